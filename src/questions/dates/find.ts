import { addDays, addMonths, type CivilDate, isCivilDate } from "../../rules/civil-date";
import type { Language } from "../contract";
import type { Token } from "../text";
import {
  dayLeads,
  daySuffixes,
  firstWords,
  indefiniteWords,
  lastWords,
  linkWords,
  monthUnitWords,
  monthWords,
  nextWords,
  notTomorrowAfter,
  numberWords,
  plannedWords,
  relativeDays,
  unitWords,
  weekdayWords,
  weekWords,
} from "./words";

/** A day found in a message: the tokens it covers (`to` exclusive) and what it resolves to. */
export interface DateMention {
  from: number;
  to: number;
  /** `null`: a period without a day ("en mars", "vorige maand"). */
  date: CivilDate | null;
  /** The period named, both ends included; for a day, that day. */
  period: { from: CivilDate; to: CivilDate };
}

interface Reading {
  tokens: readonly Token[];
  text: string;
  today: CivilDate;
  language: Language;
  /** Whether the message speaks of something still to come. */
  planned: boolean;
}

interface Hit {
  length: number;
  date?: CivilDate;
  period?: { from: CivilDate; to: CivilDate };
}

const pad = (value: number) => String(value).padStart(2, "0");

function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return isCivilDate(date) ? date : undefined;
}

/** Two digits are of this century, unless that lies more than ten years ahead: a birth year, then. */
function fullYear(written: string, today: CivilDate): number {
  const year = Number(written);
  if (written.length > 2) return year;
  const thisCentury = 2000 + year;
  return thisCentury > Number(today.slice(0, 4)) + 10 ? thisCentury - 100 : thisCentury;
}

/** The day without a year: the latest one not after today, or, for something planned, the next one. */
function withoutYear(reading: Reading, month: number, day: number): CivilDate | undefined {
  const year = Number(reading.today.slice(0, 4));
  const around = [year - 4, year - 3, year - 2, year - 1, year, year + 1, year + 2, year + 3, year + 4]
    .map((candidate) => civilDate(candidate, month, day))
    .filter((date) => date !== undefined);
  if (reading.planned) return around.find((date) => date >= reading.today);
  return around.filter((date) => date <= reading.today).at(-1);
}

function wordAt(reading: Reading, index: number): string {
  return reading.tokens[index]?.folded ?? "";
}

function between(reading: Reading, index: number): string {
  const left = reading.tokens[index];
  const right = reading.tokens[index + 1];
  return left && right ? reading.text.slice(left.end, right.start) : "";
}

const isNumber = (word: string, digits = 2) => /^\d+$/.test(word) && word.length <= digits;

/** 05/03/2025, 5.3.25, 2025-03-05, 12/3, 12.03. */
function numericDate(reading: Reading, at: number): Hit | undefined {
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
  if (first !== "/" && !dotted) return undefined;
  const date = withoutYear(reading, Number(b), Number(a));
  return date ? { length: 2, date } : undefined;
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

/** "12 mars 2025", "1er mars", "3. Februar", "the 5th of May". */
function dayMonth(reading: Reading, at: number): Hit | undefined {
  const day = dayAt(reading, at);
  if (!day) return undefined;
  let next = at + day.length;
  if (["of", "de", "d", "van"].includes(wordAt(reading, next)) && monthWords.has(wordAt(reading, next + 1))) next++;
  const month = monthAt(reading, next);
  if (!month || !/^[\s.\-/']*$/.test(between(reading, next - 1))) return undefined;
  if (wordAt(reading, next) === "sept" && unitWords.has(wordAt(reading, next + 1))) return undefined;
  next++;
  const year = yearAt(reading, next);
  if (year) {
    const date = civilDate(year, month, day.day);
    return date ? { length: next + 1 - at, date } : undefined;
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
function monthDay(reading: Reading, at: number): Hit | undefined {
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

const relativePhrases = relativeDays
  .map(({ phrase, ...rest }) => ({ words: phrase.split(" "), ...rest }))
  .sort((a, b) => b.words.length - a.words.length);

function relativeDay(reading: Reading, at: number): Hit | undefined {
  for (const { words, days, only } of relativePhrases) {
    if (only && !only.includes(reading.language)) continue;
    if (!words.every((word, offset) => wordAt(reading, at + offset) === word)) continue;
    if (words[0] === "morgen" && notTomorrowAfter.has(wordAt(reading, at - 1))) return undefined;
    return { length: words.length, date: addDays(reading.today, days) };
  }
  return undefined;
}

function amountAt(reading: Reading, at: number): number | undefined {
  const word = wordAt(reading, at);
  return isNumber(word, 3) ? Number(word) : numberWords.get(word);
}

function shifted(today: CivilDate, amount: number, unit: string): CivilDate {
  if (unit === "day") return addDays(today, amount);
  if (unit === "week") return addDays(today, amount * 7);
  return addMonths(today, unit === "month" ? amount : amount * 12);
}

/** "il y a 3 semaines", "3 weken geleden", "vor drei Wochen", "in 2 weeks". */
function ago(reading: Reading, at: number): Hit | undefined {
  const word = wordAt(reading, at);
  const lead = (words: string[]) => words.every((part, offset) => wordAt(reading, at + offset) === part);
  let start = at;
  let sign = 0;
  if (lead(["il", "y", "a"])) [start, sign] = [at + 3, -1];
  else if (lead(["y", "a"]) || lead(["ya", "a"])) [start, sign] = [at + 2, -1];
  else if (word === "vor" || word === "voici") [start, sign] = [at + 1, -1];
  else if (
    word === "dans" ||
    (word === "over" && reading.language === "nl") ||
    (word === "in" && reading.language !== "nl")
  ) {
    [start, sign] = [at + 1, 1];
  }
  const amount = amountAt(reading, start);
  const unit = unitWords.get(wordAt(reading, start + 1));
  if (amount === undefined || !unit) return undefined;
  let end = start + 2;
  if (sign === 0) {
    if (!["geleden", "ago", "her", "terug"].includes(wordAt(reading, end))) return undefined;
    end++;
    sign = -1;
  }
  // "in 30 weken zwanger" and "vor der 20 ..." are no days; nor is a year of age.
  if (sign === 1 && (amount > 60 || ["zwanger", "schwanger", "pregnant"].includes(wordAt(reading, end))))
    return undefined;
  return { length: end - at, date: shifted(reading.today, sign * amount, unit) };
}

/** Monday = 1 ... Sunday = 7. */
function weekdayOf(day: CivilDate): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

function skipLinks(reading: Reading, at: number): number {
  let next = at;
  while (linkWords.has(wordAt(reading, next)) && next - at < 3) next++;
  return next;
}

/** -1 for "vorige week", 1 for "next week", with the number of tokens; `undefined` when no such words stand there. */
function weekShift(reading: Reading, at: number): { weeks: number; end: number } | undefined {
  const [a, b] = [wordAt(reading, at), wordAt(reading, at + 1)];
  for (const [words, weeks] of [[lastWords, -1] as const, [nextWords, 1] as const]) {
    if ((words.has(a) && weekWords.has(b)) || (weekWords.has(a) && words.has(b))) return { weeks, end: at + 2 };
  }
  return undefined;
}

const inWeek = (today: CivilDate, weeks: number, weekday: number) =>
  addDays(today, weeks * 7 + weekday - weekdayOf(today));

/** "last tuesday", "vorige week dinsdag", "mardi de la semaine passée", "Freitag". */
function weekdayDate(reading: Reading, at: number): Hit | undefined {
  const { today } = reading;
  const shiftFirst = weekShift(reading, at);
  if (shiftFirst) {
    const next = skipLinks(reading, shiftFirst.end);
    const weekday = weekdayWords.get(wordAt(reading, next));
    if (weekday) return { length: next + 1 - at, date: inWeek(today, shiftFirst.weeks, weekday) };
    const monday = inWeek(today, shiftFirst.weeks, 1);
    return { length: shiftFirst.end - at, period: { from: monday, to: addDays(monday, 6) } };
  }
  const lead = wordAt(reading, at);
  const leading = lastWords.has(lead) || nextWords.has(lead);
  const weekday = weekdayWords.get(wordAt(reading, leading ? at + 1 : at));
  if (!weekday) return undefined;
  if (!leading && indefiniteWords.has(wordAt(reading, at - 1))) return undefined;
  let end = at + (leading ? 2 : 1);
  const partOfDay =
    /^(matin|midi|soir|apres|voormiddag|namiddag|avond|ochtend|morgen|vormittag|nachmittag|abend|morning|afternoon|evening)$/;
  if (partOfDay.test(wordAt(reading, end))) end++;
  const dated = dayMonth(reading, skipLinks(reading, end)) ?? numericDate(reading, skipLinks(reading, end));
  if (dated?.date) return { length: skipLinks(reading, end) + dated.length - at, date: dated.date };
  const later = weekShift(reading, skipLinks(reading, end));
  if (later) return { length: later.end - at, date: inWeek(today, later.weeks, weekday) };
  const after = wordAt(reading, end);
  const back = ((weekdayOf(today) - weekday + 6) % 7) + 1;
  const forward = ((weekday - weekdayOf(today) + 6) % 7) + 1;
  const next = nextWords.has(leading ? lead : after) || (reading.planned && !lastWords.has(after) && !leading);
  if (!leading && (lastWords.has(after) || nextWords.has(after))) end++;
  return { length: end - at, date: addDays(today, next ? forward : -back) };
}

/** "la séance du 12", "vom 12.", "op de 12e": a day number with nothing after it that it could count. */
function loneDay(reading: Reading, at: number): Hit | undefined {
  const day = dayAt(reading, at);
  if (!day || firstWords.has(wordAt(reading, at))) return undefined;
  const lead = wordAt(reading, at - 1);
  if (!dayLeads[reading.language].includes(lead)) return undefined;
  const last = reading.tokens[at + day.length - 1];
  const after = reading.tokens[at + day.length];
  const gap = last ? reading.text.slice(last.end, after?.start) : "";
  const closed =
    !after ||
    /[?!,;:)]/.test(gap) ||
    /^(pour|voor|fur|for|et|en|und|and|chez|bij|bei|avec|mit|with|met)$/.test(after.folded);
  const marked = (reading.language === "de" && gap.startsWith(".")) || day.length === 2;
  if (reading.language === "fr" ? !closed : !marked) return undefined;
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
function wholeMonth(reading: Reading, at: number): Hit | undefined {
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

const readers = [numericDate, dayMonth, monthDay, relativeDay, ago, weekdayDate, loneDay, wholeMonth];

/**
 * The days and months named in a message, in order. A day without a year lies in the past, unless the message says
 * that it is planned. Weeks of pregnancy, ages, counts and bare years are no dates.
 */
export function findDates(text: string, tokens: readonly Token[], today: CivilDate, language: Language): DateMention[] {
  const planned = tokens.some((token) => plannedWords.has(token.folded));
  const reading: Reading = { tokens, text, today, language, planned };
  const found: DateMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hit = firstHit(reading, at);
    if (hit) {
      const period = hit.period ?? (hit.date ? { from: hit.date, to: hit.date } : undefined);
      if (period) found.push({ from: at, to: at + hit.length, date: hit.date ?? null, period });
    }
    at += hit?.length ?? 1;
  }
  return found;
}

function firstHit(reading: Reading, at: number): Hit | undefined {
  for (const read of readers) {
    const hit = read(reading, at);
    if (hit) return hit;
  }
  return undefined;
}
