import type { Intent } from "../../questions/contract";
import type { CivilDate } from "../../rules/civil-date";
import type { Scenario } from "../../rules/contract";

/** What a question is about, as far as it is known. */
export interface Asked {
  /** As a title: "CPP". */
  service?: string;
  /** In running text: "une CPP". */
  one?: string;
  /** The label as the provider wrote it. */
  patient?: string;
}

/** What the bot says in messages of its own. Full sentences, with their full stop; titles of buttons as questions. */
export interface ReplyWords {
  thanks: string;
  /** What it can do, and the commands, in a few lines. */
  help: string;
  hello: string;
  offTopic: string;
  /** Care itself, medicines: never answered. */
  clinical: string;
  notYetAnswered: string;
  /** The question that a button asks, as the person would. */
  ask: Record<Intent, (about: Asked) => string>;
  whichPatient: string;
  /** The same, where the service exists in both programmes and the patient tells which. */
  whichPatientAndProgramme: string;
  /** A service that exists in both programmes, asked about in general. */
  whichProgramme: string;
  programmes: Record<"perinatal" | "psychology", string>;
  /** A button under an answer without a file. */
  forOneOfMine: string;
  why: {
    /** Over what decided. */
    decided: string;
    /** Over the conditions that a missing fact leaves open. */
    depends: string;
    /** Over the conditions that hold, where all do. */
    holds: string;
    sources: string;
  };
  unknownPatient(name: string): string;
  severalPatients(name: string): string;
  /** The patient of a button is not, or no longer, among the person's patients. */
  noSuchPatient: string;
  noPatients: string;
  whichService(patient: string): string;
  whichServiceInGeneral: string;
  otherProgramme(patient: string, programme: "perinatal" | "psychology"): string;
  /** The reference period that runs today. */
  referencePeriod(period: { from: CivilDate; to: CivilDate; number: number; of: number }): string;
  scenario: {
    is(patient: string, scenario: Scenario, counted: number): string;
    fromBib(patient: string, scenario: Scenario): string;
    either(patient: string): string;
    noScreening(patient: string): string;
    unknown(patient: string): string;
    psychology(patient: string): string;
    opens: Record<Scenario, string>;
  };
  /** The form behind "change": what was understood, to be set right. */
  change: {
    title: string;
    /** In its place where a month was named and the answer changes in it. */
    whichDay: string;
    service: string;
    patient: string;
    date: string;
    dateHint: string;
    biller: string;
    me: string;
    submit: string;
    errors: { service: string; patient: string; date: string; biller: string };
  };
  answeredPrivately: string;
  writePrivately: string;
  forgotten: string;
  languageSet: string;
  languageUnknown: string;
  commandUnknown: string;
  profileSaved: string;
  /** The number has not 11 digits: a warning, never a refusal. */
  inamiLength: string;
  nationalNumber: string;
  /** A button of a card that this version no longer understands. */
  outdated: string;
  failed: string;
  /** What Teams shows for a moment after a press. */
  received: string;
}
