import type { EpisodeHead } from "../../records/episode";

/**
 * Finds the patients that a few words may mean. Labels are what a provider chose ("Mme D.", "L. (16 ans)"); people
 * write them in another language, without accents, without the form of address, or by code.
 */

const addresses = {
  woman: ["mme", "madame", "mlle", "mevr", "mevrouw", "mw", "mvr", "frau", "fr", "mrs", "ms", "miss"],
  man: ["m", "mr", "monsieur", "dhr", "heer", "meneer", "herr", "hr", "mister"],
} as const;
type Address = keyof typeof addresses;

const diacritics = /\p{M}/gu;

function words(text: string): string[] {
  const plain = text.normalize("NFD").replace(diacritics, "").toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

interface Name {
  address: Address | undefined;
  words: string[];
}

function addressOf(word: string | undefined): Address | undefined {
  if (word === undefined) return undefined;
  if ((addresses.woman as readonly string[]).includes(word)) return "woman";
  return (addresses.man as readonly string[]).includes(word) ? "man" : undefined;
}

/** The leading form of address apart; a lone "M." is an initial. */
function nameOf(text: string): Name {
  const all = words(text).filter((word, index, every) => !(word === "de" && index === 0 && every[1] === "heer"));
  const address = all.length > 1 ? addressOf(all[0]) : undefined;
  return { address, words: address === undefined ? all : all.slice(1) };
}

function sameWords(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((word, index) => word === others[index]);
}

function withoutRemark(label: string): string {
  return label.replace(/\([^)]*\)/g, " ");
}

/** Those of `episodes` that `text` may mean: one is sure, several have to be chosen from, none is unknown. */
export function patientsMeant<Episode extends Pick<EpisodeHead, "code" | "label">>(
  text: string,
  episodes: readonly Episode[],
): Episode[] {
  const typed = words(text).join("");
  const byCode = episodes.filter(({ code }) => words(code).join("") === typed);
  if (byCode.length > 0) return byCode;

  const whole = nameOf(text);
  const exact = episodes.filter(({ label }) => sameWords(words(label), words(text)));
  const named = exact.length > 0 ? exact : episodes.filter(({ label }) => isNamed(whole, label));
  // "Mme L." is rather the one who is called "Mme L." than the one who is called "L. (16 ans)".
  const addressed = named.filter(({ label }) => whole.address !== undefined && nameOf(label).address === whole.address);
  return addressed.length > 0 ? addressed : named;
}

function isNamed(typed: Name, label: string): boolean {
  const kept = [nameOf(label), nameOf(withoutRemark(label))];
  return kept.some(
    (name) =>
      name.words.length > 0 &&
      sameWords(name.words, typed.words) &&
      (name.address === undefined || typed.address === undefined || name.address === typed.address),
  );
}
