import { nl } from "../../format/nl";
import type { TopicWords } from "../catalogue";
import { groupedNumber, withoutRoundCents } from "../numbers";

export const euro = (cents: number) => withoutRoundCents(nl.amount(cents));
export const day = nl.longDate;
export const number = groupedNumber("nl-BE");

export const words: TopicWords = {
  roles: {
    "general-practitioner": "huisartsen",
    gynaecologist: "gynaecologen",
    midwife: "vroedvrouwen",
    nurse: "verpleegkundigen",
    psychologist: "psychologen",
    "other-care-provider": "andere zorgverleners",
    "social-worker": "maatschappelijk werkers",
  },
  services: {
    screening: "de screening",
    cpp: "de CPP",
    coordination: "de coördinatie",
    concertation: "het overleg",
  },
  inRegion: {
    flanders: "in Vlaanderen",
    wallonia: "in Wallonië",
    brussels: "in Brussel",
    "german-speaking": "in de Duitstalige Gemeenschap",
  },
};

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What follows an amount that was published for an earlier year; nothing after a current one. */
export const lastPublished = ({ since, lastPublished: isOld }: { since: string; lastPublished: boolean }) =>
  isOld ? `, het laatst gepubliceerde bedrag, geldig sinds ${day(since)}` : "";
