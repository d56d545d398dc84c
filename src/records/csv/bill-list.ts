import type { Service } from "../../rules/contract";
import type { BillableAct } from "../billable-acts";
import { type Cell, toCsv } from "./write";

export const billListColumns = [
  "code",
  "label",
  "service",
  "pseudocode",
  "on",
  "amount",
  "patientShare",
  "billBy",
  "biller",
  "verdict",
] as const;
export type BillListColumn = (typeof billListColumns)[number];

/** The words of the list, in the language of whoever asked for it. */
export interface BillListWords {
  columns: Record<BillListColumn, string>;
  service: (service: Service) => string;
  verdict: (answer: BillableAct["answer"]) => string;
  /** How a colleague is called. */
  person: (user: string | undefined) => string;
}

/** The acts to bill as CSV for a Belgian Excel; what can no longer be billed is left out. */
export function billListCsv(acts: readonly BillableAct[], words: BillListWords): string {
  const rows = acts
    .filter(({ isLost }) => !isLost)
    .map((act): Cell[] => {
      const { answer } = act;
      const cells: Record<BillListColumn, Cell> = {
        code: act.code,
        label: act.label,
        service: words.service(act.service),
        pseudocode: answer?.pseudocode ?? null,
        on: { day: act.on },
        amount: answer?.amount ? { cents: answer.amount.cents } : null,
        patientShare: answer?.patientShareCents == null ? null : { cents: answer.patientShareCents },
        billBy: { day: act.billBy },
        biller: words.person(act.biller),
        verdict: words.verdict(answer),
      };
      return billListColumns.map((column) => cells[column]);
    });
  return toCsv([billListColumns.map((column) => words.columns[column]), ...rows]);
}
