import { fr as terms } from "../../terms/fr";
import type { PerinatalDefinitionSentences, PsychologyDefinitionSentences } from "../catalogue";
import { format, lowered, many } from "./words";

const { and, longDate } = format;

/** The rules that several conditions rest on, in French. */
export const definitions: PerinatalDefinitionSentences & PsychologyDefinitionSentences = {
  "scope-perinatal": ({ from, birthday }) =>
    `Le programme de soins intégrés « premiers 1000 jours » suit les femmes enceintes, leurs enfants et leur famille jusqu'au ${birthday}e anniversaire de l'enfant. Ses prestations sont remboursées depuis le ${longDate(from)} : le dépistage, la CPP, la coordination et la concertation.`,
  "scenario-count": ({ all, counting, forA, forB }) =>
    `Des ${all} indicateurs de BiB, ${counting.length} fixent le scénario : ${and(counting.map(lowered))}. Aucun n'est positif : scénario 0. À partir de ${many(forA, "indicateur positif", "indicateurs positifs")} : scénario A. À partir de ${many(forB, "indicateur positif", "indicateurs positifs")} : scénario B. Les autres indicateurs ne changent rien au scénario.`,
  "scenario-lines": ({ counting }) =>
    `La dépression et l'anxiété tiennent sur une seule ligne de la circulaire aux prestataires ; comptées pour deux, elles donnent les ${counting} critères annoncés. Si elles sont positives et que rien d'autre ne l'est, le scénario est A ou B selon la lecture : ce qui demande A ou B est rempli, ce qui demande B est à confirmer.`,
  "scenario-from-bib":
    "Le scénario affiché par BiB, s'il est noté au dossier, l'emporte sur le décompte ; s'il ne correspond à aucune lecture du décompte, la réponse le signale.",
  "scenario-opens":
    "Le scénario 0 n'ouvre que le dépistage, le scénario A ouvre aussi la CPP, le scénario B ouvre en plus la coordination et la concertation.",
  "reference-periods": ({ periods, months }) =>
    `Il y a ${periods} périodes de référence de ${months} mois qui se suivent. La première commence le jour où elle a été démarrée sur la plateforme IM ou, si ce jour n'est pas connu, le jour du dépistage.`,
  "outside-reference-periods": ({ periods }) =>
    `Avant la première période, ce qui se compte par période n'est pas rempli et le devient à son premier jour. Après la ${periods}e, les textes ne disent rien : c'est à confirmer.`,
  trajectory: ({ weeks, age }) =>
    `Le trajet a trois temps : prénatal, du dépistage à l'accouchement ; postnatal, de l'accouchement à ${weeks} semaines après ; petite enfance, de là jusqu'à l'âge de ${age} ans compris.`,
  "coordinator-on-a-day":
    "Coordonne, à une date donnée, la dernière personne dont la coordination a commencé ce jour-là ou avant.",
  "not-born-yet":
    "Sans date de naissance, une date prévue postérieure à la prestation vaut : pas encore né. Si elle est passée, la naissance est demandée là où elle décide.",
  "billing-combination": "Les pseudocodes du programme peuvent se combiner avec les prestations de la nomenclature.",

  "scope-psychology": ({ from, to }) =>
    `Les soins psychologiques de première ligne sont remboursés par une convention entre l'INAMI et les réseaux de santé mentale. Les textes couvrent la période du ${longDate(from)} au ${longDate(to)}.`,
  "two-offers": ({ earlier, present, transitionFrom }) =>
    `Deux offres se suivent : celle de 2021, du ${longDate(earlier.from)} au ${longDate(earlier.to)}, avec ses deux fonctions (première ligne et soins spécialisés) ; celle de 2024, du ${longDate(present.from)} au ${longDate(present.to)}, avec trois fonctions. La convention de 2024 vaut dès le ${longDate(transitionFrom)}, mais jusqu'au ${longDate(earlier.to)}, période de transition, les prestations suivent encore l'offre de 2021.`,
  "age-groups": ({ lastYoung, adult }) =>
    `Enfant ou adolescent : jusqu'à ${lastYoung} ans compris le jour de la prestation ; adulte : à partir de ${adult} ans. La circulaire le dit de la part du patient ; pour le nombre de séances, le même âge est repris par analogie.`,
  "counters-run-on": ({ before, pairs }) =>
    `Les compteurs de séances individuelles des suivis commencés avant le ${longDate(before)} continuent ; ceux de la période de transition sont traités de même. ${pairs.map(({ present, earlier }) => `Avec ${terms.services[present].the} compte aussi ${terms.services[earlier].the}.`).join(" ")}`,
  "two-windows": ({ months }) =>
    `Les textes ne disent pas quand commencent les ${months} mois d'un patient. On compte donc de deux façons. Période fixe : elle s'ouvre à la première séance comptée qui n'est dans aucune période antérieure (ou à la prestation en question) et dure ${months} mois. Période glissante : une séance compte pendant les ${months} mois qui la suivent. Même résultat : il vaut. Résultats différents : à confirmer. Le compteur affiché est celui de la période fixe.`,
  averages: ({ young, adult, months }) =>
    `Pour le traitement (fonction 3), les moyennes visées sont de ${young} séances individuelles par ${months} mois pour les enfants et adolescents et de ${adult} pour les adultes. Elles valent sur l'ensemble des patients : elles ne font jamais refuser une séance.`,
  "no-limit": ({ services }) =>
    `Aucun nombre maximal n'est fixé pour ${and(services.map((service) => terms.services[service].the))}.`,
  "no-pseudocode": "Les textes ne donnent aucun pseudocode pour les soins psychologiques.",
};
