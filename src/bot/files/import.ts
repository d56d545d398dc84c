import { questionCard } from "../../cards/episodes/question-card";
import { reportCards } from "../../cards/episodes/report-card";
import { episodeWords } from "../../language/episodes";
import { importColumnNames } from "../../language/episodes/import/catalogue";
import { replyWords } from "../../language/replies";
import { wordsOf } from "../../language/words";
import { importActs } from "../../records/csv/import-acts";
import { neededColumns } from "../../records/csv/import-columns";
import { readImport } from "../../records/csv/import-lines";
import { withoutNationalNumbers } from "../../records/identifiers/national-number";
import type { Outcome, Turn } from "../conversation/turn";
import type { Values } from "../conversation/verbs";
import { careButton } from "../episodes/buttons";
import { say } from "../episodes/found";
import type { StepOf } from "../episodes/steps";
import { download, textOfFile } from "./download";
import { reportOf } from "./import-report";
import { serviceNamed } from "./service-names";

/** So many lines are taken over at once: who presses a button waits for seconds, who sends a message need not wait. */
const mostLines = { pasted: 50, attached: 200 };
const longestPaste = 12_000;

/** Asks for a list of past acts. */
export function askImport({ language }: Turn, wrong?: string): Outcome {
  const { importing: words } = episodeWords[language];
  const { and } = wordsOf(language).format;
  const named = (columns: readonly (typeof importColumnNames)[number][]) =>
    and(columns.map((one) => words.columns[one]));
  const isNeeded = (column: (typeof importColumnNames)[number]) => neededColumns.some((one) => one === column);
  const card = questionCard({
    language,
    title: words.title,
    texts: [
      words.text,
      words.needed(named(importColumnNames.filter(isNeeded))),
      words.optional(named(importColumnNames.filter((column) => !isNeeded(column)))),
      words.example,
      words.sendFile,
    ],
    inputs: [
      {
        type: "Input.Text",
        id: "list",
        label: words.list,
        isMultiline: true,
        maxLength: longestPaste,
        isRequired: true,
        errorMessage: words.listMissing,
      },
    ],
    ...(wrong !== undefined && { wrong }),
    confirm: careButton(words.confirm, { step: "import" }, language),
  });
  return { replies: [{ card }] };
}

/** Takes over a list that was pasted into the card. */
export async function importPasted({ list = "" }: Values, turn: Turn): Promise<Outcome> {
  if (list.trim() === "") return askImport(turn, episodeWords[turn.language].importing.listMissing);
  return importText(list, mostLines.pasted, turn);
}

/** Takes over a list that was attached to a message. */
export async function importFile({ name, url }: StepOf<"import-file">, turn: Turn): Promise<Outcome> {
  const { importing: words } = episodeWords[turn.language];
  if (!/\.(csv|txt)$/i.test(name)) return say(words.file["not-csv"]);
  const downloaded = await download(url);
  if ("problem" in downloaded) return say(words.file[downloaded.problem]);
  const typed = textOfFile(downloaded.bytes);
  const text = withoutNationalNumbers(typed);
  const outcome = await importText(text, mostLines.attached, turn);
  if (text === typed) return outcome;
  return { ...outcome, replies: [{ text: replyWords[turn.language].nationalNumber }, ...outcome.replies] };
}

async function importText(text: string, most: number, turn: Turn): Promise<Outcome> {
  const { tables, person, language, now } = turn;
  const { importing: words } = episodeWords[language];
  const read = readImport(text, serviceNamed);
  if ("missingColumns" in read) {
    const { and } = wordsOf(language).format;
    return say(words.missingColumns(and(read.missingColumns.map((column) => words.columns[column]))));
  }
  if ("tooLong" in read || read.lines.length > most) return say(words.tooLong(most));
  if (read.lines.length === 0) return say(words.empty);
  const report = await importActs(tables, person, text, now, serviceNamed);
  if (!("results" in report)) return say(words.tooLong(most));
  return {
    replies: reportCards({ language, ...reportOf(report.results, read.lines, language) }).map((card) => ({ card })),
  };
}
