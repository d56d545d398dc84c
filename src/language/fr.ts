import { fr as conditions } from "./conditions/fr";
import { fr as conversation } from "./conversation/fr";
import { fr as disputes } from "./disputes/fr";
import { fr as facts } from "./facts/fr";
import { fr as format } from "./format/fr";
import { fr as sources } from "./sources/fr";
import { fr as terms } from "./terms/fr";
import { fr as verdict } from "./verdict/fr";
import { fr as verdictCard } from "./verdict-card/fr";
import { fr as warnings } from "./warnings/fr";
import type { Words } from "./words";

export const fr: Words = {
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
