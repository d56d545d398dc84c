import { randomUUID } from "node:crypto";
import { nameOf } from "../../cards/choice-cards";
import { questionCard } from "../../cards/episodes/question-card";
import { episodeWords } from "../../language/episodes";
import { acceptInvitation } from "../../records/store/invitations";
import type { Outcome, Turn } from "../conversation/turn";
import type { Values } from "../conversation/verbs";
import { careButton } from "../episodes/buttons";
import { fileReply } from "../episodes/file";
import type { StepOf } from "../episodes/steps";
import { refused } from "./refused";

const longestCode = 40;
const longestName = 60;

/** Asks for the code that a colleague has handed over. */
export function askJoin({ language, practitioner, name: known }: Turn, entered: Values = {}, wrong?: string): Outcome {
  const words = episodeWords[language].team.join;
  const name = entered.name ?? practitioner?.label ?? known;
  const card = questionCard({
    language,
    title: words.title,
    texts: [words.text],
    inputs: [
      {
        type: "Input.Text",
        id: "invitation",
        label: words.code,
        ...(entered.invitation !== undefined && { value: entered.invitation }),
        maxLength: longestCode,
        isRequired: true,
        errorMessage: words.codeMissing,
      },
      {
        type: "Input.Text",
        id: "name",
        label: words.name,
        placeholder: words.nameHint,
        ...(name !== undefined && { value: name }),
        maxLength: longestName,
        errorMessage: words.nameTooLong,
      },
    ],
    ...(wrong !== undefined && { wrong }),
    confirm: careButton(words.confirm, { step: "join", instance: randomUUID() }, language),
  });
  return { replies: [{ card }] };
}

/** Joins the team to which the code invites, and makes the conversation one about its patient. */
export async function join({ instance }: StepOf<"join">, values: Values, turn: Turn): Promise<Outcome> {
  const { tables, person, practitioner, language, now } = turn;
  const words = episodeWords[language].team.join;
  const invitation = (values.invitation ?? "").trim();
  const name = (values.name ?? practitioner?.label ?? turn.name ?? "").trim().slice(0, longestName);
  if (invitation === "" || invitation.length > longestCode) return askJoin(turn, values, words.codeMissing);
  const accepted = { invitation, instance, ...(name !== "" && { label: name }) };
  const outcome = await acceptInvitation(tables, person, accepted, now);
  if ("refusal" in outcome) return refused(outcome.refusal, turn);
  const { record } = outcome;
  return { replies: [fileReply(record, turn, words.done(nameOf(record)))], context: { patient: record.code } };
}
