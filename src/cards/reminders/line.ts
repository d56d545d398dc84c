import { deadlineWordsOf } from "../../language/deadlines";
import { reminderWordsOf } from "../../language/reminders";
import { wordsOf } from "../../language/words";
import type { Language } from "../../questions/contract";
import type { DigestLine } from "../../reminders/digest";
import { nameOf } from "../choice-cards";
import { plain } from "../plain";

/** What a line says: whose, what and until when, and what beside it. */
export function lineTexts(
  line: DigestLine,
  language: Language,
  today: string,
): { name: string; what: string; aside: string } {
  const words = reminderWordsOf(language);
  const { due, service, actOn, kind, worthCents, insteadOf } = line;
  const what = deadlineWordsOf(language).kinds[kind].line({
    due,
    service,
    ...(actOn !== undefined && { actOn }),
    isLate: due < today,
  });
  const aside = [
    ...(worthCents === null || worthCents === 0 ? [] : [words.worth(wordsOf(language).format.amount(worthCents))]),
    ...(insteadOf === undefined ? [] : [words.insteadOf(plain(insteadOf))]),
  ].join(" · ");
  return { name: nameOf(line), what, aside };
}
