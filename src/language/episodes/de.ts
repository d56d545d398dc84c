import { de as format } from "../format/de";
import type { EpisodeWords } from "./catalogue";
import { de as importing } from "./import/de";
import { de as team } from "./team/de";

export const de: EpisodeWords = {
  programmes: { perinatal: "Perinataler Versorgungspfad", psychology: "Psychologische Versorgung" },
  list: {
    title: "Ihre Patienten",
    count: {
      open: (count) => (count === 1 ? "1 offene Akte" : `${count} offene Akten`),
      closed: (count) => (count === 1 ? "1 geschlossene Akte" : `${count} geschlossene Akten`),
    },
    none: { open: "Sie haben keine offenen Akten.", closed: "Sie haben keine geschlossenen Akten." },
    notFound: (search) => `Keine dieser Akten passt zu „${search}“.`,
    current: (patient) => `Es geht gerade um ${patient}.`,
    search: "Name oder Code",
    searchHint: "Frau D. oder P-101",
    searchTooLong: "Höchstens 80 Zeichen.",
    show: "Welche Akten?",
    shows: { open: "Offene", closed: "Geschlossene" },
    find: "Suchen",
    more: (count) => (count === 1 ? "Die letzte zeigen" : `Die nächsten ${count} zeigen`),
  },
  file: {
    chosen: (patient) => `Es geht jetzt um ${patient}.`,
    closedOn: (day) => `Akte geschlossen am ${format.longDate(day)}`,
    team: (count) => (count === 1 ? "Sie sind allein im Team" : `${count} Personen im Team`),
    buttons: {
      team: "Team zeigen",
      handOut: "Akte exportieren",
      close: "Akte schließen",
      reopen: "Akte wieder öffnen",
      remove: "Akte löschen",
    },
    manage: "Akte verwalten",
  },
  close: {
    title: (patient) => `Die Akte von ${patient} schließen?`,
    text: "Sie verlässt die Liste der offenen Akten, und Sie werden nur noch an offene Abrechnungen erinnert. Sie können sie wieder öffnen.",
    confirm: "Schließen",
    done: (patient) => `Die Akte von ${patient} ist geschlossen.`,
  },
  reopen: {
    title: (patient) => `Die Akte von ${patient} wieder öffnen?`,
    text: "Sie kommt mit ihren Erinnerungen zurück in die Liste der offenen Akten.",
    confirm: "Wieder öffnen",
    done: (patient) => `Die Akte von ${patient} ist wieder offen.`,
  },
  remove: {
    title: (patient) => `Die Akte von ${patient} löschen?`,
    text: "Leistungen, Notizen, Verlauf und Team werden gelöscht. Niemand kann sie zurückholen.",
    others: (count) =>
      count === 1
        ? "Die Akte verschwindet auch für das andere Mitglied des Teams."
        : `Die Akte verschwindet auch für die ${count} anderen Mitglieder des Teams.`,
    toBill: (count) =>
      count === 1
        ? "1 Leistung ist noch abzurechnen: Sie werden nicht mehr daran erinnert."
        : `${count} Leistungen sind noch abzurechnen: Sie werden nicht mehr daran erinnert.`,
    kept: (code) =>
      `Nur der Code ${code} bleibt, damit er nie für jemand anderen dient. Ihre eigene Akte, BiB und die IM-Plattform ändern sich nicht: Prüfen Sie zuerst, ob dort steht, was Sie aufbewahren müssen.`,
    input: (code) => `Zur Bestätigung ${code} eingeben`,
    wrong: (code) => `Geben Sie zur Bestätigung ${code} ein. Es wurde nichts gelöscht.`,
    confirm: "Endgültig löschen",
    done: (code) => `Die Akte ${code} ist gelöscht.`,
  },
  mine: {
    title: "Ihre Daten",
    text: "Was Sie mitnehmen, von anderswo übernehmen oder löschen können.",
    buttons: {
      patients: "Meine Patienten",
      data: "Meine Daten",
      billList: "Liste der abzurechnenden Leistungen (Excel)",
      importing: "Frühere Leistungen übernehmen",
      join: "Einem Team beitreten",
      forget: "Alles über mich löschen",
    },
  },
  forget: {
    title: "Alles über Sie löschen?",
    text: "Ihr Profil, Ihre Entwürfe, Ihre Erinnerungen und die Adresse unseres Gesprächs werden gelöscht.",
    alone: "Akten, die niemand sonst betreut, werden gelöscht.",
    shared:
      "Akten, die andere mitbetreuen, bleiben ihnen, mit den Leistungen, die Sie darin eingetragen haben: Sie belegen, was abgerechnet wurde.",
    kept: "Die Codes gelöschter Akten bleiben, ohne irgendetwas sonst. Ihre eigene Akte, BiB und die IM-Plattform ändern sich nicht.",
    tick: "Ja, alles löschen",
    wrong: "Kreuzen Sie das Feld an, um zu bestätigen. Es wurde nichts gelöscht.",
    confirm: "Alles löschen",
    done: "Es ist gelöscht. Wenn Sie mir wieder schreiben, fangen wir von vorn an.",
    deleted: (codes) => `Gelöschte Akten: ${codes}.`,
    left: (codes) => `Akten, die anderen bleiben: ${codes}.`,
  },
  handOut: {
    title: (patient) => `Die Akte von ${patient} exportieren`,
    text: "Alles, was ich von dieser Akte aufbewahre, auch den Verlauf.",
    buttons: { page: "Seite zum Lesen oder Drucken", json: "Daten (JSON)" },
    ready: { page: "Die Seite ist fertig.", json: "Die Daten sind fertig.", billList: "Die Liste ist fertig." },
    once: "Der Link gilt ein einziges Mal, innerhalb von 15 Minuten. Geben Sie ihn nicht weiter.",
    open: "Öffnen",
    noAddress:
      "Hier kann ich keine Dateien ausgeben: Die öffentliche Adresse des Assistenten ist nicht eingestellt. Fragen Sie, wer ihn eingerichtet hat.",
    nothingToBill: "Zurzeit ist nichts abzurechnen.",
  },
  billList: {
    columns: {
      code: "Code",
      label: "Patient",
      service: "Leistung",
      pseudocode: "Pseudocode",
      on: "Datum",
      amount: "Betrag (€)",
      patientShare: "Eigenanteil (€)",
      billBy: "Abzurechnen bis zum",
      biller: "Wer abrechnet",
      verdict: "Antwort",
    },
    verdicts: { yes: "Ja", no: "Nein", confirm: "Zu klären", incomplete: "Es fehlt noch eine Angabe" },
    profileMissing: "Profil zu ergänzen",
    nobody: "Noch offen",
    fileName: "abzurechnen",
  },
  team,
  importing,
  gone: "Dieser Link gilt nicht mehr: Er gilt ein einziges Mal, innerhalb von 15 Minuten. Bitten Sie den Assistenten um einen neuen.",
};
