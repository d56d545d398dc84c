import { randomUUID } from "node:crypto";
import { questionCard } from "../../cards/episodes/question-card";
import { episodeWords } from "../../language/episodes";
import { termsOf } from "../../language/terms";
import { wordsOf } from "../../language/words";
import { forgetPerson } from "../../records/store/delete";
import type { Outcome, Turn } from "../conversation/turn";
import type { Values } from "../conversation/verbs";
import { revokeSecret } from "../reminders/calendar-store";
import { careButton } from "./buttons";
import { say } from "./found";
import type { StepOf } from "./steps";

/** Asks before everything about somebody is deleted. */
export function askForget({ language }: Turn, wrong?: string): Outcome {
  const words = episodeWords[language].forget;
  const card = questionCard({
    language,
    title: words.title,
    texts: [words.text, words.alone, words.shared, words.kept],
    inputs: [
      {
        type: "Input.Toggle",
        id: "sure",
        label: words.tick,
        title: termsOf(language).yes,
        valueOn: "true",
        valueOff: "false",
        value: "false",
        wrap: true,
        errorMessage: words.wrong,
      },
    ],
    ...(wrong !== undefined && { wrong }),
    confirm: careButton(words.confirm, { step: "forget", instance: randomUUID() }, language),
    isDestructive: true,
  });
  return { replies: [{ card }] };
}

/** Deletes everything about the person, and tells what became of each file. */
export async function forget({ instance }: StepOf<"forget">, values: Values, turn: Turn): Promise<Outcome> {
  const { tables, person, language, now } = turn;
  const words = episodeWords[language].forget;
  if (values.sure !== "true") return askForget(turn, words.wrong);
  await revokeSecret(tables, person);
  const { deleted, left } = await forgetPerson(tables, person, instance, now);
  const { and } = wordsOf(language).format;
  const told = [
    words.done,
    ...(deleted.length > 0 ? [words.deleted(and(deleted))] : []),
    ...(left.length > 0 ? [words.left(and(left))] : []),
  ];
  return { ...say(told.join(" ")), context: {} };
}
