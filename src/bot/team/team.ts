import { randomUUID } from "node:crypto";
import { plain } from "../../cards/plain";
import { type TeamCardInput, teamCard } from "../../cards/team/team-card";
import { episodeWords } from "../../language/episodes";
import { brusselsDay } from "../../records/brussels-day";
import type { CareRecord } from "../../records/care-record";
import { leads } from "../../records/changes/team";
import type { Reply } from "../conversation/reply";
import type { Outcome, Turn } from "../conversation/turn";
import { careButton } from "../episodes/buttons";
import { withFile } from "../episodes/found";
import { type NamedMember, namedMembers } from "./members";

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
    card: teamCard({
      language,
      patient: { code, label },
      members,
      invitations: openInvitations(record, members, turn),
      ...(done !== undefined && { done }),
      buttons,
    }),
  };
}

/** Invitations that can still be used, each with the button that cancels it. */
function openInvitations(
  { code, invitations }: CareRecord,
  members: readonly NamedMember[],
  { language, now }: Turn,
): TeamCardInput["invitations"] {
  const { invitations: words, formerMember } = episodeWords[language].team;
  return invitations
    .filter(({ usedBy, until }) => usedBy === undefined && until >= now.toISOString())
    .map(({ hash, by, until }) => {
      const member = members.find(({ user }) => user === by);
      const who = member?.isYou ? undefined : plain(member?.name ?? formerMember);
      const cancel = careButton(
        words.cancel,
        { step: "cancel-invitation", code, hash, instance: randomUUID() },
        language,
      );
      return { text: words.open(brusselsDay(new Date(until)), who), cancel };
    });
}
