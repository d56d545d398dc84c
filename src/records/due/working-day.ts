import { addDays, type CivilDate, yearOf } from "../../rules/civil-date";

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterSunday(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const fixedHolidays = ["01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"];
/** Easter Monday, Ascension and Whit Monday, in days after Easter Sunday. */
const movingHolidays = [1, 39, 50];

const holidaysByYear = new Map<number, ReadonlySet<CivilDate>>();

/** The ten Belgian public holidays of a year. */
function publicHolidays(year: number): ReadonlySet<CivilDate> {
  const known = holidaysByYear.get(year);
  if (known !== undefined) return known;
  const easter = easterSunday(year);
  const holidays = new Set([
    ...fixedHolidays.map((day) => `${year}-${day}`),
    ...movingHolidays.map((days) => addDays(easter, days)),
  ]);
  holidaysByYear.set(year, holidays);
  return holidays;
}

export function isPublicHoliday(day: CivilDate): boolean {
  return publicHolidays(yearOf(day)).has(day);
}

export function isWorkingDay(day: CivilDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isPublicHoliday(day);
}

/** `day` itself, or the last working day before it. */
export function workingDayUpTo(day: CivilDate): CivilDate {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, -1);
  return candidate;
}
