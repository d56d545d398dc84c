import { replyWords } from "../../language/replies";
import { wordsOf } from "../../language/words";
import type { Language } from "../../questions/contract";
import { withoutNationalNumbers } from "../../records/identifiers/national-number";
import type { Person, Practitioner } from "../../records/practitioner";
import { changePractitioner, readPractitioner } from "../../records/practitioner-store";
import type { Tables } from "../../records/tables";
import type { CivilDate } from "../../rules/civil-date";
import { careByFile } from "../episodes/wanted";
import { fallbackLanguage } from "./language";
import type { Reply } from "./reply";
import { respond } from "./respond";
import { type SecondOpinion, withSecondOpinion } from "./second-opinion";
import { type ConversationKey, type ConversationState, changeState, contextAt, readState } from "./state";
import type { Notice, Outcome, Turn } from "./turn";
import { isPrivate, type Wanted, wantedByPress, wantedByText } from "./wanted";

/** What somebody said or pressed, and where. */
export interface Saying {
  person: Person;
  /** As Teams shows them to colleagues. */
  name?: string;
  locale?: string;
  conversation: ConversationKey;
  audience: "personal" | "group";
  /** The personal conversation with the person; `null` where none is known. */
  personal: ConversationKey | null;
  said:
    | { text: string }
    | { verb: string; data: Record<string, unknown> }
    /** A file was attached; `url` is where it can be read. */
    | { file: { name: string; url: string } };
}

export interface Surroundings {
  tables: Tables;
  now: Date;
  today: CivilDate;
  /** Where files can be fetched from, without a slash at its end; `null` where the settings name no such address. */
  publicUrl: string | null;
  /** Asked about what was not understood for sure; left out where no language model is configured. */
  secondOpinion?: SecondOpinion | undefined;
}

/** What to send: where it was said, and to the person alone. */
export interface Answers {
  here: readonly Reply[];
  privately: readonly Reply[];
  notices: readonly Notice[];
  language: Language;
}

/**
 * Answers one saying. What concerns a patient is answered in the person's own conversation and remembered there; a
 * group learns no more than that.
 */
export async function converse(saying: Saying, surroundings: Surroundings): Promise<Answers> {
  const { tables } = surroundings;
  const [state, practitioner] = await Promise.all([
    readState(tables, saying.conversation),
    readPractitioner(tables, saying.person),
  ]);
  const turn = turnOf(saying, surroundings, state, practitioner);
  const { wanted, language, holdsNationalNumber } = await readSaying(saying, turn, surroundings);
  const words = replyWords[language];
  const warning = holdsNationalNumber ? [{ text: words.nationalNumber }] : [];
  const here = (replies: readonly Reply[]): Reply[] => typeset([...warning, ...replies], language);
  const isElsewhere = saying.audience === "group" && isPrivate(wanted);
  if (!isElsewhere) {
    const outcome = await respond(wanted, { ...turn, language });
    await remember(saying, surroundings, saying.conversation, language, outcome);
    return { here: here(outcome.replies), privately: [], notices: outcome.notices ?? [], language };
  }
  if (saying.personal === null) {
    return { here: here([{ text: words.writePrivately }]), privately: [], notices: [], language };
  }
  const personalState = await readState(tables, saying.personal);
  const context = contextAt(personalState, surroundings.now);
  const outcome = await respond(wanted, { ...turn, context, language });
  await remember(saying, surroundings, saying.personal, language, outcome);
  const privately = typeset(outcome.replies, language);
  return { here: here([{ text: words.answeredPrivately }]), privately, notices: outcome.notices ?? [], language };
}

/** With the language's own spaces before its punctuation; cards have them already. */
function typeset(replies: readonly Reply[], language: Language): Reply[] {
  const { punctuation } = wordsOf(language).format;
  return replies.map((reply) => (reply.text === undefined ? reply : { ...reply, text: punctuation(reply.text) }));
}

function turnOf(
  { person, name, locale }: Saying,
  { tables, now, today, publicUrl }: Surroundings,
  state: ConversationState,
  practitioner: Practitioner | null,
): Turn {
  const language = fallbackLanguage(state, practitioner, locale);
  const named = name === undefined ? {} : { name };
  return { tables, person, ...named, practitioner, language, now, today, publicUrl, context: contextAt(state, now) };
}

interface ReadSaying {
  wanted: Wanted;
  language: Language;
  holdsNationalNumber: boolean;
}

/** A national number goes no further than this: it is not looked up, kept, shown again or put into a button. */
async function readSaying({ said }: Saying, turn: Turn, { secondOpinion }: Surroundings): Promise<ReadSaying> {
  if ("text" in said) {
    const text = withoutNationalNumbers(said.text);
    const { wanted: own, language } = wantedByText(text, turn);
    const wanted = await withSecondOpinion(own, text, { today: turn.today, language }, secondOpinion);
    return { wanted, language, holdsNationalNumber: text !== said.text };
  }
  if ("file" in said) return { wanted: careByFile(said.file), language: turn.language, holdsNationalNumber: false };
  const { wanted, language } = wantedByPress(said.verb, said.data);
  return { wanted, language: language ?? turn.language, holdsNationalNumber: false };
}

async function remember(
  { person }: Saying,
  { tables, now }: Surroundings,
  conversation: ConversationKey,
  spoken: Language,
  { context, language }: Outcome,
): Promise<void> {
  await changeState(tables, conversation, ({ context: before, ...state }) => {
    const kept = context === undefined ? before : { ...context, at: now.getTime() };
    return { ...state, language: language ?? spoken, ...(kept === undefined ? {} : { context: kept }) };
  });
  if (language === undefined) return;
  const known = await readPractitioner(tables, person);
  if (known !== null) await changePractitioner(tables, person, (own) => ({ ...(own ?? known), language }));
}
