import { nl as conditions } from "./conditions/nl";
import { nl as conversation } from "./conversation/nl";
import { nl as disputes } from "./disputes/nl";
import { nl as facts } from "./facts/nl";
import { nl as format } from "./format/nl";
import { nl as sources } from "./sources/nl";
import { nl as terms } from "./terms/nl";
import { nl as verdict } from "./verdict/nl";
import { nl as verdictCard } from "./verdict-card/nl";
import { nl as warnings } from "./warnings/nl";
import type { Words } from "./words";

export const nl: Words = {
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
