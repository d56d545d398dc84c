import { randomUUID } from "node:crypto";
import { detailsCard, untilInput } from "../../cards/reminders/details-card";
import { deadlineWordsOf } from "../../language/deadlines";
import { formWordsOf } from "../../language/forms";
import { reminderWordsOf } from "../../language/reminders";
import type { CareRecord } from "../../records/care-record";
import { readRecordFor } from "../../records/store/records";
import { saveChange } from "../../records/store/save";
import { done, snoozed } from "../../reminders/agenda";
import { type OpenLine, openLines } from "../../reminders/open-lines";
import { nextTellingDay } from "../../reminders/settings";
import { addDays, type CivilDate, isCivilDate } from "../../rules/civil-date";
import type { DeadlineKind } from "../../rules/deadlines";
import type { Outcome, Turn } from "../conversation/turn";
import type { Values } from "../conversation/verbs";
import { openButton } from "../forms/buttons";
import type { FormAbout } from "../forms/verbs";
import { changeAgenda } from "./agenda-store";
import { digestLineOf, whoFor } from "./lines";
import { changeSettings, readSettings } from "./settings-store";
import { lineData, type PressedLine, reminderVerbs } from "./verbs";
import { wake } from "./wake-ups";

/** What records the thing that a deadline asks for. */
const formOf: Partial<Record<DeadlineKind, Pick<FormAbout, "name" | "service">>> = {
  "screening-window": { name: "screening", service: "screening" },
  "first-cpp": { name: "cpp", service: "cpp" },
  "second-cpp": { name: "cpp", service: "cpp" },
  "follow-up": { name: "follow-up" },
  "concertation-of-year": { name: "concertation", service: "concertation" },
  "reference-period": { name: "coordination", service: "coordination" },
  delivery: { name: "event" },
};

const say = (text: string): Outcome => ({ replies: [{ text }] });

type Answer = (found: { record: CareRecord; line: OpenLine }) => Promise<Outcome>;

/** Answers for a deadline that is still open; whoever may not see its episode is told as little as if it were not. */
async function ifOpen({ deadline }: PressedLine, turn: Turn, answer: Answer): Promise<Outcome> {
  const { tables, person, today, language } = turn;
  const record = deadline === undefined ? null : await readRecordFor(tables, person, deadline.code);
  const line = record === null ? undefined : openLines(record, today).find(({ key }) => key === deadline?.key);
  if (record === null || line === undefined) return say(reminderWordsOf(language).after.settled);
  return answer({ record, line });
}

/** Everything about one deadline, with what can be done about it. */
export function openDeadline(pressed: PressedLine, turn: Turn, { wrongDay = false } = {}): Promise<Outcome> {
  return ifOpen(pressed, turn, async ({ record, line }) => {
    const { tables, person, practitioner, today, language } = turn;
    const shown = digestLineOf(record, line, await whoFor(tables, person, practitioner, [record]), today);
    const form = formOf[shown.kind];
    const press = (verb: string, more = {}) => ({ verb, data: lineData(shown, language, more) });
    const card = detailsCard({
      language,
      today,
      line: shown,
      sources: line.deadline.sources,
      ...(form !== undefined && {
        form: {
          title: reminderWordsOf(language).actions.form(formWordsOf(language).titles[form.name]),
          ...openButton(language, { ...form, code: record.code }),
        },
      }),
      done: press(reminderVerbs.done, { instance: randomUUID() }),
      snooze: (days) => press(reminderVerbs.snooze, { days }),
      snoozeUntil: press(reminderVerbs.snooze),
      mute: press(reminderVerbs.mute),
      wrongDay,
    });
    return { replies: [{ card }] };
  });
}

/** Tells it no more; an act that was still to bill is billed from now on. */
export function finishDeadline(pressed: PressedLine, turn: Turn): Promise<Outcome> {
  return ifOpen(pressed, turn, async ({ record, line }) => {
    const { tables, person, today, now, language } = turn;
    const { after } = reminderWordsOf(language);
    if (line.entry !== undefined) {
      const change = { type: "bill" as const, ids: [line.entry.state.id], on: today };
      const instance = pressed.instance ?? randomUUID();
      const outcome = await saveChange(tables, person, { code: record.code, instance, change }, now);
      return say("refusal" in outcome ? after.notBilled : after.billed);
    }
    await changeAgenda(tables, person, (agenda) => done(agenda, idOf(record, line), today));
    return say(after.done);
  });
}

/** Tells it again on a later day, and not before. */
export function snoozeDeadline(pressed: PressedLine, values: Values, turn: Turn): Promise<Outcome> {
  return ifOpen(pressed, turn, async ({ record, line }) => {
    const { tables, person, today, language } = turn;
    const until = pressed.days === undefined ? values[untilInput] : addDays(today, pressed.days);
    if (!isUsable(until, line.deadline.due, today)) return openDeadline(pressed, turn, { wrongDay: true });
    const settings = await readSettings(tables, person);
    const day = nextTellingDay(settings, until);
    await wake(tables, [person], { day, hour: settings.hour });
    await changeAgenda(tables, person, (agenda) => snoozed(agenda, idOf(record, line), until, today));
    return say(reminderWordsOf(language).after.snoozed(day));
  });
}

/** A day to come that is no later than the deadline, unless that is past already. */
function isUsable(until: string | undefined, due: CivilDate, today: CivilDate): until is CivilDate {
  return until !== undefined && isCivilDate(until) && until > today && (due < today || until <= due);
}

/** Tells no deadline of this kind any more. */
export function muteKind(pressed: PressedLine, turn: Turn): Promise<Outcome> {
  return ifOpen(pressed, turn, async ({ line }) => {
    const { tables, person, language } = turn;
    const { kind } = line.deadline;
    await changeSettings(tables, person, (before) => ({ ...before, muted: [...new Set([...before.muted, kind])] }));
    return say(reminderWordsOf(language).after.muted(deadlineWordsOf(language).kinds[kind].name));
  });
}

const idOf = ({ code }: CareRecord, { key, deadline }: OpenLine) => ({ code, key, due: deadline.due });
