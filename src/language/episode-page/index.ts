import type { Language } from "../../questions/contract";
import type { EpisodePageWords } from "./catalogue";
import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import { nl } from "./nl";

export const episodePageWords: Record<Language, EpisodePageWords> = { fr, nl, de, en };
