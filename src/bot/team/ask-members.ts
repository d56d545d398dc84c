import { nameOf } from "../../cards/choice-cards";
import { questionCard } from "../../cards/episodes/question-card";
import { plain } from "../../cards/plain";
import { episodeWords } from "../../language/episodes";
import { capitalised } from "../../language/sentence";
import { noteInviteRequest } from "../../records/store/invite-requests";
import { readRecord } from "../../records/store/records";
import type { Notice, Turn } from "../conversation/turn";
import { careButton } from "../episodes/buttons";
import { nameOfMember } from "./members";

/**
 * What the members of a team are told when a colleague has tried to open a file for their patient: that somebody would
 * like to join, with a button to invite. To be given back as the `notices` of the answer; empty where they were asked
 * on this day already. The colleague is told nothing of it here.
 *
 * @param ask of the refusal `followed-by-colleagues`
 */
export async function askMembersToInvite(
  { code }: { code: string; members: readonly string[] },
  turn: Turn,
): Promise<Notice[]> {
  const { tables, person, practitioner, name, today } = turn;
  const kept = await readRecord(tables, person.tenant, code);
  if (kept === null || !(await noteInviteRequest(tables, person, code, today))) return [];
  const { record } = kept;
  return record.members.map(({ user }): Notice => {
    return {
      to: { tenant: person.tenant, user },
      reply: (language) => {
        const { wantsToJoin: words, buttons } = episodeWords[language].team;
        const called = practitioner?.label ?? name;
        const who = called ?? (practitioner === null ? words.somebody : nameOfMember({}, practitioner, { language }));
        const card = questionCard({
          language,
          title: words.title(capitalised(plain(who)), nameOf(record)),
          texts: [words.text],
          confirm: careButton(buttons.invite, { step: "ask-invite", code }, language),
        });
        return { card };
      },
    };
  });
}
