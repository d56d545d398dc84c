import type { SourceWords } from "./catalogue";

export const fr: SourceWords = {
  "annex-2024": {
    title: "Interventions financières de l'INAMI, programme « premiers 1000 jours » (annexe à la convention)",
    short: "annexe à la convention 2024",
    sections: {
      tariffs: {
        label: "tableau des tarifs",
        about: "Qui atteste chaque prestation, à quel tarif en 2024, sous quel pseudocode et combien de fois.",
      },
      scenarios: {
        label: "tableau des scénarios",
        about: "Ce que les scénarios A et B ouvrent avant la naissance, après la naissance et dans la petite enfance.",
      },
      "note-1": { label: "note 1", about: "Renvoie au tableau des scénarios pour savoir qui est concerné." },
      "note-2": {
        label: "note 2",
        about: "D'autres professionnels peuvent aussi intervenir, mais sans remboursement de l'INAMI.",
      },
      "note-3": {
        label: "note 3",
        about: "Les nombres maximaux valent pour toute la période de 1000 jours, où que les soins aient lieu.",
      },
      "note-4": {
        label: "note 4",
        about: "Le dépistage se fait au plus tard 7 jours après l'accouchement pour entrer dans le programme.",
      },
    },
  },
  "oa-2024-401": {
    title: "Circulaire aux organismes assureurs 2024/401 du 16 décembre 2024",
    short: "circulaire OA 2024/401",
    sections: {
      opening: {
        label: "dates d'ouverture",
        about: "Depuis quand chaque région peut facturer, la facturation rétroactive de l'été 2024 et l'indexation.",
      },
      tariffs: {
        label: "annexe, tarifs",
        about: "Honoraires et interventions des quatre prestations à partir du 1er janvier 2025.",
      },
    },
  },
  "providers-2025": {
    title: "Circulaire aux prestataires, programme « premiers 1000 jours »",
    short: "circulaire aux prestataires 2025",
    sections: {
      1: {
        label: "§ 1",
        about: "Le programme, les quatre prestations et le délai pour facturer sur la plateforme IM.",
      },
      "2a": {
        label: "§ 2a",
        about: "Le dépistage : les indicateurs, le scénario, le moment et les conditions pour l'attester.",
      },
      "2b": { label: "§ 2b", about: "La CPP : qui peut l'attester, combien de fois, et ce qu'il faut noter dans BiB." },
      "2c": {
        label: "§ 2c",
        about: "La coordination : qui coordonne, les périodes de 12 mois, l'équipe, le plan et les suivis.",
      },
      "2d": {
        label: "§ 2d",
        about: "La concertation : les participants, la durée, les quarts d'heure facturables et l'enregistrement.",
      },
      3: { label: "§ 3", about: "Où trouver BiB, la plateforme IM, la convention et les contacts par région." },
    },
  },
  "psy-slides-2024": {
    title: "Soins psychologiques de première ligne, séance d'information du 23 janvier 2024",
    short: "séance d'information psy 2024",
    sections: {
      1: { label: "partie 1", about: "Le contexte : du protocole de 2020 à la convention de 2021." },
      2: { label: "partie 2", about: "La vision : des soins adaptés et intégrés, portés par 32 réseaux." },
      3: { label: "partie 3", about: "L'offre 2021-2023 : deux fonctions, nombres de séances et chiffres." },
      "4.1": { label: "partie 4.1", about: "Ce que l'étude d'évaluation EPCAP 2.0 a montré et recommandé." },
      "4.2": { label: "partie 4.2", about: "Les besoins remontés du terrain." },
      5: { label: "partie 5", about: "La convention 2024-2026 : ses lignes directrices et son public." },
      "5.1": {
        label: "partie 5.1",
        about: "Les trois fonctions et les missions de soutien : lieux, groupes et nombres de séances.",
      },
      "5.2": { label: "partie 5.2", about: "Les honoraires, la part du patient et les règles de la concertation." },
      "5.3": {
        label: "partie 5.3",
        about: "La qualité : pratique fondée sur des preuves et fiche des séances de groupe.",
      },
      6: { label: "partie 6", about: "Le budget total de 2024 et ses parts." },
      "6.1": { label: "partie 6.1", about: "Les moyens ajoutés au budget de soins." },
      "6.2": { label: "partie 6.2", about: "La répartition du budget entre les réseaux." },
      "7.1": { label: "partie 7.1", about: "Le calendrier, de décembre 2023 à mars 2024." },
      "7.2": { label: "partie 7.2", about: "La transition pour les prestataires : compteurs et montants maintenus." },
      "7.3": { label: "partie 7.3", about: "Ce que les réseaux mettent en place." },
      "7.4": { label: "partie 7.4", about: "Ce que les administrations préparent." },
    },
  },
  "psy-2024": {
    title: "Circulaire aux réseaux, nouvelle convention de soins psychologiques dans la première ligne",
    short: "circulaire aux réseaux psy 2024",
    sections: {
      preamble: { label: "préambule", about: "Pourquoi une nouvelle convention et depuis quand elle existe." },
      A: {
        label: "point A",
        about: "Les trois fonctions et les missions de soutien : contenu, lieux, groupes, nombres de séances.",
      },
      B: { label: "point B", about: "La qualité des programmes de groupe et leur fiche." },
      C: { label: "point C", about: "La durée des séances et des concertations." },
      D: { label: "point D", about: "Ce que le patient paie, selon l'âge, la séance et l'intervention majorée." },
      E: { label: "point E", about: "La concertation : participants, durée et nombre par 12 mois." },
      F: { label: "point F", about: "Les compteurs de séances commencés avant 2024 continuent." },
      G: { label: "point G", about: "La facturation : par prestataire, par participant, par heure, et son délai." },
      budget: { label: "budget", about: "Le budget de 2024 : soins, fonctionnement et moyens ajoutés." },
      transition: { label: "période de transition", about: "Ce qui reste valable de janvier à mars 2024." },
    },
  },
};
