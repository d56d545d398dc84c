import { addDays, addMonths, type CivilDate } from "../../rules/civil-date";
import { dayMonth, numericDate } from "./calendar-days";
import { type Hit, isNumber, type Reading, wordAt } from "./reading";
import {
  indefiniteWords,
  lastWords,
  linkWords,
  nextWords,
  notTomorrowAfter,
  numberWords,
  relativeDays,
  unitWords,
  weekdayWords,
  weekWords,
} from "./words";

/** Days counted from today: "hier", "il y a 3 semaines", "vorige week dinsdag". */

const relativePhrases = relativeDays
  .map(({ phrase, ...rest }) => ({ words: phrase.split(" "), ...rest }))
  .sort((a, b) => b.words.length - a.words.length);

export function relativeDay(reading: Reading, at: number): Hit | undefined {
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
export function ago(reading: Reading, at: number): Hit | undefined {
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
export function weekdayDate(reading: Reading, at: number): Hit | undefined {
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
  // "Lundi en huit" is a week after the Monday to come.
  if (after === "en" && /^(huit|quinze)$/.test(wordAt(reading, end + 1)))
    return { length: end + 2 - at, date: addDays(today, forward + (wordAt(reading, end + 1) === "huit" ? 7 : 14)) };
  const next = nextWords.has(leading ? lead : after) || (reading.planned && !lastWords.has(after) && !leading);
  if (!leading && (lastWords.has(after) || nextWords.has(after))) end++;
  return { length: end - at, date: addDays(today, next ? forward : -back) };
}
