import type { PerinatalService, Profession, Region } from "../../rules/contract";
import type { StatementId, TopicId, ValuesOf } from "../../rules/topics";
import type { WebAddress } from "../../rules/topics/addresses";
import type { notSettledStatements } from "../../rules/topics/not-settled";
import type { billingStatements } from "../../rules/topics/perinatal/billing";
import type { concertationStatements } from "../../rules/topics/perinatal/concertation";
import type { contactStatements } from "../../rules/topics/perinatal/contacts";
import type { coordinationStatements } from "../../rules/topics/perinatal/coordination";
import type { cppStatements } from "../../rules/topics/perinatal/cpp";
import type { programmeStatements } from "../../rules/topics/perinatal/programme";
import type { scenarioStatements } from "../../rules/topics/perinatal/scenario";
import type { screeningStatements } from "../../rules/topics/perinatal/screening";
import type { budgetStatements } from "../../rules/topics/psychology/budget";
import type { functionStatements } from "../../rules/topics/psychology/functions";
import type { meetingStatements } from "../../rules/topics/psychology/meetings";
import type { moneyStatements } from "../../rules/topics/psychology/money";
import type { psychologyStatements } from "../../rules/topics/psychology/programme";
import type { sessionStatements } from "../../rules/topics/psychology/sessions";
import type { sameDayStatements } from "../../rules/topics/same-day";

/** The sentence of a statement: plain text, or a function of the values that the statement carries. */
type Sentence<Values> = keyof Values extends never ? string : (values: Values) => string;

/** One sentence for every statement: a missing one, or one that expects other values, does not compile. */
export type TopicSentences = { readonly [Id in StatementId]: Sentence<ValuesOf<Id>> };

type For<Statements> = Pick<TopicSentences, Extract<keyof Statements, StatementId>>;

// A language's sentences stand in one file per subject, so that each stays short enough to read against its source.
export type CareSentences = For<
  typeof programmeStatements & typeof scenarioStatements & typeof screeningStatements & typeof cppStatements
>;
export type TeamSentences = For<typeof coordinationStatements & typeof concertationStatements>;
export type BillingSentences = For<typeof billingStatements & typeof contactStatements & typeof sameDayStatements>;
export type NotSettledSentences = For<typeof notSettledStatements>;
export type PsychologySentences = For<
  typeof psychologyStatements & typeof functionStatements & typeof budgetStatements
>;
export type SessionSentences = For<typeof sessionStatements & typeof meetingStatements & typeof moneyStatements>;

/** A heading per topic, a few words. */
export type TopicTitles = { readonly [Id in TopicId]: string };

/** What a link to each official page is called, with its language where it is another. */
export type LinkTitles = { readonly [Name in WebAddress]: string };

/** Everything that a language says about the topics. */
export interface TopicLanguage {
  titles: TopicTitles;
  linkTitles: LinkTitles;
  sentences: TopicSentences;
}

/** The words that several sentences of a language share. */
export interface TopicWords {
  /** In the plural: "les sages-femmes". */
  roles: { readonly [Role in Profession]: string };
  /** With its article: "la CPP". */
  services: { readonly [Service in PerinatalService]: string };
  /** With its preposition: "en Wallonie". */
  inRegion: { readonly [Name in Region]: string };
}
