import { replyWords } from "../../language/replies";
import type { Slots } from "../../questions/contract";
import type { EpisodeOfCare } from "../../records/episode";
import { listEpisodesFor, readEpisodeFor } from "../../records/episode-store";
import { type CivilDate, yearOf } from "../../rules/civil-date";
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
  const known = await knownPatient(request, turn);
  if (known !== null) return { found: known };

  const mine = await listEpisodesFor(turn.tables, turn.person);
  if (mine.length === 0) return { ask: { text: words.noPatients } };
  // What was typed led to nobody, or not to one: it goes no further than this answer.
  const { patient: named, ...slots } = request.slots;
  const { patient: chosen, ...rest } = request;
  const fitting = mine.filter(({ programme }) => programmesMeant(slots.service).includes(programme));
  const pickFrom = (episodes: readonly EpisodeOfCare[], text: string) => ({
    ask: patientPicker(text, episodes.length > 0 ? episodes : mine, { ...rest, slots }, turn.language),
  });
  const isInBoth = slots.service === "concertation" && request.service === undefined;
  const programmes = new Set(fitting.map(({ programme }) => programme));
  const whichPatient = isInBoth && programmes.size > 1 ? words.whichPatientAndProgramme : words.whichPatient;
  if (chosen !== undefined) return pickFrom(fitting, words.noSuchPatient);
  if (named === undefined || named === "this") return pickFrom(fitting, whichPatient);
  const meant = narrowed(patientsMeant(named, mine), slots, turn.today);
  const [first, ...others] = meant;
  if (first === undefined) return pickFrom(fitting, words.unknownPatient(named));
  return others.length === 0 ? { found: first } : pickFrom(meant, words.severalPatients(named));
}

/** Of several who may be meant, those whom the service or the age that was said can concern. */
function narrowed(
  meant: readonly EpisodeOfCare[],
  { service, age }: Slots,
  today: CivilDate,
): readonly EpisodeOfCare[] {
  if (meant.length < 2) return meant;
  const ofProgramme = meant.filter(({ programme }) => programmesMeant(service).includes(programme));
  const left = ofProgramme.length > 0 ? ofProgramme : meant;
  const ofAge = left.filter((episode) => age !== undefined && ageOf(episode, today) === age);
  return ofAge.length > 0 ? ofAge : left;
}

/** In whole years; `undefined` where it is not known. */
function ageOf(episode: EpisodeOfCare, today: CivilDate): number | undefined {
  const birthDate = episode.programme === "psychology" ? episode.facts.birthDate : undefined;
  if (birthDate === undefined) return undefined;
  const hadBirthday = today.slice(5) >= birthDate.slice(5);
  return yearOf(today) - yearOf(birthDate) - (hadBirthday ? 0 : 1);
}

/** The patient whose code is known: chosen on a card, or the one that the conversation is about. */
async function knownPatient({ patient, slots }: Request, { tables, person, context }: Turn) {
  const isNamed = slots.patient !== undefined && slots.patient !== "this";
  const code = patient ?? (isNamed ? undefined : context.patient);
  return code === undefined ? null : readEpisodeFor(tables, person, code);
}
