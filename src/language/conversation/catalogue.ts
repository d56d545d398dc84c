import type { Language } from "../../questions/contract";
import type { OverviewWords } from "../overview/catalogue";

/** The words of every card but the verdict's: welcome, profile, choices, a patient's overview. */
export interface ConversationWords {
  languages: Record<Language, string>;
  welcome: {
    title: string;
    text: string;
    try: string;
    privacy: string;
  };
  profile: {
    title: string;
    text: string;
    profession: string;
    hasInami: string;
    inamiDigits: string;
    inamiHint: string;
    region: string;
    language: string;
    save: string;
    errors: {
      profession: string;
      hasInami: string;
      inamiDigits: string;
      region: string;
      language: string;
    };
    /** The check digits do not fit: a warning, never a refusal. */
    inamiUnusual: string;
  };
  patient: {
    title: string;
    label: string;
    placeholder: string;
    error: string;
    choose: string;
  };
  unsure: { title: string; text: string };
  help: { title: string };
  overview: OverviewWords;
}
