import { buttonsCard, nameOf } from "../../cards/choice-cards";
import { episodeWords } from "../../language/episodes";
import { formWordsOf } from "../../language/forms";
import { wordsOf } from "../../language/words";
import type { CareRecord } from "../../records/care-record";
import { leads } from "../../records/changes/team";
import { askButton } from "../conversation/asks";
import type { Reply } from "../conversation/reply";
import type { Outcome, Turn } from "../conversation/turn";
import { menuButton } from "../forms/buttons";
import { careButton } from "./buttons";
import { withFile } from "./found";

/** Makes the conversation one about this patient, and shows what can be done with the file. */
export function chooseFile(code: string, turn: Turn): Promise<Outcome> {
  const { file } = episodeWords[turn.language];
  return withFile(code, turn, (record) => ({
    replies: [fileReply(record, turn, file.chosen(nameOf(record)))],
    context: { patient: record.code },
  }));
}

/** What can be done with a file. */
export function fileReply(record: CareRecord, turn: Turn, title: string): Reply {
  const { language, person } = turn;
  const { file, programmes } = episodeWords[language];
  const { code, label, closed, members } = record;
  const care = (key: keyof typeof file.buttons, step: Parameters<typeof careButton>[1]) =>
    careButton(file.buttons[key], step, language);
  const facts = [
    programmes[record.programme],
    ...(closed === undefined ? [] : [file.closedOn(closed.on)]),
    file.team(members.length),
  ];
  const { punctuation } = wordsOf(language).format;
  const buttons = [
    askButton({ intent: "overview", slots: {}, patient: code }, turn, label),
    { ...menuButton(language, code), title: formWordsOf(language).buttons.recordAct },
    care("team", { step: "team", code }),
    care("handOut", { step: "ask-hand-out", code }),
    closed === undefined ? care("close", { step: "ask-close", code }) : care("reopen", { step: "ask-reopen", code }),
    ...(leads(record, person.user) ? [care("remove", { step: "ask-remove", code })] : []),
  ];
  return { card: buttonsCard({ language, title, text: punctuation(facts.join(" · ")), buttons }) };
}
