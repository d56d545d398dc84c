import type { Colleague, FormContext, FormDefinition } from "../../forms/definition";
import { forms } from "../../forms/forms";
import { formMessagesOf, formWordsOf } from "../../language/forms";
import { replyWords } from "../../language/replies";
import { wordsOf } from "../../language/words";
import { type CareRecord, episodeOf } from "../../records/care-record";
import type { Practitioner } from "../../records/practitioner";
import { readPractitioner } from "../../records/practitioner-store";
import { lastEvaluations, lastParticipants, lastSession } from "../../records/prefill";
import { readRecordFor } from "../../records/store/records";
import type { Reply } from "../conversation/reply";
import type { KnownTurn } from "../conversation/turn";
import type { FormAbout } from "./verbs";

/** A form as it stands now: its definition with what the store knows. */
export interface OpenForm {
  about: FormAbout;
  definition: FormDefinition;
  context: FormContext;
  /** `null` for the form that opens an episode. */
  record: CareRecord | null;
}

/** The form, or what to say where there is nothing that it could be about; a non-member learns nothing more. */
export async function loadForm(about: FormAbout, turn: KnownTurn): Promise<OpenForm | { reply: Reply }> {
  const definition = forms[about.name];
  const record = about.code === undefined ? null : await readRecordFor(turn.tables, turn.person, about.code);
  if (record === null && about.name !== "open") return { reply: { text: replyWords[turn.language].noSuchPatient } };
  const entry = record?.entries.find(({ state }) => state.id === about.entry && !state.withdrawn);
  const event = record?.events.find(({ id, withdrawn }) => id === about.entry && !withdrawn);
  if (about.entry !== undefined && entry === undefined && event === undefined) {
    return { reply: { text: formMessagesOf(turn.language).refusals.unknownEntry } };
  }
  const context = await contextFor(record, turn, {
    ...(about.service !== undefined && { service: about.service }),
    ...(entry !== undefined && { entry }),
    ...(event !== undefined && { event }),
  });
  return { about, definition, context, record };
}

/** What the forms of a record are drawn from. */
export async function contextFor(
  record: CareRecord | null,
  turn: KnownTurn,
  about: Pick<FormContext, "service" | "entry" | "event"> = {},
): Promise<FormContext> {
  return {
    words: wordsOf(turn.language),
    forms: formWordsOf(turn.language),
    today: turn.today,
    team: await teamOf(record, turn),
    episode: record === null ? null : episodeOf(record),
    evaluations: record === null ? [] : lastEvaluations(record),
    participants: record === null ? [] : lastParticipants(record),
    session: record === null || about.service === undefined ? {} : lastSession(record, about.service),
    ...about,
  };
}

async function teamOf(record: CareRecord | null, turn: KnownTurn): Promise<Colleague[]> {
  const { person, practitioner, tables } = turn;
  const members = record?.members ?? [];
  const own = members.find(({ user }) => user === person.user)?.label;
  const others = await Promise.all(
    members
      .filter(({ user }) => user !== person.user)
      .map(async ({ user, label }) => ({
        user,
        label,
        profile: await readPractitioner(tables, { tenant: person.tenant, user }),
      })),
  );
  return [
    colleague(person.user, own ?? practitioner.label ?? turn.name, practitioner, turn, true),
    ...others.map(({ user, label, profile }) => colleague(user, label, profile, turn, false)),
  ];
}

function colleague(
  user: string,
  label: string | undefined,
  profile: Practitioner | null,
  { language }: KnownTurn,
  isMe: boolean,
): Colleague {
  const called = label ?? profile?.label;
  const byProfession = profile && wordsOf(language).terms.professions[profile.profession];
  return {
    user,
    isMe,
    name: called ?? byProfession ?? formWordsOf(language).somebodyElse,
    ...(called !== undefined && { label: called }),
    ...(profile !== null && { profession: profile.profession }),
    ...(profile?.inamiDigits !== undefined && /^\d{11}$/.test(profile.inamiDigits)
      ? { inamiDigits: profile.inamiDigits }
      : {}),
  };
}

/** How the reader knows a member, and somebody who is none any more. */
export function nameOf(user: string, { team, forms: words }: FormContext, you: string): string {
  const known = team.find((one) => one.user === user);
  return known === undefined ? words.formerColleague : known.isMe ? you : known.name;
}
