import { conditionText } from "../language/conditions/describe";
import { quotaKindOf, topicOf } from "../language/conditions/topic";
import { capitalised } from "../language/sentence";
import type { Words } from "../language/words";
import type { CivilDate } from "../rules/civil-date";
import type { EligibilityAnswer, EligibilityQuery, PastAct, Service } from "../rules/contract";
import { billByOf } from "../rules/history";
import { button, type CardButton } from "./actions";
import type { CardElement } from "./adaptive-card";
import { column, columns, item, small, text } from "./elements";
import { questionFor } from "./fact-inputs";
import { factsAsked } from "./facts-asked";
import { plain } from "./plain";
import { looks, type Tone, toneOf, unmetFirst } from "./verdict-summary";

/** One service of the programme: how it stands today, and from when a no is one no longer. */
export interface ServiceShown {
  query: EligibilityQuery;
  /** For today. */
  answer: EligibilityAnswer;
  /** The first day on which it can be billed, with its answer; `null` where time does not bring it about. */
  possible: { day: CivilDate; answer: EligibilityAnswer } | null;
  /** What pressing the line's button asks. */
  ask?: Omit<CardButton, "title">;
}

/** An act that is done, in time and not billed yet. */
export interface OpenActShown {
  service: Service;
  on: CivilDate;
  billBy: CivilDate;
  /** `null` where its biller is not known. */
  answer: EligibilityAnswer | null;
  ask?: Omit<CardButton, "title">;
}

type BillerLabel = { label: string } | undefined;

const stateKeys: Record<Tone, keyof Words["conversation"]["overview"]["states"]> = {
  yes: "yes",
  no: "no",
  "not-yet": "notYet",
  confirm: "confirm",
  incomplete: "incomplete",
};

const order: readonly Tone[] = ["yes", "confirm", "incomplete", "not-yet", "no"];

/** Those that can be billed first. */
export function bestFirst(services: readonly ServiceShown[]): ServiceShown[] {
  const rank = ({ answer }: ServiceShown) => order.indexOf(toneOf(answer));
  return services.toSorted((a, b) => rank(a) - rank(b));
}

export function serviceLine(service: ServiceShown, biller: BillerLabel, words: Words): CardElement {
  const tone = toneOf(service.answer);
  const { color, icon } = looks[tone];
  const title = `${words.terms.services[service.query.service].short} · ${stateWord(service.answer, words)}`;
  const said = details(service, biller, words);
  return line(
    text(icon, { color, weight: "bolder" }),
    [text(title, { weight: "bolder" }), ...said],
    service.ask,
    words,
  );
}

/** "oui", "pas encore": how an answer stands, in a word. */
export function stateWord(answer: EligibilityAnswer, { conversation }: Words): string {
  return conversation.overview.states[stateKeys[toneOf(answer)]];
}

function line(
  mark: CardElement,
  content: CardElement[],
  ask: Omit<CardButton, "title"> | undefined,
  { conversation }: Words,
): CardElement {
  const press = ask && [
    column([{ type: "ActionSet", actions: [button({ ...ask, title: conversation.overview.open })] }], {
      width: "auto",
      verticalContentAlignment: "center",
    }),
  ];
  return columns([column([mark], { width: "16px" }), column(content, { spacing: "small" }), ...(press ?? [])], {
    spacing: "small",
  });
}

function details(service: ServiceShown, biller: BillerLabel, words: Words): CardElement[] {
  const { query, answer, possible } = service;
  const asked = {
    query,
    answer,
    biller: biller ? { you: false as const, name: plain(biller.label) } : { you: true as const },
  };
  const { overview } = words.conversation;
  const lines = (parts: readonly string[]) => {
    const kept = parts.filter((part) => part !== "");
    return kept.length === 0 ? [] : [small(capitalised(kept.join(" · ")))];
  };
  switch (answer.verdict) {
    case "no": {
      const [deciding] = unmetFirst(answer);
      const reason = deciding ? conditionText(deciding, asked, words.conditions) : "";
      if (possible === null) return lines([reason]);
      const from = words.verdictCard.possibleFrom(possible.day);
      const then = [`${words.verdictCard.possible} ${from}`, ...worth(query, possible.answer, words)];
      const doubt = possible.answer.verdict === "yes" ? [] : [stateWord(possible.answer, words)];
      return [...lines([reason]), ...lines([...then, ...doubt])];
    }
    case "incomplete": {
      const [missing] = factsAsked(query, answer.missing, asked.biller);
      return [
        ...lines(missing === undefined ? [] : [questionFor(missing, words)]),
        ...lines([...left(query, answer, words), ...worth(query, answer, words)]),
      ];
    }
    case "confirm": {
      const disputed = answer.conditions.filter(({ status }) => status === "disputed");
      const about = disputed.map(({ id }) => words.conditions.about[topicOf(query.service, id)]);
      return [
        ...lines([overview.toSettle([...new Set(about)])]),
        ...lines([...left(query, answer, words), ...worth(query, answer, words)]),
      ];
    }
    case "yes":
      return lines([...left(query, answer, words), ...worth(query, answer, words)]);
  }
}

/** What the first quota leaves, and until when it counts where some of it is used. */
function left({ service }: EligibilityQuery, { quota: [first] }: EligibilityAnswer, words: Words): string[] {
  const kind = first && quotaKindOf(service, first.id);
  if (!first || !kind) return [];
  const { overview } = words.conversation;
  const said = overview.left(words.terms.quota[kind](first));
  return [first.to && first.left < first.max ? `${said} ${overview.until(first.to)}` : said];
}

/** What it is worth, by which unit, and what the patient pays. */
function worth({ service }: EligibilityQuery, answer: EligibilityAnswer, words: Words): string[] {
  const { verdictCard: card, format, conversation } = words;
  const { amount, patientShareCents: share } = answer;
  const unit = answer.warnings.includes("amount-per-unit");
  const per = !unit ? "" : ` ${service === "psy-support-mission" ? card.perHour : card.perQuarterAndParticipant}`;
  return [
    ...(amount === null ? [] : [`${format.amount(amount.cents)}${per}`]),
    ...(share === null || !hasPatientShare(service)
      ? []
      : [share === 0 ? conversation.overview.patientPaysNothing : conversation.overview.patientPays(share)]),
  ];
}

function hasPatientShare(service: Service): boolean {
  return service.startsWith("psy-");
}

/** An act still to bill: its day, what it is worth, its last day. */
export function openActLine(act: OpenActShown, words: Words): CardElement {
  const { conversation, format, terms } = words;
  const { overview } = conversation;
  const { answer } = act;
  const title = `${terms.services[act.service].short}, ${format.shortDate(act.on)}`;
  const amount = answer?.amount ? [format.amount(answer.amount.cents)] : [];
  const isDisputed = answer?.conditions.some(({ status }) => status === "disputed");
  const doubt = answer?.verdict === "no" ? [overview.states.no] : isDisputed ? [overview.states.confirm] : [];
  return line(
    text("○", { weight: "bolder" }),
    [
      text([title, ...amount].join(" · "), { weight: "bolder" }),
      small(capitalised([overview.billBy(act.billBy), ...doubt].join(" · "))),
    ],
    act.ask,
    words,
  );
}

/** An act of the record, done on its day. */
export function actLine(act: PastAct, today: CivilDate, words: Words): CardElement {
  return item(act.billing === "billed" ? "✓" : "○", [text(actText(act, today, words))]);
}

function actText({ service, on, billing, minutes }: PastAct, today: CivilDate, { conversation, format, terms }: Words) {
  const { overview } = conversation;
  const billBy = billByOf(on);
  const until = billing !== "to-bill" ? [] : [today <= billBy ? overview.billBy(billBy) : overview.lapsed];
  return [
    `${terms.services[service].short}, ${format.shortDate(on)}`,
    ...(minutes === undefined ? [] : [overview.minutes(minutes)]),
    [overview.billing[billing], ...until].join(" "),
  ].join(" · ");
}
