import { savedCard } from "../../cards/forms/saved-card";
import type { Answers } from "../../forms/answers";
import type { FormResult } from "../../forms/definition";
import type { Errors } from "../../forms/field";
import type { FormState } from "../../forms/state";
import { formMessagesOf, formWordsOf } from "../../language/forms";
import type { CareRecord } from "../../records/care-record";
import type { Change } from "../../records/changes/change";
import { nationalNumberIn } from "../../records/identifiers/national-number";
import { dropDraft } from "../../records/store/drafts";
import { openEpisode, openNewPregnancy } from "../../records/store/open-episode";
import { saveChange } from "../../records/store/save";
import type { KnownTurn, Notice, Outcome } from "../conversation/turn";
import { askMembersToInvite } from "../team/ask-members";
import { menuButton, openButton } from "./buttons";
import type { OpenForm } from "./context";
import { refusalText } from "./refusals";
import { afterSaving, deadlineLines } from "./saved";

interface Filled {
  answers: Answers;
  state: FormState;
}

/** What came of it: the answer, or why nothing was saved, with what others are told of the attempt. */
type Submitted = { outcome: Outcome } | { notes: string[]; errors: Errors; notices?: readonly Notice[] };

/** Saves a filled-in form, once for each form instance; what refuses it comes back in words. */
export async function submit(
  form: OpenForm,
  instance: string,
  { answers, state }: Filled,
  turn: KnownTurn,
): Promise<Submitted> {
  const result = form.definition.result(form.context, answers, state);
  const code = form.record?.code ?? "";
  switch (result.kind) {
    case "change":
      return saveOne(form, instance, result.change, code, turn);
    case "open":
      return openOne(form, instance, result.episode, answers.text("nationalNumber"), turn);
    case "new-pregnancy":
      return openNext(instance, { ...result.pregnancy, code }, turn);
  }
}

async function saveOne(
  form: OpenForm,
  instance: string,
  change: Change,
  code: string,
  turn: KnownTurn,
): Promise<Submitted> {
  const { language } = turn;
  const saved = await saveChange(turn.tables, turn.person, { code, instance, change }, turn.now);
  if ("refusal" in saved) return { notes: refusalText(saved.refusal, language), errors: {} };
  const notes = saved.repeated ? [formMessagesOf(language).already] : [];
  return {
    outcome: await afterSaving({ form, instance, change, saved: saved.saved, record: saved.record, notes }, turn),
  };
}

/** A form that was saved before: nothing is saved again, and the episode is shown as it stands. */
export async function showSaved(
  form: OpenForm,
  instance: string,
  record: CareRecord,
  turn: KnownTurn,
): Promise<Outcome> {
  const notes = [formMessagesOf(turn.language).already];
  return afterSaving({ form, instance, record, notes }, turn);
}

async function openOne(
  { context }: OpenForm,
  instance: string,
  episode: Extract<FormResult, { kind: "open" }>["episode"],
  typed: string | undefined,
  turn: KnownTurn,
): Promise<Submitted> {
  const { language, tables, person, practitioner } = turn;
  const messages = formMessagesOf(language);
  if (typed !== undefined && nationalNumberIn(typed) === null) {
    return { notes: [], errors: { nationalNumber: context.forms.errors.noNationalNumber } };
  }
  const opened = await openEpisode(
    tables,
    person,
    {
      instance,
      ...episode,
      ...(typed !== undefined && { nationalNumber: typed }),
      ...(practitioner.label !== undefined && { memberLabel: practitioner.label }),
    },
    turn.now,
  );
  if ("refusal" in opened) {
    const { refusal } = opened;
    const notices = refusal.kind === "followed-by-colleagues" ? await askMembersToInvite(refusal.ask, turn) : [];
    return { notes: refusalText(refusal, language), errors: {}, notices };
  }
  await dropDraft(tables, person, instance);
  const notes = opened.repeated ? [messages.already] : [];
  return { outcome: openedOutcome(opened.opened, notes, turn) };
}

async function openNext(
  instance: string,
  pregnancy: { code: string; on: string; dueDate?: string },
  turn: KnownTurn,
): Promise<Submitted> {
  const opened = await openNewPregnancy(turn.tables, turn.person, { instance, ...pregnancy }, turn.now);
  if ("refusal" in opened) return { notes: refusalText(opened.refusal, turn.language), errors: {} };
  await dropDraft(turn.tables, turn.person, instance);
  return { outcome: openedOutcome(opened.opened, [], turn) };
}

function openedOutcome(record: CareRecord, notes: readonly string[], turn: KnownTurn): Outcome {
  const { language } = turn;
  const { code, label } = record;
  const messages = formMessagesOf(language);
  const words = formWordsOf(language);
  const isPerinatal = record.programme === "perinatal";
  const deadlines = deadlineLines(record, turn);
  return {
    replies: [
      {
        card: savedCard({
          language,
          title: messages.opened(label, code),
          notes,
          // Of a pregnancy little can be late yet; a child just born is to be screened within days.
          ...(deadlines.length > 0 && { deadlines }),
          buttons: [
            ...(isPerinatal
              ? [{ ...openButton(language, { name: "screening", code }), title: words.titles.screening }]
              : []),
            { ...menuButton(language, code), title: words.buttons.recordAct },
          ],
        }),
      },
    ],
    context: { ...turn.context, patient: code },
  };
}
