import { en as format } from "../format/en";
import type { ReminderWords } from "./catalogue";

const { amount, shortDate } = format;
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: ReminderWords = {
  headline: ({ thisWeek, later, toBillCents }) =>
    [
      ...(thisWeek > 0 ? [`${counted(thisWeek, "deadline", "deadlines")} this week`] : []),
      ...(later > 0 ? [thisWeek > 0 ? `${later} later` : `${counted(later, "deadline", "deadlines")} ahead`] : []),
      ...(toBillCents > 0 ? [`${amount(toBillCents)} to bill`] : []),
    ].join(", "),
  groups: {
    "perhaps-told": "Perhaps told already",
    late: "Late",
    urgent: "Within 48 hours",
    week: "Within 7 days",
    later: "Later",
  },
  more: (count) => `and ${count} more`,
  worth: (sum) => `worth ${sum}`,
  insteadOf: (colleague) =>
    colleague === ""
      ? "in place of somebody in the team whom I cannot reach"
      : `in place of ${colleague}, whom I cannot reach`,
  open: "View",
  all: "All my deadlines",
  none: "No deadline is open in your files.",
  noneSuch: "No open deadline matches this choice.",
  noneThen: "No deadline falls in that period.",
  noneSoon: (days) => `No deadline falls in the next ${days} days.`,
  next: "Show the next ones",
  beyond: (count) => (count === 1 ? "Show the later deadline too" : `Show the ${count} later deadlines too`),
  filter: {
    title: "Filter",
    patient: "Patient",
    everybody: "All my patients",
    kind: "Deadline",
    every: "All",
    submit: "Show",
  },
  details: {
    due: "Deadline",
    late: "Late since",
    act: "Service of",
    worth: "Amount",
    severity: "Consequence",
  },
  actions: {
    form: (title) => `Record: ${title}`,
    billed: "It is billed",
    done: "It is done",
    snooze: "Remind me later",
    day: "Tomorrow",
    week: "In a week",
    until: "From",
    untilError: "Choose a day to come, no later than the deadline.",
    untilSubmit: "Remind me on that day",
    mute: "Stop reminding me of this kind",
  },
  after: {
    billed: "Noted: the service is billed.",
    notBilled: "I could not note the service as billed. Open the file to see why.",
    done: "Noted. I will not remind you of this deadline again.",
    snoozed: (until) => `Noted. I will remind you on ${shortDate(until)}.`,
    muted: (kind) => `Noted. I will not remind you of this kind again: ${kind}.`,
    settled: "This deadline is no longer open.",
  },
  settings: {
    title: "Your reminders",
    button: "Set my reminders",
    hour: "Time of the reminder",
    atHour: (hour) => `${String(hour).padStart(2, "0")}:00`,
    weekdaysOnly: "Only on working days",
    kinds: "Remind me of",
    language: "Language of the reminders and the calendar",
    asSpoken: "The one we talk in",
    quiet: "Holiday: no reminder on these days",
    quietKept: "Already noted: untick to remove",
    quietFrom: "From",
    quietTo: "Until (inclusive)",
    quietHint: "During your holiday I only write when an amount or a service is about to be lost within 48 hours.",
    period: (from, to) => `from ${shortDate(from)} to ${shortDate(to)}`,
    submit: "Save",
    saved: "Your reminders are set.",
    errors: {
      hour: "Choose a time.",
      quiet: "Give both days, the first before the second.",
    },
  },
  calendar: {
    button: "In my calendar",
    title: "Your deadlines in your calendar",
    text: "Download the file, or subscribe your calendar to the address: it then stays up to date by itself. It shows the code of the file only, never the name. Keep the address to yourself: whoever knows it can read the calendar.",
    file: "Download the file",
    address: "Address to subscribe to",
    revoke: "Switch this address off",
    revoked: "The address no longer works.",
    unavailable: "The calendar is not available here: the assistant's public address is not set.",
    fileName: "deadlines",
    name: "Billing deadlines",
  },
};
