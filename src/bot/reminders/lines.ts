import type { CareRecord } from "../../records/care-record";
import { episodeOf } from "../../records/care-record";
import type { Who } from "../../records/changes/change";
import { billerOf, decisionOn } from "../../records/changes/decisions";
import type { Practitioner } from "../../records/practitioner";
import { toProvider } from "../../records/practitioner";
import { queryFor } from "../../records/query-for";
import { providersOf } from "../../records/store/providers";
import type { Tables } from "../../records/tables";
import type { DigestLine } from "../../reminders/digest";
import type { OpenLine } from "../../reminders/open-lines";
import type { CivilDate } from "../../rules/civil-date";
import type { DeadlineKind } from "../../rules/deadlines";
import { decide } from "../../rules/decide";

/** What is still to be done, whose amount is what is at stake. */
const worthDoing: ReadonlySet<DeadlineKind> = new Set([
  "screening-window",
  "first-cpp",
  "second-cpp",
  "reference-period",
]);

/** Everything that is shown of an open deadline; whoever bills decides what it is worth. */
export function digestLineOf(record: CareRecord, line: OpenLine, who: Who, today: CivilDate): DigestLine {
  const { key, deadline, entry } = line;
  const { kind, due, service, severity } = deadline;
  return {
    code: record.code,
    label: record.label,
    key,
    kind,
    due,
    service,
    severity,
    ...(entry !== undefined && { actOn: entry.content.on }),
    worthCents: worthOf(record, line, who, today),
  };
}

function worthOf(record: CareRecord, { deadline, entry }: OpenLine, who: Who, today: CivilDate): number | null {
  if (entry !== undefined) {
    // Where nobody is named as the biller, whoever asks may be the one.
    const biller = record.biller ?? who.user;
    return decisionOn({ ...record, biller }, entry, who, today)?.amount?.cents ?? null;
  }
  const provider = who.providerOf(who.user);
  if (deadline.service === null || provider === undefined || !worthDoing.has(deadline.kind)) return null;
  return decide(queryFor({ service: deadline.service }, episodeOf(record), provider, today)).amount?.cents ?? null;
}

/** What is known of everybody who bills in these records, as `person` sees it. */
export async function whoFor(
  tables: Tables,
  { tenant, user }: { tenant: string; user: string },
  practitioner: Practitioner | null,
  records: readonly CareRecord[],
): Promise<Who> {
  const billers = records.flatMap((record) => record.entries.map((entry) => billerOf(record, entry)));
  const others = await providersOf(
    tables,
    tenant,
    billers.filter((biller) => biller !== user),
  );
  const own = practitioner === null ? undefined : toProvider(user, practitioner);
  return { user, providerOf: (id) => (id === user ? own : others(id)) };
}
