import { randomUUID } from "node:crypto";
import { nameOf } from "../../cards/choice-cards";
import { choices } from "../../cards/elements";
import { questionCard } from "../../cards/episodes/question-card";
import { plain } from "../../cards/plain";
import { episodeWords } from "../../language/episodes";
import type { CareRecord } from "../../records/care-record";
import type { Change } from "../../records/changes/change";
import { leads } from "../../records/changes/team";
import { saveChange } from "../../records/store/save";
import type { Outcome, Turn } from "../conversation/turn";
import type { Values } from "../conversation/verbs";
import { careButton } from "../episodes/buttons";
import { withFile } from "../episodes/found";
import { roleActions, type StepOf } from "../episodes/steps";
import { askLeave } from "./leave";
import { namedMembers } from "./members";
import { refused } from "./refused";
import { teamReply } from "./team";

/** Asks whose place in the team is to change, and how. */
export function askManage(code: string, turn: Turn): Promise<Outcome> {
  return withFile(code, turn, (record) =>
    leads(record, turn.person.user) ? form(record, {}, turn) : refused({ kind: "not-allowed" }, turn),
  );
}

async function form(record: CareRecord, entered: Values, turn: Turn, wrong?: string): Promise<Outcome> {
  const { language } = turn;
  const { manage: words, you, roles } = episodeWords[language].team;
  const members = await namedMembers(record, turn);
  const card = questionCard({
    language,
    title: words.title(nameOf(record)),
    texts: [],
    inputs: [
      {
        type: "Input.ChoiceSet",
        id: "who",
        label: words.who,
        choices: members.map(({ user, name, isYou, role }) => ({
          title: `${plain(name)}${isYou ? ` (${you})` : ""} · ${roles[role]}`,
          value: user,
        })),
        ...(entered.who && { value: entered.who }),
        style: members.length > 5 ? "compact" : "expanded",
        wrap: true,
        isRequired: true,
        errorMessage: words.whoMissing,
      },
      {
        type: "Input.ChoiceSet",
        id: "what",
        label: words.what,
        choices: choices(roleActions, words.actions),
        ...(entered.what && { value: entered.what }),
        style: "expanded",
        wrap: true,
        isRequired: true,
        errorMessage: words.whatMissing,
      },
    ],
    ...(wrong !== undefined && { wrong }),
    confirm: careButton(words.confirm, { step: "manage", code: record.code, instance: randomUUID() }, language),
  });
  return { replies: [{ card }] };
}

/** Gives a role, or asks before somebody is removed. */
export function manage({ code, instance }: StepOf<"manage">, values: Values, turn: Turn): Promise<Outcome> {
  const { manage: words } = episodeWords[turn.language].team;
  return withFile(code, turn, async (record) => {
    const who = (await namedMembers(record, turn)).find(({ user }) => user === values.who);
    const what = roleActions.find((action) => action === values.what);
    if (who === undefined) return form(record, values, turn, words.whoMissing);
    if (what === undefined) return form(record, values, turn, words.whatMissing);
    if (what === "remove") return who.isYou ? askLeave(code, turn) : askRemoveMember(record, who, turn);
    const change = { type: "set-role" as const, user: who.user, role: what };
    return save(code, instance, change, words.done(plain(who.name), what), turn);
  });
}

function askRemoveMember(record: CareRecord, { user, name }: { user: string; name: string }, turn: Turn): Outcome {
  const { language } = turn;
  if (!leads(record, turn.person.user)) return refused({ kind: "not-allowed" }, turn);
  const { remove: words } = episodeWords[language].team;
  const step = { step: "remove-member" as const, code: record.code, user, instance: randomUUID() };
  const card = questionCard({
    language,
    title: words.title(plain(name), nameOf(record)),
    texts: [words.text],
    confirm: careButton(words.confirm, step, language),
  });
  return { replies: [{ card }] };
}

/** Removes somebody from a team. */
export function removeMember({ code, user, instance }: StepOf<"remove-member">, turn: Turn): Promise<Outcome> {
  const { remove: words, formerMember } = episodeWords[turn.language].team;
  return withFile(code, turn, async (record) => {
    const who = (await namedMembers(record, turn)).find((member) => member.user === user);
    const done = words.done(who === undefined ? formerMember : plain(who.name));
    return save(code, instance, { type: "remove-member", user }, done, turn);
  });
}

async function save(code: string, instance: string, change: Change, done: string, turn: Turn): Promise<Outcome> {
  const outcome = await saveChange(turn.tables, turn.person, { code, instance, change }, turn.now);
  if ("refusal" in outcome) return refused(outcome.refusal, turn);
  return { replies: [await teamReply(outcome.record, turn, done)] };
}
