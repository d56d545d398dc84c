import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type ChangeInput, changeCard } from "../../cards/change-card";
import { listEpisodesFor } from "../../records/episode-store";
import { programmeOf } from "../../records/query-for";
import { civilDateSchema } from "../../rules/civil-date";
import { type Service, serviceSchema } from "../../rules/contract";
import { servicesOffered } from "../../rules/what-if";
import { buttonData } from "./asks";
import { me, type Request } from "./request";
import { colleaguesOf, resolveBiller } from "./resolve-biller";
import { resolvePatient } from "./resolve-patient";
import type { KnownTurn, Outcome } from "./turn";
import { type Values, verbs } from "./verbs";

/** Only a verdict has a change button, and its request names the service. */
const usual: Service = "cpp";

/**
 * Shows what was understood, to be set right. `entered` is what was typed into the form and could not be used; `title`
 * asks for one thing of it in particular.
 */
export async function openChange(
  request: Request,
  turn: KnownTurn,
  entered?: { values: Values; wrong: readonly ChangeInput[] },
  title?: string,
): Promise<Outcome> {
  const patient = await resolvePatient(request, turn);
  if ("ask" in patient) return { replies: [patient.ask] };
  const { found: episode } = patient;
  const { language, today } = turn;
  const [mine, colleagues, biller] = await Promise.all([
    listEpisodesFor(turn.tables, turn.person),
    colleaguesOf(episode, turn),
    resolveBiller(request, episode, turn),
  ]);
  const service = request.service ?? usual;
  const understood = {
    service,
    patient: episode.code,
    date: (request.slots.dateOf === undefined ? request.slots.date : undefined) ?? today,
    biller: biller.id ?? me,
  };
  const offered = servicesOffered(programmeOf(service));
  const card = changeCard({
    language,
    // A service of an offer that has ended can still be asked about.
    services: (offered as readonly Service[]).includes(service) ? offered : [service, ...offered],
    patients: mine,
    billers: [{ id: me }, ...colleagues],
    values: { ...understood, ...entered?.values },
    ...(title === undefined ? {} : { title }),
    ...(entered === undefined ? {} : { wrong: entered.wrong }),
    submit: { verb: verbs.change, data: { ...buttonData(request, language), form: randomUUID() } },
  });
  return { replies: [{ card }] };
}

const valuesSchema = z.object({
  service: serviceSchema,
  patient: z.string().min(1),
  date: civilDateSchema,
  biller: z.string().min(1).optional(),
});

/** The question as it was set right, or which inputs cannot be used. */
export function readChange({ intent }: Request, values: Values): { request: Request } | { wrong: ChangeInput[] } {
  const parsed = valuesSchema.safeParse(values);
  if (!parsed.success) {
    const { fieldErrors } = z.flattenError(parsed.error);
    return { wrong: (["service", "patient", "date", "biller"] as const).filter((id) => fieldErrors[id] !== undefined) };
  }
  const { date, ...chosen } = parsed.data;
  return { request: { intent, slots: { date }, ...chosen } };
}
