import { conditionText } from "../language/conditions/describe";
import { quotaKindOf } from "../language/conditions/topic";
import { capitalised } from "../language/sentence";
import { type Words, wordsOf } from "../language/words";
import type { Language } from "../questions/contract";
import type { CivilDate } from "../rules/civil-date";
import type {
  EligibilityAnswer,
  EligibilityQuery,
  PastAct,
  PerinatalEpisode,
  PsychologyEpisode,
} from "../rules/contract";
import { billByOf } from "../rules/history";
import { scenariosOf } from "../rules/perinatal/scenario";
import { button, type CardButton } from "./actions";
import type { AdaptiveCard, CardElement } from "./adaptive-card";
import { nameOf } from "./choice-cards";
import { column, columns, container, fold, heading, item, small, text } from "./elements";
import { finish } from "./finish";
import { looks, type Tone, toneOf, unmetFirst } from "./verdict-summary";

export interface OverviewCardInput {
  language: Language;
  today: CivilDate;
  patient: { code: string; label: string };
  episode: { programme: "perinatal"; facts: PerinatalEpisode } | { programme: "psychology"; facts: PsychologyEpisode };
  /** Each service asked about for today, in the order to show; with what pressing its line asks. */
  services: readonly { query: EligibilityQuery; answer: EligibilityAnswer; ask?: Omit<CardButton, "title"> }[];
  buttons?: readonly CardButton[];
}

/** Acts shown open; older ones fold. */
const mostActsShown = 4;

/** Where a patient stands: birth or due date, scenario, what can be billed today, what was done. */
export function overviewCard(input: OverviewCardInput): AdaptiveCard {
  const { language, patient, services, buttons = [] } = input;
  const words = wordsOf(language);
  const { overview } = words.conversation;
  const facts = factLines(input, words);
  return finish(language, {
    body: [
      container([heading(nameOf(patient), { size: "medium" }), text(facts.join(" · "), { spacing: "small" })], {
        style: "emphasis",
        bleed: true,
      }),
      ...(services.length === 0
        ? []
        : [heading(overview.canBill), ...services.map((service) => serviceLine(service, words))]),
      container([heading(overview.done), ...actLines(input, words)], { separator: true, spacing: "medium" }),
      small(words.verdictCard.elsewhere, { spacing: "medium", separator: true }),
    ],
    actions: buttons.map((one) => button(one)),
    speak: `${nameOf(patient)}. ${facts.join(". ")}.`,
    fallback: `${nameOf(patient)}: ${facts.join(", ")}. ${words.verdictCard.cannotShow}`,
  });
}

function factLines({ today, episode }: OverviewCardInput, { conversation }: Words): string[] {
  const { overview } = conversation;
  if (episode.programme === "psychology") {
    const { birthDate, preferentialReimbursement: preferential, registered } = episode.facts;
    return [
      ...(birthDate === undefined ? [] : [overview.age(ageOn(birthDate, today))]),
      ...(preferential === undefined ? [] : [preferential ? overview.preferential : overview.notPreferential]),
      ...(registered === undefined ? [] : [registered ? overview.registered : overview.notRegistered]),
    ];
  }
  const { birthDate, dueDate, screening } = episode.facts;
  const birth = birthDate
    ? [overview.born(birthDate)]
    : dueDate === undefined
      ? []
      : [birthDate === undefined && dueDate <= today ? overview.birthNotKnown(dueDate) : overview.due(dueDate)];
  if (screening === null) return [...birth, overview.notScreened];
  if (screening === undefined) return [...birth, overview.screeningNotKnown];
  return [...birth, overview.screened(screening.on), overview.scenario(scenariosOf(screening))];
}

function ageOn(birthDate: CivilDate, today: CivilDate): number {
  const hadBirthday = today.slice(5) >= birthDate.slice(5);
  return Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (hadBirthday ? 0 : 1);
}

const stateKeys: Record<Tone, keyof Words["conversation"]["overview"]["states"]> = {
  yes: "yes",
  no: "no",
  "not-yet": "notYet",
  confirm: "confirm",
  incomplete: "incomplete",
};

function serviceLine({ query, answer, ask }: OverviewCardInput["services"][number], words: Words): CardElement {
  const tone = toneOf(answer);
  const { color, icon } = looks[tone];
  const { short } = words.terms.services[query.service];
  const state = words.conversation.overview.states[stateKeys[tone]];
  const line = columns(
    [
      column([text(icon, { color, weight: "bolder" })], { width: "20px" }),
      column([text(`${short} · ${state}`, { weight: "bolder" }), ...detail({ query, answer }, words)]),
      ...(ask
        ? [
            column([{ type: "ActionSet", actions: [button({ ...ask, title: words.conversation.overview.open })] }], {
              width: "auto",
              verticalContentAlignment: "center",
            }),
          ]
        : []),
    ],
    { spacing: "small" },
  );
  return line;
}

function detail(
  { query, answer }: { query: EligibilityQuery; answer: EligibilityAnswer },
  words: Words,
): CardElement[] {
  if (answer.verdict === "no") {
    const [deciding] = unmetFirst(answer);
    const asked = { query, answer, biller: { you: true as const } };
    const reason = deciding ? capitalised(conditionText(deciding, asked, words.conditions)) : "";
    const from = answer.possibleFrom === null ? [] : [words.verdict.possibleFrom(answer.possibleFrom)];
    return [small([reason, ...from].filter((part) => part !== "").join(". "))];
  }
  const left = answer.quota.slice(0, 1).flatMap((quota) => {
    const kind = quotaKindOf(query.service, quota.id);
    return kind ? [`${words.verdictCard.left} ${words.terms.quota[kind](quota)}`] : [];
  });
  const worth = answer.amount === null ? [] : [words.format.amount(answer.amount.cents)];
  const line = [...left, ...worth].join(" · ");
  return line === "" ? [] : [small(line)];
}

function actLines({ episode, today }: OverviewCardInput, words: Words): CardElement[] {
  const { overview } = words.conversation;
  const acts = [...(episode.facts.acts ?? [])].sort((a, b) => (a.on < b.on ? 1 : -1));
  if (acts.length === 0) return [text(overview.noActs)];
  const lines = acts.map((act) => item(act.billing === "billed" ? "✓" : "○", [text(actLine(act, today, words))]));
  const older = lines.slice(mostActsShown);
  return [
    ...lines.slice(0, mostActsShown),
    ...(older.length === 0 ? [] : fold("older", overview.more(older.length), older)),
  ];
}

function actLine(
  { service, on, billing, minutes }: PastAct,
  today: CivilDate,
  { conversation, format, terms }: Words,
): string {
  const { overview } = conversation;
  const billBy = billByOf(on);
  const until = billing !== "to-bill" ? [] : [today <= billBy ? overview.billBy(billBy) : overview.lapsed];
  return [
    `${terms.services[service].short}, ${format.shortDate(on)}`,
    ...(minutes === undefined ? [] : [overview.minutes(minutes)]),
    [overview.billing[billing], ...until].join(" "),
  ].join(" · ");
}
