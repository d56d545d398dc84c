import { termsOf } from "../../language/terms";
import type { EpisodeOfCare } from "../../records/episode";
import { toProvider } from "../../records/practitioner";
import { readPractitioner } from "../../records/practitioner-store";
import type { Provider } from "../../rules/contract";
import { anyone } from "./anyone";
import { me, type Request } from "./request";
import type { KnownTurn } from "./turn";

/** Who bills, as the rules and as the reader see them. */
export interface Biller {
  provider: Provider;
  /** How to call them; left out for the reader. */
  label?: string;
  /** As `Request.biller` names them; left out for a profession without a person. */
  id?: string;
  /** What was taken for granted of them, in words. */
  assumed?: readonly string[];
}

/** Those of an episode who can be asked about, besides the reader: members who have a profile. */
export async function colleaguesOf(episode: EpisodeOfCare, turn: KnownTurn): Promise<(Biller & { id: string })[]> {
  const others = episode.members.filter(({ user }) => user !== turn.person.user);
  const colleagues = await Promise.all(
    others.map(async ({ user, label }) => {
      const practitioner = await readPractitioner(turn.tables, { tenant: turn.person.tenant, user });
      if (practitioner === null) return null;
      const called = label ?? practitioner.label ?? termsOf(turn.language).professions[practitioner.profession];
      return { provider: toProvider(user, practitioner), label: called, id: user };
    }),
  );
  return colleagues.filter((colleague) => colleague !== null);
}

function reader({ person, practitioner }: KnownTurn): Biller {
  return { provider: toProvider(person.user, practitioner), id: me };
}

/**
 * Who bills: the one chosen on a card, the profession named ("may a nurse ..."), the episode's usual biller, or the
 * reader. A profession that no colleague of the episode has is asked about without a person, in the reader's region.
 */
export async function resolveBiller(request: Request, episode: EpisodeOfCare, turn: KnownTurn): Promise<Biller> {
  const colleagues = await colleaguesOf(episode, turn);
  if (request.biller === me) return reader(turn);
  const named = request.biller ?? (request.slots.role === undefined ? episode.biller : undefined);
  if (named !== undefined) return colleagues.find(({ id }) => id === named) ?? reader(turn);
  const { role } = request.slots;
  if (role === undefined || role === turn.practitioner.profession) return reader(turn);
  const colleague = colleagues.find(({ provider }) => provider.profession === role);
  if (colleague !== undefined) return colleague;
  const { practitioner, language } = turn;
  const label = termsOf(language).aProfession[role];
  return { ...anyone(role, episode.programme, language, practitioner.region), label };
}
