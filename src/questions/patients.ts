import type { Language } from "./contract";
import type { Token } from "./text";

/** Who is meant: a code, a name after a title or a preposition, or "this patient". */

export interface PatientMention {
  /** Tokens covered, `to` exclusive. */
  from: number;
  to: number;
  /** As written, or "this". */
  patient: string;
  /** How it was recognised; a pronoun is the weakest sign. */
  kind: "code" | "title" | "name" | "this" | "pronoun";
}

const words = (list: string) => new Set(list.split(" "));

/** Titles that a name follows. */
const titles = words(
  "mme mmes madame mlle mademoiselle mr monsieur messieurs mevr mevrouw mw mvr meneer mijnheer dhr heer frau fr herr herrn hr mrs ms miss mister missus",
);
/** "M." and "Fr." only count with their full stop or before a capital. */
const shortTitles = words("m mr fr hr");
const particles = words(
  "de da di du des d la le van den der ter ten vande vander vanden von zu el al ben bent abu bin ould st saint dos e",
);

const prepositions = words("pour voor fur for chez bij bei de van von of d to with avec met mit chez over uber about");
/** Words that a name may follow directly: "patiente Dubois", "dossier Haddad". */
const patientNouns = words(
  "patiente patient patientes patienten patientin patienten dossier dossiers akte file record cliente client klant client klientin",
);

/** "this patient" in its many forms; the words of a phrase are folded. */
const thisPhrases: Record<Language, readonly string[]> = {
  fr: [
    "cette patiente",
    "ce patient",
    "cet patient",
    "cette dame",
    "ce monsieur",
    "cette femme",
    "cette maman",
    "cette mere",
    "cette future maman",
    "cette personne",
    "cette cliente",
    "ce client",
    "cette famille",
    "ce dossier",
    "cette jeune femme",
    "cette jeune maman",
    "cette parturiente",
    "ma patiente",
    "mon patient",
    "ma cliente",
    "ma dame",
    "ma maman",
    "la dame",
    "la maman",
    "la jeune maman",
    "la future maman",
    "la meme patiente",
    "le meme patient",
    "meme patiente",
    "meme patient",
    "ma patiente actuelle",
    "la patiente en question",
    "cette petite dame",
    "ce jeune",
    "cet ado",
    "cet adulte",
    "cette ado",
    "cette gestante",
    "la mere",
    "ma parturiente",
    "cette accouchee",
    "cette nana",
    "cette demoiselle",
    "cette jeune fille",
    "ce couple",
    "ma petite dame",
    "ma maman",
    "ma p'tite dame",
  ],
  nl: [
    "deze patiente",
    "deze patient",
    "die patiente",
    "die patient",
    "deze dame",
    "deze vrouw",
    "deze mama",
    "deze moeder",
    "deze client",
    "deze clients",
    "deze clienten",
    "die dame",
    "die vrouw",
    "die mama",
    "dit dossier",
    "dat dossier",
    "mijn patiente",
    "mijn patient",
    "mijn dame",
    "mijn client",
    "mijn mama",
    "deze mevrouw",
    "deze meneer",
    "die mevrouw",
    "die meneer",
    "dezelfde patiente",
    "dezelfde patient",
    "deze zwangere",
    "de mama",
    "de dame",
    "deze persoon",
    "onze patiente",
    "deze jongere",
    "dit gezin",
    "die zwangere",
    "de toekomstige mama",
    "deze toekomstige mama",
    "deze jonge mama",
    "mn patiente",
    "m n patiente",
    "dezelfde dame",
    "dezelfde vrouw",
    "die moeder",
    "zelfde patiente",
    "zelfde patient",
    "die persoon",
    "deze clientele",
    "deze aanstaande moeder",
  ],
  de: [
    "diese patientin",
    "diese patient",
    "dieser patientin",
    "dieser patient",
    "diesen patienten",
    "diesem patienten",
    "dieses patienten",
    "diese frau",
    "dieser frau",
    "diese dame",
    "dieser dame",
    "diese mutter",
    "dieser mutter",
    "diese klientin",
    "dieser klientin",
    "diese akte",
    "dieser akte",
    "meine patientin",
    "meiner patientin",
    "mein patient",
    "meinen patienten",
    "meinem patienten",
    "meines patienten",
    "die gleiche patientin",
    "dieselbe patientin",
    "derselben patientin",
    "die werdende mutter",
    "die dame",
    "die frau",
    "der frau",
    "die mama",
    "diese schwangere",
    "dieser schwangeren",
    "diese person",
    "dieser person",
    "die gute frau",
    "diesen klienten",
    "diese mama",
    "dieser mama",
    "diese familie",
    "selbe patientin",
    "gleiche patientin",
    "der dame",
    "die mutter",
    "dieser jugendliche",
    "diesem jugendlichen",
  ],
  en: [
    "this patient",
    "that patient",
    "this lady",
    "that lady",
    "this woman",
    "that woman",
    "this mum",
    "this mom",
    "this mother",
    "this client",
    "that client",
    "this file",
    "that file",
    "my patient",
    "my client",
    "the same patient",
    "same patient",
    "this person",
    "this one",
    "this girl",
    "this family",
    "my lady",
    "this man",
    "the mum",
    "the lady",
    "our patient",
    "this mama",
    "this guy",
    "this gentleman",
    "this teenager",
    "this teen",
    "the same woman",
    "same lady",
    "said patient",
    "this mum to be",
  ],
};

/** "la patiente": this patient where the question is about one, a patient in general elsewhere. */
const definitePhrases = words(
  "la patiente|de patiente|die patientin|der patientin|the patient|le patient|de patient|der patient|dem patienten|den patienten|patiente|patientin"
    .replaceAll(" ", "_")
    .replaceAll("|", " "),
);

const pronouns: Record<Language, ReadonlySet<string>> = {
  fr: words("elle lui"),
  nl: words("haar hem zij ze hij"),
  de: words("ihr ihm sie er"),
  en: words("her him she he hers"),
};

/** Singular verb forms beside "ze", "zij", "sie", "er", without which these mean "they", "you" or nothing. */
const singularVerbs: Partial<Record<Language, ReadonlySet<string>>> = {
  nl: words(
    "heeft kan mag is was moet krijgt had wil wordt zal kon beviel bevalt komt zit ging kreeg deed doet volgt verwacht loopt betaalt",
  ),
  de: words(
    "hat kann darf ist war muss bekommt hatte will wird soll konnte entbindet kommt kriegt erwartet bekam zahlt befindet",
  ),
};

const phraseLists = Object.fromEntries(
  Object.entries(thisPhrases).map(([language, list]) => [
    language,
    list.map((phrase) => phrase.replace("'", " ").split(" ")).sort((a, b) => b.length - a.length),
  ]),
) as Record<Language, string[][]>;

export interface PatientReading {
  text: string;
  tokens: readonly Token[];
  language: Language;
  /** Whether a word is one of the language or the domain, and so hardly a name. */
  isKnownWord: (word: string) => boolean;
  /** Tokens that already mean something else (a date, say). */
  taken: ReadonlySet<number>;
}

const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.raw);

function gap(reading: PatientReading, index: number): string {
  const left = reading.tokens[index];
  const right = reading.tokens[index + 1];
  return left && right ? reading.text.slice(left.end, right.start) : "\n";
}

/** "P-1042", "Y-201", "p 1042": a letter and a number that belong together. */
function codeAt(reading: PatientReading, at: number): PatientMention | undefined {
  const { tokens } = reading;
  const [letter, number] = [tokens[at], tokens[at + 1]];
  if (!letter || !number || !/^\d{2,6}$/.test(number.raw) || !/^\p{L}{1,2}$/u.test(letter.raw)) return undefined;
  const between = gap(reading, at);
  const tight = between === "-" || between === "‑" || between === "–" || (between === "" && /^[py]$/i.test(letter.raw));
  const loose = /^[ .#]$|^ ?- ?$/.test(between) && /^[py]$/i.test(letter.raw) && number.raw.length >= 3;
  if (!tight && !loose) return undefined;
  return { from: at, to: at + 2, patient: reading.text.slice(letter.start, number.end), kind: "code" };
}

/** How many tokens of a name start at `at`: "D.", "Van den Berg", "haddad", "El-Khoury". */
function nameLength(reading: PatientReading, at: number, allowLower: boolean): number {
  const { tokens } = reading;
  let end = at;
  let letters = 0;
  while (end < tokens.length && end - at < 5) {
    const token = tokens[end];
    if (!token || reading.taken.has(end) || /^\d/.test(token.raw)) break;
    if (end > at && !/^[ .'’-]*$/.test(gap(reading, end - 1))) break;
    if (end > at && token.sentence !== tokens[at]?.sentence && letters > 0 && !isInitial(reading, end - 1)) break;
    const particle =
      particles.has(token.folded) && tokens[end + 1] !== undefined && (isCapital(tokens[end + 1]) || end === at);
    const joined = end > at && /^[-'’]$/.test(gap(reading, end - 1));
    const initial = token.raw.length === 1 && isCapital(token);
    const capital = isCapital(token) && (!reading.isKnownWord(token.folded) || letters === 0);
    const lower = allowLower && letters === 0 && !reading.isKnownWord(token.folded) && token.folded.length > 1;
    const lowerInitial =
      allowLower && letters === 0 && token.raw.length === 1 && /^\./.test(reading.text.slice(token.end));
    if (
      !(particle && !(letters > 0 && !isCapital(token))) &&
      !joined &&
      !initial &&
      !capital &&
      !lower &&
      !lowerInitial
    )
      break;
    if (!particle || isCapital(token)) letters++;
    end++;
  }
  return letters > 0 ? end - at : 0;
}

function isInitial(reading: PatientReading, at: number): boolean {
  const token = reading.tokens[at];
  return token !== undefined && token.raw.length === 1;
}

/** The written form of tokens [from, to), with the full stop of a closing initial ("Mme D."). */
function written(reading: PatientReading, from: number, to: number): string {
  const [first, last] = [reading.tokens[from], reading.tokens[to - 1]];
  if (!first || !last) return "";
  const withStop = last.raw.length === 1 && reading.text[last.end] === ".";
  return reading.text.slice(first.start, last.end + (withStop ? 1 : 0));
}

function titledAt(reading: PatientReading, at: number): PatientMention | undefined {
  const token = reading.tokens[at];
  if (!token || !(titles.has(token.folded) || token.folded === "m")) return undefined;
  const stopped = reading.text[token.end] === ".";
  const capitalAfter = isCapital(reading.tokens[at + 1]);
  if (shortTitles.has(token.folded) && !stopped && !(isCapital(token) && capitalAfter)) return undefined;
  if (!/^\.? ?$/.test(gap(reading, at))) return undefined;
  const length = nameLength(reading, at + 1, true);
  if (length === 0) return undefined;
  const from = token.folded === "heer" && reading.tokens[at - 1]?.folded === "de" ? at - 1 : at;
  return { from, to: at + 1 + length, patient: written(reading, from, at + 1 + length), kind: "title" };
}

function thisAt(reading: PatientReading, at: number, language: Language): PatientMention | undefined {
  for (const phrase of phraseLists[language]) {
    if (!phrase.every((word, offset) => reading.tokens[at + offset]?.folded === word)) continue;
    const end = at + phrase.length;
    const named = nameLength(reading, end, false);
    const titled = titledAt(reading, end) ?? codeAt(reading, end);
    if (titled) return undefined;
    if (named > 0 && gap(reading, end - 1) === " " && !reading.isKnownWord(reading.tokens[end]?.folded ?? ""))
      return undefined;
    return { from: at, to: end, patient: "this", kind: "this" };
  }
  return undefined;
}

/** A name without a title: after a preposition or "patiente", capital and no known word; or initials such as "A.B.". */
function bareNameAt(reading: PatientReading, at: number): PatientMention | undefined {
  const before = reading.tokens[at - 1];
  const token = reading.tokens[at];
  if (!before || !token || reading.taken.has(at) || !/^[ ]$|^['’]$/.test(gap(reading, at - 1))) return undefined;
  const afterNoun = patientNouns.has(before.folded);
  if (!afterNoun && !prepositions.has(before.folded)) return undefined;
  const initial = token.raw.length === 1 && isCapital(token) && reading.text[token.end] === ".";
  if (!initial && (!isCapital(token) || token.raw.length < 2 || reading.isKnownWord(token.folded))) return undefined;
  if (!initial && /^\p{Lu}{2,}$/u.test(token.raw)) return undefined;
  const length = nameLength(reading, at, false);
  if (length === 0) return undefined;
  return { from: at, to: at + length, patient: written(reading, at, at + length), kind: "name" };
}

function pronounAt(reading: PatientReading, at: number): PatientMention | undefined {
  const { tokens, language } = reading;
  const token = tokens[at];
  if (!token || reading.taken.has(at) || !pronouns[language].has(token.folded)) return undefined;
  const [before, after] = [tokens[at - 1]?.folded ?? "", tokens[at + 1]?.folded ?? ""];
  const mention: PatientMention = { from: at, to: at + 1, patient: "this", kind: "pronoun" };
  if (language === "fr") {
    // "peut-elle", "est-elle" after a noun repeat that noun; "a-t-elle" mostly is the patient.
    const inverted = token.folded === "elle" && gap(reading, at - 1) === "-";
    if (inverted && !(before === "t" && tokens[at - 2]?.folded === "a")) return undefined;
    return mention;
  }
  if (language === "nl" && (token.folded === "ze" || token.folded === "zij")) {
    const verbs = singularVerbs.nl;
    return verbs?.has(before) || verbs?.has(after) ? mention : undefined;
  }
  if (language === "de" && (token.folded === "sie" || token.folded === "er")) {
    const verbs = singularVerbs.de;
    const polite = token.raw === "Sie" && at > 0 && tokens[at - 1]?.sentence === token.sentence;
    return !polite && (verbs?.has(before) || verbs?.has(after)) ? mention : undefined;
  }
  if (language === "de" && token.raw === "Ihr") return undefined;
  return mention;
}

function definiteAt(reading: PatientReading, at: number): PatientMention | undefined {
  const pair = `${reading.tokens[at]?.folded}_${reading.tokens[at + 1]?.folded}`;
  if (!definitePhrases.has(pair)) return undefined;
  return { from: at, to: at + 2, patient: "the", kind: "this" };
}

const languageOrder = (first: Language): Language[] => [
  first,
  ...(["fr", "nl", "de", "en"] as const).filter((other) => other !== first),
];

/**
 * The patients named in a message, in order. "la patiente" gives the patient "the": whether one patient is meant
 * depends on the question.
 */
export function findPatients(reading: PatientReading): PatientMention[] {
  const found: PatientMention[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const here = reading.taken.has(at) ? undefined : mentionAt(reading, at);
    if (here) found.push(here);
    at = here ? here.to : at + 1;
  }
  return found;
}

function mentionAt(reading: PatientReading, at: number): PatientMention | undefined {
  const direct = codeAt(reading, at) ?? titledAt(reading, at);
  if (direct) return direct;
  for (const language of languageOrder(reading.language)) {
    const phrase = thisAt(reading, at, language);
    if (phrase) return phrase;
  }
  const named = bareNameAt(reading, at);
  if (named) return named;
  const definite = definiteAt(reading, at);
  if (definite) {
    const next = at + 2;
    const direct = codeAt(reading, next) ?? titledAt(reading, next) ?? bareNameAt(reading, next);
    return direct ? undefined : definite;
  }
  return pronounAt(reading, at);
}
