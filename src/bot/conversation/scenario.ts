import { numbered } from "../../cards/citations";
import { replyWords } from "../../language/replies";
import { type EpisodeOfCare, subjectOf } from "../../records/episode";
import { inclusionIndicators, type PerinatalEpisode } from "../../rules/contract";
import { scenariosOf } from "../../rules/perinatal/scenario";
import { cite } from "../../rules/sources";
import type { Request } from "./request";
import { resolvePatient } from "./resolve-patient";
import { about, type KnownTurn, type Outcome, type Turn } from "./turn";

const citations = [cite("providers-2025", "2a"), cite("annex-2024", "scenarios")];

/** The scenario of a patient, as the rules read her screening. */
export async function tellScenario(request: Request, turn: KnownTurn): Promise<Outcome> {
  const patient = await resolvePatient(request, turn);
  if ("ask" in patient) return { replies: [patient.ask] };
  const { found: episode } = patient;
  const sources = numbered(citations, turn.language);
  const text = [sentences(episode, turn).join(" "), sources.text].join("\n\n");
  return { replies: [{ text, citations: sources.citations }], ...about(request, episode.code) };
}

function sentences(episode: EpisodeOfCare, turn: Turn): string[] {
  const words = replyWords[turn.language].scenario;
  const { label } = episode;
  const subject = subjectOf(episode);
  if (subject.programme === "psychology") return [words.psychology(label)];
  const { screening } = subject.episode;
  if (screening === undefined) return [words.unknown(label)];
  if (screening === null) return [words.noScreening(label)];
  const [scenario, other] = scenariosOf(screening);
  if (scenario === undefined || other !== undefined) return [words.either(label)];
  const said = screening.scenarioFromBib
    ? words.fromBib(label, scenario)
    : words.is(label, scenario, countedIndicators(screening));
  return [said, words.opens[scenario]];
}

function countedIndicators({ positive }: NonNullable<PerinatalEpisode["screening"]>): number {
  return inclusionIndicators.filter((indicator) => positive.includes(indicator)).length;
}
