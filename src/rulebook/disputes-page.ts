import { disputeIds } from "./dispute-places";
import { disputeRow } from "./disputes";
import { blocks, heading, table } from "./markdown";
import type { Page } from "./page";
import type { Book } from "./words";

/** The head and the rows of the table of disputes, as plain text; lines within a cell are separate strings. */
export function disputeTable(book: Book): { head: string[]; rows: string[][][] } {
  const { columns } = book.book.frame;
  return {
    head: [columns.point, columns.readingA, columns.readingB, columns.concerned, columns.meanwhile],
    rows: disputeIds.map((id) => {
      const { point, readings, concerned, meanwhile } = disputeRow(id, book);
      return [[point], ...readings.map(({ says, source }) => [says, `(${source})`]), [...concerned], [...meanwhile]];
    }),
  };
}

/** All disputed points of both programmes on one page, to be sent to INAMI. */
export function disputesPage(book: Book): Page {
  const { frame } = book.book;
  const { head, rows } = disputeTable(book);
  const text = blocks(
    heading(1, frame.headings.disputes),
    `*${frame.generated}*`,
    frame.disputesIntro,
    frame.meanwhile,
    frame.whomToAsk,
    table(
      head,
      rows.map((cells) => cells.map((lines) => lines.join("\n"))),
    ),
  );
  return { path: `${book.language}/disputes.md`, text: `${text}\n` };
}
