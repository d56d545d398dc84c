import type { ReportCardsInput, ReportedLine } from "../../cards/episodes/report-card";
import { episodeWords } from "../../language/episodes";
import { capitalised } from "../../language/sentence";
import { wordsOf } from "../../language/words";
import type { Language } from "../../questions/contract";
import type { Refusal } from "../../records/changes/change";
import type { ImportResult, Standing } from "../../records/csv/import-acts";
import type { ImportLine } from "../../records/csv/import-lines";

type Report = Omit<ReportCardsInput, "language">;

/** What is told of a list that was taken over: what it was worth in all, and what became of each line. */
export function reportOf(results: readonly ImportResult[], lines: readonly ImportLine[], language: Language): Report {
  const { importing: words } = episodeWords[language];
  const { amount } = wordsOf(language).format;
  const outcomes = (outcome: ImportResult["outcome"]) => results.filter((result) => result.outcome === outcome).length;
  const worth = (kind: "to-bill" | "lost") => {
    const standings = results.flatMap((result) =>
      "standing" in result && result.standing.kind === kind ? [result.standing] : [],
    );
    const cents = standings.reduce((sum, standing) => sum + ("cents" in standing ? (standing.cents ?? 0) : 0), 0);
    return { count: standings.length, amount: amount(cents) };
  };
  const toBill = worth("to-bill");
  const lost = worth("lost");
  const summary = [
    ...told(outcomes("already-kept"), words.already),
    ...told(outcomes("refused"), words.refused),
    ...told(outcomes("unreadable"), words.unreadable),
    ...told(toBill.count, (count) => words.toBill(count, toBill.amount)),
    ...told(lost.count, (count) => words.lost(count, lost.amount)),
  ];
  return { title: words.done(outcomes("kept")), summary, lines: results.map((one) => reported(one, lines, language)) };
}

const told = (count: number, say: (count: number) => string) => (count === 0 ? [] : [say(count)]);

function reported(result: ImportResult, lines: readonly ImportLine[], language: Language): ReportedLine {
  const { importing: words } = episodeWords[language];
  const { terms, format } = wordsOf(language);
  const { line } = result;
  if (result.outcome === "unreadable") {
    const problems = result.problems.map(({ column, problem }) => words.problems[problem](words.columns[column]));
    return { mark: "✕", line: words.line(line), text: capitalised(problems.join(", ")) };
  }
  const read = lines.find((one) => one.line === line);
  const act =
    read === undefined || !("act" in read)
      ? result.code
      : `${result.code}, ${terms.services[read.act.service].short}, ${format.shortDate(read.act.on)}`;
  if (result.outcome === "refused") {
    return { mark: "✕", line: words.line(line), text: `${act} · ${refusalIn(result.refusal, result.code, language)}` };
  }
  const { standing } = result;
  const mark = standing.kind === "lost" || standing.kind === "not-billable" ? "!" : "✓";
  return { mark, line: words.line(line), text: `${act} · ${standingIn(standing, language)}` };
}

function standingIn(standing: Standing, language: Language): string {
  const { standing: words } = episodeWords[language].importing;
  if (standing.kind !== "to-bill" && standing.kind !== "lost") return words[standing.kind];
  const { verdict } = standing.answer;
  const { amount } = wordsOf(language).format;
  const said = words[standing.kind](standing.billBy, standing.cents === null ? null : amount(standing.cents));
  return verdict === "confirm" || verdict === "incomplete" ? `${said} (${words[verdict]})` : said;
}

function refusalIn(refusal: Refusal, code: string, language: Language): string {
  const { refusals } = episodeWords[language].importing;
  switch (refusal.kind) {
    case "not-a-member":
      return refusals.notYours(code);
    case "over-quota":
      return refusals.overQuota;
    case "in-the-future":
      return refusals.future;
    case "other-programme":
      return refusals.otherProgramme;
    case "after-end":
      return refusals.ended(refusal.end.on);
    default:
      return refusals.other;
  }
}
