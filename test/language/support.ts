/** Every text in a catalogue, with where it stands; functions of facts are left to the tests that call them. */
export function textsIn(value: unknown, path = ""): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, path === "" ? key : `${path}.${key}`));
}
