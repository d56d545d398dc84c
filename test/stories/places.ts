import type { Story } from "./story";

/** Lists, forms and settings, reached by the words that somebody would use for them. */
export const places: readonly Story[] = [
  {
    title: "fr: what is left to bill, a birth, a mistake, the settings",
    steps: [
      { says: "Qu'est-ce que je dois encore facturer ?", shows: ["Mme N."] },
      { says: "Mme V. a accouché le 20 novembre 2026", holds: { eventType: "birth" }, shows: ["Mme V."] },
      { says: "je me suis trompée", shows: ["Mme V."] },
      { says: "effacer le dossier P-101", shows: ["Mme D."] },
      { says: "nouveau dossier pour Mme Lambert", holds: { label: "Mme Lambert" } },
      { says: "mes patientes", shows: ["Mme D.", "Mme P."] },
      { says: "exporter mes données", shows: ["Reprendre d'anciens actes"] },
    ],
  },
  {
    title: "nl: what is left to bill, a birth, an invitation",
    steps: [
      { says: "Wat moet ik nog factureren?", shows: ["Mme N."] },
      { says: "Mme V. is bevallen", holds: { eventType: "birth" }, shows: ["Mme V."] },
      { says: "een collega uitnodigen voor Mme D.", shows: ["Mme D."] },
      { says: "nieuwe patiënte", shows: ["Dossier openen"] },
    ],
  },
  {
    title: "de: what is left to bill, a birth, a follow-up",
    steps: [
      { says: "Was muss ich noch abrechnen?", shows: ["Mme N."] },
      { says: "Mme V. hat entbunden", holds: { eventType: "birth" }, shows: ["Mme V."] },
      { says: "Nachverfolgung erfassen für Mme P.", shows: ["Mme P."] },
      { says: "neue Patientin", shows: ["Akte eröffnen"] },
    ],
  },
  {
    title: "en: what is left to bill, a birth, a choice of patient that keeps what was wanted",
    steps: [
      { says: "What do I still have to bill?", shows: ["Mme N."] },
      { says: "Mme V. gave birth", holds: { eventType: "birth" }, shows: ["Mme V."] },
      { says: "/forget" },
      { says: "she had a miscarriage", shows: ["Mme D. (P-101)"] },
      { presses: "Continue", enters: { patient: "P-101" }, holds: { eventType: "loss" }, shows: ["Mme D."] },
      { says: "new patient", shows: ["Open a file"] },
    ],
  },
  {
    title: "in a group nothing of it is shown",
    where: "groupChat",
    knownPrivately: true,
    steps: [{ says: "mes patientes", hides: ["Mme D."], privately: { shows: ["Mme D."] } }],
  },
];
