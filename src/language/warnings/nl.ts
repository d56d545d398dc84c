import type { WarningWords } from "./catalogue";

export const nl: WarningWords = {
  "scenario-differs-from-bib": "Het scenario van BiB past niet bij de ingevulde indicatoren. Dat van BiB geldt.",
  "amount-last-published": "Dit is het laatst bekende bedrag; de indexering van dit jaar staat niet in de teksten.",
  "amount-per-unit": "Het bedrag geldt per eenheid, want de duur of het aantal deelnemers ontbreekt.",
  "insurability-exception": "Enige uitzondering op de termijn: een bijzondere situatie van verzekerbaarheid.",
  "minutes-capped": "Per overleg zijn hoogstens 4 kwartieren te attesteren.",
  "past-minutes-unknown": "De duur van een eerder overleg ontbreekt: het telt als één kwartier.",
};
