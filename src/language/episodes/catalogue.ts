import type { CivilDate } from "../../rules/civil-date";
import type { ImportWords } from "./import/catalogue";
import type { TeamWords } from "./team/catalogue";

/** What is said around the files of patients: finding, closing, deleting them, their team, and what goes out and in. */
export interface EpisodeWords {
  programmes: Record<"perinatal" | "psychology", string>;
  list: {
    title: string;
    count: Record<"open" | "closed", (count: number) => string>;
    none: Record<"open" | "closed", string>;
    notFound(search: string): string;
    /** The one that the conversation is about. */
    current(patient: string): string;
    search: string;
    searchHint: string;
    searchTooLong: string;
    show: string;
    shows: Record<"open" | "closed", string>;
    find: string;
    more(count: number): string;
  };
  file: {
    chosen(patient: string): string;
    closedOn(day: CivilDate): string;
    team(count: number): string;
    buttons: Record<"team" | "handOut" | "close" | "reopen" | "remove", string>;
    /** The button that leads here. */
    manage: string;
  };
  close: { title(patient: string): string; text: string; confirm: string; done(patient: string): string };
  reopen: { title(patient: string): string; text: string; confirm: string; done(patient: string): string };
  remove: {
    title(patient: string): string;
    text: string;
    others(count: number): string;
    toBill(count: number): string;
    kept(code: string): string;
    input(code: string): string;
    wrong(code: string): string;
    confirm: string;
    done(code: string): string;
  };
  mine: {
    title: string;
    text: string;
    buttons: Record<"patients" | "data" | "billList" | "importing" | "join" | "forget", string>;
  };
  forget: {
    title: string;
    text: string;
    alone: string;
    shared: string;
    kept: string;
    tick: string;
    wrong: string;
    confirm: string;
    done: string;
    deleted(codes: string): string;
    left(codes: string): string;
  };
  handOut: {
    title(patient: string): string;
    text: string;
    buttons: Record<"page" | "json", string>;
    /** Above the link. */
    ready: Record<"page" | "json" | "billList", string>;
    once: string;
    open: string;
    noAddress: string;
    nothingToBill: string;
  };
  billList: {
    columns: Record<
      "code" | "label" | "service" | "pseudocode" | "on" | "amount" | "patientShare" | "billBy" | "biller" | "verdict",
      string
    >;
    verdicts: Record<"yes" | "no" | "confirm" | "incomplete", string>;
    profileMissing: string;
    nobody: string;
    fileName: string;
  };
  team: TeamWords;
  importing: ImportWords;
  /** What stands in the place of a file that can no longer be fetched. */
  gone: string;
}
