import type { NotSettledSentences } from "../catalogue";

export const notSettled: NotSettledSentences = {
  "open.cpp-by-video": "Une CPP par vidéo ? Les textes ne le disent pas.",
  "open.cpp-by-video-near":
    "Ils n'admettent la distance que pour la concertation, en ligne, et pour les séances psychologiques des fonctions 2 et 3.",
  "open.hospital":
    "Une femme hospitalisée ? Les textes ne le règlent pas : les codes publiés ne figurent que dans la colonne ambulatoire.",
  "open.capitation":
    "Une pratique au forfait ? Les textes ne disent pas si elle peut facturer ces prestations en plus.",
  "open.capitation-near":
    "Ils ne citent la maison médicale que pour la coordination, que son prestataire responsable peut facturer.",
  "open.supplements":
    "Un supplément ? Les textes n'en parlent pas ; pour les quatre prestations périnatales, le remboursement publié égale le tarif.",
  "open.supplements-psychology":
    "En psychologie, ils ne prévoient que le ticket modérateur, sans un mot sur les suppléments.",
  "open.no-show": "Un rendez-vous manqué ? Aucun texte n'en parle : ni facturation, ni indemnité prévue.",
  "open.second-screening":
    "Un deuxième dépistage pendant la même grossesse ? Il ne se facture pas une deuxième fois ; s'il peut être fait et changer le scénario, les textes ne le disent pas.",
  "open.second-screening-near":
    "Après la naissance, ils souhaitent une nouvelle détection si les besoins changent, mais pas avec BiB.",
  "open.cpp-of-another":
    "Facturer une CPP menée par quelqu'un d'autre ? Les textes ne le disent pas : tout professionnel peut la mener, trois professions peuvent la facturer.",
  "open.cpp-of-another-near": "Facturer pour un collègue n'est prévu que pour la coordination, au sein d'une équipe.",
  "open.functions-2-and-3": "Cumuler les fonctions 2 et 3 pour un même patient ? Les textes ne le règlent pas.",
  "open.functions-2-and-3-near":
    "Ils fixent pour chaque fonction ses propres séances, sans dire si les deux nombres s'additionnent.",
  "open.both-concertations":
    "Une concertation périnatale et une concertation psychologique le même jour ? Les textes ne le règlent pas.",
  "open.both-concertations-near":
    "La concertation psychologique ne se facture pas quand la réunion est déjà payée autrement.",
  "open.exceptions":
    "Facturer sans dépistage ? La convention prévoit des exceptions, mais leurs conditions restent à fixer.",
  "open.weekend":
    "Un délai qui tombe un week-end ou un jour férié ? Les textes ne le reportent pas et n'en disent rien.",
  "open.weekend-advice": "Par prudence, facturez avant : la date affichée est celle du calendrier.",
  "open.list-perinatal":
    "En périnatal, les textes laissent ouverts : la CPP par vidéo ou menée par un autre, la femme hospitalisée, le forfait, les suppléments, les absences, un deuxième dépistage, les exceptions sans dépistage.",
  "open.list-psychology":
    "En psychologie : le cumul des fonctions 2 et 3, les deux concertations le même jour, et pour les deux programmes un délai qui tombe un jour férié.",
  "ask.inami": "Demandez à l'INAMI avant de facturer.",
  "ask.born-in-belgium": "Pour l'outil lui-même, demandez à Born in Belgium.",
  "ask.billing-platform": "Pour être sûr, demandez au CIN, qui gère la plateforme.",
  "ask.network": ({ address }) =>
    `Pour les soins psychologiques, demandez à votre réseau de santé mentale ; l'INAMI se joint à l'adresse ${address}.`,
};
