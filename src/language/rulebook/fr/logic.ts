import type { LogicWords } from "../catalogue";

/** How conditions become a verdict, in French. */
export const logic: LogicWords = {
  statuses: {
    met: { name: "Remplie", meaning: "Ce que la condition demande est acquis." },
    unmet: { name: "Non remplie", meaning: "Un fait connu la fait échouer ; une seule partie qui échoue suffit." },
    unknown: { name: "Inconnue", meaning: "Il manque un fait qui pourrait encore changer le résultat." },
    todo: {
      name: "À faire",
      meaning: "La prestation est prévue, et seul l'acte lui-même pourra fournir ce qui manque.",
    },
    disputed: {
      name: "À confirmer",
      meaning: "Sur ce cas précis, les textes se contredisent, se lisent de deux façons ou ne disent rien.",
    },
  },
  verdicts: {
    no: { name: "Non", when: "Au moins une condition n'est pas remplie." },
    incomplete: {
      name: "Incomplet",
      when: "Sinon, au moins une condition est inconnue : la réponse demande ce qui manque.",
    },
    confirm: {
      name: "À confirmer",
      when: "Sinon, au moins une condition est à confirmer : la réponse montre les deux lectures et où elles se trouvent.",
    },
    yes: { name: "Oui", when: "Sinon. Ce qui reste à faire est énuméré." },
  },
  cures: {
    wait: "le temps y remédie : la réponse dit à partir de quel jour",
    act: "quelqu'un peut encore y remédier",
    none: "rien n'y remédie",
  },
  readings: [
    "Les conditions sont jugées dans l'ordre où elles figurent ici, et toutes figurent dans la réponse.",
    "Une condition non remplie dit si le temps y remédie, si quelqu'un peut encore y remédier ou si rien n'y remédie. « Possible à partir du » n'est donné que si le temps remédie à toutes les conditions non remplies.",
    "Rien n'est déduit d'un autre fait : cinq acteurs de soins ne font pas cinq participants, et un dépistage noté au dossier n'est pas encore une prestation comptée.",
    "Un fait n'est demandé que s'il peut encore changer le résultat. Un fait qui ne sert que dans un cas n'est demandé qu'une fois ce cas établi.",
    "Une prestation prévue a lieu le jour de la question ou plus tard, une prestation faite ce jour-là ou plus tôt.",
    "Sans dépistage, toute condition qui se compte à partir du dépistage n'est pas remplie.",
    "Les jours sont ceux du calendrier belge, sans heure. « Plus n mois » garde le jour du mois ou prend le dernier jour du mois s'il n'existe pas. Une période de n mois court jusqu'à la veille de ce jour.",
    "Le délai de facturation ne change ni pour un week-end ni pour un jour férié : les textes n'en parlent pas.",
  ],
  counting: {
    counted:
      "Une prestation compte si elle est facturée, ou si elle reste à facturer et que son délai ordinaire n'est pas passé au jour de la question.",
    "not-counted":
      "Ne comptent pas : les prestations auxquelles on a renoncé, et celles dont le délai est passé sans facturation.",
    anywhere:
      "Les nombres maximaux valent pour le patient, où que les prestations aient eu lieu et quel que soit le prestataire.",
    later: "Les prestations postérieures à celle dont il est question ne comptent pas.",
    "unknown-minutes":
      "Une concertation passée dont la durée manque compte pour un quart d'heure, et la réponse le signale.",
  },
};
