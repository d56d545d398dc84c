import type { DisputeId, disputes } from "../../rules/disputes";

/** One sentence per reading, in the order of the rules' own list. */
type Sentences<Readings extends readonly unknown[]> = { readonly [Index in keyof Readings]: string };

/** What is in question, as a question, and what each reading says. A reading left out does not compile. */
export type DisputeWords = {
  [Id in DisputeId]: { question: string; readings: Sentences<(typeof disputes)[Id]["readings"]> };
};
