import type { Slots } from "./contract";
import type { Token } from "./text";

/** Numbers that mean something: function 2, 30 weeks pregnant, 25 years old, 2 indicators, 60 minutes. */

export type QuantityKind =
  | "function"
  | "weeks"
  | "age"
  | "minutes"
  | "indicators"
  | "bim"
  | "scenario"
  | "months"
  | "code"
  | "year";

export interface QuantityMention {
  from: number;
  to: number;
  kind: QuantityKind;
  slots: Slots;
}

/** The folded words joined by single spaces, with the token at each character. */
interface JoinedWords {
  text: string;
  tokenAt: number[];
}

function join(tokens: readonly Token[]): JoinedWords {
  const tokenAt: number[] = [];
  const text = tokens.map((token) => token.folded).join(" ");
  for (const [index, token] of tokens.entries()) for (let i = 0; i <= token.folded.length; i++) tokenAt.push(index);
  return { text, tokenAt };
}

const small: Record<string, number> = {};
for (const [value, list] of [
  [0, "zero aucun aucune geen nul kein keine keinen no none"],
  [1, "un une een ein eine einen einer einem one seul seule enkele single"],
  [2, "deux twee zwei two"],
  [3, "trois drie drei three dritt"],
  [4, "quatre vier four viert vieren"],
  [5, "cinq vijf funf five vijven"],
  [6, "six zes sechs"],
  [7, "sept zeven sieben seven"],
  [8, "huit acht eight"],
  [9, "neuf negen neun nine"],
  [10, "dix tien zehn ten"],
] as const) {
  for (const word of list.split(" ")) small[word] = value;
}
const smallWords = Object.keys(small).join("|");

/** The number a word or digits stand for. */
export function numberOf(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : small[word];
}

const num = `(\\d{1,3}|${smallWords})`;
const week = "(?:semaines?|sem|weken|week|wochen?|weeks?|wks?)";
const functionWord =
  "(?:fonctions?|foncton|fonct|fct|fonc|functies?|functions?|funktion(?:en)?|func|fkt|f|fn|fu?nctie)";

interface Rule {
  kind: QuantityKind;
  pattern: RegExp;
  read: (groups: string[]) => Slots | undefined;
}

const isFunction = (value: number | undefined): value is 1 | 2 | 3 => value === 1 || value === 2 || value === 3;

function functionSlot(word: string | undefined): Slots | undefined {
  const roman: Record<string, number> = { i: 1, ii: 2, iii: 3 };
  const value = word ? (roman[word] ?? numberOf(word)) : undefined;
  return isFunction(value) ? { function: value } : undefined;
}

function weeksSlot(word: string | undefined): Slots | undefined {
  const value = Number(word);
  return value >= 1 && value <= 44 ? { weeks: value } : undefined;
}

function ageSlot(word: string | undefined): Slots | undefined {
  const value = Number(word);
  return value <= 110 ? { age: value } : undefined;
}

function indicatorsSlot(word: string | undefined): Slots | undefined {
  const value = word ? numberOf(word) : undefined;
  return value !== undefined && value <= 15 ? { indicators: value } : undefined;
}

const indicator =
  "(?:indicateurs?|indicatoren|indicator|indikatoren|indikator|indicators?|vulnerabilites?|kwetsbaarheden|kwetsbaarheid|vulnerabilitaten|vulnerabilitat|vulnerabilities|vulnerability|risicofactoren|risikofaktoren|facteurs?(?: de risque)?|risk factors?|criteres?|criteria|kriterien|indic|vuln)";
const adjective =
  "(?:positifs? |positives? |positieve |positiven? |positive |inclusie ?|inclusion |d inclusion |seule? |einzige[nr]? |enkele |single |sociales? |verschillende |differents? |only )*";

const rules: Rule[] = [
  { kind: "code", pattern: /\b(4013(?:76|91)|4014(?:13|35))\b/g, read: () => ({}) },
  {
    kind: "function",
    pattern: new RegExp(
      `\\b${functionWord} ?(?:n |nr |no |nummer |numero )?(1|2|3|i{1,3}|un|deux|trois|een|twee|drie|eins|zwei|drei|one|two|three)\\b(?! (?:sa|semaines|ans|jaar|jahre))`,
      "g",
    ),
    read: ([value]) => functionSlot(value),
  },
  {
    kind: "function",
    pattern: /\b([123]) ?(?:e|de|ere|re|eme|ieme|te|nd|rd|st)? (?:fonction|functie|funktion|function)\b/g,
    read: ([value]) => functionSlot(value),
  },
  {
    kind: "weeks",
    pattern:
      /\b(\d{1,2})(?: \d{1,2})? ?(?:e|eme|ieme|ste|de|te|th|st|nd|rd)? (?:sa|ssw|semaines? (?:d )?amenorrhee|semaines? de grossesse|semaines? grossesse|weken zwanger(?:schap)?|weken ver|weken amenorroe|zwangerschapswe[ek]+[a-z]*|zwangerschapsw|wochen schwanger|schwangerschaftswochen?|schw|weeks? pregnant|weeks? (?:of )?gestation|weeks? along|weeks? of pregnancy|week of pregnancy|wks pregnant|wk zw|wk zwanger|ga|sdg|wochen schwangerschaft)\b/g,
    read: ([value]) => weeksSlot(value),
  },
  {
    kind: "weeks",
    pattern: /\b(?:ssw|sa|semaine|week|woche|zwangerschapsweek|schwangerschaftswoche) (\d{1,2})\b/g,
    read: ([value]) => weeksSlot(value),
  },
  {
    kind: "weeks",
    pattern: new RegExp(
      `(?<!\\b(?:il y a|y a|vor|dans|over|in|depuis|sinds|seit|since|tous les|toutes les|om de|alle|every|apres|na|nach|after|binnen|innerhalb|within) )\\b(\\d{1,2}) ?(?:e|eme|ieme|ste|de|te|th|st|nd|rd)? ?${week}\\b(?! (?:apres|na\\b|nach|after|geleden|ago|later|post|pp|postpartum|plus tard|terug|old|oud|alt))`,
      "g",
    ),
    read: ([value]) => weeksSlot(value),
  },
  {
    kind: "age",
    pattern:
      /\b(\d{1,3}) ?(?:ans|jaar|jarige[rn]?|jahre[n]?|jahrige[rns]?|jahriger|years? old|year old|years? of age|yo|yr old|yrs|yrs old|j)\b(?! (?:apres|na|nach|after|geleden|ago))/g,
    read: ([value]) => ageSlot(value),
  },
  {
    kind: "age",
    pattern: /\b(?:age[e]? de|aged|age|leeftijd|alter von|im alter von|leeftijd van|oud) (\d{1,3})\b/g,
    read: ([value]) => ageSlot(value),
  },
  {
    kind: "minutes",
    pattern:
      /\b(\d{1,3}|une?|een|eine|deux|twee|zwei|two|one|half|demi) ?(?:minutes?|min|minuten|minuut|mn|h|heures?|uur|stunden?|hours?|hrs?|u|std|quarts? d heure|kwartier(?:en)?|viertelstunden?|quarters?|kwart)\b/g,
    read: () => ({}),
  },
  {
    kind: "months",
    pattern:
      /\b(\d{1,2}|six|zes|sechs|douze|twaalf|zwolf|twelve|trois|drie|drei|three)(?: | de )?(?:mois|maanden|maandelijkse?|monate[n]?|monats?|months?|monthly|monatige[nrs]?|mnd)\b/g,
    read: () => ({}),
  },
  {
    kind: "indicators",
    pattern: new RegExp(`\\b${num} ${adjective}${indicator}\\b`, "g"),
    read: ([value]) => indicatorsSlot(value),
  },
  {
    kind: "scenario",
    pattern: /\b(?:scenario|scenarios|szenario|scen|sc|scenar|type|typ|groupe de scenario) (0|a|b|zero|nul|null)\b/g,
    read: ([value]) => scenarioSlot(value),
  },
  { kind: "year", pattern: /\b(20[12]\d)\b/g, read: () => ({}) },
];

function scenarioSlot(word: string | undefined): Slots | undefined {
  if (word === "a") return { scenario: "A" };
  if (word === "b") return { scenario: "B" };
  return { scenario: "0" };
}

const bimPattern =
  /\b(?:(sans|non|pas|geen|niet|zonder|ohne|kein|keine|nicht|no|not|without)(?: de| le| un| une| la| statut| d| a)?(?: statut)? )?(bim|omnio|intervention majoree|tarif preferentiel|verhoogde tegemoetkoming|vt statuut|erhohte[rn]? (?:kosten ?erstattung|beteiligung|kostenbeteiligung|rückerstattung)|preferential (?:reimbursement|rate|tariff|status)|increased (?:reimbursement|intervention)|higher reimbursement|vorzugstarif|voorkeurtarief|voorkeurregeling|remboursement prefere?ntiel|statut preferentiel|enhanced reimbursement)\b/g;

/** The quantities of a message in reading order; a token belongs to one of them at most. */
export function findQuantities(tokens: readonly Token[], taken: ReadonlySet<number>): QuantityMention[] {
  const joined = join(tokens);
  const used = new Set(taken);
  const found: QuantityMention[] = [];
  const claim = (start: number, end: number, kind: QuantityKind, slots: Slots) => {
    const from = joined.tokenAt[start] ?? 0;
    const to = (joined.tokenAt[Math.max(start, end - 1)] ?? from) + 1;
    for (let index = from; index < to; index++) if (used.has(index)) return;
    for (let index = from; index < to; index++) used.add(index);
    found.push({ from, to, kind, slots });
  };
  for (const match of joined.text.matchAll(bimPattern)) {
    const negated = match[1] !== undefined;
    claim(match.index, match.index + match[0].length, "bim", { preferentialReimbursement: !negated });
  }
  for (const { kind, pattern, read } of rules) {
    for (const match of joined.text.matchAll(pattern)) {
      const slots = read(match.slice(1));
      if (slots) claim(match.index, match.index + match[0].length, kind, slots);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
