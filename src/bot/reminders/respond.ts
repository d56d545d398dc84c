import { filterInputs, narrowedTo } from "../../cards/reminders/filter";
import { deadlineKinds } from "../../rules/deadlines";
import type { Request } from "../conversation/request";
import type { Outcome, Turn } from "../conversation/turn";
import type { Values } from "../conversation/verbs";
import { revokeCalendar, showCalendar } from "./calendar";
import { finishDeadline, muteKind, openDeadline, snoozeDeadline } from "./details";
import { tellDeadlines } from "./list";
import { saveSettings, showSettings } from "./set";
import type { PressedLine } from "./verbs";
import type { ReminderWanted } from "./wanted";

/** What to say to a press of one of the reminders' buttons. */
export function respondToReminder({ verb, line, values }: ReminderWanted, turn: Turn): Promise<Outcome> {
  switch (verb) {
    case "open-deadline":
      return openDeadline(line, turn);
    case "deadline-done":
      return finishDeadline(line, turn);
    case "snooze-deadline":
      return snoozeDeadline(line, values, turn);
    case "mute-deadlines":
      return muteKind(line, turn);
    case "list-deadlines":
      return listChosen(line, values, turn);
    case "reminder-settings":
      return showSettings(turn);
    case "save-reminder-settings":
      return saveSettings(values, turn);
    case "calendar":
      return showCalendar(turn);
    case "revoke-calendar":
      return revokeCalendar(turn);
  }
}

/** The next part of a list, or the beginning of what was chosen. */
function listChosen({ page }: PressedLine, values: Values, turn: Turn): Promise<Outcome> {
  const patient = page === undefined ? narrowedTo(values[filterInputs.patient]) : page.patient;
  const kind = page === undefined ? deadlineKinds.find((one) => one === values[filterInputs.kind]) : page.kind;
  const request: Request = {
    ...{ intent: "deadlines", slots: {} },
    ...(patient !== undefined && { patient }),
    ...(kind !== undefined && { deadlineKind: kind }),
    ...(page?.period !== undefined && { period: page.period }),
  };
  return tellDeadlines(request, turn, { all: page?.all ?? true, from: page?.from ?? 0 });
}
