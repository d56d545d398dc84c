import { topicOf } from "../language/conditions/topic";
import { capitalised } from "../language/sentence";
import { perinatalRules, psychologyRules } from "../rules/conditions";
import { type Citation, type Profession, professions, type Service } from "../rules/contract";
import { isConcertation, isGroupSession } from "../rules/psychology/services";
import { citationLinks } from "./citations";
import { disputesOf } from "./dispute-places";
import { blocks, code, heading, link, table } from "./markdown";
import { type Permission, professionsThat } from "./probes";
import { quotaLines } from "./quotas";
import { isPsychology, ruleSentence } from "./rule-sentence";
import { pseudocodeOf, tariffRows } from "./tariffs";
import type { Book } from "./words";

/** Every condition of a service, in the order of the answer. */
export function conditionsOf(service: Service): readonly { id: string; sources: readonly Citation[] }[] {
  return isPsychology(service) ? psychologyRules(service) : perinatalRules[service];
}

/** The section about one service: what it brings, who bills it, and its conditions in order. */
export function serviceSection(service: Service, book: Book): string {
  const { headings } = book.book.frame;
  return blocks(
    heading(3, book.words.terms.services[service].name, service),
    summary(service, book),
    heading(4, headings.conditions),
    conditionsOf(service)
      .map(({ id, sources }, index) => conditionItem(service, { id, sources }, index + 1, book))
      .join("\n"),
  );
}

function summary(service: Service, book: Book): string {
  const { columns, headings, notInSources } = book.book.frame;
  const { format } = book.words;
  const tariffs = tariffRows(service, book).map(({ from, cents, paid, unit }) => {
    const whom = isPsychology(service) ? ` (${paid})` : "";
    return `${format.amount(cents)} ${unit}${whom}, ${columns.from.toLocaleLowerCase()} ${format.longDate(from)}`;
  });
  return table(
    [columns.what, ""],
    [
      [columns.pseudocode, pseudocodeOf(service, book)],
      [headings.tariffs, tariffs.length > 0 ? tariffs.join("\n") : notInSources],
      [headings.quotas, quotaLines(service, book)],
    ],
  );
}

function conditionItem(
  service: Service,
  { id, sources }: { id: string; sources: readonly Citation[] },
  number: number,
  book: Book,
): string {
  const { columns, toConfirm, colon } = book.book.frame;
  const disputed = disputesOf(service, id).map((dispute) => link(book.words.disputes[dispute].question, `#${dispute}`));
  return [
    `${number}. **${capitalised(book.words.conditions.about[topicOf(service, id)])}** (${code(id)})`,
    ruleSentence(service, id, book),
    `${columns.sources}${colon}${citationLinks(sources, book)}`,
    ...(disputed.length > 0 ? [`${capitalised(toConfirm)}${colon}${disputed.join(" · ")}`] : []),
  ].join("<br>\n   ");
}

/** Who may bill each service, found by asking the rules. */
export function whoTable(services: readonly Service[], book: Book): string {
  const { columns } = book.book.frame;
  const { verdicts } = book.book.logic;
  return table(
    [columns.service, verdicts.yes.name, verdicts.confirm.name, verdicts.no.name],
    services.flatMap((service) => whoRows(service, book)),
  );
}

type Facts = Parameters<typeof professionsThat>[2];

function whoRows(service: Service, book: Book): string[][] {
  const { frame } = book.book;
  const name = book.words.terms.services[service].short;
  const row = (label: string, facts?: Facts) => [
    label,
    ...(["yes", "confirm", "no"] as const).map((permission) => namesOf(service, permission, facts, book)),
  ];
  if (isPsychology(service)) {
    if (isConcertation(service) || !isGroupSession(service)) return [row(name)];
    return [
      row(`${name}, ${frame.coLeading}`, { act: { coAnimated: true } }),
      row(`${name}, ${frame.notCoLeading}`, { act: { coAnimated: false } }),
    ];
  }
  const without = { inamiNumber: false, competenceProfile: false };
  return [
    row(name),
    row(`${name}, ${frame.withoutInami}`, { provider: without }),
    ...(service === "coordination"
      ? [row(`${name}, ${frame.withoutInamiWithProfile}`, { provider: { ...without, competenceProfile: true } })]
      : []),
  ];
}

function namesOf(service: Service, permission: Permission, facts: Facts, book: Book): string {
  const found = professionsThat(service, permission, facts);
  if (found.length === 0) return "–";
  if (found.length === professions.length) return book.book.frame.everyProfession;
  const names = (some: readonly Profession[]) =>
    some.map((profession) => book.words.terms.professions[profession]).join(", ");
  const others = professions.filter((profession) => !found.includes(profession));
  return others.length === 1 ? book.book.frame.everyProfessionBut(names(others)) : names(found);
}
