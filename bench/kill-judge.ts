import { reminderWordsOf } from "../src/language/reminders";
import type { Arrival } from "./connector";

/** What must hold of everything that arrived, however often the process was killed. */
export interface Expected {
  /** Who is told, by conversation, with the codes of the files of which each has one line. */
  codesOf: ReadonlyMap<string, readonly string[]>;
}

/** Heading of lines that perhaps were told before. */
export const perhapsTold = reminderWordsOf("fr").groups["perhaps-told"];

/**
 * What is wrong, in words; empty where nothing is. No digest comes twice: each line comes unmarked at most once, and at
 * most once more with the mark that it was perhaps told. No line is lost: each comes.
 */
export function wrongIn(arrivals: readonly Arrival[], { codesOf }: Expected): string[] {
  const wrong: string[] = [];
  for (const [conversation, codes] of codesOf) {
    const lines = arrivals.flatMap((arrival) => (arrival.conversation === conversation ? arrival.lines : []));
    for (const code of codes) {
      if (!lines.some((line) => line.code === code)) wrong.push(`${conversation}: the line of ${code} was lost`);
    }
    for (const [about, group] of [
      ["unmarked", (heading: string) => heading !== perhapsTold],
      ["as perhaps told", (heading: string) => heading === perhapsTold],
    ] as const) {
      const told = lines.filter((line) => group(line.group)).map(({ code, key }) => `${code} ${key}`);
      for (const line of new Set(told)) {
        const times = told.filter((one) => one === line).length;
        if (times > 1) wrong.push(`${conversation}: the line ${line} came ${times} times ${about}`);
      }
    }
  }
  const strangers = arrivals.filter(({ conversation }) => !codesOf.has(conversation));
  return strangers.length === 0 ? wrong : [...wrong, `${strangers.length} messages went to somebody else`];
}
