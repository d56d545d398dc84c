import { fr as format } from "../format/fr";
import type { ConversationWords } from "./catalogue";

const { number, or, shortDate } = format;

export const fr: ConversationWords = {
  languages: { fr: "Français", nl: "Nederlands", de: "Deutsch", en: "English" },
  welcome: {
    title: "Bonjour, je suis l'assistant de facturation.",
    text: "Je vous dis ce que vous pouvez attester dans le programme « premiers 1000 jours » et en soins psychologiques de première ligne : oui ou non, pourquoi, combien et jusqu'à quand.",
    try: "Par exemple :",
    privacy: "Pas de numéro national ici, s'il vous plaît : une initiale ou un code suffit.",
  },
  profile: {
    title: "Qui atteste ?",
    text: "Quatre réponses, une seule fois : elles changent ce que vous pouvez attester.",
    profession: "Votre profession",
    hasInami: "Avez-vous un numéro INAMI ?",
    inamiDigits: "Votre numéro INAMI (facultatif)",
    inamiHint: "11 chiffres",
    region: "Où exercez-vous ?",
    language: "Langue des réponses",
    save: "Enregistrer",
    errors: {
      profession: "Choisissez votre profession.",
      hasInami: "Indiquez si vous avez un numéro INAMI.",
      inamiDigits: "Un numéro INAMI compte 11 chiffres. Corrigez-le ou laissez ce champ vide.",
      region: "Choisissez votre région.",
      language: "Choisissez une langue.",
    },
    inamiUnusual:
      "Les chiffres de contrôle de ce numéro INAMI sont inhabituels : vérifiez-le. Il est enregistré tel quel.",
  },
  patient: {
    title: "Pour quel patient ?",
    label: "Patient",
    placeholder: "Nom ou code",
    error: "Choisissez un patient.",
    choose: "Continuer",
  },
  unsure: {
    title: "Que voulez-vous savoir ?",
    text: "Je n'ai pas compris avec certitude. Est-ce l'une de ces questions ?",
  },
  help: { title: "Ce que je peux faire" },
  overview: {
    born: (day) => `Né le ${shortDate(day)}`,
    due: (day) => `Terme le ${shortDate(day)}`,
    birthNotKnown: (due) => `Terme le ${shortDate(due)} ; naissance pas encore encodée`,
    screened: (day) => `Dépistage le ${shortDate(day)}`,
    notScreened: "Pas de dépistage",
    screeningNotKnown: "Dépistage pas encore encodé",
    scenario: (possible) => `Scénario ${or(possible)}`,
    age: (years) => `${number(years)} ans`,
    preferential: "Intervention majorée (BIM)",
    notPreferential: "Sans intervention majorée",
    registered: "Patient enregistré",
    notRegistered: "Patient pas encore enregistré",
    canBill: "Ce que vous pouvez attester aujourd'hui",
    open: "Voir",
    done: "Déjà fait",
    noActs: "Aucun acte encodé.",
    billing: { billed: "facturé", "to-bill": "à facturer", waived: "non facturé" },
    billBy: (day) => `au plus tard le ${shortDate(day)}`,
    lapsed: "délai dépassé",
    minutes: (minutes) => `${number(minutes)} min`,
    more: (count) => (count > 1 ? `${number(count)} actes plus anciens` : "1 acte plus ancien"),
    states: { yes: "oui", no: "non", notYet: "pas encore", confirm: "à confirmer", incomplete: "à compléter" },
  },
};
