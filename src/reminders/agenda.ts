import { z } from "zod";
import { addDays, type CivilDate, civilDateSchema } from "../rules/civil-date";

/**
 * What somebody is to be told and has been told. All of it is one value, so that a digest is claimed, confirmed or given
 * back as a whole, and whatever is retried finds out what has been done.
 */

const lineSchema = z.strictObject({
  /** Code of the episode, and key of the deadline in it. */
  code: z.string(),
  key: z.string(),
  due: civilDateSchema,
  /** Day of the last reminder that was planned. */
  on: civilDateSchema,
  /** `waiting`: for the next digest; `told`: in one; `done`: not to be told again. */
  state: z.enum(["waiting", "told", "done"]),
  /** Told again from this day on, and not before. */
  snoozedUntil: civilDateSchema.optional(),
  /** Was in a digest that perhaps arrived. */
  perhapsTold: z.literal(true).optional(),
  /** Label of the colleague who cannot be reached, and whose line it is; empty where they have none. */
  insteadOf: z.string().optional(),
});

const digestSchema = z.strictObject({
  id: z.string(),
  day: civilDateSchema,
  /** Instant of the claim, as ISO 8601. */
  at: z.iso.datetime(),
  state: z.enum(["claimed", "sent"]),
  lines: z.array(z.strictObject({ code: z.string(), key: z.string() })),
});

export const agendaSchema = z.strictObject({
  lines: z.array(lineSchema),
  digests: z.array(digestSchema),
  /** Since when they have blocked the bot: until they write themselves. */
  unreachableSince: civilDateSchema.optional(),
  /** They have never written, so there is nowhere to write to. */
  noAddress: z.literal(true).optional(),
});

export type AgendaLine = z.infer<typeof lineSchema>;
export type Agenda = z.infer<typeof agendaSchema>;
export type LineId = Pick<AgendaLine, "code" | "key">;

export const emptyAgenda: Agenda = { lines: [], digests: [] };

/** A claim this old, in milliseconds, is not under way any more: whoever made it has died or was not answered. */
export const claimLasts = 5 * 60_000;

const isSame = (a: LineId, b: LineId) => a.code === b.code && a.key === b.key;
const among = (lines: readonly LineId[]) => (line: LineId) => lines.some((one) => isSame(one, line));

/** A reminder of a deadline, as it is planned for one person. */
export interface PlannedLine extends LineId {
  due: CivilDate;
  on: CivilDate;
  insteadOf?: string;
}

/** With these reminders to be told; one that was planned before changes nothing, nor does one of what is done. */
export function planned(agenda: Agenda, reminders: readonly PlannedLine[]): Agenda {
  let { lines } = agenda;
  for (const reminder of reminders) {
    const known = lines.find((line) => isSame(line, reminder));
    if (known === undefined) lines = [...lines, { ...reminder, state: "waiting" }];
    else if (known.state !== "done" && known.on < reminder.on) {
      lines = lines.map((line) => (line === known ? { ...line, on: reminder.on, state: "waiting" } : line));
    }
  }
  return { ...agenda, lines };
}

/** The lines to tell on `today`. */
export function waitingLines({ lines }: Agenda, today: CivilDate): AgendaLine[] {
  return lines.filter(
    ({ state, snoozedUntil }) => state === "waiting" && (snoozedUntil === undefined || snoozedUntil <= today),
  );
}

/** The lines of digests that perhaps arrived: claimed a while ago, and never confirmed. */
export function perhapsToldLines({ lines, digests }: Agenda, now: Date): AgendaLine[] {
  const unconfirmed = digests.filter((digest) => isUnconfirmed(digest, now)).flatMap((digest) => digest.lines);
  return lines.filter((line) => line.state === "told" && among(unconfirmed)(line));
}

function isUnconfirmed({ state, at }: Agenda["digests"][number], now: Date): boolean {
  return state === "claimed" && now.getTime() - Date.parse(at) >= claimLasts;
}

/** Whether a digest with this id was claimed, whatever came of it. */
export function isClaimed({ digests }: Agenda, id: string): boolean {
  return digests.some((digest) => digest.id === id);
}

export interface Claim {
  id: string;
  day: CivilDate;
  now: Date;
  lines: readonly LineId[];
  /** Lines that turned out to be settled: they are forgotten. */
  settled: readonly LineId[];
}

/**
 * With a digest claimed, its lines counted as told. Those that were in an unconfirmed digest are marked, and that digest
 * is done with as soon as none of its lines is left. To be kept before anything is sent.
 */
export function claimed(agenda: Agenda, { id, day, now, lines, settled }: Claim): Agenda {
  const again = perhapsToldLines(agenda, now);
  const inDigest = among(lines);
  const isSettled = among(settled);
  const known = agenda.lines
    .filter((line) => !isSettled(line))
    .map((line): AgendaLine => {
      if (!inDigest(line)) return line;
      const { snoozedUntil: _, ...rest } = line;
      return { ...rest, state: "told", ...(among(again)(line) && { perhapsTold: true as const }) };
    });
  const others = agenda.digests.flatMap((digest) => {
    if (!isUnconfirmed(digest, now)) return [digest];
    const left = digest.lines.filter((line) => !inDigest(line) && !isSettled(line));
    // Today's stays known by its id, so that there is no second one today.
    return left.length > 0 || digest.day === day ? [{ ...digest, lines: left }] : [];
  });
  const digest = {
    id,
    day,
    at: now.toISOString(),
    state: "claimed" as const,
    lines: lines.map(({ code, key }) => ({ code, key })),
  };
  return { ...agenda, lines: known, digests: [...others, digest] };
}

/** With a digest confirmed: it has arrived. */
export function confirmed(agenda: Agenda, id: string): Agenda {
  const arrived = agenda.digests.find((digest) => digest.id === id);
  if (arrived === undefined) return agenda;
  return {
    ...agenda,
    digests: agenda.digests.map((digest) => (digest === arrived ? { ...digest, state: "sent" } : digest)),
    lines: agenda.lines.map((line) => {
      if (!among(arrived.lines)(line)) return line;
      const { perhapsTold: _, ...rest } = line;
      return rest;
    }),
  };
}

/** With a digest given back: it certainly did not arrive, so its lines wait again, save those that were done since. */
export function givenBack(agenda: Agenda, id: string): Agenda {
  const lost = agenda.digests.find((digest) => digest.id === id);
  if (lost === undefined) return agenda;
  return {
    ...agenda,
    digests: agenda.digests.filter((digest) => digest !== lost),
    lines: agenda.lines.map((line) =>
      line.state === "told" && among(lost.lines)(line) ? { ...line, state: "waiting" } : line,
    ),
  };
}

/** With one line changed by its owner; it need not have been told before. */
function changed(agenda: Agenda, line: LineId & { due: CivilDate }, today: CivilDate, to: Partial<AgendaLine>): Agenda {
  const { code, key, due } = line;
  const known = agenda.lines.find((one) => isSame(one, line)) ?? { code, key, due, on: today, state: "told" };
  return { ...agenda, lines: [...agenda.lines.filter((one) => !isSame(one, line)), { ...known, ...to }] };
}

/** With a line that is not told again before `until`, and then once more. */
export function snoozed(agenda: Agenda, line: LineId & { due: CivilDate }, until: CivilDate, today: CivilDate): Agenda {
  return changed(agenda, line, today, { state: "waiting", snoozedUntil: until });
}

/** With a line that is not told again. */
export function done(agenda: Agenda, line: LineId & { due: CivilDate }, today: CivilDate): Agenda {
  return changed(agenda, line, today, { state: "done" });
}

/** Without these lines: they are settled, and nobody asks what became of them. */
export function without(agenda: Agenda, lines: readonly LineId[]): Agenda {
  const isGone = among(lines);
  return {
    ...agenda,
    lines: agenda.lines.filter((line) => !isGone(line)),
    digests: agenda.digests.map((digest) => ({ ...digest, lines: digest.lines.filter((line) => !isGone(line)) })),
  };
}

/** How long after its day a settled line is kept, so that a run which is repeated does not tell it again. */
const keptDays = 30;

/** Without what no later run can ask for. */
export function tidied(agenda: Agenda, today: CivilDate): Agenda {
  const since = addDays(today, -keptDays);
  const lines = agenda.lines.filter(({ state, due }) => state === "waiting" || due >= since);
  const isAskedFor = ({ state, lines: told }: Agenda["digests"][number]) =>
    state === "claimed" && lines.some((line) => line.state === "told" && among(told)(line));
  return {
    ...agenda,
    lines,
    digests: agenda.digests.filter((digest) => digest.day >= today || isAskedFor(digest)),
  };
}
