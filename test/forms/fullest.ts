import type { FormContext } from "../../src/forms/definition";
import { type Field, fieldsOf } from "../../src/forms/field";
import { forms } from "../../src/forms/forms";
import type { FormState } from "../../src/forms/state";
import { formWordsOf } from "../../src/language/forms";
import type { FormName } from "../../src/language/forms/catalogue";
import { wordsOf } from "../../src/language/words";
import type { Language } from "../../src/questions/contract";
import type { Entry, EntryContent } from "../../src/records/acts/entry";
import { episodeOf } from "../../src/records/care-record";
import { indicators, type Service } from "../../src/rules/contract";
import { servicesOffered } from "../../src/rules/what-if";
import { newRecord } from "../support/care";

/** Every form as full as it gets in earnest: each vulnerability identified, a large team, long notes. */

const today = "2025-04-15";
export const note = "Suivie par le service d'aide, réévaluée à la prochaine consultation. ".repeat(9);
const longName = "Dr Marie-Élisabeth Vandenbroucke-Delacroix (maison médicale)";

const evaluations = indicators.map((indicator) => ({ indicator, status: "status-quo" as const, note }));
const participants = Array.from({ length: 12 }, (_, index) => ({
  name: `${longName} ${index}`,
  role: "other-care-provider" as const,
  inamiNumber: "11234567004",
  careActor: true,
  coordinator: index === 0,
}));
const tasks = Array.from({ length: 10 }, (_, index) => ({
  what: `${index} Prendre contact avec le service social pour la demande de logement. `.repeat(3).slice(0, 300),
  owner: longName,
  by: "2025-06-01",
}));

const team = ["ann", "bea", "cleo", "dora", "eva", "fay", "gwen"].map((user, index) => ({
  user,
  name: `${longName} ${index}`,
  label: `${longName} ${index}`,
  isMe: index === 0,
  profession: "midwife" as const,
  inamiDigits: "41234567004",
}));

export const fullConcertation: EntryContent = {
  kind: "concertation",
  on: today,
  biller: "ann",
  details: {
    start: "14:30",
    minutes: 60,
    place: "online",
    participants,
    womanInvited: true,
    womanPresent: true,
    agreements: indicators.map((indicator) => ({ indicator, text: note })),
    tasks,
    discussed: [...indicators],
    reportMade: true,
    feedbackGiven: true,
    recordedInBib: true,
  },
};

const entry: Entry = {
  content: { kind: "cpp", on: "2025-04-01", biller: "ann", details: { evaluations } },
  state: { id: "form-1", order: 0, billing: "to-bill", refusals: [], withdrawn: false },
};

/** A form, and what decides which cards it has. */
export interface Variant {
  title: string;
  form: FormName;
  programme: "perinatal" | "psychology";
  service?: Service;
  values?: Record<string, string>;
}

const plain: readonly FormName[] = ["screening", "cpp", "coordination", "follow-up", "transfer", "concertation"];
const billing: readonly FormName[] = ["bill", "refuse", "waive", "reset", "withdraw"];

export const variants: readonly Variant[] = [
  ...plain.map((form) => ({ title: form, form, programme: "perinatal" as const })),
  { title: "past", form: "past", programme: "perinatal", values: { service: "concertation" } },
  ...["birth", "death", "new-pregnancy"].map((eventType) => ({
    title: `event: ${eventType}`,
    form: "event" as const,
    programme: "perinatal" as const,
    values: { eventType },
  })),
  { title: "event of psychological care", form: "event", programme: "psychology" },
  ...(["perinatal", "psychology"] as const).map((programme) => ({
    title: `open: ${programme}`,
    form: "open" as const,
    programme,
    values: { programme },
  })),
  ...servicesOffered("psychology").map((service) => ({
    title: service,
    form: "psychology" as const,
    programme: "psychology" as const,
    service,
  })),
  ...billing.map((form) => ({ title: form, form, programme: "perinatal" as const })),
];

export function contextOf({ form, programme, service }: Variant, language: Language): FormContext {
  const facts =
    programme === "perinatal"
      ? { screening: { on: "2024-12-01", positive: [...indicators] }, dueDate: "2025-09-01" }
      : { registered: true };
  return {
    words: wordsOf(language),
    forms: formWordsOf(language),
    today,
    team,
    episode: form === "open" ? null : episodeOf(newRecord(facts, programme)),
    evaluations: programme === "perinatal" ? evaluations : [],
    participants,
    session: {},
    ...(service !== undefined && { service }),
    ...(billing.includes(form) && { entry }),
  };
}

/** A form with every one of its fields filled in. */
export function filled(variant: Variant, language: Language): { context: FormContext; state: FormState } {
  const context = contextOf(variant, language);
  const begun = forms[variant.form].begin(context);
  const state: FormState = {
    values: { ...begun.values, ...variant.values },
    people: variant.form === "concertation" ? participants : [],
    tasks: variant.form === "concertation" ? tasks : [],
  };
  const fields = forms[variant.form]
    .steps(context, state)
    .flatMap((step) => [...fieldsOf(step), ...(step.adds?.fields ?? [])]);
  const values = Object.fromEntries(fields.map((field) => [field.id, valueFor(field)]));
  return { context, state: { ...state, values: { ...values, ...variant.values } } };
}

function valueFor(field: Field): string {
  switch (field.kind) {
    case "date":
      return today;
    case "time":
      return "14:30";
    case "number":
      return String(field.max);
    case "euro":
      return "1000,00";
    case "text":
      return (field.isLong ? note : longName.repeat(9)).slice(0, field.longest);
    case "flag":
      return "true";
    case "choice":
      return field.options.at(-1)?.value ?? "";
    case "several":
      return field.options.map(({ value }) => value).join(",");
    case "inami":
      return "41234567004";
    case "national-number":
      return "";
  }
}
