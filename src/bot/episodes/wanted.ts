import { randomUUID } from "node:crypto";
import { withoutNationalNumbers } from "../../records/identifiers/national-number";
import { type Values, verbs } from "../conversation/verbs";
import { type CareStep, careStepSchema } from "./steps";

/** Something around the files of patients: a list, a team, what goes out and in. Always for the person alone. */
export interface CareWanted {
  kind: "care";
  step: CareStep;
  values: Values;
  /** Whether a national number stood in what was typed; none does any more. */
  heldNationalNumber: boolean;
}

function careWanted(step: CareStep, typed: Values): CareWanted {
  const values = Object.fromEntries(Object.entries(typed).map(([id, value]) => [id, withoutNationalNumbers(value)]));
  const heldNationalNumber = Object.entries(typed).some(([id, value]) => values[id] !== value);
  return { kind: "care", step, values, heldNationalNumber };
}

/** What a press asks for; `null` where it is none of these buttons, or this version knows no such step. */
export function careByPress(verb: string, data: unknown, values: Values): CareWanted | null {
  const step = careStepSchema.safeParse(data);
  return verb === verbs.care && step.success ? careWanted(step.data, values) : null;
}

/** What a step asks for that nothing was typed for. */
export function careByStep(step: CareStep): CareWanted {
  return careWanted(step, {});
}

/** A file that came with a message. */
export function careByFile({ name, url }: { name: string; url: string }): CareWanted {
  return careWanted({ step: "import-file", name, url }, {});
}

const commands: Record<string, "list" | "join" | "mine"> = {
  patients: "list",
  patienten: "list",
  dossiers: "list",
  join: "join",
  rejoindre: "join",
  deelnemen: "join",
  beitreten: "join",
  data: "mine",
  donnees: "mine",
  gegevens: "mine",
  daten: "mine",
};

/** The command in a message, in any of the four languages, with or without accents; `null` where it is none of these. */
export function careCommandIn(text: string): CareWanted | null {
  const [, name = "", argument = ""] = /^\/([\p{L}\p{M}]+)\s*(.*)$/su.exec(text.trim()) ?? [];
  const typed = argument.trim().slice(0, 80);
  const command = commands[name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()];
  switch (command) {
    case "list":
      return careWanted({ step: "list", search: "", show: "open", from: 0 }, typed === "" ? {} : { search: typed });
    case "mine":
      return careWanted({ step: "mine" }, {});
    case "join":
      return typed === ""
        ? careWanted({ step: "ask-join" }, {})
        : careWanted({ step: "join", instance: randomUUID() }, { invitation: typed });
    default:
      return null;
  }
}

/** By which word somebody joins a team, in their language. */
export const joinCommand = { fr: "/rejoindre", nl: "/deelnemen", de: "/beitreten", en: "/join" } as const;
