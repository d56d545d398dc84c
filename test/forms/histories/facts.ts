import {
  careTeamRoles,
  inclusionIndicators,
  indicators,
  type PastAct,
  type Service,
} from "../../../src/rules/contract";
import { type Deed, dayOf, type Facts, type Told } from "./typed";

/** The contract's facts of a history, put together from what was typed. */

/** The facts of these names, as typed: what was left empty is not known. */
function factsIn({ deed: { typed }, asked }: Told, ids: readonly string[]): Facts {
  return Object.fromEntries(
    ids.flatMap((id): [string, unknown][] => {
      const text = typed[id];
      if (!asked.has(id) || text === undefined || text === "") return [];
      if (text === "true" || text === "false") return [[id, text === "true"]];
      return [[id, /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : text]];
    }),
  );
}

const counts = ({ people }: Deed) => ({
  participants: people.length,
  careActors: people.filter(({ careActor }) => careActor).length,
  inamiParticipants: people.filter(({ inami }) => inami).length,
  coordinatorPresent: people.some(({ coordinates }) => coordinates),
});

const listed = (text: string | undefined) => (text ?? "").split(",").filter((part) => part !== "");
const sorted = (told: readonly Told[]) =>
  told.toSorted((a, b) => dayOf(a.deed).localeCompare(dayOf(b.deed)) || a.order - b.order);

function serviceOf({ form, service, typed }: Deed): Service | null {
  if (form === "past") return typed.service as Service;
  if (form === "psychology") return service ?? null;
  return form === "follow-up" || form === "transfer" || form === "event" ? null : form;
}

function billingOf({ form, typed, fate }: Deed): PastAct["billing"] {
  if (fate === "billed" || fate === "waived") return fate;
  return form === "past" ? (typed.billing as PastAct["billing"]) : "to-bill";
}

export function actsOf(told: readonly Told[]): { told: Told; act: PastAct }[] {
  return sorted(told).flatMap((one) => {
    const { deed } = one;
    const service = serviceOf(deed);
    if (service === null) return [];
    const isMeeting = service.endsWith("concertation");
    const meeting =
      deed.form === "concertation"
        ? {
            ...factsIn(one, ["minutes"]),
            inamiParticipants: counts(deed).inamiParticipants,
            careActors: counts(deed).careActors,
          }
        : deed.form === "past"
          ? factsIn(one, ["minutes", "inamiParticipants", "careActors"])
          : isMeeting
            ? factsIn(one, ["minutes"])
            : {};
    return [{ told: one, act: { service, on: dayOf(deed), billing: billingOf(deed), ...meeting } }];
  });
}

const screeningsIn = (told: readonly Told[]) =>
  sorted(told).filter(({ deed }) => deed.form === "screening" && deed.fate !== "waived");

function identified(told: readonly Told[]): string[] | undefined {
  const [first] = screeningsIn(told);
  if (first === undefined) return undefined;
  const { typed } = first.deed;
  const others = indicators.slice(
    inclusionIndicators.length,
    inclusionIndicators.length + Number(typed.otherPositive || 0),
  );
  return [...inclusionIndicators.filter((one) => listed(typed.positive).includes(one)), ...others];
}

export function perinatalEpisode(told: readonly Told[], opened: Facts): Facts {
  const all = sorted(told);
  const [screening] = screeningsIn(told);
  const coordinations = all.filter(({ deed }) => deed.form === "coordination");
  const birth = told.findLast(({ deed }) => deed.form === "event");
  const last = (id: string) =>
    coordinations.map((one) => factsIn(one, [id])[id]).findLast((fact) => fact !== undefined);
  const coordinators = all
    .flatMap(({ deed: { form, typed } }) =>
      form === "coordination"
        ? [{ id: typed.coordinator ?? "", from: typed.coordinators ?? "" }]
        : form === "transfer"
          ? [{ id: typed.to ?? "", from: typed.from ?? "" }]
          : [],
    )
    .sort((a, b) => a.from.localeCompare(b.from))
    .filter(({ id }, at, list) => list[at - 1]?.id !== id);
  const consent = all
    .filter(({ deed: { form } }) => form === "coordination" || form === "transfer")
    .map((one) => factsIn(one, ["coordinatorConsent"]).coordinatorConsent)
    .at(-1);
  const isCovered = ({ asked }: Told) =>
    (identified(told) ?? []).every((indicator) => asked.has(`status-${indicator}`));
  const followUps = all.filter((one) => one.deed.form === "follow-up" && isCovered(one)).map(({ deed }) => dayOf(deed));
  const careTeam = coordinations.at(-1)?.deed.typed.careTeam;
  const scenarioFromBib = screening && factsIn(screening, ["scenarioFromBib"]).scenarioFromBib;
  return {
    ...opened,
    ...(birth && { birthDate: dayOf(birth.deed) }),
    ...(screening && {
      screening: {
        on: dayOf(screening.deed),
        positive: identified(told),
        ...(screening.deed.typed.scenarioFromBib !== "" &&
          scenarioFromBib !== undefined && { scenarioFromBib: String(scenarioFromBib) }),
      },
    }),
    ...(coordinators.length > 0 && { coordinators }),
    ...(consent !== undefined && { coordinatorConsent: consent }),
    ...(careTeam !== undefined && { careTeam: careTeamRoles.filter((role) => listed(careTeam).includes(role)) }),
    ...(last("carePlan") !== undefined && { carePlan: last("carePlan") }),
    ...(last("referenceStart") !== undefined && { referenceStart: last("referenceStart") }),
    ...(followUps.length > 0 && { followUps }),
  };
}

export function psychologyEpisode(told: readonly Told[], opened: Facts): Facts {
  const said = sorted(told).filter(({ deed }) => deed.form === "psychology");
  const last = (id: string) =>
    said.map((one) => factsIn(one, [id])[id]).findLast((fact) => fact !== undefined) ?? opened[id];
  const [registered, functionalAssessment] = [last("registered"), last("functionalAssessment")];
  return {
    ...opened,
    ...(registered !== undefined && { registered }),
    ...(functionalAssessment !== undefined && { functionalAssessment }),
  };
}

/** The act as it was typed into its form. `identifiedThen`: the vulnerabilities that the form listed. */
export function actOf(one: Told, told: readonly Told[]): Facts {
  const { deed } = one;
  const { typed } = deed;
  const found = identified(told);
  const listedOnes = [...one.asked].flatMap((id) => (id.startsWith("status-") ? [id.slice("status-".length)] : []));
  const isEvaluated = (indicator: string) =>
    listedOnes.includes(indicator) &&
    typed[`status-${indicator}`] !== "" &&
    (typed[`note-${indicator}`] ?? "").trim() !== "";
  const evaluated =
    listedOnes.length === 0
      ? factsIn(one, ["vulnerabilitiesEvaluated"])
      : found === undefined
        ? {}
        : { vulnerabilitiesEvaluated: found.every(isEvaluated) };
  switch (deed.form) {
    case "screening":
      return factsIn(one, ["consent", "bibCode", "indicatorsAnswered", "finalisedByBiller"]);
    case "cpp":
      return { ...factsIn(one, ["consent", "bibCode"]), ...evaluated };
    case "coordination":
      return { ...factsIn(one, ["coordinatedBy", "coordinatorRecordedInBib"]), ...evaluated };
    case "concertation":
      return { ...factsIn(one, ["minutes", "womanInvited", "recordedInBib"]), ...counts(deed) };
    case "psychology":
      return factsIn(one, [
        ...["place", "minutes", "contactMinutes", "participants", "careProviders", "definedGroup", "coAnimated"],
        ...["withinTreatment", "notReimbursedElsewhere", "missionAgreed", "hours"],
      ]);
    default:
      return factsIn(one, ["minutes", "inamiParticipants", "careActors"]);
  }
}
