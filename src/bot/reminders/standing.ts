import type { CareRecord } from "../../records/care-record";
import type { Person } from "../../records/practitioner";
import { readPractitioner } from "../../records/practitioner-store";
import { mapSideBySide } from "../../records/side-by-side";
import { readRecordFor } from "../../records/store/records";
import type { Tables } from "../../records/tables";
import type { AgendaLine } from "../../reminders/agenda";
import type { DigestLine } from "../../reminders/digest";
import { openLines } from "../../reminders/open-lines";
import type { ReminderSettings } from "../../reminders/settings";
import type { CivilDate } from "../../rules/civil-date";
import { digestLineOf, whoFor } from "./lines";

/** A line of an agenda whose deadline still stands. */
export interface StandingLine {
  line: AgendaLine;
  record: CareRecord;
  shown: DigestLine;
  /** Whether it was in a digest that perhaps arrived. */
  isRepeated: boolean;
}

const atOnce = 16;

/**
 * Which of these lines still stand, as the episodes say now: what was done or billed since it was planned, what is past,
 * and what the person has muted or may not see any more is settled.
 */
export async function standingLines(
  tables: Tables,
  person: Person,
  lines: readonly AgendaLine[],
  { muted }: ReminderSettings,
  today: CivilDate,
): Promise<{ standing: StandingLine[]; settled: AgendaLine[] }> {
  const codes = [...new Set(lines.map(({ code }) => code))];
  const read = await mapSideBySide(codes, atOnce, (code) => readRecordFor(tables, person, code));
  const records = read.filter((record) => record !== null);
  const who = await whoFor(tables, person, await readPractitioner(tables, person), records);
  const open = new Map(
    records.flatMap((record) => openLines(record, today).map((one) => [`${record.code} ${one.key}`, { record, one }])),
  );
  const standing = lines.flatMap((line): StandingLine[] => {
    const found = open.get(`${line.code} ${line.key}`);
    if (found === undefined || muted.includes(found.one.deadline.kind)) return [];
    const { insteadOf, perhapsTold, state } = line;
    const shown = {
      ...digestLineOf(found.record, found.one, who, today),
      ...(insteadOf !== undefined && { insteadOf }),
    };
    return [{ line, record: found.record, shown, isRepeated: perhapsTold === true || state === "told" }];
  });
  return { standing, settled: lines.filter((line) => !standing.some((one) => one.line === line)) };
}
