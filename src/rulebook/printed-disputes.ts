import type { Language } from "../questions/contract";
import { disputeTable } from "./disputes-page";
import { gridTable } from "./grid-table";
import { bookOf } from "./words";

/** Shares of the width that the five columns take. */
const shares = [0.16, 0.2, 0.2, 0.22, 0.22];
const narrowest = 110;
const widest = 200;
const usual = 160;

/**
 * Every disputed point in one table of plain text, to read or to send.
 *
 * @param columns how many characters a line of the terminal holds, where there is one
 */
export function printedDisputes(language: Language, columns = usual): string {
  const book = bookOf(language);
  const { frame } = book.book;
  const { head, rows } = disputeTable(book);
  const room = Math.min(widest, Math.max(narrowest, columns)) - 3 * shares.length - 1;
  const widths = shares.map((share) => Math.floor(share * room));
  return [
    frame.headings.disputes,
    "",
    frame.disputesIntro,
    frame.meanwhile,
    frame.whomToAsk,
    "",
    gridTable(head, rows, widths),
  ].join("\n");
}
