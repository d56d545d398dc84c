import type { CareTeamProfession } from "../language/rulebook/rules";
import {
  careTeamRoles,
  type EligibilityQuery,
  eligibilityQuerySchema,
  type Profession,
  type PsychologyService,
  perinatalServices,
  places,
  professions,
  psychologyServices,
  type Service,
} from "../rules/contract";
import { ruleData } from "../rules/data";
import { regimeOfService } from "../rules/data/periods";
import { decide } from "../rules/decide";
import { fullQuarters } from "../rules/history";
import { scenarioOfCount } from "../rules/perinatal/scenario";

/**
 * What the rules decide in code and not in a table, found by asking them: who may bill, which places will do, who has
 * to be in the care team. So the pages cannot say anything else than the rules.
 */

type Facts = {
  [Part in "provider" | "act" | "episode"]?: Record<string, unknown>;
};

/** The status of one condition of a service, asked with these facts and no others. */
function statusOf(service: Service, conditionId: string, { provider, act, episode }: Facts): string {
  const answer = decide(queryOf(service, { provider, act, episode }));
  const found = answer.conditions.find(({ id }) => id === conditionId);
  if (!found) throw new Error(`${service} has no condition "${conditionId}"`);
  return found.status;
}

function queryOf(service: Service, { provider, act, episode }: Facts): EligibilityQuery {
  const day = firstDayOf(service);
  return eligibilityQuerySchema.parse({
    service,
    serviceDate: day,
    askedOn: day,
    stage: "done",
    provider: { profession: "psychologist", ...provider },
    episode: { ...episode },
    act: { ...act },
  });
}

function firstDayOf(service: Service): string {
  for (const perinatal of perinatalServices) if (perinatal === service) return ruleData.perinatalProgramme.from;
  return ruleData.psychologyRegimes[regimeOfService[service as keyof typeof regimeOfService]].from;
}

const whoConditions = ["provider-inami", "cpp-profession", "coordinator-inami", "profession"];

export type Permission = "yes" | "no" | "confirm";

/** Whether somebody of this profession may bill the service, by the conditions about who bills and no others. */
export function mayBill(service: Service, profession: Profession, facts: Facts = {}): Permission {
  const answer = decide(
    queryOf(service, {
      provider: { inamiNumber: true, ...facts.provider, profession },
      act: { coordinatedBy: "biller", ...facts.act },
    }),
  );
  const statuses = answer.conditions.filter(({ id }) => whoConditions.includes(id)).map(({ status }) => status);
  if (statuses.length === 0) throw new Error(`no condition of ${service} says who bills`);
  return statuses.includes("unmet") ? "no" : statuses.includes("disputed") ? "confirm" : "yes";
}

export function professionsThat(service: Service, permission: Permission, facts: Facts = {}): Profession[] {
  return professions.filter((profession) => mayBill(service, profession, facts) === permission);
}

/** The places at which the service can be given. */
export function placesOf(service: Service): (typeof places)[number][] {
  return places.filter((place) => statusOf(service, "place", { act: { place } }) === "met");
}

function isProfession(role: (typeof careTeamRoles)[number]): role is CareTeamProfession {
  return role !== "other";
}

/** The roles without which a care team is not complete. */
export function rolesNeeded(): CareTeamProfession[] {
  return careTeamRoles.filter(isProfession).filter((missing) => {
    const careTeam = careTeamRoles.filter((role) => role !== missing);
    return statusOf("coordination", "care-team", { episode: { careTeam } }) === "unmet";
  });
}

/** From how many positive indicators on the scenario is this one. */
export function indicatorsFor(scenario: "A" | "B", most: number): number {
  for (let count = 0; count <= most; count += 1) if (scenarioOfCount(count) === scenario) return count;
  throw new Error(`no count of indicators gives scenario ${scenario}`);
}

/** Minutes of one unit of concertation. */
export function unitMinutes(): number {
  let minutes = 1;
  while (fullQuarters(minutes) < 1) minutes += 1;
  return minutes;
}

/** The services whose patient share is known without knowing anything about the patient: it is the same for all. */
export function servicesWithOneShare(): PsychologyService[] {
  return psychologyServices.filter((service) => decide(queryOf(service, {})).patientShareCents !== null);
}
