import { overviewCard } from "../../cards/overview-card";
import { subjectOf } from "../../records/episode";
import { queryFor } from "../../records/query-for";
import { decide } from "../../rules/decide";
import { servicesOffered } from "../../rules/what-if";
import { buttonData } from "./asks";
import type { Request } from "./request";
import { resolveBiller } from "./resolve-biller";
import { resolvePatient } from "./resolve-patient";
import { about, type KnownTurn, type Outcome } from "./turn";
import { verbs } from "./verbs";

/** Where a patient stands: what was done, and what can be billed of each service of her programme. */
export async function tellOverview(request: Request, turn: KnownTurn): Promise<Outcome> {
  const patient = await resolvePatient(request, turn);
  if ("ask" in patient) return { replies: [patient.ask] };
  const { found: episode } = patient;
  const { language, today } = turn;
  const biller = await resolveBiller(request, episode, turn);
  const services = servicesOffered(episode.programme).map((service) => {
    const query = queryFor({ service }, episode, biller.provider, today);
    const ask: Request = {
      intent: "eligibility",
      slots: {},
      patient: episode.code,
      service,
      ...(request.biller === undefined ? {} : { biller: request.biller }),
    };
    return { query, answer: decide(query), ask: { verb: verbs.ask, data: buttonData(ask, language) } };
  });
  const subject = subjectOf(episode);
  const card = overviewCard({
    language,
    today,
    patient: { code: episode.code, label: episode.label },
    episode:
      subject.programme === "perinatal"
        ? { programme: "perinatal", facts: subject.episode }
        : { programme: "psychology", facts: subject.episode },
    services,
  });
  return { replies: [{ card }], ...about(request, episode.code) };
}
