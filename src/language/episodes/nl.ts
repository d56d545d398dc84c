import { nl as format } from "../format/nl";
import type { EpisodeWords } from "./catalogue";
import { nl as importing } from "./import/nl";
import { nl as team } from "./team/nl";

export const nl: EpisodeWords = {
  programmes: { perinatal: "Perinataal zorgtraject", psychology: "Psychologische zorg" },
  list: {
    title: "Uw patiënten",
    count: {
      open: (count) => (count === 1 ? "1 open dossier" : `${count} open dossiers`),
      closed: (count) => (count === 1 ? "1 gesloten dossier" : `${count} gesloten dossiers`),
    },
    none: { open: "U hebt geen open dossiers.", closed: "U hebt geen gesloten dossiers." },
    notFound: (search) => `Geen van deze dossiers past bij “${search}”.`,
    current: (patient) => `Het gaat nu over ${patient}.`,
    search: "Naam of code",
    searchHint: "Mevr. D. of P-101",
    searchTooLong: "Hoogstens 80 tekens.",
    show: "Welke dossiers?",
    shows: { open: "Open", closed: "Gesloten" },
    find: "Zoeken",
    more: (count) => (count === 1 ? "Het laatste tonen" : `De volgende ${count} tonen`),
  },
  file: {
    chosen: (patient) => `Het gaat nu over ${patient}.`,
    closedOn: (day) => `Dossier gesloten op ${format.longDate(day)}`,
    team: (count) => (count === 1 ? "U bent alleen in het team" : `${count} personen in het team`),
    buttons: {
      team: "Het team tonen",
      handOut: "Het dossier exporteren",
      close: "Het dossier sluiten",
      reopen: "Het dossier heropenen",
      remove: "Het dossier verwijderen",
    },
    manage: "Dossier beheren",
  },
  close: {
    title: (patient) => `Het dossier van ${patient} sluiten?`,
    text: "Het verdwijnt uit de lijst van open dossiers, en u krijgt alleen nog herinneringen voor wat te factureren blijft. U kunt het heropenen.",
    confirm: "Sluiten",
    done: (patient) => `Het dossier van ${patient} is gesloten.`,
  },
  reopen: {
    title: (patient) => `Het dossier van ${patient} heropenen?`,
    text: "Het komt terug in de lijst van open dossiers, met de herinneringen.",
    confirm: "Heropenen",
    done: (patient) => `Het dossier van ${patient} is weer open.`,
  },
  remove: {
    title: (patient) => `Het dossier van ${patient} verwijderen?`,
    text: "De verstrekkingen, de notities, de geschiedenis en het team worden gewist. Niemand kan ze terughalen.",
    others: (count) =>
      count === 1
        ? "Het dossier verdwijnt ook voor het andere teamlid."
        : `Het dossier verdwijnt ook voor de ${count} andere teamleden.`,
    toBill: (count) =>
      count === 1
        ? "Er blijft 1 verstrekking te factureren: u krijgt er geen herinnering meer voor."
        : `Er blijven ${count} verstrekkingen te factureren: u krijgt er geen herinnering meer voor.`,
    kept: (code) =>
      `Alleen de code ${code} wordt bewaard, zodat ze nooit voor iemand anders dient. Uw eigen dossier, BiB en het IM-platform veranderen niet: kijk eerst na of daarin staat wat u moet bewaren.`,
    input: (code) => `Typ ${code} om te bevestigen`,
    wrong: (code) => `Typ ${code} om te bevestigen. Er is niets verwijderd.`,
    confirm: "Definitief verwijderen",
    done: (code) => `Het dossier ${code} is verwijderd.`,
  },
  mine: {
    title: "Uw gegevens",
    text: "Wat u kunt meenemen, van elders overnemen of wissen.",
    buttons: {
      patients: "Mijn patiënten",
      data: "Mijn gegevens",
      billList: "Lijst van wat te factureren is (Excel)",
      importing: "Vroegere verstrekkingen overnemen",
      join: "Bij een team komen",
      forget: "Alles over mij wissen",
    },
  },
  forget: {
    title: "Alles over u wissen?",
    text: "Uw profiel, uw ontwerpen, uw herinneringen en het adres van ons gesprek worden gewist.",
    alone: "De dossiers die niemand anders opvolgt, worden verwijderd.",
    shared:
      "De dossiers die collega's opvolgen, blijven bij hen, met de verstrekkingen die u erin hebt ingevoerd: ze bewijzen wat gefactureerd is.",
    kept: "De codes van verwijderde dossiers worden bewaard, zonder iets anders. Uw eigen dossier, BiB en het IM-platform veranderen niet.",
    tick: "Ja, alles wissen",
    wrong: "Vink het vakje aan om te bevestigen. Er is niets gewist.",
    confirm: "Alles wissen",
    done: "Het is gewist. Als u mij nog schrijft, beginnen we opnieuw.",
    deleted: (codes) => `Verwijderde dossiers: ${codes}.`,
    left: (codes) => `Dossiers die bij uw collega's blijven: ${codes}.`,
  },
  handOut: {
    title: (patient) => `Het dossier van ${patient} exporteren`,
    text: "Alles wat ik van dit dossier bewaar, ook de geschiedenis.",
    buttons: { page: "Pagina om te lezen of af te drukken", json: "Gegevens (JSON)" },
    ready: { page: "De pagina is klaar.", json: "De gegevens zijn klaar.", billList: "De lijst is klaar." },
    once: "De link werkt één keer, binnen de 15 minuten. Geef hem aan niemand door.",
    open: "Openen",
    noAddress:
      "Ik kan hier geen bestanden geven: het openbare adres van de assistent is niet ingesteld. Vraag het aan wie de assistent geïnstalleerd heeft.",
    nothingToBill: "Er is op dit moment niets te factureren.",
  },
  billList: {
    columns: {
      code: "Code",
      label: "Patiënt",
      service: "Verstrekking",
      pseudocode: "Pseudocode",
      on: "Datum",
      amount: "Bedrag (€)",
      patientShare: "Remgeld (€)",
      billBy: "Te factureren tot en met",
      biller: "Wie attesteert",
      verdict: "Antwoord",
    },
    verdicts: { yes: "Ja", no: "Neen", confirm: "Te bevestigen", incomplete: "Er ontbreekt nog iets" },
    profileMissing: "Profiel aan te vullen",
    nobody: "Nog te bepalen",
    fileName: "te-factureren",
  },
  team,
  importing,
  gone: "Deze link werkt niet meer: hij werkt één keer, binnen de 15 minuten. Vraag de assistent een nieuwe.",
};
