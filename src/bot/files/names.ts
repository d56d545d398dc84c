import { episodeWords } from "../../language/episodes";
import { termsOf } from "../../language/terms";
import type { EntryContent } from "../../records/acts/entry";
import { outsiderName } from "../../records/acts/outsider";
import type { EpisodeExport } from "../../records/export";
import { readPractitioner } from "../../records/practitioner-store";
import { mapSideBySide } from "../../records/side-by-side";
import type { Turn } from "../conversation/turn";

const readAtOnce = 10;

/** How to call everybody whom ids name, those who have left and those who never were in the team included. */
export async function namesOf(
  users: readonly string[],
  members: EpisodeExport["members"],
  { tables, person, language }: Pick<Turn, "tables" | "person" | "language">,
): Promise<(user: string) => string> {
  const { team } = episodeWords[language];
  const distinct = [...new Set(users)].filter((user) => outsiderName(user) === undefined);
  const named = await mapSideBySide(distinct, readAtOnce, async (user): Promise<[string, string]> => {
    const label = members.find((member) => member.user === user)?.label;
    if (label !== undefined) return [user, label];
    const practitioner = await readPractitioner(tables, { tenant: person.tenant, user });
    if (practitioner === null) return [user, team.formerMember];
    return [user, practitioner.label ?? termsOf(language).professions[practitioner.profession]];
  });
  const names = new Map(named);
  return (user) => outsiderName(user) ?? names.get(user) ?? team.formerMember;
}

/** The names of all who stand in an export. */
export function namesIn(
  { members, entries, log }: EpisodeExport,
  turn: Pick<Turn, "tables" | "person" | "language">,
): Promise<(user: string) => string> {
  const users = [
    ...members.map(({ user }) => user),
    ...entries.flatMap(({ content }) => [content.biller, content.onBehalfOf, ...coordinatorsIn(content)]),
    ...log.flatMap(({ by, onBehalfOf }) => [by, onBehalfOf]),
    ...log.flatMap(({ head }) => head?.members.map(({ user }) => user) ?? []),
  ];
  return namesOf(
    users.filter((user) => user !== undefined),
    members,
    turn,
  );
}

function coordinatorsIn(content: EntryContent): string[] {
  if (content.kind === "transfer") return [content.details.to];
  return content.kind === "coordination" && content.details.coordinator ? [content.details.coordinator.id] : [];
}
