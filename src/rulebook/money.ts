import type { MoneyId, MoneyValues } from "../language/rulebook/catalogue";
import type { Citation } from "../rules/contract";
import { ruleData } from "../rules/data";
import { indexation2025 } from "../rules/data/tariffs";
import { perinatalThresholds, psychologyThresholds } from "../rules/data/thresholds";
import { cite } from "../rules/sources";
import { citationLinks } from "./citations";
import { bullets } from "./markdown";
import { servicesWithOneShare, unitMinutes } from "./probes";
import { newest } from "./rule-sentence";
import type { Book } from "./words";

/** How amounts and the patient's share come about, each statement with where it stands. */

type Statement = { [Id in MoneyId]: { id: Id; values: MoneyValues[Id]; sources: readonly Citation[] } }[MoneyId];

function state<Id extends MoneyId>(id: Id, values: MoneyValues[Id], ...sources: readonly Citation[]): Statement {
  return { id, values, sources } as Statement;
}

const { perinatalQuotas: quotas, perinatalPatientShare, psychologyPatientShare, psychologyRegimes: offers } = ruleData;
const annexTariffs = cite("annex-2024", "tariffs");
const insurerTariffs = cite("oa-2024-401", "tariffs");
const tariffOfDay = state("tariff-by-service-date", {});
const lastPublished = state("last-published", {});
const noAmount = state("no-amount-when-no", {});

export const perinatalMoney: readonly Statement[] = [
  state("tariff-by-service-date", {}, annexTariffs, insurerTariffs),
  lastPublished,
  noAmount,
  state(
    "indexation",
    {
      percent: indexation2025.percent,
      from: (ruleData.perinatalTariffs.cpp.at(-1) ?? ruleData.perinatalTariffs.cpp[0]).from,
    },
    indexation2025.citation,
    insurerTariffs,
  ),
  state(
    "concertation-amount",
    { minutes: unitMinutes(), paid: newest(quotas.paidParticipants) },
    annexTariffs,
    cite("providers-2025", "2d"),
  ),
  state(
    "concertation-ceiling",
    {
      units: newest(quotas.concertationQuartersPerPeriod) * newest(quotas.paidParticipants),
      months: perinatalThresholds.referencePeriodMonths.value,
    },
    annexTariffs,
    insurerTariffs,
    cite("providers-2025", "2d"),
  ),
];

export const perinatalShareStatements: readonly Statement[] = [
  state(
    "perinatal-share",
    { cents: newest(perinatalPatientShare), from: perinatalPatientShare[0].from },
    perinatalPatientShare[0].citation,
  ),
];

export const psychologyMoney: readonly Statement[] = [
  tariffOfDay,
  lastPublished,
  noAmount,
  state("group-amount", {}, cite("psy-slides-2024", "5.2"), cite("psy-2024", "G")),
  state(
    "psy-concertation-amount",
    { minutes: unitMinutes(), quarters: psychologyThresholds.concertationQuarters.value },
    cite("psy-2024", "G"),
    cite("psy-slides-2024", "5.2"),
  ),
  state("mission-amount", {}, cite("psy-2024", "A"), cite("psy-2024", "C")),
  state("no-amounts-before", { from: offers["2024"].from }, cite("psy-2024", "transition")),
];

const { young, adult, free } = psychologyPatientShare;
const adultShare = newest(adult);

export const psychologyShareStatements: readonly Statement[] = [
  state("share-free", { cents: newest(free), from: free[0].from, services: servicesWithOneShare() }, free[0].citation),
  state(
    "share-young",
    { cents: newest(young), from: young[0].from, lastAge: psychologyThresholds.adultAge.value - 1 },
    young[0].citation,
    cite("psy-2024", "transition"),
  ),
  state(
    "share-adult",
    {
      from: adult[0].from,
      age: psychologyThresholds.adultAge.value,
      first: adultShare.firstSession,
      individual: adultShare.individual,
      preferential: adultShare.individualPreferential,
      group: adultShare.group,
    },
    adult[0].citation,
    cite("psy-slides-2024", "5.2"),
  ),
  state("share-first-session", {}, cite("psy-2024", "D")),
  state("share-concertation", {}, cite("psy-2024", "D")),
  state("share-unknown", { adultFrom: adult[0].from, youngFrom: young[0].from }, cite("psy-2024", "transition")),
  state("share-after", { to: offers["2024"].to }, cite("psy-slides-2024", "5")),
];

export function moneyText(statement: Statement, { book }: Book): string {
  const said = book.money[statement.id];
  // `state` pairs the id with its values; the union hides that from the compiler.
  return typeof said === "string" ? said : (said as (values: MoneyValues[MoneyId]) => string)(statement.values);
}

export function moneyList(statements: readonly Statement[], book: Book): string {
  return bullets(
    statements.map((statement) =>
      statement.sources.length > 0
        ? `${moneyText(statement, book)} (${citationLinks(statement.sources, book)})`
        : moneyText(statement, book),
    ),
  );
}
