import type { Story } from "./story";

export const conversations: readonly Story[] = [
  {
    title: "this patient is the one that the conversation is about",
    steps: [
      {
        says: "Puis-je encore attester une CPP pour Mme D. ?",
        first: "Oui, vous pouvez encore attester une CPP pour Mme D.",
      },
      {
        says: "Puis-je attester la coordination pour cette patiente ?",
        first: "Non : il faut le scénario B (2 indicateurs d'inclusion ou plus), et le scénario est A.",
        shows: ["Mme D. (P-101)"],
      },
      { says: "/forget", shows: ["C'est oublié."] },
      {
        says: "Puis-je attester la coordination pour cette patiente ?",
        first: "De quelle patiente ou de quel patient s'agit-il ?",
      },
    ],
  },
  {
    title: "a question goes on from the one before: another patient, another service, another day",
    steps: [
      { says: "Puis-je encore attester une CPP pour Mme D. ?", shows: ["Oui, vous pouvez encore"] },
      { says: "et pour Mme P. ?", first: "Non : les 2 CPP de cette grossesse sont déjà facturées." },
      { says: "et la coordination ?", first: "Oui, vous pouvez attester la coordination pour Mme P." },
    ],
  },
  {
    title: "a national number is neither looked up, nor repeated, nor put into a button",
    steps: [
      {
        says: "Puis-je attester une CPP pour 85.07.30-033.28 ?",
        shows: ["Votre message contient un numéro national : supprimez-le", "De quelle patiente"],
        hides: ["033", "85.07.30"],
      },
    ],
  },
  {
    title: "the profile can be looked at and changed",
    steps: [
      {
        says: "/profile",
        first: "Qui atteste ?",
        holds: { profession: "midwife", inamiNumber: "true", region: "brussels" },
      },
    ],
  },
  {
    title: "a patient who is not named is chosen, among those whom the service can concern",
    steps: [
      {
        says: "Puis-je encore attester une CPP ?",
        first: "De quelle patiente ou de quel patient s'agit-il ?",
        shows: ["Mme D. (P-101)", "Frau S. (P-104)"],
        hides: ["Y-201"],
      },
      {
        presses: "Continuer",
        enters: { patient: "P-101" },
        first: "Oui, vous pouvez encore attester une CPP pour Mme D.",
      },
    ],
  },
  {
    title: "a patient who is not found is asked for",
    steps: [
      {
        says: "Kan ik voor P-999 een CPP attesteren?",
        first: "Ik vind “P-999” niet bij uw patiënten. Om wie gaat het?",
        shows: ["Mme D. (P-101)"],
      },
      { presses: "Verder", enters: { patient: "P-103" }, shows: ["Neen: de screening geeft scenario 0"] },
    ],
  },
  {
    title: "of two patients who may be meant, the right one is pressed",
    steps: [
      {
        says: "Puis-je attester une concertation pour L. ?",
        first: "Plusieurs de vos patients correspondent à « L. ». De qui s'agit-il ?",
        shows: ["Mme L. (P-106)", "L. (16 ans) (Y-202)"],
        hides: ["P-101"],
      },
      { presses: "L. (16 ans) (Y-202)", shows: ["une concertation psy pour L. (16 ans)"] },
    ],
  },
  {
    title: "a missing fact is asked for and answered",
    steps: [
      {
        says: "Puis-je encore attester une CPP pour P-108 ?",
        first: "Il me manque une information : quand l'enfant est-il né ?",
      },
      {
        presses: "Répondre",
        enters: { birthDate: "2025-04-10" },
        first: "Non : une CPP se fait avant la naissance, et l'enfant est né.",
      },
      // The answer served that question only.
      {
        says: "Puis-je encore attester une CPP pour P-108 ?",
        first: "Il me manque une information : quand l'enfant est-il né ?",
      },
      {
        presses: "Répondre",
        enters: { birthDate: "", notBornYet: "true" },
        bySubmit: true,
        first: "Oui, vous pouvez attester une CPP pour Mme V.",
      },
    ],
  },
  {
    title: "a fact that cannot be is refused beside its input, and what was typed stays",
    steps: [
      { says: "May I still bill a CPP for P-108?", first: "One thing is missing: when was the child born?" },
      {
        presses: "Answer",
        enters: { birthDate: "2025-04-31" },
        first: "One thing is missing: when was the child born?",
        shows: ["Give a date, for example 05/03/2025."],
        holds: { birthDate: "2025-04-31" },
      },
      {
        presses: "Answer",
        enters: { birthDate: "2025-05-01" },
        shows: ["One thing is missing"],
        holds: { birthDate: "2025-05-01" },
      },
      { presses: "Answer", enters: { birthDate: "2025-04-14" }, shows: ["No: a CPP takes place before birth"] },
    ],
  },
  {
    title: "what was understood can be changed: the service, the patient and the day",
    steps: [
      {
        says: "Puis-je encore attester une CPP pour Mme D. ?",
        first: "Oui, vous pouvez encore attester une CPP pour Mme D.",
      },
      {
        presses: "Modifier",
        first: "Que voulez-vous changer ?",
        holds: { service: "cpp", patient: "P-101", date: "2025-04-15", biller: "me" },
      },
      {
        presses: "Vérifier",
        enters: { service: "concertation", patient: "P-102", date: "2025-04-12" },
        shows: ["Concertation (401435) · Mme P. (P-102) · le 12/04/2025"],
      },
    ],
  },
  {
    title: "a day that does not exist is refused, and the rest of the form stays",
    steps: [
      { says: "Kan ik nog een CPP attesteren voor P-101?", shows: ["Ja, u kunt"] },
      { presses: "Wijzigen", first: "Wat wilt u wijzigen?" },
      {
        presses: "Nakijken",
        enters: { patient: "P-106", date: "2025-02-30" },
        first: "Wat wilt u wijzigen?",
        shows: ["Geef een datum op die bestaat."],
        holds: { patient: "P-106", service: "cpp" },
      },
      {
        presses: "Nakijken",
        enters: { date: "2025-04-20" },
        shows: ["Ja, u kunt op 20 april 2025 voor Mme L. een CPP attesteren."],
      },
    ],
  },
  {
    title: "a past day is asked about as done, so that its facts are missing and not still to do",
    steps: [
      {
        says: "Puis-je attester la CPP du 10/04/2025 pour Mme D. ?",
        first: "Il me manque 3 informations. D'abord : la femme a-t-elle donné son consentement ?",
        shows: ["le 10/04/2025", "Avez-vous le code BiB ?"],
        hides: ["À faire"],
      },
      {
        presses: "Répondre",
        enters: { consent: "true", bibCode: "true" },
        first: "Il me manque une information : chaque vulnérabilité a-t-elle un statut et une note dans BiB ?",
      },
      // What was answered before is not asked again.
      {
        presses: "Répondre",
        enters: { vulnerabilitiesEvaluated: "true" },
        first: "Oui, vous pouvez attester la CPP du 10 avril 2025 pour Mme D.",
      },
    ],
  },
  {
    title: "an episode with a biller is asked about for that colleague, and can be asked about for oneself",
    steps: [
      {
        says: "Puis-je attester une séance individuelle fonction 2 pour M. T. ?",
        shows: ["R. (psychologue)", "M. T. (Y-201)", "1 séance sur 8"],
      },
      { presses: "Modifier", shows: ["Qui atteste ?", "Moi", "K. (assistante sociale)"], holds: { biller: "psy-1" } },
      { presses: "Vérifier", enters: { biller: "me" }, shows: ["Non :"], hides: ["R. (psychologue)"] },
    ],
  },
  {
    title: "a colleague of the episode can be asked about",
    steps: [
      { says: "Puis-je attester la coordination pour P-102 ?", shows: ["Oui, vous pouvez"] },
      { presses: "Modifier", first: "Que voulez-vous changer ?" },
      {
        presses: "Vérifier",
        enters: { biller: "soc-1" },
        shows: ["K. (assistante sociale)"],
        hides: ["Oui, vous pouvez"],
      },
    ],
  },
  {
    title: "a service of the other programme is not decided on",
    steps: [
      {
        says: "Puis-je attester une CPP pour M. T. ?",
        shows: ["Le dossier de M. T. relève des soins psychologiques"],
        hides: ["Oui", "Non :"],
      },
    ],
  },
  {
    title: "where a patient stands, and from there to a verdict",
    steps: [
      {
        says: "Où en est P-102 ?",
        first: "Mme P. (P-102)",
        shows: ["Scénario B", "Il reste 2 quarts d'heure sur 4", "744,05 €"],
      },
    ],
  },
  {
    title: "how many are left",
    steps: [{ says: "Combien de CPP me reste-t-il pour P-101 ?", shows: ["1 CPP sur 2"] }],
  },
  {
    title: "general questions are answered from the circulars with their sources",
    steps: [
      { says: "Wat is het tarief van een CPP?", shows: ["€ 50,41", "Bronnen: [1]"] },
      { says: "Wer darf eine CPP abrechnen?", shows: ["Hebammen"] },
      { says: "Quel est le scénario de P-106 ?", shows: ["Mme L. : scénario A ou B."] },
      {
        says: "What is the scenario for P-102?",
        shows: ["Mme P.: scenario B, with 3 positive indicators that count."],
      },
    ],
  },
  {
    title: "what the circulars explain is explained, also where no intent covers the question",
    steps: [
      { says: "C'est quoi un lieu d'accroche ?", shows: ["Sources : [1]"], hides: ["Que voulez-vous savoir"] },
      { says: "Wat is een vindplaats?", shows: ["Bronnen: [1]"] },
    ],
  },
  {
    title: "the language of an answer is that of the question, and can be set",
    who: "a stranger",
    steps: [
      { says: "Quel est le tarif d'une CPP ?", shows: ["50,41 €"] },
      { says: "What is the tariff for a CPP?", shows: ["€50.41"] },
      { says: "/language de", shows: ["Ich antworte Ihnen ab jetzt auf Deutsch."] },
      { says: "/help", shows: ["Ich sage Ihnen"] },
      { says: "/language xx", shows: ["/language fr"] },
      { says: "/unknown", shows: ["/help"] },
    ],
  },
  {
    title: "thanks and small talk",
    steps: [
      { says: "Merci beaucoup", shows: ["Avec plaisir."] },
      { says: "Quel temps fera-t-il demain à Namur ?", shows: ["Ce n'est pas mon domaine"] },
    ],
  },
  {
    title: "a stranger is asked who they are, then answered; and sees no patient of anybody else",
    who: "a stranger",
    steps: [
      { says: "Quel est le tarif d'une CPP ?", shows: ["50,41 €"] },
      { says: "Puis-je encore attester une CPP pour Mme D. ?", first: "Qui atteste ?", hides: ["P-101", "Mme D."] },
      {
        presses: "Enregistrer",
        enters: { profession: "", inamiDigits: "12 34", region: "wallonia", language: "fr" },
        first: "Qui atteste ?",
        shows: ["Choisissez votre profession."],
        holds: { inamiDigits: "12 34", region: "wallonia" },
      },
      {
        presses: "Enregistrer",
        enters: { profession: "nurse", inamiDigits: "1-23456-26-000" },
        shows: ["C'est noté.", "inhabituels", "Aucun dossier de patient ne vous est accessible"],
        hides: ["P-101", "Mme D."],
      },
      { says: "Où en est P-101 ?", shows: ["Aucun dossier de patient"], hides: ["Mme D."] },
      { says: "/profile", holds: { profession: "nurse", inamiDigits: "12345626000", region: "wallonia" } },
      { presses: "Enregistrer", enters: { inamiDigits: "123" }, shows: ["compte d'habitude 11 chiffres"] },
      { says: "/profile", holds: { inamiDigits: "123" } },
      // The language of the profile is spoken where a message has none of its own.
      { presses: "Enregistrer", enters: { language: "nl" }, shows: ["Genoteerd."] },
      { says: "/help", shows: ["Wat ik kan doen"] },
    ],
  },
  {
    title: "in a group, general questions are answered there",
    where: "groupChat",
    steps: [
      {
        says: "Quel est le tarif d'une concertation ?",
        shows: ["La concertation existe dans les deux programmes."],
        privately: { none: true },
      },
      { presses: "Trajet périnatal", shows: ["15,50 €"], privately: { none: true } },
      { says: "Quel est le tarif d'une coordination ?", shows: ["744,05 €"], privately: { none: true } },
      {
        says: "2 indicateurs, 30 SA, infirmière : une CPP ?",
        shows: ["Un infirmier peut-il attester une CPP ?"],
        privately: { none: true },
      },
    ],
  },
  {
    title: "in a group, what concerns a patient is answered in private",
    where: "groupChat",
    knownPrivately: true,
    steps: [
      {
        says: "Puis-je encore attester une CPP pour Mme D. ?",
        shows: ["Je vous ai répondu dans notre conversation privée."],
        hides: ["Mme D.", "P-101", "CPP"],
        privately: { first: "Oui, vous pouvez encore attester une CPP pour Mme D." },
      },
      { says: "Qui peut attester une CPP ?", shows: ["CPP"], privately: { none: true } },
    ],
  },
  {
    title: "in a channel, whoever is not known in private is asked to write there",
    where: "channel",
    who: "a stranger",
    steps: [
      {
        says: "May I still bill a CPP for Mrs D.?",
        shows: ["I answer this question in private only."],
        hides: ["Mrs D.", "CPP"],
        privately: { none: true },
      },
    ],
  },
];
