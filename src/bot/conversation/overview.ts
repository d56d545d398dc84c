import { overviewCard } from "../../cards/overview-card";
import type { OpenActShown, ServiceShown } from "../../cards/overview-lines";
import { episodeWords } from "../../language/episodes";
import { formMessagesOf, formWordsOf } from "../../language/forms";
import type { Language } from "../../questions/contract";
import { billableActsOf } from "../../records/billable-acts";
import { openDeadlines } from "../../records/due/open-deadlines";
import { type EpisodeEnd, type EpisodeOfCare, subjectOf } from "../../records/episode";
import { queryFor } from "../../records/query-for";
import { providersOf } from "../../records/store/providers";
import { readRecordFor } from "../../records/store/records";
import type { EligibilityQuery, Provider } from "../../rules/contract";
import { decide } from "../../rules/decide";
import { firstPossibleDay, servicesOffered } from "../../rules/what-if";
import { careButton } from "../episodes/buttons";
import { actsButton, menuButton } from "../forms/buttons";
import { buttonData } from "./asks";
import { endBefore } from "./ended";
import type { Request } from "./request";
import { resolveBiller } from "./resolve-biller";
import { resolvePatient } from "./resolve-patient";
import { about, type KnownTurn, type Outcome, type Turn } from "./turn";
import { verbs } from "./verbs";

/** Where a patient stands, what can still be billed for her service by service, and what is done and not billed yet. */
export async function tellOverview(request: Request, turn: KnownTurn): Promise<Outcome> {
  const patient = await resolvePatient(request, turn);
  if ("ask" in patient) return { replies: [patient.ask] };
  const { found: episode } = patient;
  const { language, today } = turn;
  const biller = await resolveBiller(request, episode, turn);
  const subject = subjectOf(episode);
  const end = endBefore(episode, today);
  const card = overviewCard({
    language,
    today,
    patient: { code: episode.code, label: episode.label },
    ...(biller.label === undefined ? {} : { biller: { label: biller.label } }),
    episode:
      subject.programme === "perinatal"
        ? { programme: "perinatal", facts: subject.episode }
        : { programme: "psychology", facts: subject.episode },
    services: end === null ? servicesOf(episode, biller.provider, request, turn) : [],
    ...(end !== null && { ended: endedWords(end, language) }),
    openActs: await openActsOf(episode, turn),
    ...(await shownOf(episode, turn)),
  });
  return { replies: [{ card }], ...about(request, episode.code) };
}

/** "Perte de la grossesse du 10/11/2026. Plus aucun acte ..." */
function endedWords({ by, on }: EpisodeEnd, language: Language): string {
  const messages = formMessagesOf(language);
  return `${messages.act(formWordsOf(language).events[by], on)}. ${messages.endsAll}`;
}

/** What the record adds to the facts: the deadlines that stand, and the buttons that go on from here. */
async function shownOf({ code }: EpisodeOfCare, { tables, person, today, language }: KnownTurn) {
  const record = await readRecordFor(tables, person, code);
  const { buttons } = formWordsOf(language);
  return {
    ...(record !== null && { deadlines: openDeadlines(record, today) }),
    buttons: [
      { ...menuButton(language, code), title: buttons.recordAct },
      { ...actsButton(language, code), title: buttons.acts },
      ...(record === null ? [] : [careButton(episodeWords[language].file.manage, { step: "choose", code }, language)]),
    ],
  };
}

function servicesOf(
  episode: EpisodeOfCare,
  provider: Provider,
  { biller, slots: { role } }: Request,
  turn: Turn,
): ServiceShown[] {
  return servicesOffered(episode.programme).map((service) => {
    const ask: Request = {
      intent: "eligibility",
      slots: role === undefined ? {} : { role },
      patient: episode.code,
      service,
      ...(biller === undefined ? {} : { biller }),
    };
    return {
      ...standing(queryFor({ service }, episode, provider, turn.today)),
      ask: { verb: verbs.ask, data: buttonData(ask, turn.language) },
    };
  });
}

/** How a service stands today, and from when it could be billed. */
export function standing(query: EligibilityQuery): Pick<ServiceShown, "query" | "answer" | "possible"> {
  return { query, answer: decide(query), possible: firstPossibleDay(query) };
}

async function openActsOf({ code }: EpisodeOfCare, turn: KnownTurn): Promise<OpenActShown[]> {
  const { tables, person, today, language } = turn;
  const kept = await readRecordFor(tables, person, code);
  if (kept === null) return [];
  // Nobody in particular: whoever asks.
  const record = { ...kept, biller: kept.biller ?? person.user };
  const billers = record.entries.map(({ content }) => ("biller" in content ? content.biller : undefined));
  const providerOf = await providersOf(tables, person.tenant, [record.biller, ...billers]);
  return billableActsOf(record, { user: person.user, providerOf }, today)
    .filter(({ isLost }) => !isLost)
    .map(({ service, on, billBy, answer }) => {
      const ask: Request = { intent: "eligibility", slots: { date: on }, patient: code, service };
      return { service, on, billBy, answer, ask: { verb: verbs.ask, data: buttonData(ask, language) } };
    });
}
