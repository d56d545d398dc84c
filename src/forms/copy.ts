import type { CopyLabel, FormMessages } from "../language/forms/messages/catalogue";
import type { EntryContent } from "../records/acts/entry";
import type { Participant } from "../records/acts/participant";
import type { Evaluation } from "../records/acts/vulnerability";
import type { EligibilityAnswer } from "../rules/contract";
import { ruleData } from "../rules/data";
import { inForceOn } from "../rules/data/dated";
import { perinatalThresholds } from "../rules/data/thresholds";
import { fullQuarters } from "../rules/history";
import { coordinatorName } from "./acts/coordinators";
import { described as describedPerson } from "./acts/people";
import { described as describedTask } from "./acts/tasks";
import type { FormContext } from "./definition";

/** What to write elsewhere of an act: lines in the order of the screens that they go to. */
export interface CopySection {
  title: string;
  lines: readonly { label: string; value: string }[];
}

type Line = CopySection["lines"][number];

/**
 * What to copy of an entry that was saved: into BiB and the IM platform for the perinatal programme, in the order of
 * their screens (providers-2025 § 2), into one's own file for psychological care. `answer` gives the pseudocode and
 * the quarters that are billable.
 */
export function copyOf(
  content: EntryContent,
  answer: EligibilityAnswer | null,
  context: FormContext,
  messages: FormMessages,
): CopySection[] {
  const { words, forms, team } = context;
  const { terms } = words;
  const line = (label: CopyLabel, value: string | undefined): Line[] =>
    value === undefined || value === "" ? [] : [{ label: messages.copy[label], value }];
  const said = (value: boolean | undefined) => (value === undefined ? undefined : value ? terms.yes : terms.no);
  const names = (values: readonly string[]) => (values.length === 0 ? undefined : values.join(", "));
  const day = line("date", words.format.shortDate(content.on));
  const pseudocode = line("pseudocode", answer?.pseudocode ?? undefined);
  const personLine = (person: Participant): Line => {
    const [name = "", ...about] = describedPerson(person, context).split(" · ");
    return { label: name, value: about.join(" · ") };
  };
  const sections = (bib: Line[], im: Line[]): CopySection[] =>
    [
      { title: messages.copyBib, lines: bib },
      { title: messages.copyIm, lines: im },
    ].filter(({ lines }) => lines.length > 0);

  switch (content.kind) {
    case "screening": {
      const { consent, indicatorsAnswered, positive, scenarioFromBib, finalisedByBiller, bibCode } = content.details;
      const all = perinatalThresholds.indicators.value;
      return sections(
        [
          ...line("consent", said(consent)),
          ...line("answered", indicatorsAnswered === undefined ? undefined : `${indicatorsAnswered} / ${all}`),
          ...line("positive", names(positive.map((indicator) => terms.indicators[indicator]))),
          ...line("scenario", scenarioFromBib),
          ...line("finalised", said(finalisedByBiller)),
          ...line("code", said(bibCode)),
        ],
        [...pseudocode, ...day],
      );
    }
    case "cpp": {
      const { consent, evaluations = [], bibCode } = content.details;
      return sections(
        [...line("consent", said(consent)), ...evaluated(evaluations, context), ...line("code", said(bibCode))],
        [...pseudocode, ...day],
      );
    }
    case "coordination": {
      const { coordinator, consent, careTeam = [], carePlan, evaluations = [], referenceStart } = content.details;
      const start = referenceStart === undefined ? undefined : words.format.shortDate(referenceStart);
      return sections(
        [
          ...line("coordinator", coordinator && coordinatorName(coordinator.id, team, forms.formerColleague)),
          ...line("consent", said(consent)),
          ...line("careTeam", names(careTeam.map((role) => words.facts.roles[role]))),
          ...line("carePlan", said(carePlan)),
          ...evaluated(evaluations, context),
        ],
        [...line("referencePeriod", start), ...pseudocode, ...day],
      );
    }
    case "follow-up":
      return sections([...day, ...evaluated(content.details.evaluations, context)], []);
    case "transfer":
      return sections(
        [
          ...line("coordinator", coordinatorName(content.details.to, team, forms.formerColleague)),
          ...line("consent", said(content.details.consent)),
          ...day,
        ],
        [],
      );
    case "concertation": {
      const { start, place, participants = [], womanPresent, discussed = [], agreements = [] } = content.details;
      const { tasks = [], reportMade, feedbackGiven, minutes } = content.details;
      const paid = participants.filter(({ inamiNumber }) => inamiNumber !== undefined);
      return sections(
        [
          ...day,
          ...line("hour", start),
          ...line("place", place && forms.places[place]),
          ...line("participants", String(participants.length)),
          ...participants.map(personLine),
          ...line("womanPresent", said(womanPresent)),
          ...line("discussed", names(discussed.map((indicator) => terms.indicators[indicator]))),
          ...agreements.map(({ indicator, text }) => ({ label: terms.indicators[indicator], value: text })),
          ...tasks.map((task) => ({ label: forms.fields.what, value: describedTask(task, context) })),
          ...line("report", said(reportMade)),
          ...line("feedback", said(feedbackGiven)),
        ],
        [
          ...pseudocode,
          ...day,
          ...line("quarters", quartersOf(content.on, minutes, paid.length, answer)),
          ...line("inamiNumbers", names(paid.map(({ name, inamiNumber }) => `${inamiNumber} (${name})`))),
        ],
      );
    }
    case "psychology": {
      const { place, minutes, contactMinutes, participants, hours, collectedCents } = content.details;
      const number = (value: number | undefined) => (value === undefined ? undefined : words.format.number(value));
      return [
        {
          title: messages.copyOwn,
          lines: [
            ...day,
            ...line("place", place && words.facts.places[place]),
            ...line("minutes", number(minutes)),
            ...line("contactMinutes", number(contactMinutes)),
            ...line("participants", number(participants)),
            ...line("hours", number(hours)),
            ...line("collected", collectedCents === undefined ? undefined : words.format.amount(collectedCents)),
          ],
        },
      ];
    }
    case "past":
      return [];
  }
}

function evaluated(evaluations: readonly Evaluation[], { words, forms }: FormContext): Line[] {
  return evaluations.map(({ indicator, status, note }) => ({
    label: words.terms.indicators[indicator],
    value: [status === undefined ? "…" : forms.statuses[status], ...(note === undefined ? [] : [note])].join(" · "),
  }));
}

/** The quarters of an hour that can be billed, fewer than were held where the period has fewer left. */
function quartersOf(
  on: string,
  minutes: number | undefined,
  paid: number,
  answer: EligibilityAnswer | null,
): string | undefined {
  if (minutes === undefined) return undefined;
  const most = inForceOn(ruleData.perinatalQuotas.paidParticipants, on).value;
  const billable = answer?.amount == null ? undefined : answer.amount.units / Math.min(most, Math.max(1, paid));
  return String(billable ?? fullQuarters(minutes));
}
