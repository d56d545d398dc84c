import type { CivilDate } from "../../rules/civil-date";
import type { EligibilityAnswer, EligibilityQuery, Indicator, Provider, Service } from "../../rules/contract";
import { isPerinatal } from "../../rules/data/tariffs";
import { decide } from "../../rules/decide";
import { billByOf, countsOn } from "../../rules/history";
import { contractActOf } from "../acts/contract-act";
import { type Entry, isElsewhere, pastActOf, serviceOf } from "../acts/entry";
import { actsOf, type CareRecord, episodeOf } from "../care-record";
import { subjectOf } from "../episode";
import { inRegionOf } from "../query-for";
import type { OverQuota, Who } from "./change";

/** The vulnerabilities that the screening identified; `undefined` where no screening is known. */
export function identifiedIn(record: CareRecord): readonly Indicator[] | undefined {
  const episode = episodeOf(record);
  return episode.programme === "perinatal" ? episode.facts.screening?.positive : undefined;
}

/**
 * The contract's question about one recorded act: all that is recorded of the episode, the act itself left out of its
 * history. `null` where the entry is no act, or belongs to the other programme.
 */
export function queryOfEntry(
  record: CareRecord,
  entry: Entry,
  provider: Provider,
  askedOn: CivilDate,
): EligibilityQuery | null {
  const service = serviceOf(entry.content);
  if (service === null) return null;
  const { on } = entry.content;
  const acts = actsOf(record).flatMap((one) => (one.entry.state.id === entry.state.id ? [] : [one.act]));
  const subject = subjectOf({ ...episodeOf(record), acts });
  const head = {
    serviceDate: on,
    askedOn,
    stage: on <= askedOn ? ("done" as const) : ("planned" as const),
    provider: inRegionOf(record, provider),
    act: contractActOf(entry.content, identifiedIn(record)),
  };
  if (isPerinatal(service)) {
    return subject.programme === "perinatal" ? { ...head, service, episode: subject.episode } : null;
  }
  return subject.programme === "psychology" ? { ...head, service, episode: subject.episode } : null;
}

/** Who bills an entry; `undefined` where nobody of this practice does. */
export function billerOf(record: CareRecord, { content }: Entry): string | undefined {
  if (isElsewhere(content)) return undefined;
  return content.biller ?? record.biller;
}

/**
 * Whether a recorded act may be billed. What is billed is judged on the day on which it was; what is to bill, today.
 * `null` where the entry is no act, or its biller is not known.
 */
export function decisionOn(record: CareRecord, entry: Entry, who: Who, today: CivilDate): EligibilityAnswer | null {
  const biller = billerOf(record, entry);
  const provider = biller === undefined ? undefined : who.providerOf(biller);
  if (provider === undefined) return null;
  const query = queryOfEntry(record, entry, provider, askedOn(entry, today));
  return query === null ? null : decide(query);
}

function askedOn({ content: { on }, state }: Entry, today: CivilDate): CivilDate {
  if (state.billing !== "billed") return today;
  const inTime = billByOf(on);
  return state.billedOn ?? (inTime < today ? inTime : today);
}

/** Counting depends on nobody's profession; this one stands in where the biller is not known. */
const anyProvider: Record<"perinatal" | "psychology", Provider> = {
  perinatal: { profession: "midwife" },
  psychology: { profession: "psychologist" },
};

/** The acts that take up a quota which the others have filled already. */
export function actsOverQuota(record: CareRecord, today: CivilDate): Omit<OverQuota, "own">[] {
  return record.entries.flatMap((entry) => {
    const act = pastActOf(entry);
    if (act === null || !countsOn(act, today)) return [];
    const query = queryOfEntry(record, entry, anyProvider[record.programme], today);
    return query === null
      ? []
      : fullQuotas(decide(query)).map((condition) => ({
          id: entry.state.id,
          service: act.service as Service,
          on: act.on,
          condition,
        }));
  });
}

/** The counting conditions that fail because nothing is left, rather than for another reason. */
export function fullQuotas({ conditions, quota }: EligibilityAnswer): string[] {
  return quota
    .filter(({ id, left }) => left === 0 && conditions.some((one) => one.id === id && one.status === "unmet"))
    .map(({ id }) => id);
}
