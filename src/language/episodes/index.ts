import type { Language } from "../../questions/contract";
import type { EpisodeWords } from "./catalogue";
import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import { nl } from "./nl";

export const episodeWords: Record<Language, EpisodeWords> = { fr, nl, de, en };
