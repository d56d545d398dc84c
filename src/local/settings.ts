/** Application settings by name, as Azure Functions shows them to the code: environment variables. */
export type Settings = Readonly<Record<string, string | undefined>>;

/** Fills `%NAME%` in a schedule or a queue name from the settings. Throws where a setting is missing. */
export function fillIn(text: string, settings: Settings): string {
  return text.replace(/%([^%]+)%/g, (_whole, name: string) => {
    const value = settings[name];
    if (value === undefined || value === "")
      throw new Error(`"${text}" asks for the setting ${name}, which is missing.`);
    return value;
  });
}
