import { digestCard } from "../../cards/reminders/digest-card";
import { reminderWordsOf } from "../../language/reminders";
import type { Language } from "../../questions/contract";
import { composeDigest, type DigestLine } from "../../reminders/digest";
import type { CivilDate } from "../../rules/civil-date";
import { buttonData } from "../conversation/asks";
import type { Reply } from "../conversation/reply";
import { lineData, reminderVerbs } from "./verbs";

/** The message that carries a digest. */
export function digestReply(lines: readonly DigestLine[], language: Language, today: CivilDate): Reply {
  const words = reminderWordsOf(language);
  const card = digestCard({
    language,
    today,
    digest: composeDigest(lines, today),
    open: (line) => ({ verb: reminderVerbs.open, data: lineData(line, language) }),
    buttons: [
      { title: words.all, verb: reminderVerbs.list, data: buttonData(undefined, language) },
      { title: words.settings.button, verb: reminderVerbs.settings, data: buttonData(undefined, language) },
    ],
  });
  return { card };
}
