import { type Language, languages, type Slots, slotsSchema } from "./contract";
import { repeatableRandom } from "./training";

/**
 * The utterance files: what people write, by intent. A line `[intent]` opens a section; a line `fr: ...` is one
 * utterance. `(may I|can I)` writes variants, with an empty one for "or nothing"; `{cpp}` stands for any way to name a
 * CPP; ` => service=cpp, patient=Mme D.` states the slots. Lines that start with # are comments.
 */

export interface Utterance {
  text: string;
  language: Language;
  /** An intent, or "off-topic". */
  intent: string;
  /** Stated slots, where the line states them (a lone " =>" states that there are none). */
  slots?: Slots;
  /** The line it comes from, so that variants of one line can share its weight. */
  line: string;
}

const fillers: Record<string, Record<Language, string[]>> = {
  cpp: {
    fr: ["la CPP", "une CPP", "le CPP", "la consultation prénatale personnalisée", "401391"],
    nl: ["de CPP", "een CPP", "de gepersonaliseerde prenatale raadpleging", "een CPP-gesprek"],
    de: ["die CPP", "ein CPP", "eine CPP", "die personalisierte pränatale Beratung"],
    en: ["the CPP", "a CPP", "the personalised prenatal consultation"],
  },
  screening: {
    fr: ["le dépistage", "un dépistage", "le screening", "le dépistage BIB"],
    nl: ["de screening", "een screening", "de BIB-screening"],
    de: ["das Screening", "ein Screening", "das BIB-Screening"],
    en: ["the screening", "a screening", "the BIB screening"],
  },
  coordination: {
    fr: ["la coordination", "le forfait coordination", "la coordination des soins"],
    nl: ["de coördinatie", "de zorgcoördinatie", "het coördinatieforfait"],
    de: ["die Koordination", "die Pflegekoordination", "die Koordinationspauschale"],
    en: ["the coordination", "coordination", "care coordination"],
  },
  concertation: {
    fr: ["la concertation", "une concertation", "la concertation multidisciplinaire", "une réunion de concertation"],
    nl: ["het overleg", "een overleg", "het multidisciplinair overleg", "het MDO"],
    de: ["die Konzertierung", "eine Konzertierung", "die multidisziplinäre Konzertierung"],
    en: ["the concertation", "a concertation", "the multidisciplinary meeting"],
  },
  individual: {
    fr: ["une séance individuelle", "la séance individuelle", "une séance psy individuelle"],
    nl: ["een individuele sessie", "de individuele sessie", "een individuele psy-sessie"],
    de: ["eine Einzelsitzung", "die Einzelsitzung"],
    en: ["an individual session", "the individual session"],
  },
  group: {
    fr: ["une séance de groupe", "la séance de groupe", "une séance collective"],
    nl: ["een groepssessie", "de groepssessie"],
    de: ["eine Gruppensitzung", "die Gruppensitzung"],
    en: ["a group session", "the group session"],
  },
  session: {
    fr: ["la séance", "une séance psy", "la séance psychologique"],
    nl: ["de sessie", "een psy-sessie", "de psychologische sessie"],
    de: ["die Sitzung", "eine psychologische Sitzung"],
    en: ["the session", "a psychological session"],
  },
  patient: {
    fr: ["Mme D.", "P-1042", "cette patiente", "Mme Haddad", "elle", "Fatima", "la patiente"],
    nl: ["mevr. Peeters", "P-1042", "deze patiënte", "mevrouw Janssens", "haar", "Sofie", "de patiënte"],
    de: ["Frau Lentz", "P-1042", "diese Patientin", "Frau Müller", "sie", "die Patientin"],
    en: ["Mrs D.", "P-1042", "this patient", "Mrs Haddad", "her", "the patient"],
  },
  date: {
    fr: ["le 12 mars", "hier", "le 05/02/2025", "lundi dernier", "avant-hier"],
    nl: ["op 12 maart", "gisteren", "op 05/02/2025", "vorige maandag", "eergisteren"],
    de: ["am 12. März", "gestern", "am 05.02.2025", "letzten Montag", "vorgestern"],
    en: ["on 12 March", "yesterday", "on 05/02/2025", "last Monday", "the day before yesterday"],
  },
  role: {
    fr: [
      "une infirmière",
      "une sage-femme",
      "un médecin généraliste",
      "un gynécologue",
      "une assistante sociale",
      "une psychologue",
    ],
    nl: [
      "een verpleegkundige",
      "een vroedvrouw",
      "een huisarts",
      "een gynaecoloog",
      "een maatschappelijk werker",
      "een psycholoog",
    ],
    de: [
      "eine Krankenpflegerin",
      "eine Hebamme",
      "ein Hausarzt",
      "ein Gynäkologe",
      "ein Sozialarbeiter",
      "eine Psychologin",
    ],
    en: ["a nurse", "a midwife", "a GP", "a gynaecologist", "a social worker", "a psychologist"],
  },
};
const groups: Record<string, string[]> = {
  perinatal: ["cpp", "screening", "coordination", "concertation"],
  psy: ["individual", "group", "session"],
  service: ["cpp", "screening", "coordination", "concertation", "individual", "group"],
};

/** How many variants one line gives at most. */
const variantsPerLine = 6;

/** Reads an utterance file. Throws naming the line that is neither a section nor an utterance. */
export function parseUtterances(text: string, file = "utterances"): Utterance[] {
  const found: Utterance[] = [];
  let intent = "";
  for (const [index, written] of text.split("\n").entries()) {
    const line = written.trim();
    if (line === "" || line.startsWith("#")) continue;
    const section = /^\[([a-z-]+)\]$/.exec(line);
    if (section?.[1]) {
      intent = section[1];
      continue;
    }
    const match = /^(fr|nl|de|en): (.*)$/.exec(line);
    const language = languages.find((each) => each === match?.[1]);
    if (!language || !match?.[2] || intent === "") {
      throw new Error(`${file}, line ${index + 1}: expected "[intent]" or "fr|nl|de|en: utterance", found "${line}"`);
    }
    const [body = "", stated] = match[2].split(/ =>(?: |$)/);
    const slots = stated === undefined ? undefined : parseSlots(stated, `${file}, line ${index + 1}`);
    for (const variant of variantsOf(body, language, index)) {
      found.push({ text: variant, language, intent, ...(slots && { slots }), line: `${file}:${index + 1}` });
    }
  }
  return found;
}

function parseSlots(stated: string, where: string): Slots {
  const values: Record<string, unknown> = {};
  for (const pair of stated.split(/, (?=[a-zA-Z]+=)/).filter((part) => part.trim() !== "")) {
    const [name = "", ...rest] = pair.trim().split("=");
    const value = rest.join("=");
    const numeric = /^(function|weeks|indicators|count|age)$/.test(name);
    values[name] = numeric ? Number(value) : name === "preferentialReimbursement" ? value === "true" : value;
  }
  const parsed = slotsSchema.safeParse(values);
  if (!parsed.success) throw new Error(`${where}: ${parsed.error.issues[0]?.message} in "${stated}"`);
  return parsed.data;
}

/** All choices of a line, at random but the same in every run where there are too many. */
function variantsOf(body: string, language: Language, seed: number): string[] {
  if (!/[({]/.test(body)) return [body];
  const random = repeatableRandom(seed * 31 + language.charCodeAt(0));
  const variants = new Set<string>();
  for (let attempt = 0; attempt < variantsPerLine * 3 && variants.size < variantsPerLine; attempt++) {
    variants.add(oneVariant(body, language, random));
  }
  return [...variants];
}

function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function oneVariant(body: string, language: Language, random: () => number): string {
  let text = body;
  for (let guard = 0; guard < 20 && /\([^()]*\|[^()]*\)/.test(text); guard++) {
    text = text.replace(/\(([^()]*\|[^()]*)\)/, (_, choices: string) => pick(choices.split("|"), random) ?? "");
  }
  text = text.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const kind = pick(groups[name] ?? [name], random) ?? name;
    return pick(fillers[kind]?.[language] ?? [whole], random) ?? whole;
  });
  return text.replace(/\s+/g, " ").trim();
}
