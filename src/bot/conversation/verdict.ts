import { randomUUID } from "node:crypto";
import { citationsOf } from "../../cards/citations";
import { answerWithFacts } from "../../cards/fact-values";
import { verdictCard, verdictText } from "../../cards/verdict-card";
import type { VerdictCardInput } from "../../cards/verdict-input";
import { replyWords } from "../../language/replies";
import type { EpisodeOfCare } from "../../records/episode";
import { programmeOf, queryFor } from "../../records/query-for";
import type { Service } from "../../rules/contract";
import { servicesOffered } from "../../rules/what-if";
import { askButton, buttonData } from "./asks";
import { servicePicker } from "./pickers";
import type { Reply } from "./reply";
import type { Request } from "./request";
import { type Biller, resolveBiller } from "./resolve-biller";
import { type Resolved, resolvePatient } from "./resolve-patient";
import { servicesMeant } from "./services";
import { about, type KnownTurn, type Outcome } from "./turn";
import { type Values, verbs } from "./verbs";

/** Whether one service may be billed for one patient. `values` are missing facts just typed into the card. */
export async function tellVerdict(request: Request, turn: KnownTurn, values?: Values): Promise<Outcome> {
  const patient = await resolvePatient(request, turn);
  if ("ask" in patient) return { replies: [patient.ask] };
  const { found: episode } = patient;
  const service = resolveService(request, episode, turn);
  if ("ask" in service) return { replies: [service.ask], ...about(request, episode.code) };
  const exact: Request = { ...request, patient: episode.code, service: service.found };
  const biller = await resolveBiller(exact, episode, turn);
  return {
    replies: [verdictReply(exact, { service: service.found, episode, biller, values }, turn)],
    ...about(exact, episode.code),
  };
}

/** The service that is meant for this patient; asked for where the words mean several, or one of the other programme. */
function resolveService(request: Request, episode: EpisodeOfCare, turn: KnownTurn): Resolved<Service> {
  const words = replyWords[turn.language];
  const on = datesIn(request).serviceDate ?? turn.today;
  const meant = request.service === undefined ? servicesMeant(request.slots, episode.programme, on) : [request.service];
  const fitting = meant.filter((service) => programmeOf(service) === episode.programme);
  const [first, ...others] = fitting;
  const pick = (services: readonly Service[], text: string) => ({
    ask: servicePicker(text, services, { ...request, patient: episode.code }, turn.language),
  });
  if (first === undefined) {
    return pick(servicesOffered(episode.programme), words.otherProgramme(episode.label, episode.programme));
  }
  return others.length === 0 ? { found: first } : pick(fitting, words.whichService(episode.label));
}

interface Asked {
  service: Service;
  episode: EpisodeOfCare;
  biller: Biller;
  values: Values | undefined;
}

function verdictReply(
  request: Request,
  { service, episode, biller, values: typed = {} }: Asked,
  turn: KnownTurn,
): Reply {
  const { language, today } = turn;
  const { serviceDate, birthDate } = datesIn(request);
  const on = serviceDate === undefined ? {} : { serviceDate };
  const recorded = queryFor({ service, ...on }, episode, biller.provider, today);
  // A birth date that was said serves where the record has none; one that is recorded is never overruled.
  const values: Values = { ...(birthDate === undefined ? {} : { birthDate }), ...typed };
  const named = biller.label === undefined ? ({ you: true } as const) : { you: false as const, name: biller.label };
  const { query, answer, errors } = answerWithFacts(recorded, values, language, named);
  const data = buttonData(request, language);
  const input: VerdictCardInput = {
    language,
    query,
    answer,
    patient: { code: episode.code, label: episode.label },
    ...(biller.label === undefined ? {} : { biller: { label: biller.label } }),
    buttons: {
      change: { verb: verbs.openChange, data },
      // What was typed comes back with the next press, so that a second question does not ask the first again.
      answer: { verb: verbs.answerFacts, data: { ...buttonData(request, language, values), form: randomUUID() } },
      primary: askButton({ intent: "remaining", slots: {}, patient: episode.code }, turn, episode.label),
    },
    ...(Object.keys(errors).length === 0 ? {} : { entered: { values, errors } }),
  };
  const { citations } = citationsOf(answer, language);
  const marks = citations.map((_, index) => `[${index + 1}]`).join(" ");
  return { text: `${verdictText(input)} ${marks}`, citations, card: verdictCard(input) };
}

function datesIn({ slots: { date, dateOf = "service" } }: Request): { serviceDate?: string; birthDate?: string } {
  if (date === undefined || dateOf === "screening") return {};
  return dateOf === "birth" ? { birthDate: date } : { serviceDate: date };
}
