import { episodeWords } from "../../language/episodes";
import { termsOf } from "../../language/terms";
import type { CareMember, CareRecord } from "../../records/care-record";
import type { Practitioner } from "../../records/practitioner";
import { readPractitioner } from "../../records/practitioner-store";
import { mapSideBySide } from "../../records/side-by-side";
import type { Turn } from "../conversation/turn";

export interface NamedMember {
  user: string;
  name: string;
  role: "coordinator" | "member";
  isYou: boolean;
}

const readAtOnce = 10;

/** The team of a file, each by the name that is known of them: who asks first, then in the order in which they came. */
export async function namedMembers({ members }: Pick<CareRecord, "members">, turn: Turn): Promise<NamedMember[]> {
  const named = await mapSideBySide([...members], readAtOnce, async (member): Promise<NamedMember> => {
    const { user, role = "member" } = member;
    const practitioner = await readPractitioner(turn.tables, { tenant: turn.person.tenant, user });
    return { user, name: nameOfMember(member, practitioner, turn), role, isYou: user === turn.person.user };
  });
  return named.toSorted((a, b) => Number(b.isYou) - Number(a.isYou));
}

/** How colleagues call somebody: the name in this team, that of their profile, or their profession. */
export function nameOfMember(
  member: Pick<CareMember, "label">,
  practitioner: Practitioner | null,
  { language }: Pick<Turn, "language">,
): string {
  if (member.label !== undefined) return member.label;
  if (practitioner === null) return episodeWords[language].team.noProfile;
  return practitioner.label ?? termsOf(language).professions[practitioner.profession];
}
