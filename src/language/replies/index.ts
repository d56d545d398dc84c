import type { Language } from "../../questions/contract";
import type { ReplyWords } from "./catalogue";
import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import { nl } from "./nl";

export const replyWords: Record<Language, ReplyWords> = { fr, nl, de, en };
