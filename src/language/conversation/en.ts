import { en as overview } from "../overview/en";
import type { ConversationWords } from "./catalogue";

export const en: ConversationWords = {
  languages: { fr: "Français", nl: "Nederlands", de: "Deutsch", en: "English" },
  welcome: {
    title: "Hello, I am the billing assistant.",
    text: "I tell you what you can bill in the “first 1000 days” programme and in first-line psychological care: yes or no, why, how much and until when.",
    try: "For example:",
    privacy: "No national numbers here, please: an initial or a code is enough.",
  },
  profile: {
    title: "Who bills?",
    text: "Four answers, only once: they change what you can bill.",
    profession: "Your profession",
    hasInami: "Do you have an INAMI number?",
    inamiDigits: "Your INAMI number (optional)",
    inamiHint: "11 digits",
    region: "Where do you work?",
    language: "Language of the answers",
    save: "Save",
    errors: {
      profession: "Choose your profession.",
      hasInami: "Say whether you have an INAMI number.",
      inamiDigits: "An INAMI number has 11 digits. Correct it or leave this field empty.",
      region: "Choose your region.",
      language: "Choose a language.",
    },
    inamiUnusual: "The check digits of this INAMI number are unusual: please verify it. It is saved as you gave it.",
  },
  patient: {
    title: "For which patient?",
    label: "Patient",
    placeholder: "Name or code",
    error: "Choose a patient.",
    choose: "Continue",
  },
  unsure: { title: "What would you like to know?", text: "I am not sure I understood. Is it one of these questions?" },
  help: { title: "What I can do" },
  overview,
};
