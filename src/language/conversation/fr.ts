import { fr as overview } from "../overview/fr";
import type { ConversationWords } from "./catalogue";

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
  overview,
};
