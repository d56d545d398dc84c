import { episodeWords } from "../../language/episodes";
import type { Language } from "../../questions/contract";
import { button, type CardButton } from "../actions";
import type { AdaptiveCard, CardElement } from "../adaptive-card";
import { nameOf } from "../choice-cards";
import { container, heading, item, small, text } from "../elements";
import { finish } from "../finish";
import { plain } from "../plain";

export interface ShownMember {
  name: string;
  isYou: boolean;
  role: "coordinator" | "member";
}

export interface TeamCardInput {
  language: Language;
  patient: { code: string; label: string };
  members: readonly ShownMember[];
  /** Invitations that nobody has used yet. */
  invitations: readonly { text: string; cancel: CardButton }[];
  /** What was just done, above the team. */
  done?: string;
  buttons: readonly CardButton[];
}

/** Who follows a patient, with their roles. */
export function teamCard({ language, patient, members, invitations, done, buttons }: TeamCardInput): AdaptiveCard {
  const { team } = episodeWords[language];
  const title = team.title(nameOf(patient));
  const lines = members.map(({ name, isYou, role }) => {
    const who = isYou ? `${plain(name)} (${team.you})` : plain(name);
    return `${who} · ${team.roles[role]}`;
  });
  const nobodyLeads = members.length > 1 && members.every(({ role }) => role === "member");
  return finish(language, {
    body: [
      container([heading(title, { size: "medium" })], { style: "accent", bleed: true }),
      ...(done === undefined ? [] : [text(done)]),
      ...lines.map((line, index) => item(members[index]?.role === "coordinator" ? "★" : "•", [text(line)])),
      ...(nobodyLeads ? [small(team.nobodyLeads, { spacing: "medium" })] : []),
      ...invitations.map(({ text: says, cancel }) =>
        container([item("✉", [text(says)]), pressable(cancel)], { separator: true, spacing: "medium" }),
      ),
      ...buttons.map(pressable),
    ],
    speak: [done, title, ...lines].filter((part) => part !== undefined).join(". "),
    fallback: [done, title, ...lines].filter((part) => part !== undefined).join(" "),
  });
}

function pressable(one: CardButton): CardElement {
  return { type: "ActionSet", actions: [button(one)], spacing: "small" };
}
