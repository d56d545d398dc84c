import { randomUUID } from "node:crypto";
import { nameOf } from "../../cards/choice-cards";
import { questionCard } from "../../cards/episodes/question-card";
import { episodeWords } from "../../language/episodes";
import type { Change } from "../../records/changes/change";
import { saveChange } from "../../records/store/save";
import type { Outcome, Turn } from "../conversation/turn";
import { refused } from "../team/refused";
import { careButton } from "./buttons";
import { fileReply } from "./file";
import { say, withFile } from "./found";
import type { StepOf } from "./steps";

export const askClose = (code: string, turn: Turn) => ask("close", code, turn);
export const askReopen = (code: string, turn: Turn) => ask("reopen", code, turn);

function ask(what: "close" | "reopen", code: string, turn: Turn): Promise<Outcome> {
  const { language } = turn;
  const words = episodeWords[language][what];
  return withFile(code, turn, (record) => {
    // Somebody else may have done it since the button was shown.
    if ((record.closed !== undefined) === (what === "close")) {
      return { replies: [fileReply(record, turn, words.done(nameOf(record)))] };
    }
    const confirm = careButton(words.confirm, { step: what, code, instance: randomUUID() }, language);
    return {
      replies: [{ card: questionCard({ language, title: words.title(nameOf(record)), texts: [words.text], confirm }) }],
    };
  });
}

/** Closes a file: the conversation is about this patient no longer. */
export async function close(step: StepOf<"close">, turn: Turn): Promise<Outcome> {
  const outcome = await save(step, { type: "close", on: turn.today }, turn);
  return "told" in outcome ? outcome.told : { ...outcome.done, context: {} };
}

/** Reopens a file, and makes the conversation one about its patient. */
export async function reopen(step: StepOf<"reopen">, turn: Turn): Promise<Outcome> {
  const outcome = await save(step, { type: "reopen" }, turn);
  return "told" in outcome ? outcome.told : { ...outcome.done, context: { patient: step.code } };
}

async function save(
  { step, code, instance }: StepOf<"close" | "reopen">,
  change: Change,
  turn: Turn,
): Promise<{ told: Outcome } | { done: Outcome }> {
  const { tables, person, now, language } = turn;
  const outcome = await saveChange(tables, person, { code, instance, change }, now);
  if ("refusal" in outcome) return { told: refused(outcome.refusal, turn) };
  const done = episodeWords[language][step].done(nameOf(outcome.record));
  return { done: step === "close" ? say(done) : { replies: [fileReply(outcome.record, turn, done)] } };
}
