import type { Headline } from "../language/overview/catalogue";
import { capitalised } from "../language/sentence";
import { type Words, wordsOf } from "../language/words";
import type { Language } from "../questions/contract";
import type { CivilDate } from "../rules/civil-date";
import type { EligibilityAnswer, PastAct, PerinatalEpisode, PsychologyEpisode } from "../rules/contract";
import type { Deadline, ProgrammeEpisode } from "../rules/deadlines";
import { scenariosOf } from "../rules/perinatal/scenario";
import { button, type CardButton } from "./actions";
import type { AdaptiveCard, CardElement } from "./adaptive-card";
import { nameOf } from "./choice-cards";
import { container, fold, heading, small, text } from "./elements";
import { finish } from "./finish";
import { actLine, bestFirst, type OpenActShown, openActLine, type ServiceShown, serviceLine } from "./overview-lines";
import { plain } from "./plain";
import { quotaBars } from "./timeline/bars";
import { trajectoryPart } from "./timeline/of-episode";

export interface OverviewCardInput {
  language: Language;
  today: CivilDate;
  /** Left out for a question without a file. */
  patient?: { code: string; label: string };
  /** Who bills, when it is not the reader. */
  biller?: { label: string };
  episode: { programme: "perinatal"; facts: PerinatalEpisode } | { programme: "psychology"; facts: PsychologyEpisode };
  /** What put an end to it, and what that means; said in place of what can be billed. */
  ended?: string;
  /** Each service of the programme; none where it has ended. */
  services: readonly ServiceShown[];
  openActs: readonly OpenActShown[];
  /** What the bot supposed without being told. */
  assumed?: readonly string[];
  /** The deadlines that still stand, the nearest first; left out where no picture of the trajectory is wanted. */
  deadlines?: readonly Deadline[];
  buttons?: readonly CardButton[];
}

/** Acts shown open; older ones fold. */
const mostActsShown = 4;
/** Folded acts, and acts still to bill, beyond which the card would grow past what a host shows. */
const mostOlderShown = 4;
const mostOpenShown = 3;

/** Where a patient stands, what can be billed for her today or from when, what is still to bill, what was done. */
export function overviewCard(input: OverviewCardInput): AdaptiveCard {
  const full = drawn(input, { withBars: true });
  // The bars repeat in a picture what each service's line says: they are what a card that grows too large can miss.
  return bytesOf(full) < mostBytes ? full : drawn(input, { withBars: false });
}

/** Every host shows cards of up to 28 KB; the buttons' data may still grow a little on the way. */
const mostBytes = 27 * 1024;
const bytesOf = (card: AdaptiveCard) => new TextEncoder().encode(JSON.stringify(card)).length;

function drawn(input: OverviewCardInput, { withBars }: { withBars: boolean }): AdaptiveCard {
  const { language, patient, biller, services, openActs, assumed = [], buttons = [] } = input;
  const words = wordsOf(language);
  const { overview } = words.conversation;
  const name = patient === undefined ? overview.inGeneral : nameOf(patient);
  const facts = [...factLines(input, words), ...(biller ? [words.verdictCard.forColleague(plain(biller.label))] : [])];
  const headline = headlineOf(input, words).join(" ");
  return finish(language, {
    body: [
      container(
        [
          heading(name, { size: "medium" }),
          ...(facts.length === 0 ? [] : [text(facts.join(" · "), { spacing: "small" })]),
          text(headline, { weight: "bolder", spacing: "small" }),
        ],
        { style: "emphasis", bleed: true },
      ),
      ...(assumed.length === 0 ? [] : [small(words.verdictCard.assumed(assumed.join(" · ")), { spacing: "small" })]),
      ...section(overview.toBill, openActLines(openActs, words)),
      ...section(
        overview.canBill,
        bestFirst(services).map((service) => serviceLine(service, biller, words)),
      ),
      ...trajectory(input),
      ...(withBars ? bars(input) : []),
      ...(patient === undefined ? [] : doneSection(input, words)),
      ...notes(input, words),
    ],
    actions: buttons.map((one) => button(one)),
    speak: `${headline} ${[name, ...facts].join(". ")}.`,
    fallback: `${headline} ${[name, ...facts].join(", ")}. ${words.verdictCard.cannotShow}`,
  });
}

/** What is left as bars; not for a question without a file. */
function bars({ services, language, deadlines }: OverviewCardInput): CardElement[] {
  return deadlines === undefined ? [] : quotaBars(services, language);
}

/** The trajectory as a picture, and what comes next. */
function trajectory({ language, today, episode, deadlines }: OverviewCardInput): CardElement[] {
  if (deadlines === undefined) return [];
  const subject: ProgrammeEpisode =
    episode.programme === "perinatal"
      ? { programme: "perinatal", episode: episode.facts }
      : { programme: "psychology", episode: episode.facts };
  return trajectoryPart({ language, today, subject, deadlines });
}

function section(title: string, lines: readonly CardElement[]): CardElement[] {
  if (lines.length === 0) return [];
  return [container([heading(title), ...lines], { separator: true, spacing: "medium" })];
}

/** What can be billed today, in a sentence or two. */
function headlineOf({ patient, biller, services, openActs, ended }: OverviewCardInput, words: Words): string[] {
  const { headline } = words.conversation.overview;
  const ones = (verdict: EligibilityAnswer["verdict"]) =>
    services
      .filter(({ answer }) => answer.verdict === verdict)
      .map(({ query }) => words.terms.services[query.service].one);
  const said = (of: readonly string[], named: boolean): Headline => ({
    biller: biller ? { you: false, name: plain(biller.label) } : { you: true },
    ones: of,
    ...(patient !== undefined && named && { patient: plain(patient.label) }),
  });
  const [can, toConfirm, incomplete] = [ones("yes"), ones("confirm"), ones("incomplete")];
  const today =
    ended !== undefined
      ? [ended]
      : can.length > 0
        ? [headline.can(said(can, true)), ...(toConfirm.length > 0 ? [headline.toConfirm(said(toConfirm, false))] : [])]
        : toConfirm.length > 0
          ? [headline.toConfirm(said(toConfirm, true))]
          : [incomplete.length > 0 ? headline.incomplete(said(incomplete, true)) : headline.nothing(said([], true))];
  const cents = openActs.reduce((sum, { answer }) => sum + (answer?.amount?.cents ?? 0), 0);
  return [...today, ...(openActs.length === 0 ? [] : [headline.open(openActs.length, cents)])];
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
  return [...birth, overview.screened(screening.on), overview.scenario(scenariosOf(screening).toSorted())];
}

function ageOn(birthDate: CivilDate, today: CivilDate): number {
  const hadBirthday = today.slice(5) >= birthDate.slice(5);
  return Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (hadBirthday ? 0 : 1);
}

/** What was done, apart from what is shown as still to bill. */
function doneSection({ episode, today, openActs }: OverviewCardInput, words: Words): CardElement[] {
  const { overview } = words.conversation;
  const acts = (episode.facts.acts ?? []).toSorted((a, b) => b.on.localeCompare(a.on));
  const isOpen = ({ service, on, billing }: PastAct) =>
    billing === "to-bill" && openActs.some((open) => open.service === service && open.on === on);
  const lines = acts.filter((act) => !isOpen(act)).map((act) => actLine(act, today, words));
  const older = lines.slice(mostActsShown);
  return section(overview.done, [
    ...(acts.length === 0 ? [text(overview.noActs)] : lines.slice(0, mostActsShown)),
    ...(older.length === 0 ? [] : fold("older", overview.more(older.length), withRest(older, overview.more))),
  ]);
}

function withRest(older: readonly CardElement[], more: (count: number) => string): CardElement[] {
  const rest = older.length - mostOlderShown;
  return rest > 0 ? [...older.slice(0, mostOlderShown), small(more(rest))] : [...older];
}

/** The most urgent first; how many there are in all, and for how much, is said above. */
function openActLines(openActs: readonly OpenActShown[], words: Words): CardElement[] {
  const rest = openActs.length - mostOpenShown;
  const lines = openActs.slice(0, mostOpenShown).map((act) => openActLine(act, words));
  return rest > 0 ? [...lines, small(words.conversation.overview.moreToBill(rest))] : lines;
}

/** From which year the amounts are, where none newer is published; and what the bot cannot see. */
function notes({ patient, services, openActs }: OverviewCardInput, { verdictCard }: Words): CardElement[] {
  const answers = [
    ...services.flatMap(({ answer, possible }) => [answer, ...(possible === null ? [] : [possible.answer])]),
    ...openActs.flatMap(({ answer }) => (answer === null ? [] : [answer])),
  ];
  const older = answers.flatMap(({ amount }) =>
    amount && !amount.published ? [Number(amount.since.slice(0, 4))] : [],
  );
  const years = [...new Set(older)].sort();
  const lines = [
    ...years.map((year) => capitalised(verdictCard.lastPublished(year))),
    ...(patient === undefined ? [] : [verdictCard.elsewhere]),
  ];
  return lines.map((line, index) => small(line, index === 0 ? { spacing: "medium", separator: true } : {}));
}
