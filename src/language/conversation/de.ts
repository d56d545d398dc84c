import { de as overview } from "../overview/de";
import type { ConversationWords } from "./catalogue";

export const de: ConversationWords = {
  languages: { fr: "Français", nl: "Nederlands", de: "Deutsch", en: "English" },
  welcome: {
    title: "Guten Tag, ich bin der Abrechnungsassistent.",
    text: "Ich sage Ihnen, was Sie im Programm „erste 1000 Tage“ und in der psychologischen Versorgung der ersten Linie abrechnen können: ja oder nein, warum, wie viel und bis wann.",
    try: "Zum Beispiel:",
    privacy: "Bitte keine Nationalregisternummern: Ein Anfangsbuchstabe oder ein Code genügt.",
  },
  profile: {
    title: "Wer rechnet ab?",
    text: "Vier Antworten, nur einmal: Davon hängt ab, was Sie abrechnen können.",
    profession: "Ihr Beruf",
    hasInami: "Haben Sie eine LIKIV-Nummer?",
    inamiDigits: "Ihre LIKIV-Nummer (freiwillig)",
    inamiHint: "11 Ziffern",
    region: "Wo arbeiten Sie?",
    language: "Sprache der Antworten",
    save: "Speichern",
    errors: {
      profession: "Wählen Sie Ihren Beruf.",
      hasInami: "Geben Sie an, ob Sie eine LIKIV-Nummer haben.",
      inamiDigits: "Eine LIKIV-Nummer hat 11 Ziffern. Berichtigen Sie sie oder lassen Sie das Feld leer.",
      region: "Wählen Sie Ihre Region.",
      language: "Wählen Sie eine Sprache.",
    },
    inamiUnusual:
      "Die Prüfziffern dieser LIKIV-Nummer sind ungewöhnlich: Bitte prüfen Sie sie. Sie ist so gespeichert, wie Sie sie angegeben haben.",
  },
  patient: {
    title: "Für welchen Patienten?",
    label: "Patient",
    placeholder: "Name oder Code",
    error: "Wählen Sie einen Patienten.",
    choose: "Weiter",
  },
  unsure: {
    title: "Was möchten Sie wissen?",
    text: "Ich bin nicht sicher, ob ich Sie verstanden habe. Meinen Sie eine dieser Fragen?",
  },
  help: { title: "Was ich kann" },
  overview,
};
