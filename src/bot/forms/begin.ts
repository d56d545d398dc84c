import { randomUUID } from "node:crypto";
import type { CardButton } from "../../cards/actions";
import { buttonsCard } from "../../cards/choice-cards";
import { plain } from "../../cards/plain";
import { formFor } from "../../forms/forms";
import { emptyState } from "../../forms/state";
import { formMessagesOf, formWordsOf } from "../../language/forms";
import { type CareRecord, episodeOf } from "../../records/care-record";
import { dropDraft } from "../../records/store/drafts";
import { readRecordFor } from "../../records/store/records";
import { isCivilDate } from "../../rules/civil-date";
import type { Service } from "../../rules/contract";
import { servicesOffered } from "../../rules/what-if";
import type { KnownTurn, Outcome } from "../conversation/turn";
import { actsButton, dropButton, openButton, worklistButton } from "./buttons";
import { contextFor, loadForm } from "./context";
import { formTitle } from "./describe";
import { type Begun, begunForm, begunForms } from "./draft";
import { showStep } from "./show-step";
import type { FormAbout } from "./verbs";

export interface Beginning {
  about: FormAbout;
  /** Begins anew, whatever draft there is. */
  anew?: boolean | undefined;
  /** The draft to go on with. */
  instance?: string | undefined;
  /** What is known already of its inputs. */
  values?: Record<string, string> | undefined;
}

/** Opens a form, prefilled; one that was begun before for the same patient is offered first. */
export async function beginForm({ about, anew, instance, values = {} }: Beginning, turn: KnownTurn): Promise<Outcome> {
  const begun = instance === undefined ? null : await begunForm(turn, instance);
  if (begun !== null) return continueForm(begun, turn);
  const form = await loadForm(about, turn);
  if ("reply" in form) return { replies: [form.reply] };
  if (!anew) {
    const drafts = await begunForms(turn);
    const same = drafts.find((one) => isSame(one.about, about));
    if (same !== undefined) return offerDraft(same, turn);
  }
  if (about.name === "follow-up" && form.context.evaluations.length === 0) {
    const label = plain(form.record?.label ?? "");
    return { replies: [{ text: formMessagesOf(turn.language).noVulnerability(label) }] };
  }
  const state = form.definition.begin(form.context);
  const filled = { ...emptyState, ...state, values: { ...state.values, ...values } };
  return showStep({ form, instance: randomUUID(), state: filled, at: 0 }, turn);
}

function isSame(some: FormAbout, other: FormAbout): boolean {
  return some.name === other.name && some.code === other.code && some.entry === other.entry && sameService(some, other);
}

function sameService(some: FormAbout, other: FormAbout): boolean {
  return some.name !== "psychology" || some.service === other.service;
}

async function continueForm({ about, instance, state, step }: Begun, turn: KnownTurn): Promise<Outcome> {
  const form = await loadForm(about, turn);
  if ("reply" in form) {
    await dropDraft(turn.tables, turn.person, instance);
    return { replies: [form.reply] };
  }
  return showStep({ form, instance, state, at: step }, turn);
}

/** "Continuer la concertation du 12 mars ?" */
async function offerDraft(begun: Begun, turn: KnownTurn): Promise<Outcome> {
  const { language } = turn;
  const words = formWordsOf(language);
  const { about, instance } = begun;
  return {
    replies: [
      {
        card: buttonsCard({
          language,
          title: await draftTitle(begun, turn),
          text: formMessagesOf(language).draftTouched(begun.touched),
          buttons: [
            { ...openButton(language, { ...about, instance }), title: words.buttons.continueDraft },
            { ...openButton(language, { ...about, anew: true }), title: words.buttons.startAnew },
            { ...dropButton(language, instance), title: words.buttons.dropDraft },
          ],
        }),
      },
    ],
  };
}

async function draftTitle({ about, state }: Begun, turn: KnownTurn): Promise<string> {
  const record = about.code === undefined ? null : await readRecordFor(turn.tables, turn.person, about.code);
  const context = await contextFor(record, turn, about.service === undefined ? {} : { service: about.service });
  const day = state.values.serviceDate ?? state.values.on ?? state.values.from ?? "";
  return formMessagesOf(turn.language).draftWaits(
    formTitle(about.name, context),
    record === null ? undefined : plain(record.label),
    isCivilDate(day) && day !== turn.today ? day : undefined,
  );
}

/** Gives up what was begun. */
export async function dropForm(instance: string, turn: KnownTurn): Promise<Outcome> {
  await dropDraft(turn.tables, turn.person, instance);
  return { replies: [{ text: formMessagesOf(turn.language).draftDropped }] };
}

const perinatalForms = [
  "screening",
  "cpp",
  "follow-up",
  "concertation",
  "coordination",
  "transfer",
  "event",
  "past",
] as const;

/** What can be recorded, for a patient or in general; forms that were begun come first. */
export async function chooseForm(code: string | undefined, turn: KnownTurn): Promise<Outcome> {
  const { language } = turn;
  const words = formWordsOf(language);
  const record = code === undefined ? null : await readRecordFor(turn.tables, turn.person, code);
  const drafts = (await begunForms(turn))
    .filter(({ about }) => record === null || about.code === record.code)
    .slice(0, 3);
  const waiting = await Promise.all(
    drafts.map(
      async (begun): Promise<CardButton> => ({
        ...openButton(language, { ...begun.about, instance: begun.instance }),
        title: await draftTitle(begun, turn),
      }),
    ),
  );
  const buttons =
    record === null
      ? [
          { ...openButton(language, { name: "open" as const }), title: words.titles.open },
          { ...worklistButton(language), title: words.buttons.worklist },
        ]
      : [...(await formsOf(record, turn)), { ...actsButton(language, record.code), title: words.buttons.acts }];
  const patient = record === null ? undefined : plain(record.label);
  const title = formMessagesOf(language).whichForm(patient);
  return {
    replies: [{ card: buttonsCard({ language, title, buttons: [...waiting, ...buttons] }) }],
    ...(record !== null && { context: { ...turn.context, patient: record.code } }),
  };
}

async function formsOf(record: CareRecord, turn: KnownTurn): Promise<CardButton[]> {
  const { language } = turn;
  const { code } = record;
  const context = await contextFor(record, turn);
  const ofService = (service: Service): CardButton => {
    const about: FormAbout = { name: formFor(service), code, service };
    return { ...openButton(language, about), title: formTitle(about.name, { ...context, service }) };
  };
  if (episodeOf(record).programme === "psychology") {
    return [
      ...servicesOffered("psychology").map(ofService),
      ...(["event", "past"] as const).map((name) => ({
        ...openButton(language, { name, code }),
        title: formTitle(name, context),
      })),
    ];
  }
  return perinatalForms.map((name) => ({ ...openButton(language, { name, code }), title: formTitle(name, context) }));
}
