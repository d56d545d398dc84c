import { reminderWordsOf } from "../src/language/reminders";
import type { Arrival } from "./connector";

/** What must hold of everything that arrived, however often the process was killed. */
export interface Expected {
  /** Who is told, by conversation, with the codes of the files of which each has one line. */
  codesOf: ReadonlyMap<string, readonly string[]>;
  /** How often the process was killed: each time a digest may be left that perhaps arrived. */
  kills: number;
}

/** Heading of lines that perhaps were told before. */
export const perhapsTold = reminderWordsOf("fr").groups["perhaps-told"];

/**
 * What is wrong, in words; empty where nothing is. No digest comes twice: each line comes unmarked at most once, and with
 * the mark that it was perhaps told at most once more for each kill. No line is lost: each comes.
 */
export function wrongIn(arrivals: readonly Arrival[], { codesOf, kills }: Expected): string[] {
  const wrong: string[] = [];
  for (const [conversation, codes] of codesOf) {
    const lines = arrivals.flatMap((arrival) => (arrival.conversation === conversation ? arrival.lines : []));
    for (const code of codes) {
      if (!lines.some((line) => line.code === code)) wrong.push(`${conversation}: the line of ${code} was lost`);
    }
    for (const [about, isMarked, most] of [
      ["unmarked", false, 1],
      ["as perhaps told", true, kills],
    ] as const) {
      const told = lines.filter(({ group }) => (group === perhapsTold) === isMarked);
      const keys = told.map(({ code, key }) => `${code} ${key}`);
      for (const line of new Set(keys)) {
        const times = keys.filter((one) => one === line).length;
        if (times > most) wrong.push(`${conversation}: the line ${line} came ${times} times ${about}`);
      }
    }
  }
  const strangers = arrivals.filter(({ conversation }) => !codesOf.has(conversation));
  return strangers.length === 0 ? wrong : [...wrong, `${strangers.length} messages went to somebody else`];
}
