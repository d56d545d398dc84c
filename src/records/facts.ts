import type { Indicator, PerinatalEpisode, PsychologyEpisode } from "../rules/contract";
import { byDay, type Entry, type EntryContent } from "./acts/entry";
import { notEvaluated } from "./acts/vulnerability";
import type { CareEvent } from "./events";

/** The contract's facts of an episode: those it was opened with, and what entries and events have said since. */

type PerinatalFacts = Omit<PerinatalEpisode, "acts">;
type PsychologyFacts = Omit<PsychologyEpisode, "acts">;
type OfKind<Kind extends EntryContent["kind"]> = Extract<EntryContent, { kind: Kind }>;

function active(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ state }) => !state.withdrawn).toSorted(byDay);
}

function ofKind<Kind extends EntryContent["kind"]>(entries: readonly Entry[], kind: Kind): OfKind<Kind>[] {
  return entries.flatMap(({ content }) => (content.kind === kind ? [content as OfKind<Kind>] : []));
}

function lastKnown<T>(values: readonly (T | undefined)[], otherwise: T | undefined): T | undefined {
  return values.findLast((value) => value !== undefined) ?? otherwise;
}

export function perinatalFacts(
  opened: PerinatalFacts,
  all: readonly Entry[],
  events: readonly CareEvent[],
): PerinatalFacts {
  const entries = active(all);
  const coordinations = ofKind(entries, "coordination");
  const screening = screeningOf(entries) ?? opened.screening;
  const birth = events.findLast(({ content, withdrawn }) => content.type === "birth" && !withdrawn)?.content.on;
  const referenceStart = lastKnown(
    coordinations.map(({ details }) => details.referenceStart),
    opened.referenceStart,
  );
  const careTeam = lastKnown(
    coordinations.map(({ details }) => details.careTeam),
    opened.careTeam,
  );
  const carePlan = lastKnown(
    coordinations.map(({ details }) => details.carePlan),
    opened.carePlan,
  );
  const coordinators = coordinatorsOf(opened.coordinators ?? [], entries);
  const coordinatorConsent = coordinatorConsentOf(opened.coordinatorConsent, entries);
  const followUps = followUpsOf(opened.followUps ?? [], entries, screening?.positive ?? []);
  const { coordinatorConsent: _, ...rest } = opened;
  return {
    ...rest,
    ...(birth !== undefined && { birthDate: birth }),
    ...(screening !== undefined && { screening }),
    ...(referenceStart !== undefined && { referenceStart }),
    ...(coordinators.length > 0 && { coordinators }),
    ...(coordinatorConsent !== undefined && { coordinatorConsent }),
    ...(careTeam !== undefined && { careTeam }),
    ...(carePlan !== undefined && { carePlan }),
    ...(followUps.length > 0 && { followUps }),
  };
}

/** The screening that opened the programme: the first one that was not waived. */
function screeningOf(entries: readonly Entry[]): PerinatalFacts["screening"] {
  const first = ofKind(
    entries.filter(({ state }) => state.billing !== "waived"),
    "screening",
  )[0];
  if (first === undefined) return undefined;
  const { positive, scenarioFromBib } = first.details;
  return { on: first.on, positive, ...(scenarioFromBib !== undefined && { scenarioFromBib }) };
}

function coordinatorsOf(opened: NonNullable<PerinatalFacts["coordinators"]>, entries: readonly Entry[]) {
  const named = entries.flatMap(({ content }) => {
    if (content.kind === "coordination") return content.details.coordinator ?? [];
    return content.kind === "transfer" ? { id: content.details.to, from: content.on } : [];
  });
  return [...opened, ...named]
    .sort((a, b) => a.from.localeCompare(b.from))
    .filter(({ id }, index, sorted) => sorted[index - 1]?.id !== id);
}

/** What the last form said that asks for it. A transfer asks anew: what it does not say is no longer known. */
function coordinatorConsentOf(opened: boolean | undefined, entries: readonly Entry[]): boolean | undefined {
  const asked = entries.flatMap(({ content }) => {
    if (content.kind === "transfer") return [{ consent: content.details.consent }];
    const consent = content.kind === "coordination" ? content.details.consent : undefined;
    return consent === undefined ? [] : [{ consent }];
  });
  const last = asked.at(-1);
  return last === undefined ? opened : last.consent;
}

/** The days on which a follow-up covered every vulnerability. */
function followUpsOf(opened: readonly string[], entries: readonly Entry[], identified: readonly Indicator[]): string[] {
  const complete = ofKind(entries, "follow-up").filter(
    ({ details }) => notEvaluated(identified, details.evaluations).length === 0,
  );
  return [...opened, ...complete.map(({ on }) => on)].sort();
}

export function psychologyFacts(opened: PsychologyFacts, all: readonly Entry[]): PsychologyFacts {
  const sessions = ofKind(active(all), "psychology");
  const registered = lastKnown(
    sessions.map(({ details }) => details.registered),
    opened.registered,
  );
  const functionalAssessment = lastKnown(
    sessions.map(({ details }) => details.functionalAssessment),
    opened.functionalAssessment,
  );
  return {
    ...opened,
    ...(registered !== undefined && { registered }),
    ...(functionalAssessment !== undefined && { functionalAssessment }),
  };
}
