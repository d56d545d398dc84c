import type { Language } from "../../questions/contract";
import type { AssumptionWords } from "./catalogue";
import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import { nl } from "./nl";

export const assumptionWords: Record<Language, AssumptionWords> = { fr, nl, de, en };
