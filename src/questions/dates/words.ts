import type { Language } from "../contract";

/** The words of the date grammar. All are folded (lower case, no accents). */

type ByWord<T> = ReadonlyMap<string, T>;

function wordsOf<T>(lines: [T, string][]): ByWord<T> {
  return new Map(lines.flatMap(([value, words]) => words.split(" ").map((word): [string, T] => [word, value])));
}

/** Month names and abbreviations of the four languages, 1-12. "mar" alone is left out: it is Tuesday as well. */
export const monthWords = wordsOf<number>([
  [1, "janvier janv jan januari januar january janner jaenner"],
  [2, "fevrier fev fevr februari feb febr februar february feber"],
  [3, "mars maart mrt marz maerz march"],
  [4, "avril avr april apr"],
  [5, "mai mei may"],
  [6, "juin juni june jun"],
  [7, "juillet juil juli july jul"],
  [8, "aout augustus aug august"],
  [9, "septembre sept september sep"],
  [10, "octobre oct oktober okt october"],
  [11, "novembre nov november"],
  [12, "decembre dec december dezember dez"],
]);

/** Weekdays, Monday = 1. Short forms only where they are no other word. */
export const weekdayWords = wordsOf<number>([
  [1, "lundi maandag montag monday"],
  [2, "mardi dinsdag dienstag tuesday tues tue"],
  [3, "mercredi woensdag mittwoch wednesday wed"],
  [4, "jeudi donderdag donnerstag thursday thurs thu"],
  [5, "vendredi vrijdag freitag friday"],
  [6, "samedi zaterdag samstag saturday sonnabend"],
  [7, "dimanche zondag sonntag sunday"],
]);

/** Days from today. Some words mean something else in another language ("hier" is "here" in Dutch and German). */
export const relativeDays: { phrase: string; days: number; only?: readonly Language[] }[] = [
  { phrase: "avant hier", days: -2 },
  { phrase: "avanthier", days: -2 },
  { phrase: "avant avant hier", days: -3 },
  { phrase: "eergisteren", days: -2 },
  { phrase: "eergister", days: -2 },
  { phrase: "eergistere", days: -2 },
  { phrase: "vorgestern", days: -2 },
  { phrase: "vorvorgestern", days: -3 },
  { phrase: "vor gestern", days: -2 },
  { phrase: "the day before yesterday", days: -2 },
  { phrase: "day before yesterday", days: -2 },
  { phrase: "two days ago", days: -2 },
  { phrase: "hier", days: -1, only: ["fr"] },
  { phrase: "d hier", days: -1 },
  { phrase: "la veille", days: -1, only: ["fr"] },
  { phrase: "gisteren", days: -1 },
  { phrase: "gister", days: -1, only: ["nl"] },
  { phrase: "gisteravond", days: -1 },
  { phrase: "gisterenavond", days: -1 },
  { phrase: "gisterennamiddag", days: -1 },
  { phrase: "gisternamiddag", days: -1 },
  { phrase: "gistermorgen", days: -1 },
  { phrase: "gisterochtend", days: -1 },
  { phrase: "gisterenmorgen", days: -1 },
  { phrase: "gestern", days: -1 },
  { phrase: "gestrige", days: -1 },
  { phrase: "gestrigen", days: -1 },
  { phrase: "gestriger", days: -1 },
  { phrase: "yesterday", days: -1 },
  { phrase: "a fortnight ago", days: -14 },
  { phrase: "last night", days: -1 },
  { phrase: "aujourd hui", days: 0 },
  { phrase: "aujourdhui", days: 0 },
  { phrase: "auj", days: 0, only: ["fr"] },
  { phrase: "ajd", days: 0, only: ["fr"] },
  { phrase: "ce matin", days: 0 },
  { phrase: "ce midi", days: 0 },
  { phrase: "cet apres midi", days: 0 },
  { phrase: "ce soir", days: 0 },
  { phrase: "vandaag", days: 0 },
  { phrase: "vandag", days: 0, only: ["nl"] },
  { phrase: "vanmorgen", days: 0 },
  { phrase: "vanochtend", days: 0 },
  { phrase: "vanmiddag", days: 0 },
  { phrase: "vannamiddag", days: 0 },
  { phrase: "vanavond", days: 0 },
  { phrase: "deze morgen", days: 0, only: ["nl"] },
  { phrase: "deze namiddag", days: 0 },
  { phrase: "heute", days: 0 },
  { phrase: "heutige", days: 0 },
  { phrase: "heutigen", days: 0 },
  { phrase: "today", days: 0 },
  { phrase: "this morning", days: 0 },
  { phrase: "this afternoon", days: 0 },
  { phrase: "tonight", days: 0 },
  { phrase: "demain", days: 1 },
  { phrase: "apres demain", days: 2 },
  { phrase: "overmorgen", days: 2 },
  { phrase: "ubermorgen", days: 2 },
  { phrase: "uebermorgen", days: 2 },
  { phrase: "morgen", days: 1, only: ["nl", "de"] },
  { phrase: "tomorrow", days: 1 },
  { phrase: "the day after tomorrow", days: 2 },
  { phrase: "day after tomorrow", days: 2 },
];

/** A greeting or a time of day before "morgen", after which it is no tomorrow. */
export const notTomorrowAfter = new Set(
  "goede goeie guten heute gestern gisteren deze jeden elke am diesen".split(" "),
);

export const numberWords = wordsOf<number>([
  [1, "un une een ein eine einen einem einer one a an"],
  [2, "deux twee zwei two"],
  [3, "trois drie drei three"],
  [4, "quatre vier four"],
  [5, "cinq vijf funf fuenf five"],
  [6, "six zes sechs"],
  [7, "sept zeven sieben seven"],
  [8, "huit acht eight"],
  [9, "neuf negen neun nine"],
  [10, "dix tien zehn ten"],
  [12, "douze twaalf zwolf zwoelf twelve"],
  [15, "quinze vijftien funfzehn fifteen"],
]);

export type Unit = "day" | "week" | "month" | "year";

export const unitWords = wordsOf<Unit>([
  ["day", "jour jours j dag dagen tag tage tagen day days"],
  ["week", "semaine semaines sem week weken wk woche wochen weeks wks"],
  ["month", "mois maand maanden monat monate monaten month months"],
  ["year", "an ans annee annees jaar jaren jahr jahre jahren year years"],
]);

export const lastWords = new Set(
  "dernier derniere passe passee ecoule vorige vorig verleden afgelopen voorbije laatstleden jongstleden jl laatste letzten letzter letzte letztem letztes vergangenen vergangene vergangener vorigen voriger last past previous".split(
    " ",
  ),
);
export const nextWords = new Set(
  "prochain prochaine suivant volgende volgend komende aanstaande nachsten nachster nachste nachstem naechsten kommenden kommende kommender next coming".split(
    " ",
  ),
);
export const weekWords = new Set("semaine week woche".split(" "));
export const monthUnitWords = new Set("mois maand monat month".split(" "));
/** Words that may stand between the parts of one date: "mardi de la semaine passée", "12 of March". */
export const linkWords = new Set("de la du of the van der des in".split(" "));
export const daySuffixes = new Set("er e de ste te eme ieme th st nd rd ten".split(" "));
export const firstWords = new Set("premier 1er eerste ersten erster first".split(" "));
/** Words before a lone day number that make it a day of the month: "la séance du 12", "vom 12.", "op de 12e". */
export const dayLeads: Record<Language, readonly string[]> = {
  fr: ["le", "du", "au"],
  nl: ["de", "den"],
  de: ["am", "vom", "zum", "dem"],
  en: ["the"],
};
/** An indefinite article before a weekday: "un dimanche" is no day. */
export const indefiniteWords = new Set("un een ein einem einen a chaque elke jeden every les any".split(" "));
/** Words that say the day is still to come, so that a missing year may be the next one. */
export const plannedWords = new Set(
  "prevu prevue prevus prevues prevoir planifie planifiee planifier programme programmee gepland geplande plan plannen ingepland geplant geplante geplanten planned planning scheduled prochain prochaine volgende komende nachste nachsten kommenden upcoming terme uitgerekend voorziene voorzien verwacht erwartet termin due".split(
    " ",
  ),
);
