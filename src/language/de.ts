import { de as conditions } from "./conditions/de";
import { de as conversation } from "./conversation/de";
import { de as disputes } from "./disputes/de";
import { de as facts } from "./facts/de";
import { de as format } from "./format/de";
import { de as sources } from "./sources/de";
import { de as terms } from "./terms/de";
import { de as verdict } from "./verdict/de";
import { de as verdictCard } from "./verdict-card/de";
import { de as warnings } from "./warnings/de";
import type { Words } from "./words";

export const de: Words = {
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
