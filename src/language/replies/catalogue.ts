import type { CivilDate } from "../../rules/civil-date";
import type { Scenario } from "../../rules/contract";

/** What one amount pays for. */
export const tariffUnits = [
  "act",
  "session",
  "period",
  "participant-quarter",
  "quarter",
  "hour",
  "psychologist",
  "other-provider",
] as const;
export type TariffUnit = (typeof tariffUnits)[number];

export interface TariffLine {
  /** As a title: "CPP". */
  service: string;
  /** In euro cents; left out where the sources give no amount. */
  cents?: number;
  unit: TariffUnit;
}

/** What the bot says in messages of its own. Full sentences, with their full stop; titles of buttons as questions. */
export interface ReplyWords {
  thanks: string;
  /** What it can do, and the commands, in a few lines. */
  help: string;
  offTopic: string;
  notYetAnswered: string;
  /** Questions to press, as the person would ask them. `one` and `service` as in the terms. */
  ask: {
    eligibility(one: string, patient?: string): string;
    remaining(patient?: string): string;
    overview(patient?: string): string;
    tariff(one?: string): string;
    scenario(patient?: string): string;
    help: string;
  };
  whichPatient: string;
  unknownPatient(name: string): string;
  severalPatients(name: string): string;
  /** The patient of a button is not, or no longer, among the person's patients. */
  noSuchPatient: string;
  noPatients: string;
  whichService(patient: string): string;
  otherProgramme(patient: string, programme: "perinatal" | "psychology"): string;
  scenario: {
    is(patient: string, scenario: Scenario, counted: number): string;
    fromBib(patient: string, scenario: Scenario): string;
    either(patient: string): string;
    noScreening(patient: string): string;
    unknown(patient: string): string;
    psychology(patient: string): string;
    ofCount(counted: number, scenario: Scenario): string;
    rule: string;
    opens: Record<Scenario, string>;
  };
  tariff: {
    heading(on: CivilDate): string;
    line(line: TariffLine): string;
    since(from: CivilDate): string;
    lastPublished(year: number): string;
    notYet(from: CivilDate): string;
  };
  /** `what` as in the terms: "1 CPP sur 2". */
  left(what: string, patient: string): string;
  answeredPrivately: string;
  writePrivately: string;
  forgotten: string;
  languageSet: string;
  languageUnknown: string;
  commandUnknown: string;
  profileSaved: string;
  /** A button of a card that this version no longer understands. */
  outdated: string;
  failed: string;
  /** What Teams shows for a moment after a press. */
  received: string;
}
