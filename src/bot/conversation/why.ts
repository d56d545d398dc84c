import { buttonsCard } from "../../cards/choice-cards";
import { reasonCard, reasonCitations } from "../../cards/reason-card";
import { replyWords } from "../../language/replies";
import { readEpisodeFor } from "../../records/episode-store";
import { servicesOffered } from "../../rules/what-if";
import { askButton } from "./asks";
import type { Decision } from "./decision";
import type { Request } from "./request";
import type { Outcome, Turn } from "./turn";

/** Why the decision is what it is, or where that is written. What the conversation is about stays as it was. */
export function tellReason(decision: Decision, forSource: boolean, { language }: Turn): Outcome {
  const { query, answer, episode, billerLabel } = decision;
  const input = {
    language,
    query,
    answer,
    forSource,
    ...(episode && { patient: { code: episode.code, label: episode.label } }),
    ...(billerLabel === undefined ? {} : { biller: { label: billerLabel } }),
  };
  return { replies: [{ card: reasonCard(input), ...reasonCitations(input) }] };
}

/** After an overview there are as many reasons as services: which one is asked for. */
export async function askWhichReason(request: Request, turn: Turn): Promise<Outcome | null> {
  const { tables, person, context, language } = turn;
  const code = request.patient ?? context.patient;
  const episode = code === undefined ? null : await readEpisodeFor(tables, person, code);
  if (episode === null) return null;
  const buttons = servicesOffered(episode.programme).map((service) =>
    askButton({ intent: "why", slots: {}, patient: episode.code, service }, turn),
  );
  return { replies: [{ card: buttonsCard({ language, title: replyWords[language].whichServiceInGeneral, buttons }) }] };
}
