import { type CareMember, type CareRecord, memberOf } from "../care-record";
import type { Moment, Outcome } from "./apply";
import type { Change, Who } from "./change";

type TeamChange = Extract<
  Change,
  { type: "invite" | "cancel-invitation" | "join" | "leave" | "remove-member" | "set-role" }
>;

/** Who may see the episode: members invite, a coordinator of the team removes and gives roles. */
export function applyToTeam(record: CareRecord, change: TeamChange, who: Who, moment: Moment): Outcome {
  switch (change.type) {
    case "invite":
      return invite(record, change, who, moment);
    case "cancel-invitation": {
      const invitations = record.invitations.filter(({ hash, usedBy }) => hash !== change.hash || usedBy !== undefined);
      if (invitations.length === record.invitations.length) return { refusal: { kind: "no-such-invitation" } };
      return { record: { ...record, invitations } };
    }
    case "join":
      return join(record, change, who, moment);
    case "leave":
      return withoutMember(record, who.user);
    case "remove-member":
      if (memberOf(record, change.user) === undefined) return { refusal: { kind: "not-in-team", user: change.user } };
      if (change.user !== who.user && !leads(record, who.user)) return { refusal: { kind: "not-allowed" } };
      return withoutMember(record, change.user);
    case "set-role": {
      if (memberOf(record, change.user) === undefined) return { refusal: { kind: "not-in-team", user: change.user } };
      if (!leads(record, who.user)) return { refusal: { kind: "not-allowed" } };
      const { user, role } = change;
      return changeMembers(record, (member) => (member.user === user ? { ...member, role } : member));
    }
  }
}

/** Whether `user` leads the team: as its coordinator, or as anyone of a team that has none. */
export function leads({ members }: CareRecord, user: string): boolean {
  const coordinators = members.filter(({ role }) => role === "coordinator");
  return coordinators.length === 0 || coordinators.some((member) => member.user === user);
}

function changeMembers(record: CareRecord, change: (member: CareMember) => CareMember): Outcome {
  return { record: { ...record, members: record.members.map(change) } };
}

function withoutMember(record: CareRecord, user: string): Outcome {
  const members = record.members.filter((member) => member.user !== user);
  return members.length === 0 ? { refusal: { kind: "last-member" } } : { record: { ...record, members } };
}

function invite(
  record: CareRecord,
  { hash, until, consent }: Extract<TeamChange, { type: "invite" }>,
  who: Who,
  { today, now }: Moment,
): Outcome {
  if (!consent) return { refusal: { kind: "consent-needed" } };
  // What has expired unused tells nothing any more; what was used stays, since it says by which consent.
  const kept = record.invitations.filter((one) => one.usedBy !== undefined || one.until >= now.toISOString());
  return { record: { ...record, invitations: [...kept, { hash, by: who.user, until, consentOn: today }] } };
}

function join(
  record: CareRecord,
  { hash, label }: Extract<TeamChange, { type: "join" }>,
  who: Who,
  { now }: Moment,
): Outcome {
  const invitation = record.invitations.find((one) => one.hash === hash);
  if (invitation === undefined) return { refusal: { kind: "no-such-invitation" } };
  if (invitation.usedBy !== undefined) return { refusal: { kind: "invitation-used" } };
  if (invitation.until < now.toISOString()) return { refusal: { kind: "invitation-expired" } };
  const isMember = memberOf(record, who.user) !== undefined;
  const member: CareMember = { user: who.user, ...(label !== undefined && { label }) };
  return {
    record: {
      ...record,
      members: isMember ? record.members : [...record.members, member],
      invitations: record.invitations.map((one) => (one === invitation ? { ...one, usedBy: who.user } : one)),
    },
  };
}
