/** The verbs of our buttons: what a press asks for. */
export const verbs = {
  ask: "ask",
  answerFacts: "answer-facts",
  saveProfile: "save-profile",
  openChange: "open-change",
  change: "change",
  care: "care",
} as const;

/** What was typed into a card, by input id. Every host sends text, whatever the kind of input. */
export type Values = Record<string, string>;
