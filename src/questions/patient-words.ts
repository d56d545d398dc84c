import type { Language } from "./contract";

/** The words by which a message says whom it is about. All are folded (lower case, no accents). */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const phrases = (list: string): string[][] =>
  list
    .split(";")
    .map((phrase) => phrase.trim().split(" "))
    .sort((a, b) => b.length - a.length);

/** Titles that a name follows. */
export const titles = words(
  "mme mmes madame mlle mademoiselle mr monsieur messieurs mevr mevrouw mw mvr meneer mijnheer dhr heer frau fr herr herrn hr mrs ms miss mister missus m",
);
/** "M." and "Fr." only count with their full stop or before a capital. */
export const shortTitles = words("m mr fr hr");
export const particles = words(
  "de da di du des d la le van den der ter ten vande vander vanden von zu el al ben bent abu bin ould st saint dos",
);
/** Single letters that are words of their own: "mme a droit". */
export const wordLetters = words("a y o e u n");

/** Words that a name may follow. */
export const namePrepositions = words(
  "pour pr voor fur for chez bij bei de van von of d to with avec met mit over uber about vu vois voyais suivi gezien zag zie saw see seen sah sehe gesehen et en und and",
);
/** Words that a name may follow directly: "patiente Dubois", "dossier Haddad". */
export const patientNouns = words(
  "patiente patient patientes patienten patientin patienten dossier dossiers akte file record cliente client klant klient klientin dame maman mama mum",
);
/** After these, a capital is a place or an institution. */
export const placePrepositions = words("a in te aus near naar nach vers au aan zu");

/** "This patient" in its many forms. */
export const thisPhrases: Record<Language, string[][]> = {
  fr: phrases(
    "cette patiente; cette pat; ce pat; cette patient; ce patient; cet patient; cette dame; ce monsieur; cette femme; cette maman; cette mere; cette future maman; cette personne; cette cliente; ce client; cette famille; ce dossier; cette jeune femme; cette jeune maman; cette parturiente; ma patiente; mon patient; ma cliente; mon client; ma dame; ma maman; la meme patiente; le meme patient; meme patiente; meme patient; ma patiente actuelle; la patiente en question; cette petite dame; ce jeune; ce jeune homme; cet ado; cet adulte; cette ado; cette gestante; ma parturiente; cette accouchee; cette demoiselle; cette jeune fille; ce couple; ma petite dame; sa situation; son dossier; ce cas; cette meuf; notre patiente; la meme dame; cette meme patiente; ma future maman; cet homme; cette nana; cet enfant",
  ),
  nl: phrases(
    "deze patiente; deze pat; die pat; mn pat; deze patient; die patiente; die patient; deze dame; deze vrouw; deze mama; deze moeder; deze client; deze cliente; die dame; die vrouw; die mama; dit dossier; dat dossier; mijn patiente; mijn patient; mijn dame; mijn client; mijn cliente; mijn mama; deze mevrouw; deze meneer; die mevrouw; die meneer; dezelfde patiente; dezelfde patient; deze zwangere; deze persoon; onze patiente; onze patient; deze jongere; dit gezin; die zwangere; deze toekomstige mama; deze jonge mama; mn patiente; m n patiente; dezelfde dame; dezelfde vrouw; die moeder; zelfde patiente; zelfde patient; die persoon; deze aanstaande moeder; haar dossier; haar situatie; dees patiente; dees madam; mijn zwangere; deze man; die jongen; dat meisje; dit geval",
  ),
  de: phrases(
    "diese patientin; diese pat; dieser pat; dieser patientin; dieser patient; diesen patienten; diesem patienten; dieses patienten; diese frau; dieser frau; diese dame; dieser dame; diese mutter; dieser mutter; diese klientin; dieser klientin; diesen klienten; diese akte; dieser akte; meine patientin; meiner patientin; mein patient; meinen patienten; meinem patienten; meines patienten; die gleiche patientin; dieselbe patientin; derselben patientin; diese schwangere; dieser schwangeren; diese person; dieser person; die gute frau; diese mama; dieser mama; diese familie; selbe patientin; gleiche patientin; dieser jugendliche; diesem jugendlichen; jene patientin; unsere patientin; unserer patientin; meine klientin; meiner klientin; ihre akte; diese werdende mutter; dieser fall; diesem fall; der besagten patientin",
  ),
  en: phrases(
    "this patient; this pt; this pat; my pt; that patient; this lady; that lady; this woman; that woman; this mum; this mom; this mother; this client; that client; this file; that file; my patient; my client; the same patient; same patient; this person; this girl; this family; my lady; this man; our patient; this mama; this guy; this gentleman; this teenager; this teen; the same woman; same lady; said patient; this mum to be; her file; his file; her situation; this expectant mother; this young woman; patient in question; my mum",
  ),
};

/** "la patiente", "the mum": this patient where the question is about one, any patient elsewhere. */
export const definitePhrases: string[][] = phrases(
  "la patiente; de patiente; die patientin; der patientin; the patient; le patient; de patient; der patient; dem patienten; den patienten; la dame; la maman; la jeune maman; la future maman; la mere; la femme; de mama; de dame; de vrouw; de moeder; de mevrouw; die frau; der frau; die mama; die mutter; die werdende mutter; der mutter; the mum; the mom; the lady; the woman; the mother; la parturiente; la cliente; de zwangere; die schwangere; the client; la meuf; de jongere; de client; die klientin; madame; mevrouw; mme; mevr; mvr",
);

export const pronouns: Record<Language, ReadonlySet<string>> = {
  fr: words("elle lui"),
  nl: words("haar hem zij ze hij"),
  de: words("ihr ihm sie er ihn"),
  en: words("her him she he hers"),
};

/** Singular verb forms beside "ze", "zij", "sie", "er", without which these mean "they", "you" or nothing. */
export const singularVerbs: Partial<Record<Language, ReadonlySet<string>>> = {
  nl: words(
    "heeft kan mag is was moet krijgt had wil wordt zal kon beviel bevalt komt zit ging kreeg deed doet volgt verwacht loopt betaalt valt woont zou mocht moest",
  ),
  de: words(
    "hat kann darf ist war muss bekommt hatte will wird soll konnte entbindet kommt kriegt erwartet bekam zahlt befindet fallt braucht wohnt mochte ware durfte fur mit bei von um ohne uber",
  ),
};
