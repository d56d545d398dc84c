import { replyWords } from "../../language/replies";
import { type Language, languageSchema } from "../../questions/contract";
import { showSettings } from "../reminders/set";
import { showProfile } from "./profile";
import { tellHelp } from "./suggest";
import type { Outcome, Turn } from "./turn";

/** The commands of the bot's menu: the only words that are not left to `understand`. */
export type CommandWanted = {
  kind: "command";
  command:
    | { name: "help" }
    | { name: "profile" }
    | { name: "reminders" }
    | { name: "forget" }
    | { name: "language"; to: Language | null }
    | { name: "unknown" };
};

/** The command in a message; `null` where it is none. */
export function commandIn(text: string): CommandWanted | null {
  const [, name, argument = ""] = /^\/(\w+)\s*(.*)$/su.exec(text.trim()) ?? [];
  switch (name?.toLowerCase()) {
    case undefined:
      return null;
    case "help":
      return { kind: "command", command: { name: "help" } };
    case "profile":
      return { kind: "command", command: { name: "profile" } };
    case "reminders":
    case "rappels":
    case "herinneringen":
    case "erinnerungen":
      return { kind: "command", command: { name: "reminders" } };
    case "forget":
      return { kind: "command", command: { name: "forget" } };
    case "language": {
      const to = languageSchema.safeParse(argument.trim().toLowerCase());
      return { kind: "command", command: { name: "language", to: to.success ? to.data : null } };
    }
    default:
      return { kind: "command", command: { name: "unknown" } };
  }
}

export function obey({ command }: CommandWanted, turn: Turn): Outcome | Promise<Outcome> {
  const words = replyWords[turn.language];
  switch (command.name) {
    case "help":
      return tellHelp(turn);
    case "profile":
      return showProfile(turn);
    case "reminders":
      return showSettings(turn);
    case "forget":
      return { replies: [{ text: words.forgotten }], context: {} };
    case "language":
      return command.to === null
        ? { replies: [{ text: words.languageUnknown }] }
        : { replies: [{ text: replyWords[command.to].languageSet }], language: command.to };
    case "unknown":
      return { replies: [{ text: words.commandUnknown }] };
  }
}
