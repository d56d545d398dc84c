import type { LogicWords } from "../catalogue";

/** How conditions become a verdict, in Dutch. */
export const logic: LogicWords = {
  statuses: {
    met: { name: "Vervuld", meaning: "Wat de voorwaarde vraagt, is in orde." },
    unmet: { name: "Niet vervuld", meaning: "Een bekend feit doet ze mislukken; één deel dat mislukt, volstaat." },
    unknown: { name: "Onbekend", meaning: "Er ontbreekt een feit dat de uitkomst nog kan veranderen." },
    todo: {
      name: "Te doen",
      meaning: "De verstrekking is gepland, en alleen de verstrekking zelf kan leveren wat nog ontbreekt.",
    },
    disputed: {
      name: "Te bevestigen",
      meaning:
        "Over precies dit geval spreken de teksten elkaar tegen, zijn ze op twee manieren te lezen of zwijgen ze.",
    },
  },
  verdicts: {
    no: { name: "Neen", when: "Minstens één voorwaarde is niet vervuld." },
    incomplete: {
      name: "Onvolledig",
      when: "Anders, als minstens één voorwaarde onbekend is: het antwoord vraagt wat ontbreekt.",
    },
    confirm: {
      name: "Te bevestigen",
      when: "Anders, als minstens één voorwaarde te bevestigen is: het antwoord toont beide lezingen en waar ze staan.",
    },
    yes: { name: "Ja", when: "Anders. Wat nog te doen is, wordt opgesomd." },
  },
  cures: {
    wait: "de tijd lost het op: het antwoord zegt vanaf welke dag",
    act: "iemand kan er nog iets aan doen",
    none: "niets helpt nog",
  },
  readings: [
    "De voorwaarden worden beoordeeld in de volgorde waarin ze hier staan, en ze staan allemaal in het antwoord.",
    "Een voorwaarde die niet vervuld is, zegt of de tijd het oplost, of iemand er nog iets aan kan doen, of niets nog helpt. ‘Mogelijk vanaf’ staat er alleen als de tijd alle niet vervulde voorwaarden oplost.",
    "Uit een ander feit wordt niets afgeleid: vijf zorgactoren zijn geen vijf deelnemers, en een screening in het dossier is nog geen getelde verstrekking.",
    "Een feit wordt alleen gevraagd als het de uitkomst nog kan veranderen. Een feit dat maar in één geval telt, wordt pas gevraagd als dat geval vaststaat.",
    "Een geplande verstrekking gebeurt op de dag van de vraag of later, een gedane op die dag of vroeger.",
    "Zonder screening is elke voorwaarde die vanaf de screening telt, niet vervuld.",
    "Dagen zijn Belgische kalenderdagen, zonder uur. ‘Plus n maanden’ behoudt de dag van de maand, of neemt de laatste dag van de maand als die dag niet bestaat. Een periode van n maanden loopt tot de dag ervoor.",
    "De facturatietermijn verschuift niet voor een weekend of een feestdag: de teksten zeggen er niets over.",
  ],
  counting: {
    counted:
      "Een verstrekking telt als ze gefactureerd is, of als ze nog te factureren is en haar gewone termijn op de dag van de vraag niet voorbij is.",
    "not-counted":
      "Tellen niet: verstrekkingen waarvan is afgezien, en verstrekkingen waarvan de termijn zonder facturatie voorbij is.",
    anywhere: "De maxima gelden voor de patiënt, waar de verstrekkingen ook gebeurden en wie ze ook gaf.",
    later: "Verstrekkingen van na de verstrekking waarom het gaat, tellen niet.",
    "unknown-minutes":
      "Een vroeger overleg waarvan de duur ontbreekt, telt als één kwartier, en het antwoord meldt dat.",
  },
};
