import type { BillingSentences } from "../catalogue";
import { capital, day, euro, number, words } from "./words";

interface Tariff {
  service: keyof typeof words.services;
  on: string;
  cents: number;
  since: string;
  lastPublished: boolean;
}

function tariff(unit: string) {
  return ({ service, cents, on, since, lastPublished }: Tariff) =>
    lastPublished
      ? `${capital(words.services[service])}: ${euro(cents)}${unit}, the last published tariff, in force since ${day(since)}.`
      : `${capital(words.services[service])}: ${euro(cents)}${unit} on ${day(on)}.`;
}

function history({ service, tariffs }: { service: Tariff["service"]; tariffs: { from: string; cents: number }[] }) {
  const steps = tariffs.map(({ from, cents }) => `${euro(cents)} from ${day(from)}`);
  return `${capital(words.services[service])} over time: ${steps.join(", then ")}.`;
}

const pseudocode = ({ service, code }: { service: Tariff["service"]; code: string }) =>
  `${capital(words.services[service])}: ${code}.`;

export const billing: BillingSentences = {
  "tariff.before": ({ from }) => `Before ${day(from)} the programme did not exist: there is no tariff.`,
  "tariff.screening": tariff(""),
  "tariff.cpp": tariff(" per session"),
  "tariff.coordination": tariff(" per reference period"),
  "tariff.concertation": tariff(" per participant and quarter of an hour"),
  "tariff.concertation-ceiling": ({ units, cents, months }) =>
    `Ceiling per period of ${months} months: ${euro(cents)}, which is ${units} times this tariff.`,
  "tariff-history.screening": history,
  "tariff-history.cpp": history,
  "tariff-history.coordination": history,
  "tariff-history.concertation": history,
  "tariff.indexation": ({ percent, from }) => `Tariffs were indexed by ${number(percent)}% on ${day(from)}.`,
  "tariff.indexation-approved": ({ on }) =>
    `The rate comes from the health care budget for 2025, approved at INAMI on ${day(on)}, subject to what the government would decide.`,
  "share.none": ({ from }) =>
    `The woman pays nothing since ${day(from)}: the insurance covers the whole tariff. For the time before, the texts do not say.`,
  "pseudocode.screening": pseudocode,
  "pseudocode.cpp": pseudocode,
  "pseudocode.coordination": pseudocode,
  "pseudocode.concertation": pseudocode,
  "opening.flanders-asked":
    "In Flanders it has to be confirmed: the circular to insurers leaves the dates open, the circular to providers describes billing for everybody. Ask the Departement Zorg or Opgroeien.",
  "opening.region-asked": ({ region, screening, others }) =>
    `${capital(words.inRegion[region])}, billing is open since ${day(screening)} for the screening and since ${day(others)} for the three other services.`,
  "opening.three-regions": ({ screening, others }) =>
    `In Wallonia, Brussels and the German-speaking Community billing is open since ${day(screening)} for the screening and since ${day(others)} for the three other services.`,
  "opening.flanders":
    "For Flanders, the circular to insurers leaves the dates open: to confirm with the Departement Zorg or Opgroeien.",
  "opening.retroactive": ({ from, to }) => `Services from ${day(from)} to ${day(to)} could be billed afterwards.`,
  "opening.retroactive-until":
    "Until when? The text sets that possibility no end, while the ordinary deadline has passed: ask INAMI.",
  "deadline.of-day": ({ on, billBy }) => `A service of ${day(on)} is billed by ${day(billBy)} at the latest.`,
  "deadline.rule": ({ dayOfMonth }) =>
    `The rule: no later than day ${dayOfMonth} of the third month after the month of the service.`,
  "deadline.retroactive-asked":
    "For the summer of 2024 billing afterwards was allowed, with no end date: if the deadline has passed, ask INAMI.",
  "platform.what": "Billing goes through the central platform for integrated perinatal care of IM, which the CIN runs.",
  "platform.who": "You need an INAMI number to register and bill there.",
  "platform.manuals": "The manuals are on the site of the CIN and on that of INAMI.",

  "contact.flanders-asked": "For Flanders, see the page of Opgroeien on the interfederal plan for integrated care.",
  "contact.wallonia-asked": "For Wallonia, the circular announced information to come; AVIQ signed the agreement.",
  "contact.brussels-asked": "For Brussels, see the page “Périnatalité” of Brusano.",
  "contact.german-speaking-asked":
    "For the German-speaking Community, see the page “Prä- und postnatal” of Ostbelgien Live.",
  "contact.regions":
    "By region: Opgroeien in Flanders, Brusano in Brussels, Ostbelgien Live in the German-speaking Community; for Wallonia nothing was published yet, AVIQ signed.",
  "contact.inami": "About the agreement, turn to INAMI.",
  "contact.bib": "About BiB and its training, turn to Born in Belgium.",
  "contact.platform": "About the IM platform, turn to the CIN.",
  "contact.no-mailbox": "For the perinatal programme the texts give no e-mail address.",
  "contact.psychology-mailboxes": ({ psychologyInami, psychologyHealth }) =>
    `For psychological care: ${psychologyInami} at INAMI and ${psychologyHealth} at the federal public service Health.`,

  "same-day.nomenclature": "With an act of the nomenclature: yes, each of the four can be combined with it.",
  "same-day.screening-and-cpp":
    "Screening and first CPP: yes, the CPP may follow at once and both are billed together.",
  "same-day.quarters": ({ minutes }) =>
    `Several times ${minutes} minutes of a multidisciplinary meeting on one day: yes, for the same person too.`,
  "same-day.other-pairs":
    "On two services of the programme on the same day, other than the screening and the first CPP, the texts say nothing: ask INAMI.",
  "same-day.psychology-silent":
    "Two psychological services on the same day: the texts do not settle it. Ask your network.",
  "same-day.psychology-concertation":
    "A psychological meeting is not billed if a federated entity or the nomenclature already pays for it.",
};
