import type { CardButton } from "../../cards/actions";
import { actCard, actsCard } from "../../cards/forms/acts-card";
import type { FormContext } from "../../forms/definition";
import { formToCorrect } from "../../forms/forms";
import { formMessagesOf, formWordsOf } from "../../language/forms";
import type { FormName } from "../../language/forms/catalogue";
import { replyWords } from "../../language/replies";
import { type Entry, isElsewhere, serviceOf } from "../../records/acts/entry";
import type { CareRecord } from "../../records/care-record";
import { billerOf } from "../../records/changes/decisions";
import { readRecordFor } from "../../records/store/records";
import type { KnownTurn, Outcome } from "../conversation/turn";
import { actButton, actsButton, menuButton, openButton } from "./buttons";
import { contextFor, nameOf } from "./context";
import { entryTitle, eventTitle } from "./describe";

const perCard = 8;

/** What is recorded of a patient, the latest first. */
export async function showActs(code: string, from: number, turn: KnownTurn): Promise<Outcome> {
  const { language } = turn;
  const record = await readRecordFor(turn.tables, turn.person, code);
  if (record === null) return { replies: [{ text: replyWords[language].noSuchPatient }] };
  const context = await contextFor(record, turn);
  const words = formWordsOf(language);
  const listed = [
    ...record.entries
      .filter(({ state }) => !state.withdrawn)
      .map((entry) => ({
        id: entry.state.id,
        on: entry.content.on,
        title: entryTitle(entry.content, context, language),
        state: linesOf(record, entry, context, turn).join(" · "),
      })),
    ...record.events
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ id, content }) => ({
        id,
        on: content.on,
        title: eventTitle(content, context, language),
        state: "",
      })),
  ].sort((a, b) => b.on.localeCompare(a.on));
  const shown = listed.slice(from, from + perCard);
  return {
    replies: [
      {
        card: actsCard({
          language,
          patient: { code, label: record.label },
          acts: shown.map(({ id, title, state }) => ({ title, state, open: actButton(language, code, id) })),
          buttons: [
            { ...menuButton(language, code), title: words.buttons.recordAct },
            ...(listed.length > from + perCard
              ? [{ ...actsButton(language, code, from + perCard), title: words.buttons.more }]
              : []),
          ],
        }),
      },
    ],
    context: { ...turn.context, patient: code },
  };
}

/** One recorded act, and what can be done with it. */
export async function showAct(code: string, id: string, turn: KnownTurn): Promise<Outcome> {
  const { language } = turn;
  const record = await readRecordFor(turn.tables, turn.person, code);
  if (record === null) return { replies: [{ text: replyWords[language].noSuchPatient }] };
  const entry = record.entries.find(({ state }) => state.id === id && !state.withdrawn);
  const event = record.events.find((one) => one.id === id && !one.withdrawn);
  const context = await contextFor(record, turn);
  const card = entry
    ? {
        title: entryTitle(entry.content, context, language),
        lines: linesOf(record, entry, context, turn),
        buttons: buttonsFor(code, entry, turn),
      }
    : event && { title: eventTitle(event.content, context, language), lines: [], buttons: [takeOut(code, id, turn)] };
  if (card === undefined) return { replies: [{ text: formMessagesOf(language).refusals.unknownEntry }] };
  return {
    replies: [{ card: actCard({ language, patient: { code, label: record.label }, ...card }) }],
    context: { ...turn.context, patient: code },
  };
}

function linesOf(record: CareRecord, entry: Entry, context: FormContext, { language, person }: KnownTurn): string[] {
  const messages = formMessagesOf(language);
  const { content, state } = entry;
  if (serviceOf(content) === null) return [];
  const biller = billerOf(record, entry);
  const billed = state.billedOn === undefined ? messages.acts.state.billed : messages.acts.billedOn(state.billedOn);
  return [
    state.billing === "billed" ? billed : messages.acts.state[state.billing],
    ...state.refusals.map(({ on, reason }) =>
      [messages.acts.refusedOn(on), ...(reason === undefined ? [] : [reason])].join(" · "),
    ),
    ...(isElsewhere(content) ? [messages.acts.elsewhere] : []),
    ...(biller === undefined || biller === person.user
      ? []
      : [messages.acts.by(nameOf(biller, context, messages.you))]),
  ];
}

function buttonsFor(code: string, { content, state }: Entry, { language }: KnownTurn): CardButton[] {
  const words = formWordsOf(language);
  const open = (name: FormName, title: string): CardButton => ({
    ...openButton(language, { name, code, entry: state.id }),
    title,
  });
  const { buttons } = words;
  const isAct = serviceOf(content) !== null && !isElsewhere(content);
  const billing = !isAct
    ? []
    : state.billing === "to-bill"
      ? [open("bill", buttons.bill), open("waive", buttons.waive)]
      : state.billing === "billed"
        ? [open("refuse", buttons.refuse), open("reset", buttons.resetBilling)]
        : [open("reset", buttons.resetBilling)];
  return [...billing, open(formToCorrect(content), buttons.correct), takeOut(code, state.id, { language })];
}

function takeOut(code: string, entry: string, { language }: Pick<KnownTurn, "language">): CardButton {
  return { ...openButton(language, { name: "withdraw", code, entry }), title: formWordsOf(language).buttons.withdraw };
}
