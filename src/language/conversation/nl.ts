import { nl as overview } from "../overview/nl";
import type { ConversationWords } from "./catalogue";

export const nl: ConversationWords = {
  languages: { fr: "Français", nl: "Nederlands", de: "Deutsch", en: "English" },
  welcome: {
    title: "Dag, ik ben de facturatie-assistent.",
    text: "Ik zeg u wat u kunt attesteren in het programma ‘eerste 1000 dagen’ en in de eerstelijnspsychologische zorg: ja of neen, waarom, hoeveel en tot wanneer.",
    try: "Bijvoorbeeld:",
    privacy: "Geen rijksregisternummers hier, alstublieft: een initiaal of een code volstaat.",
  },
  profile: {
    title: "Wie attesteert?",
    text: "Vier antwoorden, één keer: ze bepalen wat u kunt attesteren.",
    profession: "Uw beroep",
    hasInami: "Hebt u een RIZIV-nummer?",
    inamiDigits: "Uw RIZIV-nummer (niet verplicht)",
    inamiHint: "11 cijfers",
    region: "Waar werkt u?",
    language: "Taal van de antwoorden",
    save: "Bewaren",
    errors: {
      profession: "Kies uw beroep.",
      hasInami: "Zeg of u een RIZIV-nummer hebt.",
      inamiDigits: "Een RIZIV-nummer telt 11 cijfers. Verbeter het of laat dit veld leeg.",
      region: "Kies uw regio.",
      language: "Kies een taal.",
    },
    inamiUnusual: "De controlecijfers van dit RIZIV-nummer zijn ongewoon: kijk het na. Het is bewaard zoals u het gaf.",
  },
  patient: {
    title: "Voor welke patiënt?",
    label: "Patiënt",
    placeholder: "Naam of code",
    error: "Kies een patiënt.",
    choose: "Verder",
  },
  unsure: { title: "Wat wilt u weten?", text: "Ik ben niet zeker dat ik u begrijp. Bedoelt u een van deze vragen?" },
  help: { title: "Wat ik kan doen" },
  overview,
};
