import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/questions/contract";
import { findDates } from "../../src/questions/dates/find";
import { tokenise } from "../../src/questions/text";
import { addDays, type CivilDate } from "../../src/rules/civil-date";

/** A Tuesday. */
const today = "2025-04-15";

function datesIn(text: string, language: Language, from: CivilDate = today): (string | null)[] {
  return findDates(text, tokenise(text), from, language).map(({ date }) => date);
}

const months: Record<Language, string[]> = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};
const weekdays: Record<Language, string[]> = {
  fr: "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" "),
  nl: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(" "),
  de: "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(" "),
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
};
const around: Record<Language, [string, string]> = {
  fr: ["Puis-je facturer la CPP du ", " pour Mme D. ?"],
  nl: ["Kan ik de CPP van ", " nog factureren?"],
  de: ["Kann ich die CPP vom ", " noch abrechnen?"],
  en: ["Can I bill the CPP of ", " for Mrs D.?"],
};

const language = fc.constantFrom<Language>("fr", "nl", "de", "en");
const day = fc.integer({ min: 0, max: 3000 }).map((back) => addDays(today, -back));
const recentDay = fc.integer({ min: 0, max: 364 }).map((back) => addDays(today, -back));

function parts(date: CivilDate): { y: string; m: string; d: string; day: number; month: number } {
  const [y = "", m = "", d = ""] = date.split("-");
  return { y, m, d, day: Number(d), month: Number(m) };
}

function monthName(date: CivilDate, spoken: Language): string {
  return months[spoken][parts(date).month - 1] ?? "";
}

/** Every way to write a day with its year. */
function withYear(date: CivilDate, spoken: Language): string[] {
  const { y, m, d, day: number } = parts(date);
  const name = monthName(date, spoken);
  const month = parts(date).month;
  const numeric = [
    `${d}/${m}/${y}`,
    `${number}/${month}/${y}`,
    `${d}.${m}.${y}`,
    `${number}.${month}.${y.slice(2)}`,
    date,
  ];
  const dashed = [`${d}-${m}-${y}`, `${d}/${m}/${y.slice(2)}`];
  const named =
    spoken === "de" ? [`${number}. ${name} ${y}`] : [`${number} ${name} ${y}`, `${number} ${name.toUpperCase()} ${y}`];
  return [...numeric, ...dashed, ...named];
}

/** Every way to write a day without its year. */
function withoutYear(date: CivilDate, spoken: Language): string[] {
  const { m, d, day: number } = parts(date);
  const name = monthName(date, spoken);
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
  const named =
    spoken === "de"
      ? [`${number}. ${name}`, `${number}. ${plain}`]
      : [`${number} ${name}`, `${number} ${plain.toLowerCase()}`];
  return [`${d}/${m}`, ...named];
}

describe("findDates", () => {
  it("reads back a day with its year, however it is written", () => {
    fc.assert(
      fc.property(day, language, fc.nat(), (date, spoken, pick) => {
        const ways = withYear(date, spoken);
        const [before, after] = around[spoken];
        expect(datesIn(`${before}${ways[pick % ways.length]}${after}`, spoken)).toEqual([date]);
      }),
    );
  });

  it("takes a day without a year from the twelve months up to today", () => {
    fc.assert(
      fc.property(recentDay, language, fc.nat(), (date, spoken, pick) => {
        const ways = withoutYear(date, spoken);
        const [before, after] = around[spoken];
        expect(datesIn(`${before}${ways[pick % ways.length]}${after}`, spoken)).toEqual([date]);
      }),
    );
  });

  it("takes a weekday as the last one before today", () => {
    fc.assert(
      fc.property(language, fc.integer({ min: 0, max: 6 }), day, (spoken, weekday, from) => {
        const [found] = datesIn(`CPP ${weekdays[spoken][weekday]} ?`, spoken, from);
        expect(found && found < from && found >= addDays(from, -7)).toBe(true);
        expect((new Date(`${found}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(weekday);
      }),
    );
  });

  it("counts back days and weeks", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.boolean(), (amount, weeks) => {
        const date = addDays(today, -amount * (weeks ? 7 : 1));
        expect(datesIn(`il y a ${amount} ${weeks ? "semaines" : "jours"}`, "fr")).toEqual([date]);
        expect(datesIn(`${amount} ${weeks ? "weken" : "dagen"} geleden`, "nl")).toEqual([date]);
        expect(datesIn(`vor ${amount} ${weeks ? "Wochen" : "Tagen"}`, "de")).toEqual([date]);
        expect(datesIn(`${amount} ${weeks ? "weeks" : "days"} ago`, "en")).toEqual([date]);
      }),
    );
  });

  it.each<[Language, string, string | null]>([
    ["fr", "la séance d'hier", "2025-04-14"],
    ["fr", "avant-hier avec Mme D.", "2025-04-13"],
    ["fr", "aujourd'hui", "2025-04-15"],
    ["fr", "demain", "2025-04-16"],
    ["fr", "ce matin", "2025-04-15"],
    ["fr", "lundi dernier", "2025-04-14"],
    ["fr", "mardi dernier", "2025-04-08"],
    ["fr", "mardi de la semaine passée", "2025-04-08"],
    ["fr", "la semaine dernière, mercredi", "2025-04-09"],
    ["fr", "vendredi prochain", "2025-04-18"],
    ["fr", "le 1er mars", "2025-03-01"],
    ["fr", "le 12 mars dernier", "2025-03-12"],
    ["fr", "la séance du 12", "2025-04-12"],
    ["fr", "la séance du 20 ?", "2025-03-20"],
    ["fr", "une CPP prévue le 20 mai", "2025-05-20"],
    ["fr", "le 20 mai", "2024-05-20"],
    ["fr", "mars dernier", null],
    ["fr", "et en mars ?", null],
    ["fr", "la concertation de janvier", null],
    ["nl", "vorige week dinsdag", "2025-04-08"],
    ["nl", "dinsdag vorige week", "2025-04-08"],
    ["nl", "eergisteren", "2025-04-13"],
    ["nl", "gisteravond", "2025-04-14"],
    ["nl", "vandaag", "2025-04-15"],
    ["nl", "morgen", "2025-04-16"],
    ["nl", "een week geleden", "2025-04-08"],
    ["nl", "afgelopen vrijdag", "2025-04-11"],
    ["nl", "op 3 febr", "2025-02-03"],
    ["nl", "op de 12e", "2025-04-12"],
    ["nl", "vorige maand", null],
    ["de", "am 3. Februar", "2025-02-03"],
    ["de", "vorgestern", "2025-04-13"],
    ["de", "letzten Montag", "2025-04-14"],
    ["de", "letzte Woche Dienstag", "2025-04-08"],
    ["de", "vor drei Wochen", "2025-03-25"],
    ["de", "am 10.4.", "2025-04-10"],
    ["de", "vom 12.", "2025-04-12"],
    ["de", "morgen früh", "2025-04-16"],
    ["en", "last tuesday", "2025-04-08"],
    ["en", "Tuesday last week", "2025-04-08"],
    ["en", "the day before yesterday", "2025-04-13"],
    ["en", "on March 12th", "2025-03-12"],
    ["en", "March 12, 2024", "2024-03-12"],
    ["en", "the 5th of May 2024", "2024-05-05"],
    ["en", "in March", null],
    ["fr", "du vingt-huit février deux mille vingt-cinq", "2025-02-28"],
    ["fr", "du premier mars", "2025-03-01"],
    ["fr", "le trente et un janvier", "2025-01-31"],
    ["nl", "van achtentwintig februari", "2025-02-28"],
    ["nl", "op de eenentwintigste maart tweeduizend vierentwintig", "2024-03-21"],
    ["de", "vom achtundzwanzigsten Februar", "2025-02-28"],
    ["de", "am einunddreißigsten Januar", "2025-01-31"],
    ["en", "of the twenty-eighth of February", "2025-02-28"],
    ["en", "the third of May twenty twenty-four", "2024-05-03"],
    ["fr", "la réunion du 6-2, concertation", "2025-02-06"],
    ["en", "a fortnight ago", "2025-04-01"],
    ["fr", "lundi en huit", "2025-04-28"],
    ["fr", "le dernier suivi date du 4 novembre, quand est le prochain ?", "2024-11-04"],
    ["nl", "laatste opvolging was op 4 november, wanneer is de volgende?", "2024-11-04"],
  ])("reads %s «%s» as %s", (spoken, text, expected) => {
    expect(datesIn(text, spoken)).toEqual([expected]);
  });

  it.each<[Language, string]>([
    ["fr", "à 20 SA"],
    ["fr", "32 semaines d'aménorrhée"],
    ["fr", "un patient de 25 ans"],
    ["fr", "2 indicateurs, 30 SA"],
    ["fr", "5 jours après l'accouchement"],
    ["fr", "combien vaut la coordination en 2024"],
    ["fr", "le délai tombe un dimanche"],
    ["fr", "le 31/02/2025"],
    ["nl", "32 weken zwanger"],
    ["nl", "hoe werkt dat hier"],
    ["nl", "goedemorgen, een vraagje"],
    ["nl", "6 weken na de bevalling"],
    ["de", "in der 32. SSW"],
    ["de", "Guten Morgen"],
    ["de", "wer ist hier zuständig"],
    ["de", "ein 25-Jähriger"],
    ["en", "may I bill 2 sessions"],
    ["en", "6 weeks after birth"],
    ["en", "a 25-year-old"],
    ["fr", "trois séances de 2-3 personnes"],
    ["nl", "van 2-3 sessies"],
  ])("finds no date in %s «%s»", (spoken, text) => {
    expect(datesIn(text, spoken)).toEqual([]);
  });

  it("names the month that a question speaks of", () => {
    const [march] = findDates("et en mars ?", tokenise("et en mars ?"), today, "fr");
    expect(march?.period).toEqual({ from: "2025-03-01", to: "2025-03-31" });
  });
});
