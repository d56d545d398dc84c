import { overviewCard } from "../../cards/overview-card";
import { assumptionWords } from "../../language/assumptions";
import { replyWords } from "../../language/replies";
import { termsOf } from "../../language/terms";
import type { Programme } from "../../records/episode";
import type { Service } from "../../rules/contract";
import { servicesOffered } from "../../rules/what-if";
import { buttonData } from "./asks";
import { type DecisionOrAsk, decidedWith, sameFor } from "./decision";
import { programmeStated, type Supposed, suppose } from "./hypothetical";
import { askedAsNth } from "./ordinal";
import { standing } from "./overview";
import { servicePicker } from "./pickers";
import { askProfile } from "./profile";
import type { Request } from "./request";
import { haveSameAnswer } from "./same-answer";
import { programmesMeant, servicesMeant } from "./services";
import { about, type Outcome, type Turn } from "./turn";
import { type Values, verbs } from "./verbs";
import { verdictReply } from "./verdict";

/** Answers a question without a file on the facts that it states. */
export async function tellSupposed(request: Request, turn: Turn, values: Values = {}): Promise<Outcome> {
  if (turn.practitioner === null && request.slots.role === undefined) return askProfile(turn, request);
  const { service, slots } = request;
  if (service === undefined && slots.service === undefined && slots.function === undefined) {
    return tellSupposedOverview(request, turn);
  }
  const supposed = decideSupposed(request, turn, values);
  if ("ask" in supposed) return supposed.ask;
  const { decision } = supposed;
  return { replies: [verdictReply(decision, turn)], ...about(decision.request, turn.context.patient) };
}

/** Decides a question without a file, or asks which service is meant. */
export function decideSupposed(request: Request, turn: Turn, values: Values = {}): DecisionOrAsk {
  const { slots } = request;
  const services = servicesFor(request, turn);
  const supposed = services.map((service) => supposeFor(service, request, turn));
  const [first] = supposed;
  if (first === undefined || !haveSameAnswer(supposed.map(({ query }) => query))) {
    const picker = servicePicker(replyWords[turn.language].whichServiceInGeneral, services, request, turn.language);
    return { ask: { replies: [picker], ...about(request, turn.context.patient) } };
  }
  const { query, assumed } = first;
  const { role } = slots;
  const billerLabel =
    role === undefined || role === turn.practitioner?.profession ? undefined : termsOf(turn.language).aProfession[role];
  return {
    decision: {
      ...decidedWith(query, values, billerLabel, turn),
      request: { ...request, service: query.service },
      episode: null,
      ...(billerLabel === undefined ? {} : { billerLabel }),
      assumed,
      remarks: sameFor(services, turn),
      values,
    },
  };
}

function programmeFor({ slots, service }: Request): Programme {
  const [only, other] = programmesMeant(service === undefined ? slots.service : undefined);
  return only !== undefined && other === undefined ? only : programmeStated(slots);
}

function servicesFor(request: Request, { today }: Turn): readonly Service[] {
  const { service, slots } = request;
  if (service !== undefined) return [service];
  const on = slots.dateOf === undefined ? (slots.date ?? today) : today;
  return servicesMeant(slots, programmeFor(request), on);
}

function supposeFor(service: Service, { slots }: Request, turn: Turn): Supposed {
  const { practitioner, person, language, today } = turn;
  const supposed = suppose(service, slots, { practitioner, user: person.user, language, today });
  const nth = askedAsNth(supposed.query, slots.count, language);
  const { nothingDoneYet } = assumptionWords[language];
  const before = nth.assumed.length === 0 ? supposed.assumed : supposed.assumed.filter((one) => one !== nothingDoneYet);
  return { query: nth.query, assumed: [...before, ...nth.assumed] };
}

/** Every service of the programme, on the facts that the question states. */
function tellSupposedOverview(request: Request, turn: Turn): Outcome {
  const { language, today } = turn;
  const programme = programmeStated(request.slots);
  const services = servicesOffered(programme).map((service) => ({ service, ...supposeFor(service, request, turn) }));
  const { role } = request.slots;
  const isOther = role !== undefined && role !== turn.practitioner?.profession;
  const card = overviewCard({
    language,
    today,
    ...(isOther ? { biller: { label: termsOf(language).aProfession[role] } } : {}),
    // What is known of the case stands among what was supposed.
    episode: { programme: "psychology", facts: {} },
    services: services.map(({ service, query }) => ({
      ...standing(query),
      ask: { verb: verbs.ask, data: buttonData({ ...request, intent: "eligibility", service }, language) },
    })),
    openActs: [],
    assumed: [...new Set(services.flatMap(({ assumed }) => assumed))],
  });
  return { replies: [{ card }], ...about(request, turn.context.patient) };
}
