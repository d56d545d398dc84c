import { episodeWords } from "../../language/episodes";
import type { Language } from "../../questions/contract";
import type { CivilDate } from "../../rules/civil-date";
import type { AdaptiveCard } from "../adaptive-card";
import { nameOf } from "../choice-cards";
import { container, heading, text } from "../elements";
import { finish } from "../finish";

export interface InvitationCardInput {
  language: Language;
  patient: { code: string; label: string };
  /** What is handed over. */
  code: string;
  /** By which the colleague uses it. */
  command: string;
  /** Last day on which it works. */
  until: CivilDate;
}

/** A code that lets one colleague into the team, large enough to be read out. */
export function invitationCard({ language, patient, code, command, until }: InvitationCardInput): AdaptiveCard {
  const { invite } = episodeWords[language].team;
  const title = invite.ready(nameOf(patient));
  const how = invite.howTo(`${command} ${code}`, until);
  return finish(language, {
    body: [
      container([heading(title, { size: "medium" })], { style: "accent", bleed: true }),
      text(code, { size: "extraLarge", weight: "bolder" }),
      text(how),
      text(invite.once),
    ],
    speak: `${title}. ${how}`,
    fallback: [title, code, how].join(" "),
  });
}
