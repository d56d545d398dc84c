import { randomUUID } from "node:crypto";
import { nameOf } from "../../cards/choice-cards";
import { questionCard } from "../../cards/episodes/question-card";
import { invitationCard } from "../../cards/team/invitation-card";
import { episodeWords } from "../../language/episodes";
import { termsOf } from "../../language/terms";
import { brusselsDay } from "../../records/brussels-day";
import type { CareRecord } from "../../records/care-record";
import { inviteColleague } from "../../records/store/invitations";
import { saveChange } from "../../records/store/save";
import type { Reply } from "../conversation/reply";
import type { Outcome, Turn } from "../conversation/turn";
import type { Values } from "../conversation/verbs";
import { careButton } from "../episodes/buttons";
import { withFile } from "../episodes/found";
import type { StepOf } from "../episodes/steps";
import { joinCommand } from "../episodes/wanted";
import { refused } from "./refused";
import { teamReply } from "./team";

/** Asks for the patient's agreement before a colleague is invited. */
export function askInvite(code: string, turn: Turn): Promise<Outcome> {
  return withFile(code, turn, (record) => ({ replies: [form(record, turn)] }));
}

function form(record: CareRecord, { language }: Turn, wrong?: string): Reply {
  const words = episodeWords[language].team.invite;
  return {
    card: questionCard({
      language,
      title: words.title(nameOf(record)),
      texts: [words.text],
      inputs: [
        {
          type: "Input.Toggle",
          id: "consent",
          label: words.consent,
          title: termsOf(language).yes,
          valueOn: "true",
          valueOff: "false",
          value: "false",
          wrap: true,
          errorMessage: words.consentMissing,
        },
      ],
      ...(wrong !== undefined && { wrong }),
      confirm: careButton(words.confirm, { step: "invite", code: record.code, instance: randomUUID() }, language),
    }),
  };
}

/** Makes the code to hand over. */
export function invite({ code, instance }: StepOf<"invite">, values: Values, turn: Turn): Promise<Outcome> {
  const { tables, person, language, now } = turn;
  const consent = values.consent === "true";
  return withFile(code, turn, async (record) => {
    if (!consent) return { replies: [form(record, turn, episodeWords[language].team.invite.consentMissing)] };
    const outcome = await inviteColleague(tables, person, { code, instance, consent }, now);
    if ("refusal" in outcome) return refused(outcome.refusal, turn);
    const { invitation } = outcome;
    const card = invitationCard({
      language,
      patient: record,
      code: invitation.code,
      command: joinCommand[language],
      until: brusselsDay(invitation.until),
    });
    return { replies: [{ card }] };
  });
}

/** Cancels an invitation that nobody has used yet, and shows the team as it stands. */
export async function cancelInvitation(
  { code, hash, instance }: StepOf<"cancel-invitation">,
  turn: Turn,
): Promise<Outcome> {
  const { tables, person, language, now } = turn;
  const { invitations: words } = episodeWords[language].team;
  const change = { type: "cancel-invitation" as const, hash };
  const outcome = await saveChange(tables, person, { code, instance, change }, now);
  if ("record" in outcome) return { replies: [await teamReply(outcome.record, turn, words.cancelled)] };
  if (outcome.refusal.kind !== "no-such-invitation") return refused(outcome.refusal, turn);
  return withFile(code, turn, async (record) => ({ replies: [await teamReply(record, turn, words.gone)] }));
}
