import { fr as facts } from "../../facts/fr";
import { fr as terms } from "../../terms/fr";
import type { PsychologyRuleSentences } from "../rules";
import { capitalised, format, lowered, many } from "./words";

const { and, or, longDate } = format;

const lasting = ({ minutes, contact }: { minutes: number; contact: number }) =>
  `La séance dure au moins ${minutes} minutes, dont au moins ${contact} de contact direct.`;
const psychologist = `${capitalised(terms.aProfession.psychologist)} (ou un orthopédagogue clinicien) atteste la prestation.`;

/** What each psychological condition asks, in French. */
export const psychologyRules: PsychologyRuleSentences = {
  "earlier-offer": ({ from, to }) =>
    `La prestation a lieu du ${longDate(from)} au ${longDate(to)}. Avant ou après : non.`,
  "present-offer": ({ from, to }) =>
    `La prestation a lieu du ${longDate(from)} au ${longDate(to)}. Avant : non. Après : à confirmer.`,
  "mission-offer": ({ earliest, from, to }) =>
    `La mission a lieu du ${longDate(from)} au ${longDate(to)}. Plus tôt, mais à partir du ${longDate(earliest)} : à confirmer. Avant cela : non. Après le ${longDate(to)} : à confirmer.`,
  "psychology-convention":
    "Le prestataire, ou l'institution qui l'emploie, a une convention avec un réseau de santé mentale.",
  "psychologist-alone": `${psychologist} Personne d'autre ne le peut.`,
  "psychologist-or-co-leader": ({ disputed }) =>
    `${psychologist} Un autre prestataire ne l'atteste que s'il co-anime la séance, à son propre tarif ; pour ${or(disputed.map((role) => terms.aProfession[role]))} qui co-anime, c'est à confirmer.`,
  "psychologist-or-disputed": `${psychologist} Pour toute autre profession : à confirmer.`,
  "place-outreach": "La séance a lieu dans un lieu d'accroche, nulle part ailleurs.",
  place: ({ places }) =>
    `La séance a lieu dans un de ces cadres : ${or(places.map((place) => lowered(facts.places[place])))}.`,
  "group-size-community": ({ minimum }) =>
    `Le groupe compte au moins ${minimum} participants. Plus petit, mais défini, comme une classe : à confirmer. Sinon : non.`,
  "group-size": ({ minimum }) => `Le groupe compte au moins ${minimum} participants.`,
  "duration-group": lasting,
  "duration-individual": lasting,
  "co-animation": "La séance est animée avec une autre personne. Sinon : à confirmer.",
  "session-quota": ({ young, adult, adultAge, exceptional, months, together }) =>
    [
      young === adult
        ? `Au plus ${young} séances comptées par patient et par ${months} mois, celle-ci comprise, quel que soit l'âge.`
        : `Au plus ${young} séances comptées jusqu'à ${adultAge - 1} ans compris, ${adult} à partir de ${adultAge} ans, par patient et par ${months} mois, celle-ci comprise.`,
      ...(exceptional > 0
        ? [`Encore ${many(exceptional, "séance", "séances")} au-delà : à confirmer. Plus : non.`]
        : []),
      ...(together.length > 1
        ? [`Comptent ensemble : ${and(together.map((service) => terms.services[service].the))}.`]
        : []),
    ].join(" "),
  registered: "Le patient est enregistré.",
  "functional-assessment": "Le bilan fonctionnel est fait.",
  "function-3": "La concertation fait partie d'un traitement en fonction 3. Sinon : à confirmer.",
  "psy-participants": ({ inAll, careProviders }) =>
    `Il y a au moins ${inAll} participants, dont au moins ${careProviders} prestataires de soins.`,
  "psy-concertation-minutes": ({ minutes, quarters }) =>
    `La concertation dure au moins ${minutes} minutes. Seuls les quarts d'heure entiers comptent, et ${quarters} au plus sont facturables par concertation.`,
  "psy-concertation-quota": ({ concertations, quarters, months }) =>
    [
      `Au plus ${many(concertations, "concertation comptée", "concertations comptées")} par patient et par ${months} mois, celle-ci comprise.`,
      ...(quarters === null
        ? []
        : [
            `Dans cette limite, mais avec plus de ${quarters} quarts d'heure facturables en tout, ceux-ci compris : à confirmer.`,
          ]),
    ].join(" "),
  "not-reimbursed-elsewhere":
    "La concertation n'est remboursée ni par la réglementation d'une entité fédérée ni par la nomenclature.",
  "mission-agreed":
    "Le psychologue ou l'orthopédagogue clinicien est désigné pour des missions de soutien, dont le nombre et les heures sont convenus.",
  "psychology-billing-deadline": ({ dayOfMonth, monthsAfter }) =>
    `La question est posée au plus tard le ${dayOfMonth} du ${monthsAfter}e mois qui suit celui de la prestation, ce jour compris ; une prestation prévue est toujours dans les temps. Passé ce jour : non, avec le rappel que les situations exceptionnelles d'assurabilité font exception.`,
};
