import { episodeWords } from "../../language/episodes";
import { wordsOf } from "../../language/words";
import { listBillableActs } from "../../records/billable-acts";
import { type BillListWords, billListCsv } from "../../records/csv/bill-list";
import type { Outcome, Turn } from "../conversation/turn";
import { say } from "../episodes/found";
import { linkTo } from "./link";
import { namesOf } from "./names";

/** Gives out all that the person could bill, as a list for a spreadsheet. */
export function tellBillList(turn: Turn): Promise<Outcome> {
  const { tables, person, language, now, today } = turn;
  const { billList, handOut } = episodeWords[language];
  return linkTo("billList", turn, async () => {
    const acts = await listBillableActs(tables, person, now);
    if (acts.every(({ isLost }) => isLost)) return say(handOut.nothingToBill);
    const billers = acts.map(({ biller }) => biller).filter((biller) => biller !== undefined);
    const nameOf = await namesOf(billers, [], turn);
    const words: BillListWords = {
      columns: billList.columns,
      service: (service) => wordsOf(language).terms.services[service].name,
      verdict: (answer) => (answer === null ? billList.profileMissing : billList.verdicts[answer.verdict]),
      person: (user) => (user === undefined ? billList.nobody : nameOf(user)),
    };
    return { name: `${billList.fileName}-${today}.csv`, type: "text/csv" as const, text: billListCsv(acts, words) };
  });
}
