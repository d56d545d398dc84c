import { type ListedFile, listCard } from "../../cards/episodes/list-card";
import { episodeWords } from "../../language/episodes";
import type { CareRecord } from "../../records/care-record";
import { listRecordsFor } from "../../records/episode-store";
import { patientsMeant } from "../conversation/patients";
import type { Outcome, Turn } from "../conversation/turn";
import type { Values } from "../conversation/verbs";
import { careAction, careButton } from "./buttons";
import { listed, type StepOf } from "./steps";

/** So many are shown at once: each is a button of its own. */
const mostShown = 10;
const longestSearch = 80;

/** Shows the person's patients; what was typed goes before what the button carries. */
export async function tellList(step: StepOf<"list">, values: Values, turn: Turn): Promise<Outcome> {
  const { language, context } = turn;
  const { mine } = episodeWords[language];
  const show = listed.find((one) => one === values.show) ?? step.show;
  const search = (values.search ?? step.search).trim().slice(0, longestSearch);
  const all = await listRecordsFor(turn.tables, turn.person, { closed: true });
  const fitting = matching(
    all.filter(({ closed }) => (closed === undefined) === (show === "open")),
    search,
  );
  const from = step.from < fitting.length ? step.from : 0;
  const shown = fitting.slice(from, from + mostShown);
  const left = fitting.length - from - shown.length;
  const current = all.find(({ code }) => code === context.patient);
  const listOf = (at: number) => careAction({ step: "list", search, show, from: at }, language);
  const card = listCard({
    language,
    show,
    search,
    count: fitting.length,
    files: shown.map(({ code, label, programme }): ListedFile => {
      return { code, label, programme, choose: careAction({ step: "choose", code }, language) };
    }),
    ...(current && { current: { code: current.code, label: current.label } }),
    find: listOf(0),
    ...(left > 0 && { more: { count: Math.min(left, mostShown), button: listOf(from + mostShown) } }),
    buttons: [
      careButton(mine.buttons.join, { step: "ask-join" }, language),
      careButton(mine.buttons.data, { step: "mine" }, language),
    ],
  });
  return { replies: [{ card }] };
}

const diacritics = /\p{M}/gu;
const simple = (text: string) => text.normalize("NFD").replace(diacritics, "").toLowerCase().replace(/\s+/g, " ");

/** The files that a search may mean: as in a question, and besides them those whose code or label holds its words. */
function matching(records: readonly CareRecord[], search: string): CareRecord[] {
  if (search === "") return [...records];
  const meant = patientsMeant(search, records);
  const part = simple(search);
  return records.filter((record) => meant.includes(record) || simple(`${record.code} ${record.label}`).includes(part));
}
