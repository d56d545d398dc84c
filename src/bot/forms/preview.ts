import type { CardElement } from "../../cards/adaptive-card";
import { container, heading, item, text } from "../../cards/elements";
import { type Judged, verdictPart } from "../../cards/forms/verdict-part";
import { coordinatorName } from "../../forms/acts/coordinators";
import type { FormContext, FormResult } from "../../forms/definition";
import { deadlineWordsOf } from "../../language/deadlines";
import { formMessagesOf } from "../../language/forms";
import { type CareRecord, episodeOf } from "../../records/care-record";
import { type Applied, applyChange } from "../../records/changes/apply";
import type { Change, Refusal, Who } from "../../records/changes/change";
import { billerOf, queryOfEntry } from "../../records/changes/decisions";
import { type EventContent, endingOf } from "../../records/events";
import { providersOf } from "../../records/store/providers";
import { decide } from "../../rules/decide";
import { entitledCoordinator } from "../../rules/perinatal/coordinators";
import { referencePeriods } from "../../rules/perinatal/reference-periods";
import type { KnownTurn } from "../conversation/turn";
import { entryTitle } from "./describe";

/** What a form would bring, shown before it is saved. */
export interface Preview {
  elements: CardElement[];
  /** Why it cannot be saved as it is. */
  refusal?: Refusal;
  judged?: Judged;
}

export async function whoIn(record: CareRecord, turn: KnownTurn, named: string | undefined): Promise<Who> {
  const billers = record.entries.map((entry) => billerOf(record, entry));
  const { user, tenant } = turn.person;
  const providerOf = await providersOf(turn.tables, tenant, [user, named, record.biller, ...billers]);
  return { user, providerOf };
}

/** Tries the change without saving it. */
export async function previewOf(
  record: CareRecord,
  instance: string,
  result: FormResult,
  context: FormContext,
  turn: KnownTurn,
): Promise<Preview> {
  const messages = formMessagesOf(turn.language);
  if (result.kind === "new-pregnancy") return { elements: [text(messages.endsNothing)] };
  if (result.kind === "open") return { elements: [] };
  const { change } = result;
  const named = change.type === "record" || change.type === "correct" ? change.content.biller : undefined;
  const who = await whoIn(record, turn, named);
  const applied = applyChange(record, { instance, change }, who, turn.now);
  if ("refusal" in applied) return { elements: [], refusal: applied.refusal };
  const id = change.type === "correct" ? change.id : instance;
  const judged = judgedIn(applied.record, id, who, context, turn);
  return {
    elements: [
      ...(judged === undefined ? [] : verdictPart(judged, turn.language, { beforeSaving: true })),
      ...endings(change, applied, context, turn),
      ...transferLines(change, applied.record, context, turn),
      ...changedLines(applied, context, turn),
    ],
    ...(judged !== undefined && { judged }),
  };
}

/** The decision on an act of a record; `undefined` where it is no act, or nobody of the practice bills it. */
export function judgedIn(
  record: CareRecord,
  id: string,
  who: Who,
  { team }: FormContext,
  { today }: KnownTurn,
): Judged | undefined {
  const entry = record.entries.find(({ state }) => state.id === id);
  const biller = entry && billerOf(record, entry);
  const provider = biller === undefined ? undefined : who.providerOf(biller);
  if (entry === undefined || provider === undefined || entry.state.withdrawn) return undefined;
  const query = queryOfEntry(record, entry, provider, today < entry.content.on ? entry.content.on : today);
  if (query === null) return undefined;
  const colleague = team.find(({ user, isMe }) => user === biller && !isMe);
  return { query, answer: decide(query), ...(colleague !== undefined && { biller: colleague.name }) };
}

function endings(
  change: Change,
  { record, consequences }: Applied,
  context: FormContext,
  turn: KnownTurn,
): CardElement[] {
  if (change.type !== "event") return [];
  const { words } = context;
  const messages = formMessagesOf(turn.language);
  const ending = endingOf(change.content as EventContent);
  const services = ending.services.map((service) => words.terms.services[service].short);
  const { kinds } = deadlineWordsOf(turn.language);
  const later = ending.episode
    ? record.entries
        .filter(({ content, state }) => !state.withdrawn && content.on > change.content.on)
        .map(({ content }) => entryTitle(content, context, turn.language))
    : [];
  const stopping = [...new Set(consequences.stops.map(({ kind }) => kinds[kind].name))];
  return [
    ...(ending.episode ? [text(messages.endsAll)] : []),
    ...(!ending.episode && services.length > 0 ? [text(messages.endsServices(services.join(", ")))] : []),
    ...(later.length > 0 ? [text(messages.doneAfterEnd(later.join(", ")))] : []),
    ...(stopping.length > 0 ? [text(messages.stopsReminders(stopping.join(", ")))] : []),
  ];
}

/** Who may bill the coordination of which period, once it has changed hands (providers-2025 § 2c). */
function transferLines(change: Change, record: CareRecord, context: FormContext, turn: KnownTurn): CardElement[] {
  const isTransfer = (change.type === "record" || change.type === "correct") && change.content.kind === "transfer";
  const episode = episodeOf(record);
  if (!isTransfer || episode.programme !== "perinatal") return [];
  const messages = formMessagesOf(turn.language);
  const { content } = change;
  const periods = (referencePeriods(episode.facts) ?? []).filter(({ to }) => to >= content.on);
  return periods.map((period) => {
    const entitled = entitledCoordinator(episode.facts.coordinators ?? [], period, period.to);
    const says =
      entitled === undefined
        ? messages.coordinationByNobody
        : messages.coordinationBy(
            entitled === turn.person.user
              ? messages.you
              : coordinatorName(entitled, context.team, context.forms.formerColleague),
          );
    return item("•", [text(messages.labelled(messages.coordinationOf(period.from, period.to), says))]);
  });
}

/** Acts recorded before whose verdict would change. */
function changedLines(applied: Applied, context: FormContext, turn: KnownTurn): CardElement[] {
  const lines = changesIn(applied.consequences, context, turn);
  if (lines.length === 0) return [];
  return [
    container([heading(formMessagesOf(turn.language).alsoChanged), ...lines.map((line) => item("•", [text(line)]))], {
      separator: true,
      spacing: "medium",
    }),
  ];
}

export function changesIn(
  { changed }: Pick<Applied["consequences"], "changed">,
  { words }: FormContext,
  { language }: KnownTurn,
): string[] {
  const messages = formMessagesOf(language);
  return changed.map(({ service, on, is }) =>
    messages.labelled(
      messages.act(words.terms.services[service].short, on),
      [messages.worklist.verdict[is.verdict], ...(is.cents === null ? [] : [words.format.amount(is.cents)])].join(
        " · ",
      ),
    ),
  );
}
