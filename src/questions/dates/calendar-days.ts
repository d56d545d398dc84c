import { addDays, addMonths, type CivilDate } from "../../rules/civil-date";
import { between, civilDate, fullYear, type Hit, isNumber, type Reading, withoutYear, wordAt } from "./reading";
import { spelledDay, spelledYear } from "./spelled-days";
import {
  dayLeads,
  daySuffixes,
  firstWords,
  lastWords,
  monthUnitWords,
  monthWords,
  nextWords,
  unitWords,
} from "./words";

/** Days and months of the calendar: "05/03/2025", "12 mars", "March 12th", "du 12", "en mars". */

/** 05/03/2025, 5.3.25, 2025-03-05, 12/3, 12.03. */
export function numericDate(reading: Reading, at: number): Hit | undefined {
  const [a, b, c] = [wordAt(reading, at), wordAt(reading, at + 1), wordAt(reading, at + 2)];
  const first = between(reading, at);
  const second = between(reading, at + 1);
  if (!/^\d+$/.test(a) || !/^\d+$/.test(b) || !/^[/.-]$/.test(first.trim()) || first.length > 2) return undefined;
  if (a.length === 4 && /^\d+$/.test(c) && first === second) {
    const date = civilDate(Number(a), Number(b), Number(c));
    return date ? { length: 3, date } : undefined;
  }
  if (a.length > 2 || b.length > 2) return undefined;
  if (second.trim() === first.trim() && second.length <= 2 && (c.length === 4 || c.length === 2) && /^\d+$/.test(c)) {
    const date = civilDate(fullYear(c, reading.today), Number(b), Number(a));
    return date ? { length: 3, date } : undefined;
  }
  const dotted =
    first === "." &&
    (/^\./.test(reading.text.slice(reading.tokens[at + 1]?.end)) || (a.length === 2 && b.length === 2));
  const dashed = first === "-" && dashLeads.has(wordAt(reading, at - 1)) && endsHere(reading, at + 2);
  if (first !== "/" && !dotted && !dashed) return undefined;
  const date = withoutYear(reading, Number(b), Number(a));
  return date ? { length: 2, date } : undefined;
}

/** Words before "6-2" that make it a day rather than "six or two". */
const dashLeads = new Set("du le au van op vom am of on".split(" "));

/** Whether nothing follows that the number before could count. */
function endsHere(reading: Reading, at: number): boolean {
  const [last, after] = [reading.tokens[at - 1], reading.tokens[at]];
  const gap = last ? reading.text.slice(last.end, after?.start) : "";
  return (
    !after ||
    /[?!,;:)]/.test(gap) ||
    /^(pour|voor|fur|for|et|en|und|and|chez|bij|bei|avec|mit|with|met)$/.test(after.folded)
  );
}

/** Skips "er", "de", "th" after a day, and "of", "de" between day and month. */
function dayAt(reading: Reading, at: number): { day: number; length: number } | undefined {
  const word = wordAt(reading, at);
  if (firstWords.has(word)) return { day: 1, length: 1 };
  if (!isNumber(word) || Number(word) < 1 || Number(word) > 31) return undefined;
  const suffixed = daySuffixes.has(wordAt(reading, at + 1)) && between(reading, at) === "";
  return { day: Number(word), length: suffixed ? 2 : 1 };
}

function yearAt(reading: Reading, at: number): number | undefined {
  const word = wordAt(reading, at);
  if (/^(19|20)\d\d$/.test(word)) return Number(word);
  return undefined;
}

function closeTo(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1 || word[0] !== other[0]) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start++;
  const [restA, restB] = [word.slice(start), other.slice(start)];
  const swapped =
    restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** The month, forgiving one slip of the thumb where a day number stands before it. */
function monthAt(reading: Reading, at: number): number | undefined {
  const word = wordAt(reading, at);
  const exact = monthWords.get(word);
  if (exact || word.length < 4) return exact;
  for (const [name, month] of monthWords) if (name.length >= 4 && closeTo(word, name)) return month;
  return undefined;
}

/** "vingt-huit février deux mille vingt-cinq": no date has more words. */
const mostDateWords = 9;

/** "12 mars 2025", "1er mars", "3. Februar", "the 5th of May", "the twenty-eighth of February". */
export function dayMonth(reading: Reading, at: number): Hit | undefined {
  const words = reading.tokens.slice(at, at + mostDateWords).map(({ folded }) => folded);
  const spelled = spelledDay(words, 0);
  const day = dayAt(reading, at) ?? spelled;
  if (!day) return undefined;
  let next = at + day.length;
  if (["of", "de", "d", "van"].includes(wordAt(reading, next)) && monthWords.has(wordAt(reading, next + 1))) next++;
  // After a day in words only a month as it is spelt: "three marks" is no date.
  const month = day === spelled ? monthWords.get(wordAt(reading, next)) : monthAt(reading, next);
  if (!month || (day === spelled && wordAt(reading, next) === "may" && wordAt(reading, next - 1) !== "of"))
    return undefined;
  if (!/^[\s.\-/']*$/.test(between(reading, next - 1))) return undefined;
  if (wordAt(reading, next) === "sept" && unitWords.has(wordAt(reading, next + 1))) return undefined;
  next++;
  const figures = yearAt(reading, next);
  const year = figures ? { year: figures, length: 1 } : spelledYear(words, next - at);
  if (year) {
    const date = civilDate(year.year, month, day.day);
    return date ? { length: next + year.length - at, date } : undefined;
  }
  const qualifier = wordAt(reading, next);
  const planned = nextWords.has(qualifier) || (reading.planned && !lastWords.has(qualifier));
  const date = withoutYear({ ...reading, planned }, month, day.day);
  const qualified = nextWords.has(qualifier) || lastWords.has(qualifier);
  return date ? { length: next + (qualified ? 1 : 0) - at, date } : undefined;
}

const englishMonths = new Set(
  "january february march april may june july august september october november december".split(" "),
);

/** "March 12th", "march 12, 2025". */
export function monthDay(reading: Reading, at: number): Hit | undefined {
  const word = wordAt(reading, at);
  const month = monthWords.get(word);
  if (!month || (!englishMonths.has(word) && reading.language !== "en")) return undefined;
  const day = dayAt(reading, at + 1);
  if (!day) return undefined;
  const after = at + 1 + day.length;
  const year = yearAt(reading, after);
  const plain = day.length === 1 && !year && word === "may";
  if (plain && reading.tokens[at]?.raw !== "May") return undefined;
  const date = year ? civilDate(year, month, day.day) : withoutYear(reading, month, day.day);
  return date ? { length: after + (year ? 1 : 0) - at, date } : undefined;
}

/** "la séance du 12", "vom 12.", "op de 12e": a day number with nothing after it that it could count. */
export function loneDay(reading: Reading, at: number): Hit | undefined {
  const day = dayAt(reading, at);
  if (!day || firstWords.has(wordAt(reading, at))) return undefined;
  const lead = wordAt(reading, at - 1);
  if (!dayLeads[reading.language].includes(lead)) return undefined;
  const last = reading.tokens[at + day.length - 1];
  const stopped = last !== undefined && reading.text[last.end] === ".";
  const marked = (reading.language === "de" && stopped) || day.length === 2;
  if (reading.language === "fr" ? !endsHere(reading, at + day.length) : !marked) return undefined;
  const month = Number(reading.today.slice(5, 7));
  const year = Number(reading.today.slice(0, 4));
  const months = [0, 1, 2].map((back) => (reading.planned ? month + back : month - back));
  const date = months
    .map((value) => civilDate(year + Math.floor((value - 1) / 12), ((((value - 1) % 12) + 12) % 12) + 1, day.day))
    .find((candidate) => candidate && (reading.planned ? candidate >= reading.today : candidate <= reading.today));
  return date ? { length: day.length, date } : undefined;
}

function monthPeriod(first: CivilDate): { from: CivilDate; to: CivilDate } {
  return { from: first, to: addDays(addMonths(first, 1), -1) };
}

/** "en mars", "maart 2025", "mars dernier", "vorige maand": a month, no day. */
export function wholeMonth(reading: Reading, at: number): Hit | undefined {
  const word = wordAt(reading, at);
  const thisMonth = `${reading.today.slice(0, 7)}-01`;
  const [a, b] = [word, wordAt(reading, at + 1)];
  for (const [words, shift] of [[lastWords, -1] as const, [nextWords, 1] as const]) {
    if ((words.has(a) && monthUnitWords.has(b)) || (monthUnitWords.has(a) && words.has(b))) {
      return { length: 2, period: monthPeriod(addMonths(thisMonth, shift)) };
    }
  }
  const month = monthWords.get(word);
  if (!month || (["may", "mars", "sep", "dec", "mai", "jan", "sept"].includes(word) && !isMonthHere(reading, at)))
    return undefined;
  const year = yearAt(reading, at + 1);
  const first = year ? civilDate(year, month, 1) : withoutYear(reading, month, 1);
  if (!first) return undefined;
  const qualified = lastWords.has(b) || nextWords.has(b) || year !== undefined;
  return { length: qualified ? 2 : 1, period: monthPeriod(first) };
}

/** Words that are a month only after a word that leads to one: "en mai", "in May". */
function isMonthHere(reading: Reading, at: number): boolean {
  const before = wordAt(reading, at - 1);
  if (wordAt(reading, at) === "may") return ["in", "of", "since", "until", "last"].includes(before);
  return true;
}
