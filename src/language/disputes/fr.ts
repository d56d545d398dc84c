import type { DisputeWords } from "./catalogue";

export const fr: DisputeWords = {
  "flanders-opening": {
    question: "Depuis quand peut-on facturer en Flandre ?",
    readings: [
      "Pour la Communauté flamande, les dates restent à fixer.",
      "La facturation est décrite pour tous les prestataires, sans exclure la Flandre.",
    ],
  },
  "retroactive-billing": {
    question: "Jusqu'à quand peut-on facturer les prestations de juin à août 2024 ?",
    readings: [
      "Ces prestations peuvent être facturées rétroactivement ; aucune fin n'est donnée.",
      "Toute prestation se facture au plus tard le 5e jour du troisième mois qui suit.",
    ],
  },
  "depression-and-anxiety": {
    question: "La dépression et l'anxiété comptent-elles pour deux indicateurs ou pour un seul ?",
    readings: [
      "Il y a 8 critères d'inclusion : dépression et anxiété en sont deux, donc scénario B.",
      "La santé mentale tient sur une seule ligne : un indicateur, donc scénario A.",
    ],
  },
  "nurse-cpp": {
    question: "Un infirmier peut-il attester une CPP ?",
    readings: [
      "Les infirmiers font partie de ceux qui peuvent attester une CPP.",
      "Seuls les gynécologues, généralistes et sages-femmes peuvent la facturer.",
    ],
  },
  "coordinator-without-inami": {
    question: "Peut-on attester la coordination sans numéro INAMI, avec le profil de compétences du protocole ?",
    readings: [
      "Les personnes qui ont ce profil de compétences peuvent attester.",
      "C'est un prestataire avec un numéro INAMI qui atteste.",
    ],
  },
  "after-third-period": {
    question: "Que peut-on facturer après la troisième période de référence ?",
    readings: [
      "Trois fois dans le programme, une fois par période de 12 mois.",
      "Rien n'est dit de la suite, quand trois périodes sont passées et que le programme court encore.",
    ],
  },
  "coordination-age": {
    question: "Jusqu'à quel âge de l'enfant la coordination se facture-t-elle ?",
    readings: [
      "Jusqu'à ce que l'enfant ait deux ans ; ailleurs dans le même point : deux ans inclus.",
      "Le programme court jusqu'au troisième anniversaire.",
    ],
  },
  "concertation-in-which-period": {
    question: "La concertation doit-elle avoir eu lieu dans la période de référence facturée ?",
    readings: [
      "Une concertation a eu lieu : celle d'une période précédente suffit.",
      "Il faut une concertation par an : chaque période demande la sienne.",
    ],
  },
  "late-follow-up": {
    question: "Un suivi en retard de plus de six mois empêche-t-il de facturer la coordination ?",
    readings: [
      "Chaque vulnérabilité est suivie au moins tous les six mois.",
      "Rien ne dit qu'un suivi tardif empêche de facturer.",
    ],
  },
  "fourth-concertation": {
    question: "Peut-on facturer une quatrième concertation dans le programme ?",
    readings: ["Trois fois au maximum pendant le programme.", "Seule une limite par période de 12 mois est donnée."],
  },
  "after-2026": {
    question: "Qu'est-ce qui vaut pour les soins psychologiques après le 31 décembre 2026 ?",
    readings: ["La convention couvre les années 2024 à 2026.", "Rien n'est connu de la suite."],
  },
  "missions-before-2024": {
    question: "À quelles conditions les missions de soutien se facturaient-elles avant avril 2024 ?",
    readings: [
      "D'autres missions existaient dans l'offre 2021-2023.",
      "Leurs conditions et leurs montants ne figurent pas dans les textes.",
    ],
  },
  "defined-group": {
    question: "Un groupe défini de moins de 10 personnes, comme une classe, suffit-il en fonction 1 ?",
    readings: ["Dix participants, ou un groupe clairement défini.", "Au moins dix participants."],
  },
  "co-animation": {
    question: "Une séance communautaire doit-elle être animée à deux ?",
    readings: ["La séance est co-animée.", "La co-animation n'est pas citée parmi les conditions."],
  },
  "twelve-month-window": {
    question: "Quand commencent les 12 mois d'un patient ?",
    readings: [
      "À la première séance, pour 12 mois (période fixe).",
      "12 mois avant la séance en question (période glissante).",
    ],
  },
  "one-more-session": {
    question: "Est-ce la séance supplémentaire admise par exception ?",
    readings: [
      "Une séance de plus est possible par exception, dans 5 % des cas au maximum.",
      "La limite ordinaire est atteinte.",
    ],
  },
  "concertation-outside-treatment": {
    question: "Une concertation psy suppose-t-elle un traitement en fonction 3 ?",
    readings: [
      "La concertation renforce les soins en fonction 3.",
      "La concertation vaut quand les soins s'intensifient, sans fonction précise.",
    ],
  },
  "concertations-or-quarters": {
    question: "La limite de 4 par 12 mois compte-t-elle des concertations ou des quarts d'heure ?",
    readings: ["Quatre concertations par 12 mois.", "Quatre quarts d'heure par 12 mois."],
  },
  "social-worker-group": {
    question: "Un assistant social qui co-anime une séance de groupe peut-il l'attester ?",
    readings: [
      "Un autre prestataire qui co-anime est payé à son propre tarif.",
      "Rien ne dit si un assistant social est un tel prestataire.",
    ],
  },
  "who-bills-psy-concertation": {
    question: "Un autre prestataire qu'un psychologue peut-il attester une concertation psy ?",
    readings: [
      "Les concertations se tiennent avec d'autres prestataires.",
      "C'est le psychologue ou l'orthopédagogue clinicien qui facture.",
    ],
  },
};
