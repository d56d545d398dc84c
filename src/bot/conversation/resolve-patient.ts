import { replyWords } from "../../language/replies";
import type { EpisodeOfCare } from "../../records/episode";
import { listEpisodesFor } from "../../records/episode-store";
import { patientsMeant } from "./patients";
import { patientPicker } from "./pickers";
import type { Reply } from "./reply";
import type { Request } from "./request";
import { programmesMeant } from "./services";
import type { Turn } from "./turn";

/** Either what was looked for, or what to ask the person so as to find it. */
export type Resolved<T> = { found: T } | { ask: Reply };

/**
 * The patient that a request is about: the one chosen on a card, the one named, or the one that the conversation is
 * about. Who is not found for sure is asked for.
 */
export async function resolvePatient(request: Request, turn: Turn): Promise<Resolved<EpisodeOfCare>> {
  const words = replyWords[turn.language];
  const mine = await listEpisodesFor(turn.tables, turn.person);
  if (mine.length === 0) return { ask: { text: words.noPatients } };
  const pickFrom = (episodes: readonly EpisodeOfCare[], text: string) => ({
    ask: patientPicker(text, episodes.length > 0 ? episodes : mine, request, turn.language),
  });
  const fitting = mine.filter(({ programme }) => programmesMeant(request.slots.service).includes(programme));
  const byCode = (code: string) => mine.find((episode) => episode.code === code);

  if (request.patient !== undefined) {
    const chosen = byCode(request.patient);
    return chosen === undefined ? pickFrom(fitting, words.noSuchPatient) : { found: chosen };
  }
  const { patient: named } = request.slots;
  if (named !== undefined && named !== "this") {
    const meant = patientsMeant(named, mine);
    const [first, ...others] = meant;
    if (first === undefined) return pickFrom(fitting, words.unknownPatient(named));
    return others.length === 0 ? { found: first } : pickFrom(meant, words.severalPatients(named));
  }
  const current = turn.context.patient === undefined ? undefined : byCode(turn.context.patient);
  return current === undefined ? pickFrom(fitting, words.whichPatient) : { found: current };
}
