import type { CardButton } from "../../cards/actions";
import { savedCards } from "../../cards/forms/saved-card";
import type { Judged } from "../../cards/forms/verdict-part";
import { copyOf } from "../../forms/copy";
import type { FormContext } from "../../forms/definition";
import { formToCorrect } from "../../forms/forms";
import { quotaKindOf } from "../../language/conditions/topic";
import { deadlineWordsOf } from "../../language/deadlines";
import { formMessagesOf, formWordsOf } from "../../language/forms";
import type { FormName } from "../../language/forms/catalogue";
import type { Done } from "../../language/forms/messages/catalogue";
import { type Entry, isElsewhere, serviceOf } from "../../records/acts/entry";
import { actsOf, type CareRecord, episodeOf } from "../../records/care-record";
import type { Change } from "../../records/changes/change";
import { openDeadlines } from "../../records/due/open-deadlines";
import { toProvider } from "../../records/practitioner";
import { queryFor } from "../../records/query-for";
import type { Saved } from "../../records/store/save";
import type { Service } from "../../rules/contract";
import { decide } from "../../rules/decide";
import { servicesOffered } from "../../rules/what-if";
import type { KnownTurn, Outcome } from "../conversation/turn";
import { actsButton, menuButton, openButton, worklistButton } from "./buttons";
import { contextFor, type OpenForm } from "./context";
import { entryTitle, eventTitle } from "./describe";
import { changesIn, judgedIn, whoIn } from "./preview";

/** Deadlines told after saving; the whole list is a question of its own. */
const mostDeadlines = 4;

export interface SavedForm {
  form: OpenForm;
  instance: string;
  /** The episode as it stands now. */
  record: CareRecord;
  /** Left out where it was saved by an earlier press. */
  change?: Change;
  saved?: Saved;
  notes?: readonly string[];
}

/** After saving: what was saved, what it is worth, what to copy where, and what comes next. */
export async function afterSaving(
  { form, instance, record, change, saved, notes = [] }: SavedForm,
  turn: KnownTurn,
): Promise<Outcome> {
  const { language } = turn;
  const context = await contextFor(record, turn);
  const id = form.about.entry ?? instance;
  const entry = record.entries.find(({ state }) => state.id === id);
  const event = record.events.find((one) => one.id === id);
  const messages = formMessagesOf(language);
  const who = await whoIn(record, turn, entry?.content.biller);
  const judged = judgedIn(record, id, who, context, turn);
  const what = entry
    ? entryTitle(entry.content, context, language)
    : event
      ? eventTitle(event.content, context, language)
      : messages.episode;
  const isNewContent = !ofBilling.has(form.about.name);
  const service = entry === undefined ? null : serviceOf(entry.content);
  const cards = savedCards({
    language,
    title: messages.done[doneBy(form, change)](what),
    patient: { code: record.code, label: record.label },
    notes,
    ...(isNewContent && judged !== undefined && { judged }),
    ...leftOf(record, service, judged, context, turn),
    ...(isNewContent &&
      entry !== undefined && {
        copy: copyOf(entry.content, judged?.answer ?? null, context, messages),
      }),
    ...(saved !== undefined && { changed: changesIn(saved.consequences, context, turn) }),
    deadlines: deadlineLines(record, turn),
    buttons: [...nextForm(form, record, judged, turn), ...buttonsAfter(form, record, entry, judged, turn)],
  });
  return {
    replies: cards.map((card) => ({ card })),
    context: { ...turn.context, patient: record.code },
  };
}

function doneBy({ about }: OpenForm, change: Change | undefined): Done {
  const isCorrection = change === undefined && about.entry !== undefined && !ofBilling.has(about.name);
  if (change?.type === "correct" || isCorrection) return "correct";
  switch (about.name) {
    case "bill":
    case "refuse":
    case "waive":
    case "withdraw":
      return about.name;
    case "reset":
      return "reset-billing";
    default:
      return "record";
  }
}

/** The nearest deadlines of an episode, one line each. */
export function deadlineLines(record: CareRecord, { language, today }: KnownTurn): string[] {
  const { kinds } = deadlineWordsOf(language);
  const acts = actsOf(record);
  return openDeadlines(record, today)
    .slice(0, mostDeadlines)
    .map(({ kind, due, service, actIndex }) => {
      const actOn = actIndex === undefined ? undefined : acts[actIndex]?.act.on;
      return kinds[kind].line({ due, service, ...(actOn !== undefined && { actOn }), isLate: due < today });
    });
}

/** Forms that change how a recorded act stands, not what it says. */
const ofBilling: ReadonlySet<string> = new Set(["bill", "refuse", "waive", "reset", "withdraw"]);

/** What is left of the act's quota from now on. */
function leftOf(
  record: CareRecord,
  service: Service | null,
  judged: Judged | undefined,
  { words }: FormContext,
  { today, person, practitioner }: KnownTurn,
): { left?: string } {
  const offered: readonly Service[] = servicesOffered(record.programme);
  if (service === null || !offered.includes(service)) return {};
  // What was done elsewhere is judged for nobody, and counts whoever asks.
  const provider = judged?.query.provider ?? toProvider(person.user, practitioner);
  const { quota } = decide(queryFor({ service }, episodeOf(record), provider, today));
  const [first] = quota;
  const kind = first && quotaKindOf(service, first.id);
  return first === undefined || kind === undefined ? {} : { left: words.terms.quota[kind](first) };
}

/** The form that follows in the same consultation: a CPP may be done on the day of the screening (providers-2025 § 2b). */
function nextForm(
  { about }: OpenForm,
  record: CareRecord,
  judged: Judged | undefined,
  { language, today }: KnownTurn,
): CardButton[] {
  if (about.name !== "screening" || about.entry !== undefined || judged === undefined) return [];
  const { verdict } = decide(queryFor({ service: "cpp" }, episodeOf(record), judged.query.provider, today));
  if (verdict === "no") return [];
  const open = openButton(language, { name: "cpp", code: record.code, service: "cpp" });
  return [{ ...open, title: formWordsOf(language).titles.cpp }];
}

function buttonsAfter(
  { about }: OpenForm,
  { code }: CareRecord,
  entry: Entry | undefined,
  judged: Judged | undefined,
  { language }: KnownTurn,
): CardButton[] {
  const { buttons } = formWordsOf(language);
  const isOpen = entry?.state.billing === "to-bill" && !entry.state.withdrawn;
  const isToBill = isOpen && serviceOf(entry.content) !== null;
  const isOurs = entry !== undefined && !isElsewhere(entry.content);
  const worklist = { ...worklistButton(language), title: buttons.worklist };
  const open = (name: FormName, id: string): CardButton => ({
    ...openButton(language, { name, code, entry: id }),
    title: name === "waive" ? buttons.waive : buttons.correct,
  });
  return [
    ...(isToBill && isOurs && about.name !== "bill" ? [worklist] : []),
    // What cannot be billed as it stands is put right, or taken off what is to bill.
    ...(isToBill && entry !== undefined && judged?.answer.verdict === "no"
      ? [open(formToCorrect(entry.content), entry.state.id), open("waive", entry.state.id)]
      : []),
    { ...menuButton(language, code), title: buttons.recordAct },
    { ...actsButton(language, code), title: buttons.acts },
    ...(about.name === "bill" ? [worklist] : []),
  ];
}
