import type { CivilDate } from "../../rules/civil-date";
import type { Language } from "../contract";
import type { Token } from "../text";
import { dayMonth, loneDay, monthDay, numericDate, wholeMonth } from "./calendar-days";
import type { Hit, Reading } from "./reading";
import { ago, relativeDay, weekdayDate } from "./relative-days";
import { lastWords, plannedWords } from "./words";

/** A day found in a message: the tokens it covers (`to` exclusive) and what it resolves to. */
export interface DateMention {
  from: number;
  to: number;
  /** `null`: a period without a day ("en mars", "vorige maand"). */
  date: CivilDate | null;
  /** The period named, both ends included; for a day, that day. */
  period: { from: CivilDate; to: CivilDate };
}

const readers = [numericDate, dayMonth, monthDay, relativeDay, ago, weekdayDate, loneDay, wholeMonth];

/**
 * The days and months named in a message, in order. A day without a year lies in the past, unless the message says
 * that it is planned. Weeks of pregnancy, ages, counts and bare years are no dates.
 */
export function findDates(text: string, tokens: readonly Token[], today: CivilDate, language: Language): DateMention[] {
  const planned = tokens.some((token) => plannedWords.has(token.folded));
  const found: DateMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hit = firstHit({ tokens, text, today, language, planned: planned && !speaksOfTheLast(tokens, at) }, at);
    if (hit) {
      const period = hit.period ?? (hit.date ? { from: hit.date, to: hit.date } : undefined);
      if (period) found.push({ from: at, to: at + hit.length, date: hit.date ?? null, period });
    }
    at += hit?.length ?? 1;
  }
  return found;
}

/** "Le dernier suivi date du 4 novembre, quand est le prochain ?": the date is of what has been. */
function speaksOfTheLast(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).map(({ folded }) => folded);
  const last = before.findLastIndex((word) => lastWords.has(word));
  return last >= 0 && !before.slice(last).some((word) => plannedWords.has(word));
}

function firstHit(reading: Reading, at: number): Hit | undefined {
  for (const read of readers) {
    const hit = read(reading, at);
    if (hit) return hit;
  }
  return undefined;
}
