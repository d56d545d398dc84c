import type { Person } from "../../records/practitioner";

/** Teams takes 50 messages a second from an app in a tenant; the rest is left to those who write just then. */
const perSecond = 40;

/** Seconds after which each person's message may leave, so that no tenant gets more than its share in any second. */
export function paced<Recipient extends Person>(people: readonly Recipient[]): { person: Recipient; delay: number }[] {
  const counts = new Map<string, number>();
  return people.map((person) => {
    const before = counts.get(person.tenant) ?? 0;
    counts.set(person.tenant, before + 1);
    return { person, delay: Math.floor(before / perSecond) };
  });
}
