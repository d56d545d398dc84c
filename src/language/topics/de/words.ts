import { de } from "../../format/de";
import type { TopicWords } from "../catalogue";
import { groupedNumber, withoutRoundCents } from "../numbers";

export const euro = (cents: number) => withoutRoundCents(de.amount(cents));
export const day = de.longDate;
export const number = groupedNumber("de-BE");

export const words: TopicWords = {
  roles: {
    "general-practitioner": "Hausärzte",
    gynaecologist: "Gynäkologen",
    midwife: "Hebammen",
    nurse: "Krankenpfleger",
    psychologist: "Psychologen",
    "other-care-provider": "andere Leistungserbringer",
    "social-worker": "Sozialassistenten",
  },
  services: {
    screening: "das Screening",
    cpp: "die CPP",
    coordination: "die Koordination",
    concertation: "die Konzertierung",
  },
  inRegion: {
    flanders: "in Flandern",
    wallonia: "in der Wallonie",
    brussels: "in Brüssel",
    "german-speaking": "in der Deutschsprachigen Gemeinschaft",
  },
};

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What follows an amount that was published for an earlier year; nothing after a current one. */
export const lastPublished = ({ since, lastPublished: isOld }: { since: string; lastPublished: boolean }) =>
  isOld ? `, letzter veröffentlichter Betrag, gültig seit dem ${day(since)}` : "";
