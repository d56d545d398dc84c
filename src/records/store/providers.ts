import type { Provider } from "../../rules/contract";
import { toProvider } from "../practitioner";
import { readPractitioner } from "../practitioner-store";
import type { Tables } from "../tables";

/** What is known of these users as providers, read once; the function gives `undefined` for one who has not said. */
export async function providersOf(
  tables: Tables,
  tenant: string,
  users: readonly (string | undefined)[],
): Promise<(user: string) => Provider | undefined> {
  const wanted = [...new Set(users.filter((user) => user !== undefined))];
  const known = new Map<string, Provider>();
  await Promise.all(
    wanted.map(async (user) => {
      const practitioner = await readPractitioner(tables, { tenant, user });
      if (practitioner !== null) known.set(user, toProvider(user, practitioner));
    }),
  );
  return (user) => known.get(user);
}
