import { randomUUID } from "node:crypto";
import { type WorklistCardInput, worklistCard } from "../../cards/forms/worklist-card";
import { readFields } from "../../forms/read";
import { formMessagesOf, formWordsOf } from "../../language/forms";
import { type BillableAct, listBillableActs } from "../../records/billable-acts";
import { saveChange } from "../../records/store/save";
import type { KnownTurn, Outcome } from "../conversation/turn";
import type { Values } from "../conversation/verbs";
import { markButton, worklistButton } from "./buttons";
import { refusalText } from "./refusals";

const perCard = 12;
/** From so many on it is quicker to tick all and to untick a few. */
const manyShown = 3;

type Said = Pick<WorklistCardInput, "notes" | "values" | "errors"> & { allTicked?: boolean };

/** Everything that is done and still to bill, over all the person's patients, the most urgent first. */
export async function showWorklist(from: number, turn: KnownTurn, { allTicked, ...said }: Said = {}): Promise<Outcome> {
  const { language, today } = turn;
  const all = await listBillableActs(turn.tables, turn.person, turn.now);
  const open = all.filter(({ isLost }) => !isLost);
  const start = from < open.length ? from : 0;
  const shown = open.slice(start, start + perCard);
  const card = worklistCard({
    language,
    today,
    acts: shown.map((act) => ({
      value: tickOf(act),
      patient: { code: act.code, label: act.label },
      service: act.service,
      on: act.on,
      billBy: act.billBy,
      answer: act.answer,
    })),
    total: {
      count: open.length,
      cents: open.reduce((sum, { answer }) => sum + (answer?.amount?.cents ?? 0), 0),
      lost: all.length - open.length,
    },
    ...(open.length > perCard && { page: { from: start + 1, to: start + shown.length } }),
    ...(allTicked && { values: Object.fromEntries(shown.map((act) => [tickOf(act), "true"])) }),
    ...said,
    buttons: {
      mark: markButton(language, randomUUID(), start),
      ...(shown.length >= manyShown && !allTicked && { tickAll: worklistButton(language, start, { ticked: true }) }),
      ...(open.length > perCard && {
        more: worklistButton(language, start + perCard < open.length ? start + perCard : 0),
      }),
    },
  });
  return { replies: [{ card }] };
}

/** Neither part holds the separator: codes are ours, and ids are form instances or numbered. */
const separator = "/";
const tickOf = ({ code, id }: Pick<BillableAct, "code" | "id">) => `${code}${separator}${id}`;

/** Ticks acts off as billed, one change for each patient; what was refused is told and the rest is done. */
export async function markBilled(
  { instance, from = 0 }: { instance: string; from?: number | undefined },
  values: Values,
  turn: KnownTurn,
): Promise<Outcome> {
  const { language, tables, person, now, today } = turn;
  const words = formWordsOf(language);
  const { worklist } = formMessagesOf(language);
  const { known, errors } = readFields(
    [{ kind: "date", id: "billedOn", label: worklist.billedOn, required: true, max: today }],
    values,
    words.errors,
  );
  const ticked = Object.keys(values).filter((id) => id.includes(separator) && values[id] === "true");
  const problems = { ...errors, ...(ticked.length === 0 && { acts: worklist.nothingTicked }) };
  if (Object.keys(problems).length > 0) return showWorklist(from, turn, { values, errors: problems });

  const byCode = new Map<string, string[]>();
  for (const value of ticked) {
    const [code = "", ...rest] = value.split(separator);
    byCode.set(code, [...(byCode.get(code) ?? []), rest.join(separator)]);
  }
  const on = String(known.billedOn);
  const outcomes = await Promise.all(
    [...byCode].map(async ([code, ids]) => ({
      count: ids.length,
      outcome: await saveChange(tables, person, { code, instance, change: { type: "bill", ids, on } }, now),
    })),
  );
  const done = outcomes.reduce((sum, { count, outcome }) => sum + ("saved" in outcome ? count : 0), 0);
  const refused = outcomes.flatMap(({ outcome }) =>
    "refusal" in outcome ? refusalText(outcome.refusal, language) : [],
  );
  const notes = [...(done > 0 ? [worklist.ticked(done)] : []), ...new Set(refused)];
  return showWorklist(from, turn, { notes });
}
