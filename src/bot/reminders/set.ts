import { z } from "zod";
import { periodValue, settingsCard, settingsInputs } from "../../cards/reminders/settings-card";
import { reminderWordsOf } from "../../language/reminders";
import { languages } from "../../questions/contract";
import { type ReminderSettings, reminderSettingsSchema } from "../../reminders/settings";
import { civilDateSchema } from "../../rules/civil-date";
import { type DeadlineKind, deadlineKinds } from "../../rules/deadlines";
import { buttonData } from "../conversation/asks";
import type { Outcome, Turn } from "../conversation/turn";
import type { Values } from "../conversation/verbs";
import { changeSettings, readSettings } from "./settings-store";
import { reminderVerbs } from "./verbs";

type Wrong = "hour" | "quiet";

/** Shows when somebody is reminded and of what, to be set. */
export async function showSettings(turn: Turn, entered: Values = {}, wrong: readonly Wrong[] = []): Promise<Outcome> {
  const { tables, person, language } = turn;
  const settings = await readSettings(tables, person);
  const save = { verb: reminderVerbs.saveSettings, data: buttonData(undefined, language) };
  return { replies: [{ card: settingsCard({ language, settings, entered, wrong, save }) }] };
}

/** Keeps what was set, or shows what of it cannot be used. */
export async function saveSettings(values: Values, turn: Turn): Promise<Outcome> {
  const { tables, person, today, language } = turn;
  const read = readValues(values);
  if ("wrong" in read) return showSettings(turn, values, read.wrong);
  const { quiet, ...rest } = read.settings;
  const kept = values[settingsInputs.quietKept]?.split(",");
  await changeSettings(tables, person, ({ language: _, ...before }) =>
    reminderSettingsSchema.parse({
      ...before,
      ...rest,
      // What is over or was unticked is of no use any more; with the newest one there are twenty at most.
      quiet: [
        ...before.quiet.filter((period) => period.to >= today && (kept?.includes(periodValue(period)) ?? true)),
        ...quiet,
      ].slice(-20),
    }),
  );
  return { replies: [{ text: reminderWordsOf(language).settings.saved }] };
}

const hourSchema = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number)
  .pipe(reminderSettingsSchema.shape.hour.unwrap());
const quietSchema = z.object({ from: civilDateSchema, to: civilDateSchema }).refine(({ from, to }) => from <= to);

function readValues(values: Values): { settings: ReminderSettings } | { wrong: Wrong[] } {
  const hour = hourSchema.safeParse(values[settingsInputs.hour]);
  const from = values[settingsInputs.quietFrom] || undefined;
  const to = values[settingsInputs.quietTo] || undefined;
  const quiet = quietSchema.safeParse({ from, to });
  const hasQuiet = from !== undefined || to !== undefined;
  if (!hour.success || (hasQuiet && !quiet.success)) {
    return {
      wrong: [...(hour.success ? [] : ["hour" as const]), ...(hasQuiet && !quiet.success ? ["quiet" as const] : [])],
    };
  }
  const language = languages.find((one) => one === values[settingsInputs.language]);
  const told = (values[settingsInputs.kinds] ?? "").split(",");
  const muted = deadlineKinds.filter((kind: DeadlineKind) => !told.includes(kind));
  return {
    settings: {
      hour: hour.data,
      weekdaysOnly: values[settingsInputs.weekdaysOnly] === "true",
      muted,
      ...(language !== undefined && { language }),
      quiet: hasQuiet && quiet.success ? [quiet.data] : [],
    },
  };
}
