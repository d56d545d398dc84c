import { fr } from "../../format/fr";
import type { TopicWords } from "../catalogue";
import { groupedNumber, withoutRoundCents } from "../numbers";

export const euro = (cents: number) => withoutRoundCents(fr.amount(cents));
export const day = fr.longDate;
export const number = groupedNumber("fr-BE");

export const words: TopicWords = {
  roles: {
    "general-practitioner": "les médecins généralistes",
    gynaecologist: "les gynécologues",
    midwife: "les sages-femmes",
    nurse: "les infirmiers",
    psychologist: "les psychologues",
    "other-care-provider": "les autres prestataires de soins",
    "social-worker": "les assistants sociaux",
  },
  services: {
    screening: "le dépistage",
    cpp: "la CPP",
    coordination: "la coordination",
    concertation: "la concertation",
  },
  inRegion: {
    flanders: "en Flandre",
    wallonia: "en Wallonie",
    brussels: "à Bruxelles",
    "german-speaking": "en Communauté germanophone",
  },
};

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What follows an amount that was published for an earlier year; nothing after a current one. */
export const lastPublished = ({ since, lastPublished: isOld }: { since: string; lastPublished: boolean }) =>
  isOld ? `, dernier montant publié, valable depuis le ${day(since)}` : "";
