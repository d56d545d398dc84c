import type { WarningWords } from "./catalogue";

export const fr: WarningWords = {
  "scenario-differs-from-bib":
    "Le scénario donné par BiB ne correspond pas aux indicateurs encodés. Celui de BiB est retenu.",
  "amount-last-published": "Le montant est le dernier publié ; l'indexation de cette année n'est pas dans les textes.",
  "amount-per-unit": "Le montant est donné pour une unité, car la durée ou le nombre de participants manque.",
  "insurability-exception": "Seule exception au délai : une situation particulière d'assurabilité.",
  "minutes-capped": "Seuls 4 quarts d'heure sont facturables par concertation.",
  "past-minutes-unknown": "La durée d'une concertation passée manque : elle compte pour un quart d'heure.",
};
