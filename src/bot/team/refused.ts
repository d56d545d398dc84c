import { episodeWords } from "../../language/episodes";
import type { Refusal } from "../../records/changes/change";
import type { JoinRefusal } from "../../records/store/invitations";
import type { Outcome, Turn } from "../conversation/turn";
import { notAmongYours, say } from "../episodes/found";

/** Why nothing was done, to whoever wanted it. Who is no member is told no more than that the file is not theirs. */
export function refused(refusal: Refusal | JoinRefusal, turn: Turn): Outcome {
  const { team } = episodeWords[turn.language];
  switch (refusal.kind) {
    case "not-a-member":
      return notAmongYours(turn);
    case "not-allowed":
      return say(team.refusals.notAllowed);
    case "last-member":
      return say(team.refusals.lastMember);
    case "consent-needed":
      return say(team.invite.consentMissing);
    case "no-such-invitation":
      return say(team.refusals.noSuchInvitation);
    case "invitation-expired":
      return say(team.refusals.invitationExpired);
    case "invitation-used":
      return say(team.refusals.invitationUsed);
    case "too-many-attempts":
      return say(team.refusals.tooManyAttempts);
    case "not-in-team":
      return say(team.refusals.notInTeam);
    case "national-number":
      return say(team.refusals.nationalNumber);
    default:
      return say(team.refusals.other);
  }
}
