import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type ProfileInput, profileCard, profileInputs } from "../../cards/profile-card";
import { formWordsOf } from "../../language/forms";
import { replyWords } from "../../language/replies";
import { wordsOf } from "../../language/words";
import { type Language, languageSchema } from "../../questions/contract";
import {
  type InamiNumber,
  isNationalInstead,
  readInamiNumber,
  withoutNationalInstead,
} from "../../records/identifiers/inami-number";
import type { Practitioner } from "../../records/practitioner";
import { changePractitioner } from "../../records/practitioner-store";
import { professionSchema, regionSchema } from "../../rules/contract";
import { buttonData } from "./asks";
import type { Reply } from "./reply";
import type { Request } from "./request";
import type { Outcome, Turn } from "./turn";
import { type Values, verbs } from "./verbs";

/** Asks who somebody is before a question about a patient; the question is answered when they have said it. */
export function askProfile(turn: Turn, pending: Request): Outcome {
  return { replies: [profileForm(turn, pending)] };
}

/** Shows what somebody has said of themselves, to be changed. */
export function showProfile(turn: Turn): Outcome {
  const { practitioner } = turn;
  if (practitioner === null) return { replies: [profileForm(turn, undefined)] };
  const { profession, inamiNumber, inamiDigits: digits = "", region, language = turn.language } = practitioner;
  const values = { profession, inamiNumber: String(inamiNumber), inamiDigits: digits, region, language };
  return { replies: [profileForm(turn, undefined, { values })] };
}

function profileForm(
  { language }: Turn,
  pending: Request | undefined,
  entered: { values?: Values; wrong?: readonly ProfileInput[]; because?: string } = {},
): Reply {
  const save = { verb: verbs.saveProfile, data: { ...buttonData(pending, language), form: randomUUID() } };
  return { card: profileCard({ language, save, ...entered }) };
}

const longestNumber = 20;

const valuesSchema = z.object({
  profession: professionSchema,
  inamiNumber: z.enum(["true", "false"]).transform((value) => value === "true"),
  inamiDigits: z.string().trim().max(longestNumber).default(""),
  region: regionSchema,
  language: languageSchema,
});

/**
 * Keeps the profile that was typed. What cannot be used comes back in the form with everything else that was typed; an
 * unusual INAMI number is kept with a warning, and a national number in its place is not.
 */
export async function saveProfile(
  { values, pending }: { values: Values; pending?: Request },
  turn: Turn,
): Promise<{ saved: Practitioner | null; outcome: Outcome }> {
  const { inamiDigits: given = "" } = values;
  if (isNationalInstead(given)) {
    const without = { ...values, inamiDigits: withoutNationalInstead(given).replaceAll("•", "").trim() };
    const because = formWordsOf(turn.language).errors.nationalNumber;
    const entered = { values: without, wrong: ["inamiDigits" as const], because };
    return { saved: null, outcome: { replies: [profileForm(turn, pending, entered)] } };
  }
  const parsed = valuesSchema.safeParse(values);
  if (!parsed.success) {
    const entered = { values, wrong: wrongIn(parsed.error) };
    return { saved: null, outcome: { replies: [profileForm(turn, pending, entered)] } };
  }
  const { profession, inamiNumber, inamiDigits: typed, region, language } = parsed.data;
  const number = inamiNumber && typed !== "" ? readInamiNumber(typed) : undefined;
  const kept = number === undefined ? {} : { inamiDigits: number?.digits ?? typed };
  const saved = await changePractitioner(turn.tables, turn.person, (own) => {
    const { inamiDigits: _, ...before } = own ?? {};
    return { ...before, profession, inamiNumber, ...kept, region, language };
  });
  const text = [replyWords[language].profileSaved, ...warningsOn(number, language)].join(" ");
  return { saved, outcome: { replies: [{ text }], language } };
}

/** `null`: it has not 11 digits. */
function warningsOn(number: InamiNumber | null | undefined, language: Language): string[] {
  if (number === null) return [replyWords[language].inamiLength];
  return number === undefined || number.checks ? [] : [wordsOf(language).conversation.profile.inamiUnusual];
}

function wrongIn(error: z.ZodError): ProfileInput[] {
  const fields = new Set(error.issues.map(({ path }) => path[0]));
  return profileInputs.filter((id) => fields.has(id));
}
