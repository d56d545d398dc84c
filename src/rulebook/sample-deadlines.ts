import { addDays, daysBetween } from "../rules/civil-date";
import type { PerinatalEpisode, PsychologyEpisode } from "../rules/contract";
import {
  type Deadline,
  type DeadlineKind,
  deadlineKinds,
  deadlinesOf,
  type ProgrammeEpisode,
} from "../rules/deadlines";
import type { Book } from "./words";

/**
 * Deadlines as the rules find them in a few made-up files: when each is told, how weighty it is and where it stands can
 * only be seen in one, and so cannot be said otherwise than the rules have it. The days are far apart, so that none
 * coincides with another by chance.
 */

const day = "2025-03-10";
const screening = { on: "2025-03-01", positive: ["housing" as const, "violence" as const] };
const coordinators = [{ id: "somebody", from: screening.on }];
const dueDate = addDays(screening.on, 190);
const birthDate = "2025-03-08";
const toBill = (service: "cpp" | "psy-support-individual" | "psy-concertation") => ({
  service,
  on: "2025-03-05",
  billing: "to-bill" as const,
});

const perinatalFiles: PerinatalEpisode[] = [
  { dueDate, birthDate: null, screening, coordinators, acts: [] },
  { birthDate, screening, coordinators, acts: [toBill("cpp")] },
  { birthDate, screening: null, acts: [] },
];
const psychologyFiles: PsychologyEpisode[] = [{ acts: [toBill("psy-support-individual"), toBill("psy-concertation")] }];

/** A kind of deadline as the rules give it. */
export interface DeadlineSample {
  kind: DeadlineKind;
  severity: Deadline["severity"];
  sources: Deadline["sources"];
  told: string;
}

/** Every kind that the programme's files can have, in the order of the rules' list. */
export function deadlineSamples(programme: ProgrammeEpisode["programme"], { book }: Book): DeadlineSample[] {
  const files: ProgrammeEpisode[] =
    programme === "perinatal"
      ? perinatalFiles.map((episode) => ({ programme, episode }))
      : psychologyFiles.map((episode) => ({ programme, episode }));
  const found = files.flatMap((file) => deadlinesOf(file, day));
  return deadlineKinds.flatMap((kind) => {
    const same = found.filter((deadline) => deadline.kind === kind);
    const [first] = same;
    if (!first) return [];
    return [
      { kind, severity: first.severity, sources: same.flatMap(({ sources }) => sources), told: toldOf(first, book) },
    ];
  });
}

function toldOf({ due, tellFrom }: Deadline, { frame }: Book["book"]): string {
  if (tellFrom === due) return frame.told.onTheDay;
  if (tellFrom === screening.on) return frame.told.fromScreening;
  if (tellFrom === birthDate) return frame.told.fromBirth;
  return frame.told.daysBefore(daysBetween(tellFrom, due));
}
