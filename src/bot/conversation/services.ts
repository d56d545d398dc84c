import type { ServiceWord, Slots } from "../../questions/contract";
import { type Programme, programmes } from "../../records/episode";
import type { CivilDate } from "../../rules/civil-date";
import type { Service } from "../../rules/contract";
import { psychologyRegimes } from "../../rules/data/periods";
import { servicesOffered } from "../../rules/what-if";

/** The services that a word may mean: one is sure, several have to be chosen from. */
export type ServicesMeant = readonly Service[];

type ByFunction = Record<1 | 2 | 3, readonly Service[]>;

const individual: ByFunction = { 1: [], 2: ["psy-support-individual"], 3: ["psy-treatment-individual"] };
const group: ByFunction = { 1: ["psy-community-group"], 2: ["psy-support-group"], 3: ["psy-treatment-group"] };
const functions = [1, 2, 3] as const;

const firstOffer = {
  individual: ["psy-first-line-individual", "psy-specialised-individual"],
  group: ["psy-first-line-group", "psy-specialised-group"],
  concertation: ["psy-specialised-concertation"],
} as const;

/**
 * What a word for a service means for a patient of `programme`. "concertation" exists in both programmes; a
 * psychological session needs its function, and until March 2024 there were other services.
 */
export function servicesMeant(
  { service: word, function: wanted }: Pick<Slots, "service" | "function">,
  programme: Programme,
  on: CivilDate,
): ServicesMeant {
  if (word === undefined) return wanted === undefined ? servicesOffered(programme) : ofFunction(wanted);
  const isOld = on < psychologyRegimes["2024"].from;
  switch (word) {
    case "concertation":
      return programme === "psychology" ? concertation(isOld) : ["concertation"];
    case "psy-concertation":
      return concertation(isOld);
    case "psy-individual":
      return isOld ? firstOffer.individual : byFunction(individual, wanted);
    case "psy-group":
      return isOld ? firstOffer.group : byFunction(group, wanted);
    case "psy":
      return wanted === undefined ? servicesOffered("psychology") : ofFunction(wanted);
    case "psy-support-mission":
      return ["psy-support-mission"];
    default:
      return [word];
  }
}

function concertation(isOld: boolean): ServicesMeant {
  return isOld ? firstOffer.concertation : ["psy-concertation"];
}

/** The services of one function, or of all where none is said or the one that is said has none. */
function byFunction(services: ByFunction, wanted: 1 | 2 | 3 | undefined): ServicesMeant {
  const meant = wanted === undefined ? [] : services[wanted];
  return meant.length > 0 ? meant : functions.flatMap((one) => services[one]);
}

function ofFunction(wanted: 1 | 2 | 3): ServicesMeant {
  return [...individual[wanted], ...group[wanted]];
}

/** How people name a service: its word, and its function where that is what tells it from others. */
export function wordFor(service: Service): Pick<Slots, "service" | "function"> {
  const sessions = { "psy-individual": individual, "psy-group": group } as const;
  for (const word of ["psy-individual", "psy-group"] as const) {
    const wanted = functions.find((one) => sessions[word][one].includes(service));
    if (wanted !== undefined) return { service: word, function: wanted };
  }
  if (service === "psy-concertation" || service === "psy-support-mission") return { service };
  if (service === "screening" || service === "cpp" || service === "coordination" || service === "concertation") {
    return { service };
  }
  return { service: "psy" };
}

/** The programmes that a word for a service belongs to. */
export function programmesMeant(word: ServiceWord | undefined): readonly Programme[] {
  if (word === undefined || word === "concertation") return programmes;
  return word.startsWith("psy") ? ["psychology"] : ["perinatal"];
}
