import { en } from "../../format/en";
import type { TopicWords } from "../catalogue";
import { groupedNumber, withoutRoundCents } from "../numbers";

export const euro = (cents: number) => withoutRoundCents(en.amount(cents));
export const day = en.longDate;
export const number = groupedNumber("en-GB");

const suffixes: Record<number, string> = { 1: "st", 2: "nd", 3: "rd" };

/** "3rd": for the birthdays that the texts name. */
export const ordinal = (value: number) => `${value}${suffixes[value] ?? "th"}`;

export const words: TopicWords = {
  roles: {
    "general-practitioner": "general practitioners",
    gynaecologist: "gynaecologists",
    midwife: "midwives",
    nurse: "nurses",
    psychologist: "psychologists",
    "other-care-provider": "other care providers",
    "social-worker": "social workers",
  },
  services: {
    screening: "the screening",
    cpp: "the CPP",
    coordination: "the coordination",
    concertation: "the multidisciplinary meeting",
  },
  inRegion: {
    flanders: "in Flanders",
    wallonia: "in Wallonia",
    brussels: "in Brussels",
    "german-speaking": "in the German-speaking Community",
  },
};

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What follows an amount that was published for an earlier year; nothing after a current one. */
export const lastPublished = ({ since, lastPublished: isOld }: { since: string; lastPublished: boolean }) =>
  isOld ? `, the last published amount, in force since ${day(since)}` : "";
