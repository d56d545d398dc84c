import type { Language } from "../questions/contract";
import type { EligibilityAnswer, EligibilityQuery } from "../rules/contract";
import type { CardButton } from "./actions";

/** What was typed into a form that could not be used, so that the form comes back as it was left. */
export interface Entered {
  /** By input id, as submitted. */
  values: Record<string, string>;
  /** By input id, in the reader's language. */
  errors: Record<string, string>;
}

export interface VerdictCardInput {
  language: Language;
  query: EligibilityQuery;
  answer: EligibilityAnswer;
  /** Left out for a question about no patient in particular. */
  patient?: { code: string; label: string };
  /** Who bills, when it is not the reader: a colleague's label, or "une sage-femme" (`terms.aProfession`). */
  biller?: { label: string };
  /** What the bot supposed without being told, in the reader's language: each as it stands after a colon. */
  assumed?: readonly string[];
  /** What in particular was asked: that is said first. */
  asked?: "left" | "patient-share" | "bill-by";
  /** Remarks on how the question was read, in sentences without a full stop. */
  remarks?: readonly string[];
  buttons?: {
    /** Beside what was understood: opens the choice of another service, patient or date. */
    change?: Omit<CardButton, "title">;
    /** Sends the missing facts; without it an incomplete verdict shows no inputs. */
    answer?: Omit<CardButton, "title">;
    /** The one primary action of a verdict that is not incomplete. */
    primary?: CardButton;
    others?: readonly CardButton[];
  };
  /** Missing facts that were submitted and refused. */
  entered?: Entered;
  /** Facts that were typed for this question before: they come back with the answer button, beside the new ones. */
  given?: Readonly<Record<string, string>>;
}
