import type { CivilDate } from "../rules/civil-date";
import type { EligibilityAnswer, Service } from "../rules/contract";
import { billByOf } from "../rules/history";
import { isElsewhere } from "./acts/entry";
import { brusselsDay } from "./brussels-day";
import { actsOf, type CareRecord } from "./care-record";
import type { Who } from "./changes/change";
import { billerOf, decisionOn } from "./changes/decisions";
import { listRecordsFor } from "./episode-store";
import type { Person } from "./practitioner";
import { providersOf } from "./store/providers";
import type { Tables } from "./tables";

/** An act that is done and still to bill. */
export interface BillableAct {
  /** Code and label of its episode. */
  code: string;
  label: string;
  /** Id of its entry. */
  id: string;
  service: Service;
  on: CivilDate;
  /** User who bills it. */
  biller: string | undefined;
  billBy: CivilDate;
  /** Whether the last day to bill it has passed. */
  isLost: boolean;
  /** How often the insurer refused it. */
  refusals: number;
  /** As decided today; `null` where the biller has not said who they are. */
  answer: EligibilityAnswer | null;
}

/** The acts of one episode that this practice has still to bill, the most urgent first. */
export function billableActsOf(kept: CareRecord, who: Who, today: CivilDate): BillableAct[] {
  // Where nobody in particular bills, whoever asks could.
  const record = { ...kept, biller: kept.biller ?? who.user };
  return actsOf(record)
    .filter(({ entry, act }) => act.billing === "to-bill" && act.on <= today && !isElsewhere(entry.content))
    .map(({ entry, act }) => {
      const billBy = billByOf(act.on);
      return {
        code: record.code,
        label: record.label,
        id: entry.state.id,
        service: act.service,
        on: act.on,
        biller: billerOf(record, entry),
        billBy,
        isLost: billBy < today,
        refusals: entry.state.refusals.length,
        answer: decisionOn(record, entry, who, today),
      };
    })
    .sort(byUrgency);
}

function byUrgency(a: BillableAct, b: BillableAct): number {
  return a.billBy.localeCompare(b.billBy) || a.on.localeCompare(b.on) || a.code.localeCompare(b.code);
}

/** Everything that `person` could tick off as billed, over all their episodes, the most urgent first. */
export async function listBillableActs(tables: Tables, person: Person, now: Date): Promise<BillableAct[]> {
  const records = await listRecordsFor(tables, person, { closed: true });
  const billers = records.flatMap((record) => record.entries.map((entry) => billerOf(record, entry)));
  const providerOf = await providersOf(tables, person.tenant, [person.user, ...billers]);
  const who = { user: person.user, providerOf };
  return records.flatMap((record) => billableActsOf(record, who, brusselsDay(now))).sort(byUrgency);
}
