import { answerCard } from "../../cards/answer-card";
import { nameOf } from "../../cards/choice-cards";
import { numbered } from "../../cards/citations";
import { deadlineWordsOf } from "../../language/deadlines";
import { replyWords } from "../../language/replies";
import { capitalised, withFullStop } from "../../language/sentence";
import type { Intent } from "../../questions/contract";
import { type EpisodeOfCare, subjectOf } from "../../records/episode";
import type { Citation } from "../../rules/contract";
import { type Deadline, type DeadlineKind, deadlinesOf } from "../../rules/deadlines";
import { referencePeriods } from "../../rules/perinatal/reference-periods";
import { cite } from "../../rules/sources";
import { askButton } from "./asks";
import type { Request } from "./request";
import { resolvePatient } from "./resolve-patient";
import { servicesMeant } from "./services";
import { about, type KnownTurn, type Outcome, type Turn } from "./turn";

/** Which deadlines of a patient answer a question about a day. */
const kindOf: Partial<Record<Intent, DeadlineKind>> = {
  "billing-deadline": "billing",
  "next-follow-up": "follow-up",
  "reference-period": "reference-period",
};

/** Whether a request asks for a day that a patient's own file can tell. */
export function asksForDay({ intent }: Request): boolean {
  return kindOf[intent] !== undefined;
}

/**
 * Until when what is done can be billed, when the next follow-up is due, which reference period runs: for one patient.
 * `null` where her file has no such day.
 */
export async function tellDay(request: Request, turn: KnownTurn): Promise<Outcome | null> {
  const patient = await resolvePatient(request, turn);
  if ("ask" in patient) return { replies: [patient.ask] };
  const { found: episode } = patient;
  const { language } = turn;
  const statements = [...runningPeriod(request, episode, turn), ...deadlinesFor(request, episode, turn)];
  if (statements.length === 0) return null;
  const card = answerCard({
    language,
    title: nameOf(episode),
    statements,
    buttons: [askButton({ intent: "overview", slots: {}, patient: episode.code }, turn, episode.label)],
  });
  const sources = numbered(
    statements.flatMap(({ citations }) => citations),
    language,
  );
  return { replies: [{ card, ...sources }], ...about(request, episode.code) };
}

interface Statement {
  text: string;
  citations: readonly Citation[];
}

function runningPeriod({ intent }: Request, episode: EpisodeOfCare, { language, today }: Turn): Statement[] {
  const subject = subjectOf(episode);
  if (intent !== "reference-period" || subject.programme !== "perinatal") return [];
  const periods = referencePeriods(subject.episode) ?? [];
  const index = periods.findIndex(({ from, to }) => from <= today && today <= to);
  const period = periods[index];
  if (period === undefined) return [];
  const text = replyWords[language].referencePeriod({ ...period, number: index + 1, of: periods.length });
  return [{ text, citations: [cite("providers-2025", "2c"), cite("annex-2024", "tariffs")] }];
}

function deadlinesFor(request: Request, episode: EpisodeOfCare, { language, today }: Turn): Statement[] {
  const kind = kindOf[request.intent];
  const subject = subjectOf(episode);
  const wanted = request.service === undefined ? wantedServices(request, episode, today) : [request.service];
  const fits = (deadline: Deadline) =>
    deadline.kind === kind && (kind !== "billing" || (deadline.service !== null && wanted.includes(deadline.service)));
  const { kinds } = deadlineWordsOf(language);
  return deadlinesOf(subject, today)
    .filter(fits)
    .slice(0, kind === "billing" ? undefined : 1)
    .map((deadline) => {
      const act = deadline.actIndex === undefined ? undefined : subject.episode.acts?.[deadline.actIndex];
      const { due, service } = deadline;
      const line = kinds[deadline.kind].line({ due, service, ...(act && { actOn: act.on }), isLate: due < today });
      return { text: withFullStop(capitalised(line)), citations: deadline.sources };
    });
}

function wantedServices({ slots }: Request, { programme }: EpisodeOfCare, today: string): readonly string[] {
  return servicesMeant(slots, programme, today);
}
