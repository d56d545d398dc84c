import type { DefinitionId, DefinitionValues } from "../language/rulebook/catalogue";
import { type Citation, inclusionIndicators, psychologyServices } from "../rules/contract";
import { ruleData } from "../rules/data";
import { treatmentAverages } from "../rules/data/quotas";
import { perinatalThresholds, psychologyThresholds } from "../rules/data/thresholds";
import { countedTogether, isGroupSession } from "../rules/psychology/services";
import { cite } from "../rules/sources";
import { psychologyDates } from "../rules/topics/facts";
import { citationLinks } from "./citations";
import { bullets } from "./markdown";
import { indicatorsFor } from "./probes";
import type { Book } from "./words";

/** The rules that several conditions rest on, each with where it stands. */

type Definition = {
  [Id in DefinitionId]: { id: Id; values: (book: Book) => DefinitionValues[Id]; sources: readonly Citation[] };
}[DefinitionId];

function define<Id extends DefinitionId>(
  id: Id,
  values: (book: Book) => DefinitionValues[Id],
  ...sources: readonly Citation[]
): Definition {
  return { id, values, sources } as Definition;
}

const { months, periods } = {
  months: perinatalThresholds.referencePeriodMonths.value,
  periods: perinatalThresholds.referencePeriods.value,
};
const counting = perinatalThresholds.inclusionIndicators.value;
const { psychologyRegimes: offers } = ruleData;

export const perinatalScope = define(
  "scope-perinatal",
  () => ({ from: ruleData.perinatalProgramme.from, birthday: perinatalThresholds.programmeBirthday.value }),
  cite("oa-2024-401", "opening"),
  cite("providers-2025", "1"),
);

export const psychologyScope = define(
  "scope-psychology",
  () => ({ from: offers["2021"].from, to: offers["2024"].to }),
  cite("psy-2024", "preamble"),
  cite("psy-2024", "transition"),
  cite("psy-slides-2024", "5"),
);

export const perinatalDefinitions: readonly Definition[] = [
  define(
    "scenario-count",
    ({ words }) => ({
      all: perinatalThresholds.indicators.value,
      counting: inclusionIndicators.map((indicator) => words.terms.indicators[indicator]),
      forA: indicatorsFor("A", counting),
      forB: indicatorsFor("B", counting),
    }),
    cite("providers-2025", "2a"),
    cite("annex-2024", "scenarios"),
  ),
  define("scenario-lines", () => ({ counting }), cite("providers-2025", "2a"), cite("annex-2024", "scenarios")),
  define("scenario-from-bib", () => ({}), cite("providers-2025", "2a")),
  define("scenario-opens", () => ({}), cite("annex-2024", "scenarios"), cite("annex-2024", "tariffs")),
  define("reference-periods", () => ({ periods, months }), cite("providers-2025", "2c"), cite("annex-2024", "tariffs")),
  define("outside-reference-periods", () => ({ periods }), cite("providers-2025", "2c"), cite("annex-2024", "tariffs")),
  define(
    "trajectory",
    () => ({
      weeks: perinatalThresholds.postnatalWeeks.value,
      age: perinatalThresholds.coordinationBirthday.value,
    }),
    cite("providers-2025", "2c"),
  ),
  define("coordinator-on-a-day", () => ({}), cite("providers-2025", "2c")),
  define("not-born-yet", () => ({}), cite("providers-2025", "2a"), cite("providers-2025", "2c")),
  define("billing-combination", () => ({}), cite("providers-2025", "1")),
];

const withoutLimit = psychologyServices.filter(
  (service) => isGroupSession(service) && ruleData.sessionLimits[service] === undefined,
);
const runningOn = psychologyServices.flatMap((present) =>
  countedTogether(present)
    .filter((earlier) => earlier !== present)
    .map((earlier) => ({ present, earlier })),
);

export const psychologyDefinitions: readonly Definition[] = [
  define(
    "two-offers",
    () => ({ earlier: offers["2021"], present: offers["2024"], transitionFrom: psychologyDates.transitionFrom }),
    cite("psy-2024", "transition"),
    cite("psy-slides-2024", "5"),
    cite("psy-slides-2024", "7.2"),
  ),
  define(
    "age-groups",
    () => ({ lastYoung: psychologyThresholds.adultAge.value - 1, adult: psychologyThresholds.adultAge.value }),
    cite("psy-2024", "D"),
  ),
  define(
    "counters-run-on",
    () => ({ before: psychologyDates.transitionFrom, pairs: runningOn }),
    cite("psy-2024", "F"),
    cite("psy-slides-2024", "7.2"),
  ),
  define(
    "two-windows",
    () => ({ months: psychologyThresholds.windowMonths.value }),
    cite("psy-2024", "E"),
    cite("psy-2024", "F"),
  ),
  define(
    "averages",
    () => ({
      young: treatmentAverages.young,
      adult: treatmentAverages.adult,
      months: psychologyThresholds.windowMonths.value,
    }),
    treatmentAverages.citation,
  ),
  define("no-limit", () => ({ services: withoutLimit }), cite("psy-2024", "A")),
  define("no-pseudocode", () => ({}), cite("psy-2024", "G")),
];

/** The definition as a sentence or two. */
export function definitionText(definition: Definition, book: Book): string {
  const said = book.book.definitions[definition.id];
  // `define` pairs the id with its values; the union hides that from the compiler.
  return typeof said === "string"
    ? said
    : (said as (values: DefinitionValues[DefinitionId]) => string)(definition.values(book));
}

export function definitionList(definitions: readonly Definition[], book: Book): string {
  return bullets(
    definitions.map((definition) => `${definitionText(definition, book)} (${citationLinks(definition.sources, book)})`),
  );
}
