import { type CareRecord, episodeOf, memberOf } from "../records/care-record";
import { billerOf } from "../records/changes/decisions";
import type { CivilDate } from "../rules/civil-date";
import type { DeadlineKind } from "../rules/deadlines";
import type { OpenLine } from "./open-lines";

/** What the coordinator answers for. */
const ofCoordinator: ReadonlySet<DeadlineKind> = new Set(["follow-up", "concertation-of-year", "reference-period"]);

/** The users who coordinate an episode on `day`: the one named in it, or those whose role it is in the team. */
export function coordinatorsOf(record: CareRecord, day: CivilDate): string[] {
  const episode = episodeOf(record);
  const named =
    episode.programme === "perinatal" ? episode.facts.coordinators?.findLast(({ from }) => from <= day)?.id : undefined;
  if (named !== undefined && memberOf(record, named) !== undefined) return [named];
  return record.members.filter(({ role }) => role === "coordinator").map(({ user }) => user);
}

/** The users who are told of a deadline: whoever has it in hand, or the whole team where nobody in it does. */
export function audienceOf(record: CareRecord, { deadline, entry }: OpenLine, day: CivilDate): string[] {
  const team = record.members.map(({ user }) => user);
  const inHand =
    entry === undefined
      ? ofCoordinator.has(deadline.kind)
        ? coordinatorsOf(record, day)
        : []
      : team.filter((user) => user === billerOf(record, entry));
  return inHand.length > 0 ? inHand : team;
}
