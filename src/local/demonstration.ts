import { z } from "zod";
import { type EpisodeOfCare, episodeHeadSchema, type Member, recordedActSchema } from "../records/episode";
import { CodeTaken, createEpisode, hasNoEpisode } from "../records/episode-store";
import { keyOf } from "../records/keys";
import { type Person, type Practitioner, practitionerSchema } from "../records/practitioner";
import { changePractitioner } from "../records/practitioner-store";
import { type RowKind, readRow, writeRow } from "../records/rows";
import { ensureTables, type Tables } from "../records/tables";
import { type CivilDate, civilDateSchema } from "../rules/civil-date";
import practice from "./demonstration.json";
import { withDaysSettled } from "./demonstration-dates";

/** The person in the Agents Playground's chat: its default user and tenant. */
export const demonstrationPerson: Person = {
  tenant: "00000000-0000-0000-0000-0000000000001",
  user: "00000000-0000-0000-0000-0000000000020",
};

const colleagueSchema = practitionerSchema.extend({ id: z.string() });
const practiceSchema = z.object({
  you: colleagueSchema,
  colleagues: z.array(colleagueSchema),
  episodes: z.array(
    z.looseObject({
      code: z.string(),
      label: z.string(),
      programme: z.string(),
      biller: z.string().optional(),
      acts: z.array(recordedActSchema),
      coordinators: z.array(z.strictObject({ id: z.string(), from: civilDateSchema })).optional(),
    }),
  ),
});

export interface Demonstration {
  people: { user: string; practitioner: Practitioner }[];
  episodes: EpisodeOfCare[];
}

/** The demonstration practice as it stands on `today`; every one in it is a member of every episode. */
export function demonstrationOn(today: CivilDate): Demonstration {
  const { you, colleagues, episodes } = practiceSchema.parse(withDaysSettled(practice, today));
  const userOf = (id: string) => (id === you.id ? demonstrationPerson.user : id);
  const people = [you, ...colleagues].map(({ id, ...practitioner }) => ({ user: userOf(id), practitioner }));
  const members: Member[] = people.map(({ user, practitioner: { label } }) => ({
    user,
    ...(label === undefined ? {} : { label }),
  }));
  return {
    people,
    episodes: episodes.map(({ code, label, programme, biller, acts, coordinators, ...facts }) => ({
      ...episodeHeadSchema.parse({
        code,
        label,
        programme,
        ...(biller === undefined ? {} : { biller: userOf(biller) }),
        members,
        facts: {
          ...facts,
          ...(coordinators === undefined
            ? {}
            : { coordinators: coordinators.map(({ id, from }) => ({ id: userOf(id), from })) }),
        },
      }),
      acts: acts.toSorted((a, b) => a.on.localeCompare(b.on)),
    })),
  };
}

const progressSchema = z.strictObject({ state: z.enum(["loading", "loaded"]), today: civilDateSchema });
const progressKind: RowKind<z.infer<typeof progressSchema>> = {
  name: "demonstration",
  version: 1,
  schema: progressSchema,
};
const progressKey = { partitionKey: keyOf("demonstration"), rowKey: "progress" };

/**
 * Loads the demonstration practice into an empty store, and goes on with a loading that was cut short (with the day on
 * which that one began). Gives back whether anything had to be loaded; a store with episodes of its own stays as it is.
 */
export async function loadDemonstration(tables: Tables, today: CivilDate): Promise<boolean> {
  await ensureTables(tables);
  const progress = await readRow(tables.people, progressKind, progressKey);
  if (progress?.value.state === "loaded") return false;
  if (progress === null) {
    if (!(await hasNoEpisode(tables))) return false;
    await writeRow(tables.people, progressKind, progressKey, { value: { state: "loading", today }, etag: null });
  }
  const day = progress?.value.today ?? today;
  const { people, episodes } = demonstrationOn(day);
  const { tenant } = demonstrationPerson;
  for (const { user, practitioner } of people)
    await changePractitioner(tables, { tenant, user }, (own) => own ?? practitioner);
  await Promise.all(episodes.map((episode) => createUnlessThere(tables, episode, day)));
  const begun = await readRow(tables.people, progressKind, progressKey);
  await writeRow(tables.people, progressKind, progressKey, {
    value: { state: "loaded", today: day },
    etag: begun?.etag ?? null,
  });
  return true;
}

async function createUnlessThere(tables: Tables, episode: EpisodeOfCare, today: CivilDate): Promise<void> {
  try {
    await createEpisode(tables, demonstrationPerson.tenant, episode, new Date(`${today}T12:00:00Z`));
  } catch (error) {
    if (!(error instanceof CodeTaken)) throw error;
  }
}
