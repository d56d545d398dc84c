import { notSettledStatements, notSettledTopics } from "./not-settled";
import { billingStatements, billingTopics } from "./perinatal/billing";
import { concertationStatements, concertationTopics } from "./perinatal/concertation";
import { contactStatements, contactTopics } from "./perinatal/contacts";
import { coordinationStatements, coordinationTopics } from "./perinatal/coordination";
import { cppStatements, cppTopics } from "./perinatal/cpp";
import { programmeStatements, programmeTopics } from "./perinatal/programme";
import { scenarioStatements, scenarioTopics } from "./perinatal/scenario";
import { screeningStatements, screeningTopics } from "./perinatal/screening";
import { budgetStatements, budgetTopics } from "./psychology/budget";
import { functionStatements, functionTopics } from "./psychology/functions";
import { meetingStatements, meetingTopics } from "./psychology/meetings";
import { moneyStatements, moneyTopics } from "./psychology/money";
import { psychologyStatements, psychologyTopics } from "./psychology/programme";
import { sessionStatements, sessionTopics } from "./psychology/sessions";
import { sameDayStatements, sameDayTopics } from "./same-day";
import type { Topic } from "./topic";

export const statements = {
  ...programmeStatements,
  ...scenarioStatements,
  ...screeningStatements,
  ...cppStatements,
  ...coordinationStatements,
  ...concertationStatements,
  ...billingStatements,
  ...contactStatements,
  ...sameDayStatements,
  ...notSettledStatements,
  ...psychologyStatements,
  ...functionStatements,
  ...sessionStatements,
  ...meetingStatements,
  ...moneyStatements,
  ...budgetStatements,
};

export type StatementId = keyof typeof statements;

/** The values that a statement's sentence shows. */
export type ValuesOf<Id extends StatementId> = ReturnType<(typeof statements)[Id]["values"]>;

const allTopics = {
  ...programmeTopics,
  ...scenarioTopics,
  ...screeningTopics,
  ...cppTopics,
  ...coordinationTopics,
  ...concertationTopics,
  ...billingTopics,
  ...contactTopics,
  ...sameDayTopics,
  ...notSettledTopics,
  ...psychologyTopics,
  ...functionTopics,
  ...sessionTopics,
  ...meetingTopics,
  ...moneyTopics,
  ...budgetTopics,
};

export type TopicId = keyof typeof allTopics;

export const topics: Record<TopicId, Topic<StatementId>> = allTopics;
export const topicIds = Object.keys(topics) as TopicId[];
