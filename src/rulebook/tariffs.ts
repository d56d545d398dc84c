import type { FrameWords } from "../language/rulebook/catalogue";
import type { CivilDate } from "../rules/civil-date";
import { type Citation, perinatalServices, psychologyServices, type Service } from "../rules/contract";
import { ruleData } from "../rules/data";
import { inForceOn, type Series } from "../rules/data/dated";
import { pseudocodes } from "../rules/data/tariffs";
import { isConcertation } from "../rules/psychology/services";
import { citationLinks } from "./citations";
import { table } from "./markdown";
import { isPsychology } from "./rule-sentence";
import type { Book } from "./words";

/** One tariff of a service: from which day, for whom, how much. */
export interface TariffRow {
  from: CivilDate;
  cents: number;
  citation: Citation;
  /** Who is paid. */
  paid: string;
  unit: string;
}

type Unit = keyof FrameWords["units"];

function unitOf(service: Service): Unit {
  if (service === "coordination") return "period";
  if (service === "concertation") return "participant-quarter";
  if (service === "psy-support-mission") return "hour";
  if (!isPsychology(service)) return service === "cpp" ? "session" : "act";
  return isConcertation(service) ? "participant-quarter" : "session";
}

/** Every tariff of a service, the oldest first; none where the sources give none. */
export function tariffRows(service: Service, { book }: Book): TariffRow[] {
  const { units, paid } = book.frame;
  const unit = units[unitOf(service)];
  const rows = (series: Series<number>, whom: string) =>
    series.map(({ from, value, citation }) => ({ from, cents: value, citation, paid: whom, unit }));
  if (!isPsychology(service)) return rows(ruleData.perinatalTariffs[service], paid.anyone);
  const tariffs = ruleData.psychologyTariffs[service];
  if (!tariffs) return [];
  // Only group sessions make a difference between payees.
  return tariffs.psychologist === tariffs.otherProvider
    ? rows(tariffs.psychologist, isConcertation(service) ? paid.anyone : paid.psychologist)
    : [...rows(tariffs.psychologist, paid.psychologist), ...rows(tariffs.otherProvider, paid.otherProvider)];
}

/** Every tariff of a programme over time. */
export function tariffTable(programme: "perinatal" | "psychology", book: Book): string {
  const { columns, notInSources } = book.book.frame;
  const { terms, format } = book.words;
  const isPerinatal = programme === "perinatal";
  const services: readonly Service[] = isPerinatal ? perinatalServices : psychologyServices;
  const rows = services.flatMap((service) => {
    const tariffs = tariffRows(service, book);
    const { name } = terms.services[service];
    if (tariffs.length === 0) return [[name, "", "", notInSources, ""]];
    return tariffs.map(({ from, cents, citation, paid, unit }) => [
      name,
      format.longDate(from),
      isPerinatal ? "" : paid,
      `${format.amount(cents)} ${unit}`,
      citationLinks([citation], book),
    ]);
  });
  const head = [columns.service, columns.from, columns.whoIsPaid, columns.amount, columns.source];
  if (!isPerinatal) return table(head, rows);
  const drop = (cells: string[]) => cells.filter((_, index) => index !== 2);
  return table(drop(head), rows.map(drop));
}

/** The most that the concertations of one reference period can bring, for each tariff. */
export function ceilingTable(book: Book): string {
  const { columns } = book.book.frame;
  const { format } = book.words;
  const { concertationQuartersPerPeriod, paidParticipants } = ruleData.perinatalQuotas;
  const rows = ruleData.perinatalTariffs.concertation.map(({ from, value, citation }) => {
    const quarters = inForceOn(concertationQuartersPerPeriod, from).value;
    const paid = inForceOn(paidParticipants, from).value;
    return [
      format.longDate(from),
      `${quarters} × ${paid} × ${format.amount(value)} = ${format.amount(quarters * paid * value)}`,
      citationLinks([citation], book),
    ];
  });
  return table([columns.from, columns.maximum, columns.source], rows);
}

/** The pseudocode of a service, or that the sources give none. */
export function pseudocodeOf(service: Service, book: Book): string {
  if (isPsychology(service)) return book.book.frame.notInSources;
  const { code, citation } = pseudocodes[service];
  return `${code} (${citationLinks([citation], book)})`;
}
