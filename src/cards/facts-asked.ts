import type { Biller } from "../language/conditions/catalogue";
import { isPerinatalQuery } from "../language/conditions/topic";
import { type FactContext, type FactKey, factKeys } from "../language/facts/catalogue";
import { type EligibilityQuery, inclusionIndicators, type Service } from "../rules/contract";

/** What sort of input a fact wants. */
export type FactKind =
  | "yes-no"
  | "number"
  | "whole"
  | "date"
  | "dates"
  | "birth"
  | "screening"
  | "choice"
  | "several"
  | "text";

export const factKinds: Record<FactKey, FactKind> = {
  "provider.id": "text",
  "provider.inamiNumber": "yes-no",
  "provider.region": "choice",
  "provider.competenceProfile": "yes-no",
  "provider.psychologyConvention": "yes-no",
  "episode.birthDate": "birth",
  "patient.birthDate": "date",
  "episode.screening": "screening",
  "episode.coordinators": "date",
  "episode.coordinatorConsent": "yes-no",
  "episode.careTeam": "several",
  "episode.carePlan": "yes-no",
  "episode.followUps": "dates",
  "episode.acts": "dates",
  "episode.acts.careActors": "number",
  "episode.registered": "yes-no",
  "episode.functionalAssessment": "yes-no",
  "act.consent": "yes-no",
  "act.bibCode": "yes-no",
  "act.indicatorsAnswered": "whole",
  "act.finalisedByBiller": "yes-no",
  "act.vulnerabilitiesEvaluated": "yes-no",
  "act.coordinatedBy": "choice",
  "act.coordinatorRecordedInBib": "yes-no",
  "act.participants": "number",
  "act.careActors": "number",
  "act.inamiParticipants": "number",
  "act.coordinatorPresent": "yes-no",
  "act.womanInvited": "yes-no",
  "act.recordedInBib": "yes-no",
  "act.minutes": "number",
  "act.contactMinutes": "number",
  "act.place": "choice",
  "act.definedGroup": "yes-no",
  "act.coAnimated": "yes-no",
  "act.careProviders": "number",
  "act.withinTreatment": "yes-no",
  "act.notReimbursedElsewhere": "yes-no",
  "act.missionAgreed": "yes-no",
  "act.hours": "number",
};

/** The indicators that an input offers: those that set the scenario. */
export const offeredIndicators = inclusionIndicators;

/** The ids of the boxes that stand beside an input, and of the indicators beside the date of a screening. */
export const besides = { notBornYet: "notBornYet", noScreening: "noScreening", positive: "positive" } as const;

/** One input of the form for missing facts. */
export interface FactAsked {
  /** Of the contract: "act.bibCode", "episode.acts.0.careActors". */
  path: string;
  key: FactKey;
  /** Of the input: the property's name, "bibCode"; longer where two facts of a form share it. */
  id: string;
  context: FactContext;
}

/** The inputs that the missing facts of a query want, in the order of the answer. */
export function factsAsked(query: EligibilityQuery, missing: readonly string[], biller: Biller): FactAsked[] {
  const asked = missing.flatMap((path) => askedFor(path, query, biller));
  const names = asked.map(({ path }) => propertyOf(path));
  return asked.map((fact) => {
    const name = propertyOf(fact.path);
    const isAlone = names.filter((other) => other === name).length === 1;
    return fact.id !== "" ? fact : { ...fact, id: isAlone ? name : fact.path.replace(/^episode\./, "") };
  });
}

function askedFor(path: string, query: EligibilityQuery, biller: Biller): FactAsked[] {
  const key = keyOf(path, query);
  if (key === undefined) return [];
  const context = { biller, service: query.service };
  if (key === "episode.acts") {
    return countedServices(query.service).map((service, index) => ({
      path,
      key,
      id: index === 0 ? "acts" : `acts.${service}`,
      context: { biller, service },
    }));
  }
  const on = key === "episode.acts.careActors" ? query.episode.acts?.[Number(path.split(".")[2])]?.on : undefined;
  return [{ path, key, id: "", context: { ...context, ...(on !== undefined && { on }) } }];
}

/** The services whose earlier acts decide about `service`. */
export function countedServices(service: Service): readonly Service[] {
  return service === "coordination" ? ["coordination", "concertation"] : [service];
}

function keyOf(path: string, query: EligibilityQuery): FactKey | undefined {
  if (path === "episode.birthDate" && !isPerinatalQuery(query)) return "patient.birthDate";
  const general = path.replace(/\.\d+\./, ".");
  return factKeys.find((key) => key === general);
}

function propertyOf(path: string): string {
  return path.split(".").at(-1) ?? path;
}
