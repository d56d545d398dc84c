import { assumptionWords } from "../../language/assumptions";
import type { Intent, Language, Slots } from "../../questions/contract";
import type { Programme } from "../../records/episode";
import { type Practitioner, toProvider } from "../../records/practitioner";
import { programmeOf } from "../../records/query-for";
import { addMonths, type CivilDate } from "../../rules/civil-date";
import {
  type EligibilityQuery,
  eligibilityQuerySchema,
  type PastAct,
  type PerinatalEpisode,
  type Profession,
  type Provider,
  type PsychologyEpisode,
  type Service,
} from "../../rules/contract";
import { scenarioOfCount } from "../../rules/perinatal/scenario";
import { type Anyone, anyone } from "./anyone";
import type { Request } from "./request";
import type { ConversationContext } from "./state";
import { dueDateFor, screeningOf } from "./stated";

/** Questions without a file, answered on the facts that they state and on others that the answer names. */

const askAboutActs: ReadonlySet<Intent> = new Set([
  "eligibility",
  "remaining",
  "overview",
  "requirements",
  "who-may-bill",
]);

/** Whether a request is about nobody in particular, but states facts of a case. */
export function isHypothetical(
  { intent, patient, slots }: Request,
  { patient: current }: Pick<ConversationContext, "patient">,
): boolean {
  if (!askAboutActs.has(intent) || patient !== undefined) return false;
  if (slots.patient !== undefined && (slots.patient !== "this" || current !== undefined)) return false;
  const { indicators, scenario, weeks, age, preferentialReimbursement } = slots;
  return [indicators, scenario, weeks, age, preferentialReimbursement].some((fact) => fact !== undefined);
}

/** The programme that the facts of a question belong to. */
export function programmeStated({ indicators, scenario, weeks }: Slots): Programme {
  return [indicators, scenario, weeks].some((fact) => fact !== undefined) ? "perinatal" : "psychology";
}

export interface Supposed {
  query: EligibilityQuery;
  /** What was taken for granted, in words. */
  assumed: string[];
}

interface Asker {
  practitioner: Practitioner | null;
  user: string;
  language: Language;
  today: CivilDate;
}

/** The question put to the rules, on the facts that `slots` state and those that are supposed. */
export function suppose(service: Service, slots: Slots, asker: Asker): Supposed {
  const { today } = asker;
  const { date, dateOf = "service" } = slots;
  const on = date !== undefined && dateOf === "service" ? date : today;
  const provider = billerSupposed(slots.role, programmeOf(service), asker);
  const episode =
    programmeOf(service) === "perinatal"
      ? perinatalCase(service, on, slots, provider.provider, asker)
      : psychologyCase(service, on, slots, asker);
  const query = eligibilityQuerySchema.parse({
    service,
    serviceDate: on,
    askedOn: today,
    stage: on < today ? "done" : "planned",
    provider: provider.provider,
    episode: episode.is,
  });
  return { query, assumed: [...episode.assumed, ...provider.assumed] };
}

interface Part<Is> {
  is: Is;
  assumed: string[];
}

/** Whoever is asked about: the reader, or somebody of a profession. */
function billerSupposed(role: Profession | undefined, programme: Programme, asker: Asker): Anyone {
  const { practitioner, user, language } = asker;
  if (practitioner !== null && (role === undefined || role === practitioner.profession)) {
    return { provider: toProvider(user, practitioner), assumed: [] };
  }
  return anyone(role ?? "other-care-provider", programme, language, practitioner?.region);
}

function perinatalCase(
  service: Service,
  on: CivilDate,
  slots: Slots,
  provider: Provider,
  { today, language }: Asker,
): Part<PerinatalEpisode> {
  const words = assumptionWords[language];
  const { weeks, indicators, scenario, date, dateOf } = slots;
  const born = dateOf === "birth" && date !== undefined && date <= today ? date : null;
  const screenedOn = dateOf === "screening" && date !== undefined && date <= on ? date : on;
  const screening = service === "screening" ? undefined : screeningOf(slots, screenedOn);
  const due = weeks === undefined ? undefined : dueDateFor(weeks, today);
  const coordinates = service === "coordination" && screening !== undefined;
  const held: PastAct[] = coordinates ? [{ service: "concertation", on, billing: "billed", careActors: 3 }] : [];
  // Whoever knows the indicators has done the screening.
  const screened: PastAct[] =
    screeningOf(slots, screenedOn) === undefined ? [] : [{ service: "screening", on: screenedOn, billing: "billed" }];
  return {
    is: {
      birthDate: born,
      ...(due !== undefined && { dueDate: due }),
      ...(screening !== undefined && { screening }),
      acts: [...screened, ...held],
      ...(coordinates && {
        coordinators: [{ id: provider.id ?? "somebody", from: screenedOn }],
        coordinatorConsent: true,
        careTeam: ["gynaecologist", "midwife", "general-practitioner"],
        carePlan: true,
      }),
    },
    assumed: [
      ...(scenario !== undefined
        ? [words.scenario(scenario)]
        : indicators === undefined
          ? []
          : [words.indicators(indicators, scenarioOfCount(indicators))]),
      ...(scenario === undefined && indicators === 2 ? [words.notTheDisputedTwo] : []),
      ...(weeks === undefined || due === undefined ? [] : [words.weeks(weeks, due)]),
      ...(screening === undefined ? [] : [words.screenedOn(screenedOn)]),
      ...(born !== null ? [words.bornOn(born)] : weeks === undefined ? [words.notBornYet] : []),
      words.nothingDoneYet,
      ...(coordinates ? [words.coordinationInOrder] : []),
    ],
  };
}

function psychologyCase(service: Service, on: CivilDate, slots: Slots, { language }: Asker): Part<PsychologyEpisode> {
  const words = assumptionWords[language];
  const { age, preferentialReimbursement } = slots;
  const registered = service.includes("support") || service.includes("treatment");
  const assessed = service.includes("treatment");
  return {
    is: {
      ...(age !== undefined && { birthDate: addMonths(on, -12 * Math.floor(age)) }),
      ...(preferentialReimbursement !== undefined && { preferentialReimbursement }),
      registered: true,
      functionalAssessment: true,
      acts: [],
    },
    assumed: [
      ...(age === undefined ? [] : [words.age(Math.floor(age))]),
      ...(preferentialReimbursement === undefined ? [] : [words.preferential(preferentialReimbursement)]),
      ...(registered && !service.includes("mission") ? [words.registered] : []),
      ...(assessed ? [words.functionalAssessment] : []),
      words.nothingDoneYet,
    ],
  };
}
