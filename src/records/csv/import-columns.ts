import { type CivilDate, isCivilDate } from "../../rules/civil-date";
import { billingStates, perinatalServices, type Service, services } from "../../rules/contract";
import { pseudocodes } from "../../rules/data/tariffs";

/** The columns of a list of past acts, and the words by which they and their values are known in four languages. */

export const importColumns = [
  "code",
  "service",
  "on",
  "billing",
  "billedOn",
  "minutes",
  "inamiParticipants",
  "careActors",
  "elsewhere",
] as const;
export type ImportColumn = (typeof importColumns)[number];
export const neededColumns = ["code", "service", "on"] as const satisfies readonly ImportColumn[];

const names: Record<ImportColumn, readonly string[]> = {
  code: ["code", "patient", "patientencode", "patientcode", "dossier"],
  service: ["service", "prestation", "acte", "prestatie", "verstrekking", "leistung", "act", "pseudocode"],
  on: ["on", "date", "datum", "date de la prestation", "datum prestatie"],
  billing: ["billing", "facturation", "etat", "statut", "facturatie", "status", "abrechnung", "stand"],
  billedOn: ["billedon", "facture le", "date de facturation", "gefactureerd op", "abgerechnet am", "billed on"],
  minutes: ["minutes", "minuten", "duree", "duur", "dauer"],
  inamiParticipants: [
    "inamiparticipants",
    "participants inami",
    "inami participants",
    "deelnemers riziv",
    "teilnehmer likiv",
  ],
  careActors: ["careactors", "acteurs de soins", "zorgactoren", "pflegeakteure", "betreuungsfachkrafte", "care actors"],
  elsewhere: ["elsewhere", "ailleurs", "elders", "anderswo"],
};

const diacritics = /\p{M}/gu;
/** A text without what people leave out when they type: accents, capitals, spaces around it. */
export const simple = (text: string) => text.normalize("NFD").replace(diacritics, "").trim().toLowerCase();

/** Which column a heading names; `undefined` for any other. */
export function columnOf(heading: string): ImportColumn | undefined {
  const typed = simple(heading);
  return importColumns.find((column) => names[column].includes(typed));
}

/** Finds a service by what a language calls it; given what was typed as `simple` leaves it. */
export type ServiceNames = (typed: string) => Service | undefined;

/**
 * The service that a cell names: by the contract's id, its pseudocode, the usual word of the perinatal programme, or
 * what `named` knows it by.
 */
export function serviceFrom(text: string, named: ServiceNames = () => undefined): Service | undefined {
  const typed = simple(text);
  const word = Object.entries(serviceWords).find(([, words]) => words.includes(typed))?.[0];
  const byCode = perinatalServices.find((service) => pseudocodes[service].code === typed);
  return services.find((service) => service === typed || service === word) ?? byCode ?? named(typed);
}

const serviceWords: Partial<Record<Service, readonly string[]>> = {
  screening: ["depistage", "indicateurs", "screening"],
  cpp: ["consultation prenatale personnalisee", "cpp"],
  coordination: ["coordination", "coordinatie", "koordination", "koordinierung"],
  concertation: ["concertation multidisciplinaire", "overleg", "multidisciplinair overleg", "konzertierung"],
};

const billingWords: Record<(typeof billingStates)[number], readonly string[]> = {
  billed: ["billed", "facture", "facturee", "geattesteerd", "gefactureerd", "abgerechnet"],
  "to-bill": ["to-bill", "to bill", "a facturer", "te attesteren", "te factureren", "abzurechnen", ""],
  waived: ["waived", "abandonne", "abandonnee", "afgezien", "niet te attesteren", "verzichtet"],
};

export function billingFrom(text: string): (typeof billingStates)[number] | undefined {
  const typed = simple(text);
  return billingStates.find((state) => billingWords[state].includes(typed));
}

/** A day written 2025-02-10, 10/02/2025, 10-02-2025 or 10.02.2025. */
export function dayFrom(text: string): CivilDate | undefined {
  const typed = text.trim();
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? [];
  const iso = year === "" ? typed : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCivilDate(iso) ? iso : undefined;
}

/** A number that is not negative, with a decimal comma or point. */
export function numberFrom(text: string): number | undefined {
  const typed = text.trim().replace(",", ".");
  return /^\d{1,6}(\.\d{1,3})?$/.test(typed) ? Number(typed) : undefined;
}

const yes = ["1", "x", "oui", "ja", "yes", "true", "vrai", "waar", "wahr"];
const no = ["", "0", "non", "nee", "neen", "nein", "no", "false", "faux", "onwaar", "falsch"];

export function flagFrom(text: string): boolean | undefined {
  const typed = simple(text);
  return yes.includes(typed) ? true : no.includes(typed) ? false : undefined;
}
