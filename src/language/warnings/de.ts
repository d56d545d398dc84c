import type { WarningWords } from "./catalogue";

export const de: WarningWords = {
  "scenario-differs-from-bib": "Das Szenario aus BiB passt nicht zu den erfassten Indikatoren. Es gilt das aus BiB.",
  "amount-last-published":
    "Das ist der zuletzt veröffentlichte Betrag; die Indexierung dieses Jahres steht nicht in den Texten.",
  "amount-per-unit": "Der Betrag gilt je Einheit, da die Dauer oder die Zahl der Teilnehmenden fehlt.",
  "insurability-exception": "Einzige Ausnahme von der Frist: eine besondere Lage bei der Versicherbarkeit.",
  "minutes-capped": "Je Konzertierung sind höchstens 4 Viertelstunden abrechenbar.",
  "past-minutes-unknown": "Die Dauer einer früheren Konzertierung fehlt: Sie zählt als eine Viertelstunde.",
};
