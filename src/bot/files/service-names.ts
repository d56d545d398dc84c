import { termsOf } from "../../language/terms";
import { languages } from "../../questions/contract";
import { simple } from "../../records/csv/import-columns";
import { type Service, services } from "../../rules/contract";

/** What the assistant calls each service, in its four languages, long and short; a name of two of them is none. */
const named = new Map<string, Service | null>();
for (const language of languages) {
  for (const service of services) {
    const { name, short } = termsOf(language).services[service];
    for (const one of [name, short].map(simple)) {
      const known = named.get(one);
      named.set(one, known === undefined || known === service ? service : null);
    }
  }
}

/** The service of this name in any of the languages; `typed` as `simple` leaves it. */
export function serviceNamed(typed: string): Service | undefined {
  return named.get(typed) ?? undefined;
}
