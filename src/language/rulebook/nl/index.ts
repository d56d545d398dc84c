import type { RulebookWords } from "../catalogue";
import { definitions } from "./definitions";
import { disputes } from "./disputes";
import { frame } from "./frame";
import { logic } from "./logic";
import { money } from "./money";
import { perinatalRules } from "./perinatal-rules";
import { pictures } from "./pictures";
import { psychologyRules } from "./psychology-rules";

export const nl: RulebookWords = {
  rules: { ...perinatalRules, ...psychologyRules },
  definitions,
  logic,
  money,
  frame,
  pictures,
  disputes,
};
