import { psychologyServices, type Service } from "../rules/contract";
import { ruleData } from "../rules/data";
import { perinatalThresholds, psychologyThresholds } from "../rules/data/thresholds";
import { citationLinks } from "./citations";
import { keysOf } from "./keys";
import { table } from "./markdown";
import type { Book } from "./words";

type QuotaName = keyof typeof ruleData.perinatalQuotas;

const quotasOfService: Record<string, readonly QuotaName[]> = {
  screening: ["screeningsPerPregnancy"],
  cpp: ["cppSessions"],
  coordination: ["coordinationsPerPeriod", "coordinations"],
  concertation: ["concertationQuartersPerPeriod", "concertations", "paidParticipants"],
};

const quotaNames = keysOf(ruleData.perinatalQuotas);

/** One limit over time. */
interface QuotaRow {
  /** The service, where the label does not say it. */
  name?: string;
  what: string;
  max: string;
  from: string;
  source: string;
}

function perinatalRows(names: readonly QuotaName[], book: Book): QuotaRow[] {
  return names.flatMap((name) =>
    ruleData.perinatalQuotas[name].map(({ from, value, citation }) => ({
      what: book.book.frame.quotas[name],
      max: String(value),
      from: book.words.format.longDate(from),
      source: citationLinks([citation], book),
    })),
  );
}

function psychologyRows(service: Service, book: Book): QuotaRow[] {
  const { frame } = book.book;
  const { terms, format } = book.words;
  const months = psychologyThresholds.windowMonths.value;
  const age = psychologyThresholds.adultAge.value;
  const { name } = terms.services[service];
  const sessions = psychologyServices.includes(service as (typeof psychologyServices)[number])
    ? (ruleData.sessionLimits[service as (typeof psychologyServices)[number]] ?? [])
    : [];
  const concertations =
    service === "psy-concertation" || service === "psy-specialised-concertation"
      ? ruleData.psychologyConcertationQuotas[service]
      : [];
  return [
    ...sessions.map(({ from, value, citation }) => ({
      name,
      what: frame.sessionsPerMonths(months),
      max: [
        ...(value.young === value.adult
          ? [String(value.young)]
          : [`${value.young} (${frame.ages.young(age - 1)})`, `${value.adult} (${frame.ages.adult(age)})`]),
        ...(value.exceptional > 0 ? [`+ ${frame.exceptional(value.exceptional)}`] : []),
      ].join("\n"),
      from: format.longDate(from),
      source: citationLinks([citation], book),
    })),
    ...concertations.map(({ from, value, citation }) => ({
      name,
      what: frame.concertationsPerMonths(months),
      max: [
        String(value.concertations),
        ...(value.quarters === null ? [] : [`${value.quarters} ${frame.quartersPerMonths(months)}`]),
      ].join("\n"),
      from: format.longDate(from),
      source: citationLinks([citation], book),
    })),
  ];
}

function rowsOf(service: Service, book: Book): QuotaRow[] {
  const names = quotasOfService[service];
  return names ? perinatalRows(names, book) : psychologyRows(service, book);
}

/** "2 (CPP par grossesse)": the limits of one service, a line each. */
export function quotaLines(service: Service, book: Book): string {
  const rows = rowsOf(service, book);
  if (rows.length === 0) return book.book.frame.none;
  return rows.map(({ what, max }) => `${what}${book.book.frame.colon}${max}`).join("\n");
}

/** Every limit of a programme over time. */
export function quotaTable(programme: "perinatal" | "psychology", book: Book): string {
  const { columns } = book.book.frame;
  const rows =
    programme === "perinatal"
      ? perinatalRows(quotaNames, book)
      : psychologyServices.flatMap((service) => psychologyRows(service, book));
  return table(
    [columns.what, columns.maximum, columns.from, columns.source],
    rows.map(({ name, what, max, from, source }) => [
      name === undefined ? what : `${name}${book.book.frame.colon}${what}`,
      max,
      from,
      source,
    ]),
  );
}

/** The numbers that are neither a tariff, a limit nor a day. */
export function numberTable(programme: "perinatal" | "psychology", book: Book): string {
  const { frame } = book.book;
  const { columns } = frame;
  const row = (
    label: string,
    threshold: { value: number; contact?: number; citation: { source: string; section: string } },
  ) => [
    label,
    threshold.contact === undefined ? String(threshold.value) : frame.contact(threshold.value, threshold.contact),
    citationLinks([threshold.citation], book),
  ];
  const rows =
    programme === "perinatal"
      ? keysOf(perinatalThresholds).map((key) => row(frame.perinatalNumbers[key], perinatalThresholds[key]))
      : keysOf(psychologyThresholds).map((key) => row(frame.psychologyNumbers[key], psychologyThresholds[key]));
  return table([columns.what, columns.value, columns.source], rows);
}
