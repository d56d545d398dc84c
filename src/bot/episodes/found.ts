import { replyWords } from "../../language/replies";
import type { CareRecord } from "../../records/care-record";
import { readRecordFor } from "../../records/store/records";
import type { Outcome, Turn } from "../conversation/turn";

export const say = (text: string): Outcome => ({ replies: [{ text }] });

/** What everybody is told who is no member of a team, whether there is such a file or not. */
export const notAmongYours = ({ language }: Turn): Outcome => say(replyWords[language].noSuchPatient);

/** Answers about the file `code` if the person is of its team. */
export async function withFile(
  code: string,
  turn: Turn,
  answer: (record: CareRecord) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const record = await readRecordFor(turn.tables, turn.person, code);
  return record === null ? notAmongYours(turn) : answer(record);
}
