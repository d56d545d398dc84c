import { teamCard } from "../../cards/team/team-card";
import { episodeWords } from "../../language/episodes";
import type { CareRecord } from "../../records/care-record";
import { leads } from "../../records/changes/team";
import type { Reply } from "../conversation/reply";
import type { Outcome, Turn } from "../conversation/turn";
import { careButton } from "../episodes/buttons";
import { withFile } from "../episodes/found";
import { namedMembers } from "./members";

/** Shows who follows a patient. */
export function tellTeam(code: string, turn: Turn): Promise<Outcome> {
  return withFile(code, turn, async (record) => ({ replies: [await teamReply(record, turn)] }));
}

/** The team with what can be done with it; `done` stands above. */
export async function teamReply(record: CareRecord, turn: Turn, done?: string): Promise<Reply> {
  const { language, person } = turn;
  const { code, label } = record;
  const { buttons: words } = episodeWords[language].team;
  const isAlone = record.members.length === 1;
  const buttons = [
    careButton(words.invite, { step: "ask-invite", code }, language),
    ...(leads(record, person.user) && !isAlone
      ? [careButton(words.manage, { step: "ask-manage", code }, language)]
      : []),
    ...(isAlone ? [] : [careButton(words.leave, { step: "ask-leave", code }, language)]),
  ];
  const members = await namedMembers(record, turn);
  return {
    card: teamCard({ language, patient: { code, label }, members, ...(done !== undefined && { done }), buttons }),
  };
}
