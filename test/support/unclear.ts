import { topicOf } from "../../src/questions/topics/topic-of";
import { understand } from "../../src/questions/understand";

const candidates = [
  "CPP Mme Haddad ça donne quoi ?",
  "Mme Haddad et la CPP, qu'en est-il alors finalement ?",
  "la CPP de Mme Haddad c'est comment encore ?",
  "coordination Mme Haddad, on fait comment ?",
];

/** A message about Mme Haddad, in French, that is not understood for sure, however well questions are understood. */
export function unclearMessage(today: string): string {
  const found = candidates.find((text) => {
    const { outcome, language } = understand(text, { today, language: "fr" });
    return outcome === "unsure" && language === "fr" && topicOf(text, "fr") === undefined;
  });
  if (found === undefined) throw new Error("Every candidate is understood: add one that is not.");
  return found;
}
