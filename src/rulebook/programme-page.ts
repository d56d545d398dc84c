import { perinatalServices, psychologyServices, type Service } from "../rules/contract";
import { citationLinks } from "./citations";
import {
  definitionList,
  definitionText,
  perinatalDefinitions,
  perinatalScope,
  psychologyDefinitions,
  psychologyScope,
} from "./definitions";
import { blocks, bullets, heading, link } from "./markdown";
import {
  moneyList,
  perinatalMoney,
  perinatalShareStatements,
  psychologyMoney,
  psychologyShareStatements,
} from "./money";
import type { Page } from "./page";
import { perinatalCalendar, perinatalTariffChart, perinatalTrajectory } from "./pictures/perinatal";
import { psychologyCalendar, psychologyTariffChart, psychologyWindows } from "./pictures/psychology";
import { type Picture, svg } from "./pictures/svg";
import { numberTable, quotaTable } from "./quotas";
import {
  billBySection,
  citedIn,
  deadlineSection,
  disputeSection,
  logicSection,
  sourceSection,
  warningSection,
} from "./sections";
import { serviceSection, whoTable } from "./services";
import { ceilingTable, tariffTable } from "./tariffs";
import { topicSection } from "./topics";
import type { Book } from "./words";

export type Programme = "perinatal" | "psychology";

interface Parts {
  services: readonly Service[];
  scope: typeof perinatalScope;
  definitions: typeof perinatalDefinitions;
  money: typeof perinatalMoney;
  share: typeof perinatalMoney;
  /** On a line of time. */
  periods: Record<string, (book: Book) => Picture>;
  tariffs: { name: string; draw: (book: Book) => Picture };
}

const parts: Record<Programme, Parts> = {
  perinatal: {
    services: perinatalServices,
    scope: perinatalScope,
    definitions: perinatalDefinitions,
    money: perinatalMoney,
    share: perinatalShareStatements,
    periods: { "perinatal-calendar": perinatalCalendar, "perinatal-trajectory": perinatalTrajectory },
    tariffs: { name: "perinatal-tariffs", draw: perinatalTariffChart },
  },
  psychology: {
    services: psychologyServices,
    scope: psychologyScope,
    definitions: psychologyDefinitions,
    money: psychologyMoney,
    share: psychologyShareStatements,
    periods: { "psychology-calendar": psychologyCalendar, "psychology-windows": psychologyWindows },
    tariffs: { name: "psychology-tariffs", draw: psychologyTariffChart },
  },
};

/** The page of one programme in one language, with its pictures. */
export function programmePages(programme: Programme, book: Book): Page[] {
  const { services, scope, definitions, money, share, periods, tariffs } = parts[programme];
  const { frame } = book.book;
  const { headings } = frame;
  const pictures = { ...periods, [tariffs.name]: tariffs.draw };
  const drawn = Object.entries(pictures).map(([name, draw]) => ({ name, picture: draw(book) }));
  const show = (names: readonly string[]) =>
    drawn
      .filter(({ name }) => names.includes(name))
      .map(({ name, picture }) => `![${picture.title}. ${picture.description}](../images/${book.language}/${name}.svg)`)
      .join("\n\n");

  const rules = blocks(
    heading(1, frame.title[programme]),
    `*${frame.generated}*`,
    heading(2, headings.contents),
    contents(services, book),
    heading(2, headings.scope, "scope"),
    `${definitionText(scope, book)} (${citationLinks(scope.sources, book)})`,
    heading(2, headings.periods, "periods"),
    show(Object.keys(periods)),
    logicSection(programme, book),
    heading(2, headings.definitions, "definitions"),
    definitionList(definitions, book),
    heading(2, headings.services, "services"),
    heading(3, headings.whoMayBill, "who"),
    frame.whoNote[programme],
    whoTable(services, book),
    ...services.map((service) => serviceSection(service, book)),
    heading(2, headings.money, "money"),
    heading(3, headings.tariffs),
    tariffTable(programme, book),
    show([tariffs.name]),
    moneyList(money, book),
    ...(programme === "perinatal" ? [ceilingTable(book)] : []),
    heading(3, headings.share),
    moneyList(share, book),
    heading(2, headings.quotas, "quotas"),
    quotaTable(programme, book),
    heading(2, headings.numbers, "numbers"),
    frame.numbersIntro,
    numberTable(programme, book),
    deadlineSection(programme, book),
    billBySection(programme, book),
    disputeSection(services, book),
    warningSection(book),
    topicSection(programme, book),
  );
  const text = blocks(rules, sourceSection(programme, citedIn(rules), book));
  return [
    { path: `${book.language}/${programme}.md`, text: `${text}\n` },
    ...drawn.map(({ name, picture }) => ({ path: `images/${book.language}/${name}.svg`, text: svg(picture) })),
  ];
}

function contents(services: readonly Service[], { book, words }: Book): string {
  const { headings } = book.frame;
  const chapter = (anchor: string, title: string) => link(title, `#${anchor}`);
  return bullets([
    chapter("scope", headings.scope),
    chapter("periods", headings.periods),
    chapter("logic", headings.logic),
    chapter("definitions", headings.definitions),
    chapter("services", headings.services),
    ...services.map((service) => `  ${chapter(service, words.terms.services[service].name)}`),
    chapter("money", headings.money),
    chapter("quotas", headings.quotas),
    chapter("numbers", headings.numbers),
    chapter("deadlines", headings.deadlines),
    chapter("disputes", headings.disputes),
    chapter("warnings", headings.warnings),
    chapter("topics", headings.topics),
    chapter("sources", headings.sources),
  ]).replaceAll("-   [", "  - [");
}
