import { assumptionWords } from "../../language/assumptions";
import { termsOf } from "../../language/terms";
import type { Language } from "../../questions/contract";
import type { EligibilityQuery, PastAct } from "../../rules/contract";
import { decide } from "../../rules/decide";

/** Services of which people ask for the second, the third, ...: those that are counted one by one. */
const countedOneByOne: ReadonlySet<string> = new Set(["cpp-quota", "session-quota"]);
/** A higher number counts something else. */
const highest = 25;

/**
 * "A third CPP": the question about the `count`-th act, with those before it supposed to be done on the same day where
 * they are not yet.
 */
export function askedAsNth(
  query: EligibilityQuery,
  count: number | undefined,
  language: Language,
): { query: EligibilityQuery; assumed: string[] } {
  const quota = decide(query).quota.find(({ id }) => countedOneByOne.has(id));
  const lacking = quota === undefined || count === undefined || count > highest ? 0 : count - 1 - quota.used;
  if (lacking <= 0) return { query, assumed: [] };
  const act: PastAct = { service: query.service, on: query.serviceDate, billing: "billed" };
  const acts = [...(query.episode.acts ?? []), ...Array.from({ length: lacking }, () => act)];
  const { short } = termsOf(language).services[query.service];
  return { query: withActs(query, acts), assumed: [assumptionWords[language].earlier(lacking, short)] };
}

function withActs(query: EligibilityQuery, acts: PastAct[]): EligibilityQuery {
  // The episode keeps its kind, which the compiler cannot follow through the union of queries.
  return { ...query, episode: { ...query.episode, acts } } as EligibilityQuery;
}
