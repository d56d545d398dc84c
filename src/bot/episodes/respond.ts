import { replyWords } from "../../language/replies";
import type { Outcome, Turn } from "../conversation/turn";
import { tellBillList } from "../files/bill-list";
import { askHandOut, handOut } from "../files/hand-out";
import { askImport, importFile, importPasted } from "../files/import";
import { askInvite, cancelInvitation, invite } from "../team/invite";
import { askJoin, join } from "../team/join";
import { askLeave, leave } from "../team/leave";
import { askManage, manage, removeMember } from "../team/manage";
import { tellTeam } from "../team/team";
import { askClose, askReopen, close, reopen } from "./close";
import { chooseFile } from "./file";
import { askForget, forget } from "./forget";
import { tellList } from "./list";
import { tellMine } from "./mine";
import { askRemove, remove } from "./remove";
import type { CareWanted } from "./wanted";

/** Answers what somebody wants around the files of their patients. */
export async function respondToCare(wanted: CareWanted, turn: Turn): Promise<Outcome> {
  const outcome = await answer(wanted, turn);
  if (!wanted.heldNationalNumber) return outcome;
  return { ...outcome, replies: [{ text: replyWords[turn.language].nationalNumber }, ...outcome.replies] };
}

async function answer({ step, values }: CareWanted, turn: Turn): Promise<Outcome> {
  switch (step.step) {
    case "list":
      return tellList(step, values, turn);
    case "choose":
      return chooseFile(step.code, turn);
    case "ask-close":
      return askClose(step.code, turn);
    case "close":
      return close(step, turn);
    case "ask-reopen":
      return askReopen(step.code, turn);
    case "reopen":
      return reopen(step, turn);
    case "ask-remove":
      return askRemove(step.code, turn);
    case "remove":
      return remove(step.code, values, turn);
    case "mine":
      return tellMine(turn);
    case "ask-forget":
      return askForget(turn);
    case "forget":
      return forget(step, values, turn);
    case "team":
      return tellTeam(step.code, turn);
    case "ask-invite":
      return askInvite(step.code, turn);
    case "invite":
      return invite(step, values, turn);
    case "cancel-invitation":
      return cancelInvitation(step, turn);
    case "ask-join":
      return askJoin(turn);
    case "join":
      return join(step, values, turn);
    case "ask-leave":
      return askLeave(step.code, turn);
    case "leave":
      return leave(step, turn);
    case "ask-manage":
      return askManage(step.code, turn);
    case "manage":
      return manage(step, values, turn);
    case "remove-member":
      return removeMember(step, turn);
    case "ask-hand-out":
      return askHandOut(step.code, turn);
    case "hand-out":
      return handOut(step, turn);
    case "bill-list":
      return tellBillList(turn);
    case "ask-import":
      return askImport(turn);
    case "import":
      return importPasted(values, turn);
    case "import-file":
      return importFile(step, turn);
  }
}
