import type { Service } from "../rules/contract";
import { evaluationsOf } from "./acts/contract-act";
import { byDay } from "./acts/entry";
import type { Participant } from "./acts/participant";
import type { PsychologyDetails } from "./acts/psychology";
import type { Evaluation } from "./acts/vulnerability";
import { type CareRecord, episodeOf } from "./care-record";

/** What a form can be filled in with beforehand from what the episode holds. */

/** What stays the same from one session to the next. */
export type Setting = Pick<
  PsychologyDetails,
  "place" | "minutes" | "contactMinutes" | "definedGroup" | "coAnimated" | "coLeader"
>;

/** The participants of the last concertation; empty where there was none. */
export function lastParticipants(record: CareRecord): readonly Participant[] {
  const last = latestFirst(record).find(
    ({ content }) => content.kind === "concertation" && content.details.participants,
  );
  return last?.content.kind === "concertation" ? (last.content.details.participants ?? []) : [];
}

/** Where, how long and with whom the last session of the same kind was held: the likeliest for the next one. */
export function lastSession(record: CareRecord, service: Service): Setting {
  const last = latestFirst(record).find(
    ({ content }) => content.kind === "psychology" && content.service === service,
  )?.content;
  if (last?.kind !== "psychology") return {};
  const { place, minutes, contactMinutes, definedGroup, coAnimated, coLeader } = last.details;
  return { place, minutes, contactMinutes, definedGroup, coAnimated, coLeader };
}

/** Each identified vulnerability with its last known status and note, in the order of the screening. */
export function lastEvaluations(record: CareRecord): Evaluation[] {
  const episode = episodeOf(record);
  const identified = episode.programme === "perinatal" ? (episode.facts.screening?.positive ?? []) : [];
  const known = latestFirst(record).flatMap(({ content }) => evaluationsOf(content));
  return identified.map((indicator) => known.find((one) => one.indicator === indicator) ?? { indicator });
}

function latestFirst({ entries }: CareRecord) {
  return entries
    .filter(({ state }) => !state.withdrawn)
    .toSorted(byDay)
    .reverse();
}
