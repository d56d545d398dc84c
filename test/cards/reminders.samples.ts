import { calendarCard } from "../../src/cards/reminders/calendar-card";
import { detailsCard } from "../../src/cards/reminders/details-card";
import { digestCard } from "../../src/cards/reminders/digest-card";
import { filterElements } from "../../src/cards/reminders/filter";
import { settingsCard } from "../../src/cards/reminders/settings-card";
import type { Language } from "../../src/questions/contract";
import { composeDigest, type DigestLine } from "../../src/reminders/digest";
import { reminderSettingsSchema } from "../../src/reminders/settings";
import { addDays } from "../../src/rules/civil-date";
import { deadlineKinds } from "../../src/rules/deadlines";
import { cite } from "../../src/rules/sources";

export const today = "2026-11-23";

/** One line of each kind, some late, some near, one told perhaps and one of a colleague. */
export const lines: DigestLine[] = deadlineKinds.map((kind, index) => ({
  code: `P-${101 + index}`,
  label: index === 0 ? "Mme D." : index === 1 ? "Marie-Christine V. de la rue de l'Hôpital civil" : `Mme ${index}`,
  key: `${kind} ${index}`,
  kind,
  due: addDays(today, index * 3 - 1),
  service: kind === "billing" ? "coordination" : kind === "session-window" ? "psy-support-individual" : "cpp",
  severity: kind === "billing" ? "money-lost" : "required",
  ...(kind === "billing" && { actOn: "2026-08-20", due: "2026-12-05" }),
  worthCents: index < 4 ? 74405 : null,
  ...(index === 2 && { perhapsTold: true as const }),
  ...(index === 3 && { insteadOf: "R. (sage-femme)" }),
}));

const buttons = (language: Language) => [{ title: language, verb: "ask" }];
const patients = lines.map(({ code, label }) => ({ code, label }));

export function reminderCards(language: Language) {
  const [billing, , first] = lines;
  if (billing === undefined || first === undefined) throw new Error("There are no lines.");
  const details = {
    language,
    today,
    sources: [cite("providers-2025", "1"), cite("providers-2025", "2b")],
    done: { verb: "done" },
    snooze: (days: number) => ({ verb: "snooze", data: { days } }),
    snoozeUntil: { verb: "snooze" },
    mute: { verb: "mute" },
  };
  const digest = (some: readonly DigestLine[]) => ({
    language,
    today,
    digest: composeDigest(some, today),
    open: ({ key }: DigestLine) => ({ verb: "open", data: { key } }),
    buttons: buttons(language),
  });
  return {
    digest: digestCard(digest(lines)),
    list: digestCard({
      ...digest(lines.slice(0, 3)),
      filter: filterElements({
        language,
        patients,
        kinds: deadlineKinds,
        chosen: { kind: "billing" },
        show: { verb: "list" },
      }),
    }),
    details: detailsCard({ ...details, line: billing }),
    "details, form": detailsCard({ ...details, line: first, form: { title: "CPP", verb: "form" }, wrongDay: true }),
    settings: settingsCard({
      language,
      settings: reminderSettingsSchema.parse({
        quiet: [{ from: "2026-12-21", to: "2027-01-03" }],
        muted: ["delivery"],
      }),
      entered: { quietFrom: "2027-02-01" },
      wrong: ["quiet"],
      save: { verb: "save" },
    }),
    calendar: calendarCard({
      language,
      feed: "https://bot.example/api/calendar/secret.ics",
      file: "https://bot.example/api/calendar/secret.ics?download=1",
      revoke: { verb: "revoke" },
    }),
  };
}
