import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../../src/questions/contract";
import { type Destination, destinationOf, destinations } from "../../../src/questions/destinations/destination-of";
import storedLines from "../../../src/questions/destinations/phrases.json";
import { readPhraseLines, storedPhrases } from "../../../src/questions/phrases/source-files";

const today = "2026-11-23";
const folder = join(import.meta.dirname, "../../../src/questions/destinations");

test("the committed phrases are those of the text files (npm run train:phrases)", () => {
  expect(storedPhrases(readPhraseLines(folder))).toBe(storedPhrases(storedLines));
});

test.each(languages)("every destination has phrases in %s", (language) => {
  const { neutral, ...named } = storedLines[language];
  expect(neutral).not.toBe("");
  expect(Object.keys(named).sort()).toEqual([...destinations].sort());
});

const said: Record<Language, [string, Destination][]> = {
  fr: [
    ["À facturer", "worklist"],
    ["Qu'est-ce que je dois encore facturer ?", "worklist"],
    ["montre-moi ce qui reste à facturer svp", "worklist"],
    ["mes patientes", "patients"],
    ["Bonjour, je voudrais ouvrir un dossier", "new-episode"],
    ["nouvelle patiente", "new-episode"],
    ["formulaires", "record"],
    ["je me suis trompée", "acts"],
    ["elle a accouché", "birth"],
    ["exporter mes données", "my-data"],
    ["j'ai reçu une invitation", "join-team"],
    ["changer l'heure des rappels", "reminder-settings"],
    ["mettre les échéances dans mon agenda", "calendar"],
    ["mon profil", "profile"],
    ["oublie tout", "forget"],
  ],
  nl: [
    ["Wat moet ik nog factureren?", "worklist"],
    ["nog te factureren", "worklist"],
    ["Toon mijn patiënten", "patients"],
    ["Ik wil een nieuw dossier aanmaken", "new-episode"],
    ["nieuwe patiënte", "new-episode"],
    ["ze is bevallen", "birth"],
    ["iets registreren", "record"],
    ["ik heb me vergist", "acts"],
    ["gegevens exporteren", "my-data"],
    ["ik heb een uitnodiging gekregen", "join-team"],
    ["geen herinneringen in het weekend", "reminder-settings"],
    ["termijnen in mijn agenda", "calendar"],
    ["mijn profiel", "profile"],
    ["vergeet alles", "forget"],
  ],
  de: [
    ["Was muss ich noch abrechnen?", "worklist"],
    ["Liste der offenen Leistungen abrechnen", "worklist"],
    ["Zeigen Sie mir meine Patientinnen", "patients"],
    ["Ich möchte eine Akte eröffnen", "new-episode"],
    ["neue Patientin", "new-episode"],
    ["sie hat entbunden", "birth"],
    ["eine Leistung erfassen", "record"],
    ["ich habe mich vertan", "acts"],
    ["Daten exportieren", "my-data"],
    ["ich habe eine Einladung bekommen", "join-team"],
    ["Uhrzeit der Erinnerungen ändern", "reminder-settings"],
    ["Fristen in meinen Kalender eintragen", "calendar"],
    ["mein Profil", "profile"],
    ["vergiss alles", "forget"],
  ],
  en: [
    ["What do I still have to bill?", "worklist"],
    ["show me what is left to bill", "worklist"],
    ["my patients", "patients"],
    ["I would like to open a new file", "new-episode"],
    ["new patient", "new-episode"],
    ["she gave birth", "birth"],
    ["record something", "record"],
    ["I made a mistake", "acts"],
    ["export my data", "my-data"],
    ["I got an invitation", "join-team"],
    ["change the time of the reminders", "reminder-settings"],
    ["add the deadlines to my calendar", "calendar"],
    ["my profile", "profile"],
    ["forget everything", "forget"],
  ],
};

describe.each(languages)("in %s", (language) => {
  test.each(said[language])("%s: %s", (text, destination) => {
    expect(destinationOf(text, { today, language })).toMatchObject({ destination, language });
  });
});

test.each([
  ["fr", "Mme V. a accouché hier", { destination: "birth", patient: "Mme V.", date: "2026-11-22" }],
  ["fr", "Le bébé de Mme V. est né le 20 novembre", { destination: "birth", patient: "Mme V.", date: "2026-11-20" }],
  ["fr", "Mme D. a fait une fausse couche", { destination: "loss", patient: "Mme D." }],
  ["fr", "Mme D. ne veut plus participer", { destination: "consent-withdrawn", patient: "Mme D." }],
  ["fr", "transférer la coordination de Mme P. à ma collègue", { destination: "transfer", patient: "Mme P." }],
  ["fr", "enregistrer un suivi pour Mme P.", { destination: "follow-up", patient: "Mme P." }],
  ["fr", "effacer le dossier P-101", { destination: "remove-file", patient: "P-101" }],
  ["fr", "clôturer le dossier de Mme D.", { destination: "close-file", patient: "Mme D." }],
  ["fr", "inviter une collègue pour Mme D.", { destination: "invite", patient: "Mme D." }],
  ["fr", "nouveau dossier pour Mme Lambert", { destination: "new-episode", patient: "Mme Lambert" }],
  ["nl", "Mevrouw V. is gisteren bevallen", { destination: "birth", patient: "Mevrouw V.", date: "2026-11-22" }],
  ["nl", "Mevr. D. had een miskraam", { destination: "loss", patient: "Mevr. D." }],
  ["nl", "dossier van P-101 verwijderen", { destination: "remove-file", patient: "P-101" }],
  ["de", "Frau S. hat gestern entbunden", { destination: "birth", patient: "Frau S.", date: "2026-11-22" }],
  ["de", "Frau S. macht nicht mehr mit", { destination: "consent-withdrawn", patient: "Frau S." }],
  ["de", "Akte P-104 löschen", { destination: "remove-file", patient: "P-104" }],
  ["en", "Mrs V. gave birth yesterday", { destination: "birth", patient: "Mrs V.", date: "2026-11-22" }],
  ["en", "P-101 had a miscarriage", { destination: "loss", patient: "P-101" }],
  ["en", "Hand over the coordination of Mrs P. to my colleague", { destination: "transfer", patient: "Mrs P." }],
] as const)("%s, about a patient: %s", (language, text, found) => {
  expect(destinationOf(text, { today, language })).toEqual({ ...found, language });
});

// Questions, and what only looks like one of the above.
test.each([
  ["fr", "Que puis-je encore facturer ?"],
  ["fr", "Puis-je facturer ?"],
  ["fr", "Que me reste-t-il à facturer pour Mme P. ?"],
  ["fr", "Quand est-ce que je peux facturer la coordination après la naissance ?"],
  ["fr", "Que se passe-t-il en cas de fausse couche ?"],
  ["fr", "Le bébé n'est pas encore né"],
  ["fr", "Comment transférer la coordination ?"],
  ["fr", "Qui peut faire partie de l'équipe ?"],
  ["fr", "Encoder une CPP pour Mme D."],
  ["fr", "Où en est Mme D. ?"],
  ["nl", "Wat kan ik nog factureren?"],
  ["nl", "Mag ik factureren?"],
  ["nl", "en na de bevalling?"],
  ["nl", "Wie mag de coördinatie overnemen?"],
  ["de", "Was kann ich noch abrechnen?"],
  ["de", "und nach der Entbindung?"],
  ["de", "Wer darf abrechnen?"],
  ["en", "What can I still bill?"],
  ["en", "May I bill?"],
  ["en", "and after the birth?"],
  ["en", "Who can record the screening?"],
  ["en", "Mrs V. and Mrs P. gave birth"],
] as const)("%s, a question: %s", (language, text) => {
  expect(destinationOf(text, { today, language })).toBeUndefined();
});

test.each([
  ["herinneringen", "de", "fr", "nl"],
  ["reminders", "fr", "fr", "en"],
  ["Daten exportieren", "fr", "fr", "de"],
  ["worklist", "en", "nl", "en"],
  ["worklist", "fr", "nl", "fr"],
] as const)("%s, which looks like %s in a conversation in %s, is said in %s", (text, looksLike, spoken, language) => {
  expect(destinationOf(text, { today, language: looksLike, spoken })).toMatchObject({ language });
});
