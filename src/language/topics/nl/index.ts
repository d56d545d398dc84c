import type { TopicLanguage } from "../catalogue";
import { billing } from "./billing";
import { care } from "./care";
import { notSettled } from "./not-settled";
import { psychology } from "./psychology";
import { sessions } from "./sessions";
import { team } from "./team";
import { linkTitles, titles } from "./titles";

export const nl: TopicLanguage = {
  titles,
  linkTitles,
  sentences: { ...care, ...team, ...billing, ...notSettled, ...psychology, ...sessions },
};
