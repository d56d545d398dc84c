import { deadlineWordsOf } from "../../language/deadlines";
import { formMessagesOf } from "../../language/forms";
import { capitalised } from "../../language/sentence";
import { wordsOf } from "../../language/words";
import type { Language } from "../../questions/contract";
import { addDays, addMonths, type CivilDate } from "../../rules/civil-date";
import type { PastAct, PerinatalEpisode } from "../../rules/contract";
import { perinatalThresholds, psychologyThresholds } from "../../rules/data/thresholds";
import type { Deadline, ProgrammeEpisode } from "../../rules/deadlines";
import { referencePeriods } from "../../rules/perinatal/reference-periods";
import type { CardElement } from "../adaptive-card";
import { container, heading, item, small, text } from "../elements";
import { timelineImage } from "./draw";
import type { Mark, Span, Timeline } from "./timeline";

export interface TrajectoryInput {
  language: Language;
  today: CivilDate;
  subject: ProgrammeEpisode;
  /** Those that still stand, the nearest first. */
  deadlines: readonly Deadline[];
}

const mostDeadlines = 4;
/** The latest acts alone are drawn: more could not be told apart, and would make the card too large. */
const mostActsDrawn = 10;
/** Days shown after what comes last, so that it does not stand on the edge. */
const room = 20;

/** The trajectory of an episode: periods, acts and deadlines as a picture, and the next deadlines as text. */
export function trajectoryPart(input: TrajectoryInput): CardElement[] {
  const { language, today, subject, deadlines } = input;
  const messages = formMessagesOf(language);
  const { kinds } = deadlineWordsOf(language);
  const acts = subject.episode.acts ?? [];
  const timeline = timelineOf(input);
  const next = deadlines.slice(0, mostDeadlines).map(({ kind, due, service, actIndex }) => {
    const actOn = actIndex === undefined ? undefined : acts[actIndex]?.on;
    return kinds[kind].line({ due, service, ...(actOn !== undefined && { actOn }), isLate: due < today });
  });
  // Teams on a phone shows no drawing: the acts and the deadlines stand elsewhere on the card, the periods here.
  const drawn =
    timeline === null ? [] : [timelineImage(timeline, describe(timeline, language)), ...periodsOf(timeline, language)];
  if (drawn.length === 0 && next.length === 0) return [];
  return [
    container(
      [
        ...(timeline === null ? [] : [heading(messages.timeline.title), ...drawn]),
        ...(next.length === 0 ? [] : [heading(messages.timeline.next), ...next.map((line) => item("▲", [text(line)]))]),
      ],
      { separator: true, spacing: "medium" },
    ),
  ];
}

function stretchesOf({ spans }: Timeline, language: Language): string[] {
  const { format } = wordsOf(language);
  const { labelled } = formMessagesOf(language);
  return spans.map(({ label, from, to }) => labelled(label, `${format.shortDate(from)} – ${format.shortDate(to)}`));
}

function periodsOf(timeline: Timeline, language: Language): CardElement[] {
  const shown = timeline.spans.filter(({ from }) => from <= timeline.to);
  const stretches = stretchesOf({ ...timeline, spans: shown }, language);
  return stretches.length === 0 ? [] : [small(capitalised(stretches.join(" · ")), { spacing: "small" })];
}

/** The same as the picture, in words. */
function describe(timeline: Timeline, language: Language): string {
  const { format } = wordsOf(language);
  const messages = formMessagesOf(language);
  const { marks } = timeline;
  const days = marks.map(({ label, on }) =>
    label === "" ? format.shortDate(on) : `${label}: ${format.shortDate(on)}`,
  );
  return [messages.timeline.title, ...stretchesOf(timeline, language), ...days].join("; ");
}

function timelineOf(input: TrajectoryInput): Timeline | null {
  const { language, today, subject } = input;
  const acts = (subject.episode.acts ?? []).toSorted((a, b) => a.on.localeCompare(b.on));
  const marks = [...actMarks(acts.slice(-mostActsDrawn), language), ...deadlineMarks(input)].sort((a, b) =>
    a.on.localeCompare(b.on),
  );
  const spans =
    subject.programme === "perinatal" ? perinatalSpans(subject.episode, language) : windowOf(acts, today, language);
  const first = [...marks.map(({ on }) => on), ...spans.map(({ from }) => from), today].sort()[0] ?? today;
  const current = spans.find(({ as, from, to }) => as === "bracket" && from <= today && today <= to);
  const last = [today, current?.to ?? today, marks.at(-1)?.on ?? today].sort().at(-1) ?? today;
  if (marks.length === 0 && spans.length === 0) return null;
  return {
    from: addDays(first, -7),
    to: addDays(last, room),
    today,
    todayLabel: formMessagesOf(language).timeline.today,
    spans,
    marks,
  };
}

/** Of several alike in a row only the first is named: the others stand beside it. */
function actMarks(acts: readonly PastAct[], language: Language): Mark[] {
  const marks = acts.map((act) => actMark(act, language));
  return marks.map((mark, index) => {
    const before = marks[index - 1];
    return mark.label === before?.label && mark.kind === before.kind ? { ...mark, label: "" } : mark;
  });
}

function actMark({ service, on, billing }: PastAct, language: Language): Mark {
  const { short } = wordsOf(language).terms.services[service];
  return { label: short.split(",")[0] ?? short, on, kind: billing === "to-bill" ? "to-bill" : "billed" };
}

/** The deadlines of the coming year, so that those in years do not press the others together. */
function deadlineMarks({ language, today, deadlines }: TrajectoryInput): Mark[] {
  const { format } = wordsOf(language);
  const days = deadlines.map(({ due }) => due).filter((due) => due >= today && due <= addMonths(today, 12));
  return [...new Set(days)]
    .slice(0, mostDeadlines)
    .map((due) => ({ label: format.shortDate(due), on: due, kind: "deadline" }));
}

function perinatalSpans(episode: PerinatalEpisode, language: Language): Span[] {
  const { timeline: words } = formMessagesOf(language);
  const { screening, birthDate, dueDate } = episode;
  const birth = birthDate ?? dueDate;
  const start = screening?.on;
  const weeks = perinatalThresholds.postnatalWeeks.value;
  const bands: Span[] = [
    ...(start === undefined || birth === undefined || start > birth
      ? []
      : [{ label: words.prenatal, from: start, to: birth, as: "band" as const }]),
    ...(birth === undefined
      ? []
      : [
          { label: words.postnatal, from: birth, to: addDays(birth, 7 * weeks), as: "band" as const },
          {
            label: words.earlyChildhood,
            from: addDays(birth, 7 * weeks),
            to: addMonths(birth, 12 * perinatalThresholds.programmeBirthday.value),
            as: "band" as const,
          },
        ]),
  ];
  const periods = (referencePeriods(episode) ?? []).map(
    ({ from, to }, index): Span => ({ label: words.period(index + 1), from, to, as: "bracket" }),
  );
  return [...bands, ...periods];
}

/** The twelve months that the last sessions lie in, drawn up to today. */
function windowOf(acts: readonly PastAct[], today: CivilDate, language: Language): Span[] {
  const months = psychologyThresholds.windowMonths.value;
  const first = acts.find(({ on }) => addMonths(on, months) > today)?.on;
  return first === undefined
    ? []
    : [
        {
          label: formMessagesOf(language).timeline.window(months),
          from: first,
          to: addDays(addMonths(first, months), -1),
          as: "bracket",
        },
      ];
}
