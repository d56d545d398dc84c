import { en as format } from "../format/en";
import type { EpisodeWords } from "./catalogue";
import { en as importing } from "./import/en";
import { en as team } from "./team/en";

export const en: EpisodeWords = {
  programmes: { perinatal: "Perinatal programme", psychology: "Psychological care" },
  list: {
    title: "Your patients",
    count: {
      open: (count) => (count === 1 ? "1 open file" : `${count} open files`),
      closed: (count) => (count === 1 ? "1 closed file" : `${count} closed files`),
    },
    none: { open: "You have no open file.", closed: "You have no closed file." },
    notFound: (search) => `None of these files fits “${search}”.`,
    current: (patient) => `We are talking about ${patient}.`,
    search: "Name or code",
    searchHint: "Ms D. or P-101",
    searchTooLong: "80 characters at most.",
    show: "Which files?",
    shows: { open: "Open", closed: "Closed" },
    find: "Search",
    more: (count) => (count === 1 ? "Show the last one" : `Show the next ${count}`),
  },
  file: {
    chosen: (patient) => `We are now talking about ${patient}.`,
    closedOn: (day) => `File closed on ${format.longDate(day)}`,
    team: (count) => (count === 1 ? "You are alone in the team" : `${count} people in the team`),
    buttons: {
      team: "Show the team",
      handOut: "Export the file",
      close: "Close the file",
      reopen: "Reopen the file",
      remove: "Delete the file",
    },
    manage: "Manage the file",
  },
  close: {
    title: (patient) => `Close the file of ${patient}?`,
    text: "It leaves the list of open files, and you are only reminded of acts still to bill. You can reopen it.",
    confirm: "Close",
    done: (patient) => `The file of ${patient} is closed.`,
  },
  reopen: {
    title: (patient) => `Reopen the file of ${patient}?`,
    text: "It comes back to the list of open files, with its reminders.",
    confirm: "Reopen",
    done: (patient) => `The file of ${patient} is open again.`,
  },
  remove: {
    title: (patient) => `Delete the file of ${patient}?`,
    text: "The acts, the notes, the history and the team are deleted. Nobody can bring them back.",
    others: (count) =>
      count === 1
        ? "The file disappears for the other member of the team too."
        : `The file disappears for the ${count} other members of the team too.`,
    toBill: (count) =>
      count === 1
        ? "1 act is still to bill: you will no longer be reminded of it."
        : `${count} acts are still to bill: you will no longer be reminded of them.`,
    kept: (code) =>
      `Only the code ${code} is kept, so that it never serves for anybody else. Your own record, BiB and the IM platform do not change: check first that they hold what you have to keep.`,
    input: (code) => `To confirm, type ${code}`,
    wrong: (code) => `Type ${code} to confirm. Nothing was deleted.`,
    confirm: "Delete for good",
    done: (code) => `The file ${code} is deleted.`,
  },
  mine: {
    title: "Your data",
    text: "What you can take with you, take over from elsewhere, or delete.",
    buttons: {
      patients: "My patients",
      data: "My data",
      billList: "List of acts to bill (Excel)",
      importing: "Take over past acts",
      join: "Join a team",
      forget: "Delete everything about me",
    },
  },
  forget: {
    title: "Delete everything about you?",
    text: "Your profile, your drafts, your reminders and the address of our chat are deleted.",
    alone: "Files that nobody else follows are deleted.",
    shared:
      "Files that colleagues follow stay with them, with the acts that you recorded there: they prove what was billed.",
    kept: "The codes of deleted files are kept, and nothing else of them. Your own record, BiB and the IM platform do not change.",
    tick: "Yes, delete everything",
    wrong: "Tick the box to confirm. Nothing was deleted.",
    confirm: "Delete everything",
    done: "It is deleted. If you write to me again, we start afresh.",
    deleted: (codes) => `Files deleted: ${codes}.`,
    left: (codes) => `Files that stay with your colleagues: ${codes}.`,
  },
  handOut: {
    title: (patient) => `Export the file of ${patient}`,
    text: "All that I keep of this file, its history included.",
    buttons: { page: "Page to read or print", json: "Data (JSON)" },
    ready: { page: "The page is ready.", json: "The data are ready.", billList: "The list is ready." },
    once: "The link works once, within 15 minutes. Pass it on to nobody.",
    open: "Open",
    noAddress:
      "I cannot hand out files here: the public address of the assistant is not set. Ask the person who installed it.",
    nothingToBill: "There is nothing to bill at the moment.",
  },
  billList: {
    columns: {
      code: "Code",
      label: "Patient",
      service: "Act",
      pseudocode: "Pseudocode",
      on: "Date",
      amount: "Amount (€)",
      patientShare: "Patient share (€)",
      billBy: "To bill by",
      biller: "Who bills",
      verdict: "Answer",
    },
    verdicts: { yes: "Yes", no: "No", confirm: "To confirm", incomplete: "Something is missing" },
    profileMissing: "Profile to complete",
    nobody: "To be settled",
    fileName: "to-bill",
  },
  team,
  importing,
  gone: "This link no longer works: it works once, within 15 minutes. Ask the assistant for another.",
};
