import { en as conditions } from "./conditions/en";
import { en as conversation } from "./conversation/en";
import { en as disputes } from "./disputes/en";
import { en as facts } from "./facts/en";
import { en as format } from "./format/en";
import { en as sources } from "./sources/en";
import { en as terms } from "./terms/en";
import { en as verdict } from "./verdict/en";
import { en as verdictCard } from "./verdict-card/en";
import { en as warnings } from "./warnings/en";
import type { Words } from "./words";

export const en: Words = {
  format,
  terms,
  verdict,
  conditions,
  disputes,
  facts,
  warnings,
  sources,
  verdictCard,
  conversation,
};
