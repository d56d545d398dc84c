/** Days of the month in words: "vingt-huit", "achtentwintig", "achtundzwanzigsten", "twenty-eighth". */

const french =
  "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize,dix sept,dix huit,dix neuf";
const dutch =
  "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien";
const dutchOrdinals =
  "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende";
const german = "ein zwei drei vier funf sechs sieben acht neun";
const germanOrdinals =
  "erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft dreizehnt vierzehnt funfzehnt sechzehnt siebzehnt achtzehnt neunzehnt";
const english =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const englishOrdinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

/** Folded words joined by spaces, with the day from 1 to 31 that they say. */
function spelledDays(): Map<string, number> {
  const days = new Map<string, number>();
  const add = (day: number, ...forms: string[]) => {
    for (const form of forms) days.set(form, day);
  };
  const list = (words: string) => words.split(/[ ,]/);
  const frenchWords = french.split(",").flatMap((part, index) => (index === 0 ? part.split(" ") : [part]));
  for (const [index, word] of frenchWords.entries()) {
    add(index + 1, word);
    if (index > 0 && index < 9) add(21 + index, `vingt ${word}`);
  }
  add(20, "vingt");
  add(21, "vingt et un");
  add(30, "trente");
  add(31, "trente et un");
  for (const words of [dutch, dutchOrdinals, english, englishOrdinals])
    for (const [index, word] of list(words).entries()) add(index + 1, word);
  for (const [index, word] of list(dutch).slice(0, 9).entries()) {
    add(21 + index, `${word}entwintig`, `${word}entwintigste`);
    if (index === 0) add(31, `${word}endertig`, `${word}endertigste`);
  }
  add(20, "twintig", "twintigste", "twenty", "twentieth");
  add(30, "dertig", "dertigste", "thirty", "thirtieth");
  for (const words of [english, englishOrdinals]) {
    for (const [index, word] of list(words).slice(0, 9).entries()) {
      add(21 + index, `twenty ${word}`);
      if (index === 0) add(31, `thirty ${word}`);
    }
  }
  const declined = (day: number, stem: string) => add(day, ...["e", "en", "er", "em"].map((ending) => stem + ending));
  for (const [index, stem] of list(germanOrdinals).entries()) declined(index + 1, stem);
  for (const [index, word] of list(german).entries()) {
    declined(21 + index, `${word}undzwanzigst`);
    if (index === 0) declined(31, `${word}unddreissigst`);
  }
  declined(20, "zwanzigst");
  declined(30, "dreissigst");
  return days;
}

const days = spelledDays();
/** "trente et un": no day has more words. */
const mostWords = 3;

/** The day said by the words from `at` on, the longest that fits, and how many words it takes. */
export function spelledDay(words: readonly string[], at: number): { day: number; length: number } | undefined {
  for (let length = mostWords; length > 0; length--) {
    const day = days.get(words.slice(at, at + length).join(" "));
    if (day) return { day, length };
  }
  return undefined;
}

const centuries = /^(?:deux mille|tweeduizend|zweitausend(?:und)?|two thousand(?: and)?|twenty) ?/;

/** "deux mille vingt-cinq", "tweeduizend vijfentwintig", "zweitausendfünfundzwanzig", "twenty twenty-five". */
export function spelledYear(words: readonly string[], at: number): { year: number; length: number } | undefined {
  for (let length = 5; length > 0; length--) {
    const text = words.slice(at, at + length).join(" ");
    const rest = centuries.test(text) ? text.replace(centuries, "") : "";
    const value = days.get(rest) ?? days.get(`${rest}sten`);
    if (value && value > 9) return { year: 2000 + value, length };
  }
  return undefined;
}
