import type { Story } from "./story";

/** Psychological care in the same chat: functions, groups, missions, concertation, what the patient pays. */
export const psychology: readonly Story[] = [
  {
    title: "an individual session: the function is asked, since the answers differ",
    steps: [
      {
        says: "Puis-je attester une séance individuelle pour M. T. ?",
        first: "De quelle prestation s'agit-il pour M. T. ?",
        shows: ["Séance individuelle de soutien (fonction 2)", "Séance individuelle de traitement (fonction 3)"],
      },
      {
        presses: "Séance individuelle de soutien (fonction 2)",
        first: "Oui, R. (psychologue) peut encore attester une séance individuelle en fonction 2 pour M. T.",
        shows: ["1 séance sur 8", "11,00 €", "sans intervention majorée", "86,69 €", "dernier tarif publié (2024)"],
      },
      {
        says: "et la fonction 3 ?",
        first: "Oui, R. (psychologue) peut attester une séance individuelle en fonction 3 pour M. T.",
        shows: ["20 séances sur 20"],
      },
      { says: "Que paie le patient ?", first: "M. T. paie 11,00 € : sans intervention majorée." },
    ],
  },
  {
    title: "where the answer is the same whatever the function, nothing is asked",
    steps: [
      { says: "Puis-je attester une séance individuelle en fonction 2 pour M. T. ?", shows: ["Oui, R. (psychologue)"] },
      { presses: "Modifier", first: "Que voulez-vous changer ?" },
      // A midwife may bill none of them.
      { presses: "Vérifier", enters: { biller: "me" }, shows: ["Non : seul un psychologue"] },
    ],
  },
  {
    title: "sessions left, in Dutch, then the other function",
    steps: [
      {
        says: "Hoeveel individuele sessies in functie 2 blijven er over voor M. T.?",
        first: "Er blijft voor M. T. nog 1 van de 8 sessies over.",
      },
      { says: "en functie 3?", first: "Er blijven voor M. T. nog 20 van de 20 sessies over." },
      { says: "Wat betaalt de patiënt?", first: "M. T. betaalt € 11,00: zonder verhoogde tegemoetkoming." },
    ],
  },
  {
    title: "a young patient pays nothing, in German",
    steps: [
      {
        says: "Wie viele Einzelsitzungen in Funktion 3 bleiben für Y-202?",
        first: "Für L. (16 ans) sind noch 17 von 20 Sitzungen übrig.",
        shows: ["nichts zu zahlen", "bis einschließlich 23 Jahre"],
      },
    ],
  },
  {
    title: "groups, in each function",
    steps: [
      {
        says: "Kann ich für M. T. eine Gruppensitzung in Funktion 2 abrechnen?",
        first: "Ja, R. (psychologue) kann für M. T. eine Gruppensitzung in Funktion 2 abrechnen.",
        shows: ["231,18 €", "2,50 €", "in der Gruppe", "Gruppe von mindestens 4 Teilnehmenden"],
      },
      {
        says: "und in Funktion 1?",
        shows: ["eine Gruppensitzung in Funktion 1", "nichts zu zahlen", "10 Teilnehmenden"],
      },
      {
        says: "Mag ik een groepssessie attesteren voor L. (16 jaar)?",
        first: "Om welke verstrekking gaat het voor L. (16 ans)?",
      },
      { presses: "Behandeling in groep (functie 3)", shows: ["een groepssessie in functie 3"] },
    ],
  },
  {
    title: "concertation and missions",
    steps: [
      {
        says: "May I bill a concertation for Y-202?",
        first: "Yes, R. (psychologue) can bill a psychological concertation for L. (16 ans).",
        shows: ["4 of 4 concertations", "€21.67", "per participant and quarter of an hour"],
      },
      {
        says: "May I bill a support mission for Y-202?",
        first: "Yes, R. (psychologue) can bill a support mission for L. (16 ans).",
        shows: ["€86.69", "per hour"],
      },
    ],
  },
  {
    title: "a past session, before the offer of 2024",
    steps: [
      {
        says: "Puis-je attester une séance individuelle du 15/02/2024 pour M. T. ?",
        first: "Non : le délai de facturation a pris fin le 5 mai 2024.",
        shows: ["La réponse est la même pour"],
      },
    ],
  },
  {
    title: "without a file, on the age that is stated",
    steps: [
      {
        says: "Un psychologue, patient de 16 ans : peut-il attester une séance individuelle en fonction 2 ?",
        shows: ["patient de 16 ans", "10 séances sur 10", "rien à payer"],
      },
    ],
  },
];
