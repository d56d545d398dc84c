import { formFor } from "../../forms/forms";
import { replyWords } from "../../language/replies";
import { listEpisodesFor } from "../../records/episode-store";
import { programmeOf } from "../../records/query-for";
import type { Service } from "../../rules/contract";
import { servicePicker } from "../conversation/pickers";
import type { Request } from "../conversation/request";
import { resolvePatient } from "../conversation/resolve-patient";
import { servicesMeant } from "../conversation/services";
import type { KnownTurn, Outcome } from "../conversation/turn";
import { beginForm, chooseForm } from "./begin";

/**
 * Opens the form that somebody asks for in words ("encoder une CPP pour Mme D."), filled in with what was said; where
 * the words leave it open, what can be recorded is offered.
 */
export async function beginByRequest(request: Request, turn: KnownTurn): Promise<Outcome> {
  const isNamed = request.patient !== undefined || request.slots.patient !== undefined;
  if (!isNamed && (await listEpisodesFor(turn.tables, turn.person)).length === 0) return chooseForm(undefined, turn);
  const patient = await resolvePatient(request, turn);
  if ("ask" in patient) return { replies: [patient.ask] };
  const { found: episode } = patient;
  const { date, dateOf = "service" } = request.slots;
  const day = dateOf === "service" ? date : undefined;
  const services = wantedServices(request, episode.programme, day ?? turn.today).filter(
    (service) => programmeOf(service) === episode.programme,
  );
  const [service, ...others] = services;
  if (service === undefined) return chooseForm(episode.code, turn);
  if (others.length > 0) {
    const text = replyWords[turn.language].whichService(episode.label);
    return { replies: [servicePicker(text, services, { ...request, patient: episode.code }, turn.language)] };
  }
  const about = { name: formFor(service), code: episode.code, service };
  return beginForm({ about, ...(day !== undefined && { values: { serviceDate: day } }) }, turn);
}

function wantedServices(
  { intent, service, slots }: Request,
  programme: ReturnType<typeof programmeOf>,
  on: string,
): readonly Service[] {
  if (service !== undefined) return [service];
  if (intent === "start-screening") return ["screening"];
  // Without any service there is more to choose from than services.
  if (slots.service === undefined && slots.function === undefined) return [];
  return servicesMeant(slots, programme, on);
}
