import { addDays, addMonths, type CivilDate, daysBetween } from "../../rules/civil-date";
import { tokenise } from "../text";

/** Stretches of time counted from today, for what lies ahead: "this week", "le mois prochain", "de komende 10 dagen". */

export interface Span {
  /** Both ends included. */
  from: CivilDate;
  to: CivilDate;
}

/** A Monday. */
const firstMonday = "1970-01-05";

function weekOf(day: CivilDate): Span {
  const past = ((daysBetween(firstMonday, day) % 7) + 7) % 7;
  return { from: addDays(day, -past), to: addDays(day, 6 - past) };
}

function monthOf(day: CivilDate): Span {
  const from = `${day.slice(0, 8)}01`;
  return { from, to: addDays(addMonths(from, 1), -1) };
}

const dayAt = (today: CivilDate, days: number): Span => ({ from: addDays(today, days), to: addDays(today, days) });

/** Folded words, in the four languages; the longer phrases stand first. */
const named: readonly [RegExp, (today: CivilDate) => Span][] = [
  [/\b(apres demain|overmorgen|ubermorgen|day after tomorrow)\b/, (today) => dayAt(today, 2)],
  [
    /\b(semaine prochaine|prochaine semaine|volgende week|komende week|nachsten? woche|kommenden? woche|next week)\b/,
    (today) => weekOf(addDays(today, 7)),
  ],
  [
    /\b(mois prochain|prochain mois|volgende maand|komende maand|nachsten? monat|kommenden? monat|next month)\b/,
    (today) => monthOf(addMonths(`${today.slice(0, 8)}01`, 1)),
  ],
  [/\b(cette semaine|deze week|diese[rn]? woche|this week)\b/, weekOf],
  [/\b(ce mois|deze maand|diese[nm]? monat|this month)\b/, monthOf],
  [/\b(aujourd hui|vandaag|heute|today)\b/, (today) => dayAt(today, 0)],
  [/\b(demain|tomorrow)\b/, (today) => dayAt(today, 1)],
];

const unitDays: readonly [RegExp, number][] = [
  [/^(jour|jours|dag|dagen|tag|tage|tagen|day|days)$/, 1],
  [/^(semaine|semaines|week|weken|woche|wochen|weeks)$/, 7],
  [/^(mois|maand|maanden|monat|monate|monaten|month|months)$/, 30],
];
const ahead =
  /\b(prochaine?s?|d ici|dans les|komende|volgende|binnen|nachsten?|kommenden?|innerhalb|within|next|coming)\b/;
const counted = /\b(\d{1,3})(?: (?:prochaine?s?|komende|nachsten?|kommenden?|coming))? (\w+)\b/;

/** The stretch ahead that the text names, counted from `today`; `undefined` where it names none. */
export function spanAhead(text: string, today: CivilDate): Span | undefined {
  const words = tokenise(text)
    .map(({ folded }) => folded)
    .join(" ");
  const [, number = "", unit = ""] = ahead.test(words) ? (counted.exec(words) ?? []) : [];
  const days = unitDays.find(([pattern]) => pattern.test(unit))?.[1];
  if (days !== undefined) return { from: today, to: addDays(today, Number(number) * days) };
  return named.find(([pattern]) => pattern.test(words))?.[1](today);
}
