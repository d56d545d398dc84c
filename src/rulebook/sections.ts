import { warningCodes } from "../language/warnings/catalogue";
import { addMonths, type CivilDate } from "../rules/civil-date";
import { conditionStatuses, cures, type Service, type Verdict } from "../rules/contract";
import { ruleData } from "../rules/data";
import { billingDeadline } from "../rules/data/periods";
import { billByOf } from "../rules/history";
import { cite, type SourceId, sources } from "../rules/sources";
import { mailAddresses, webAddresses } from "../rules/topics/addresses";
import { citationLinks, sectionWords } from "./citations";
import { concerns, disputeIds } from "./dispute-places";
import { disputeRow } from "./disputes";
import { keysOf } from "./keys";
import { blocks, bullets, code, heading, table } from "./markdown";
import { deadlineSamples } from "./sample-deadlines";
import type { Book } from "./words";

/** The parts of a programme's page that are built alike for both programmes. */

type Programme = "perinatal" | "psychology";

// The order in which a verdict is found: the first that applies.
const verdictOrder: readonly Verdict[] = ["no", "incomplete", "confirm", "yes"];

/** How the states of the conditions make an answer, and how facts are read. */
export function logicSection(programme: Programme, book: Book): string {
  const { frame, logic } = book.book;
  const { headings, columns } = frame;
  return blocks(
    heading(2, headings.logic, "logic"),
    heading(3, headings.statuses),
    table(
      [columns.status, columns.meaning],
      conditionStatuses.map((status) => [
        `${logic.statuses[status].name} (${code(status)})`,
        logic.statuses[status].meaning,
      ]),
    ),
    heading(3, headings.verdict),
    verdictOrder
      .map(
        (verdict, index) =>
          `${index + 1}. **${logic.verdicts[verdict].name}** (${code(verdict)}). ${logic.verdicts[verdict].when}`,
      )
      .join("\n"),
    heading(3, headings.reading),
    bullets(logic.readings),
    bullets(cures.map((cure) => `${code(cure)}${frame.colon}${logic.cures[cure]}`)),
    heading(3, headings.counting),
    bullets(
      keysOf(logic.counting).map((rule) =>
        rule === "anywhere" && programme === "perinatal"
          ? `${logic.counting[rule]} (${citationLinks([cite("annex-2024", "note-3")], book)})`
          : logic.counting[rule],
      ),
    ),
  );
}

/** The last day of billing for each month of service, whatever the year. */
export function billBySection(programme: Programme, book: Book): string {
  const { frame } = book.book;
  const { longDate } = book.words.format;
  // Any year will do: the deadline falls on the same day of the same month in all of them.
  const withoutYear = (day: CivilDate) => longDate(day).replace(/ \d{4}$/, "");
  const rows = Array.from({ length: 12 }, (_, index) => {
    const first = addMonths("2025-01-01", index);
    return [withoutYear(first).replace(/^\S+ /, ""), withoutYear(billByOf(first))];
  });
  return blocks(
    heading(3, frame.headings.billBy),
    citationLinks([billingDeadline[programme]], book),
    table([frame.columns.monthOfService, frame.columns.billBy], rows),
  );
}

/** Every kind of deadline that a file of the programme can have. */
export function deadlineSection(programme: Programme, book: Book): string {
  const { frame } = book.book;
  const { columns } = frame;
  const { kinds, severities } = book.deadlines;
  const samples = deadlineSamples(programme, book);
  const severe = [...new Set(samples.map(({ severity }) => severity))];
  return blocks(
    heading(2, frame.headings.deadlines, "deadlines"),
    frame.deadlinesIntro,
    table(
      [columns.deadline, columns.why, columns.files, columns.told, columns.severity, columns.sources],
      samples.map(({ kind, severity, told, sources: cited }) => [
        `**${kinds[kind].name}**\n${code(kind)}`,
        kinds[kind].why,
        kinds[kind].concerns,
        told,
        severities[severity].label,
        citationLinks(cited, book),
      ]),
    ),
    bullets(severe.map((severity) => `**${severities[severity].label}**${frame.colon}${severities[severity].meaning}`)),
  );
}

/** The points on which the texts conflict or are silent that concern these services. */
export function disputeSection(services: readonly Service[], book: Book): string {
  const { frame } = book.book;
  const { columns } = frame;
  const items = disputeIds
    .filter((id) => concerns(id, services))
    .map((id) => {
      const { point, readings, concerned, meanwhile } = disputeRow(id, book);
      const [a, b] = readings;
      return blocks(
        heading(3, point, id),
        table(
          [columns.readingA, columns.readingB],
          [[`${a?.says ?? ""}\n(${a?.source ?? ""})`, `${b?.says ?? ""}\n(${b?.source ?? ""})`]],
        ),
        bullets([
          `${columns.concerned}${frame.colon}${concerned.join("; ")}`,
          `${columns.meanwhile}${frame.colon}${meanwhile.join(" ")}`,
        ]),
      );
    });
  return blocks(
    heading(2, frame.headings.disputes, "disputes"),
    frame.disputesIntro,
    frame.meanwhile,
    frame.whomToAsk,
    ...items,
  );
}

/** The remarks that an answer can carry besides its verdict. */
export function warningSection(book: Book): string {
  const { headings, warningsIntro } = book.book.frame;
  return blocks(
    heading(2, headings.warnings, "warnings"),
    warningsIntro,
    bullets(warningCodes.map((warning) => `${book.words.warnings[warning]} (${code(warning)})`)),
  );
}

/** The texts that the page cites, with their sections, and the plain official addresses that they give. */
export function sourceSection(programme: Programme, cited: readonly SourceId[], book: Book): string {
  const { frame } = book.book;
  const { columns } = frame;
  const items = cited.map((id) => {
    const { published } = sources[id];
    const { title } = book.words.sources[id];
    return blocks(
      heading(3, title, id),
      `${columns.published}${frame.colon}${published === null ? frame.undated : book.words.format.longDate(published)}`,
      table(
        [columns.section, columns.what],
        sources[id].sections.map((section) => {
          const { label, about } = sectionWords({ source: id, section }, book);
          return [label, about];
        }),
      ),
    );
  });
  const addresses =
    programme === "perinatal"
      ? Object.entries(webAddresses).flatMap(([name, address]) => (name === "evidenceBasedPractice" ? [] : [address]))
      : [webAddresses.evidenceBasedPractice, ...Object.values(mailAddresses)];
  return blocks(
    heading(2, frame.headings.sources, "sources"),
    ...items,
    bullets(addresses.map((address) => `<${address}>`)),
  );
}

/** The texts that a page's citations lead to. */
export function citedIn(text: string): SourceId[] {
  return keysOf(sources).filter((id) => text.includes(`](#${id})`));
}

/** The day on which the newest rules of a programme began: what the general explanations are given for. */
export function newestDay(programme: Programme): string {
  const series =
    programme === "perinatal"
      ? Object.values(ruleData.perinatalTariffs)
      : Object.values(ruleData.psychologyTariffs).map(({ psychologist }) => psychologist);
  return (
    series
      .map((entries) => (entries.at(-1) ?? entries[0]).from)
      .sort()
      .at(-1) ?? ruleData.perinatalProgramme.from
  );
}
