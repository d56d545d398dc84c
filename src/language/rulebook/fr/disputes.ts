import type { RulebookWords } from "../catalogue";

/** When each dispute decides and what the bot does besides showing both readings, in French. */
export const disputes: RulebookWords["disputes"] = {
  "flanders-opening": { when: "Quand la personne qui atteste exerce en Flandre" },
  "retroactive-billing": {
    when: "Quand une prestation de la période à facturer après coup est encore à facturer, le délai ordinaire passé",
    besides: "Le dernier jour affiché reste celui du délai ordinaire.",
  },
  "depression-and-anxiety": {
    when: "Quand la dépression et l'anxiété sont les seuls indicateurs d'inclusion positifs et que BiB n'a pas donné de scénario",
    besides: "La CPP, ouverte dans les deux lectures, n'est pas touchée. Le scénario de BiB, une fois noté, l'emporte.",
  },
  "nurse-cpp": { when: "Quand la personne qui atteste la CPP est infirmière ou infirmier" },
  "coordinator-without-inami": {
    when: "Quand la personne qui atteste la coordination n'a pas de numéro INAMI mais a le profil de compétences du protocole",
    besides: "Sans ce profil, la réponse est non.",
  },
  "after-third-period": {
    when: "Quand la prestation a lieu après la dernière période de référence",
    besides: "Aucun compteur n'est affiché et rien n'est plafonné.",
  },
  "coordination-age": {
    when: "Quand l'enfant a atteint le premier des deux âges, mais pas encore le second",
    besides: "Avant, la condition est remplie ; à partir du second âge, la réponse est non.",
  },
  "concertation-in-which-period": {
    when: "Quand une concertation a eu lieu, mais seulement avant la période de référence de la coordination",
    besides: "Une concertation de la période même suffit toujours ; sans aucune concertation, la réponse est non.",
  },
  "late-follow-up": {
    when: "Quand un suivi d'une vulnérabilité a dépassé le délai entre le dépistage et la coordination",
  },
  "fourth-concertation": {
    when: "Quand le nombre maximal de l'annexe est atteint et qu'une concertation de plus est demandée",
    besides: "La limite par période de référence s'applique dans tous les cas.",
  },
  "after-2026": {
    when: "Quand la prestation a lieu après la fin de la convention",
    besides: "Le tarif affiché est le dernier publié, et la part du patient reste la même.",
  },
  "missions-before-2024": {
    when: "Quand une mission de soutien a eu lieu sous l'offre de 2021",
    besides: "Aucun montant n'est donné.",
  },
  "defined-group": {
    when: "Quand le groupe est trop petit, mais clairement défini, comme une classe",
    besides: "Un petit groupe qui n'est pas défini : la réponse est non.",
  },
  "co-animation": { when: "Quand une séance de groupe en fonction 1 est animée par une seule personne" },
  "twelve-month-window": {
    when: "Quand les deux façons de compter la période ne donnent pas le même résultat",
    besides: "Si elles s'accordent, leur résultat vaut. Le compteur affiché est celui de la période fixe.",
  },
  "one-more-session": {
    when: "Quand le nombre de séances de l'offre de 2021 est atteint, sans la séance supplémentaire",
    besides: "Au-delà de cette séance, la réponse est non.",
  },
  "concertation-outside-treatment": { when: "Quand la concertation ne fait pas partie d'un traitement en fonction 3" },
  "concertations-or-quarters": {
    when: "Quand le nombre de concertations n'est pas atteint, mais celui des quarts d'heure serait dépassé",
    besides: "Le compteur affiché est celui des concertations.",
  },
  "social-worker-group": { when: "Quand un assistant social co-anime la séance de groupe et l'atteste" },
  "who-bills-psy-concertation": { when: "Quand la personne qui atteste la concertation n'est pas psychologue" },
};
