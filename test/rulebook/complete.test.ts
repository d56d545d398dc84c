import { describe, expect, test } from "vitest";
import { deadlineWordsOf } from "../../src/language/deadlines";
import { rulebookWordsOf } from "../../src/language/rulebook";
import { topicSentence } from "../../src/language/topics";
import { warningCodes } from "../../src/language/warnings/catalogue";
import { wordsOf } from "../../src/language/words";
import { type Language, languages } from "../../src/questions/contract";
import { citationText } from "../../src/rulebook/citations";
import { disputeIds } from "../../src/rulebook/dispute-places";
import { bookOf } from "../../src/rulebook/words";
import { perinatalRules, psychologyRules } from "../../src/rules/conditions";
import {
  type Citation,
  conditionStatuses,
  cures,
  inclusionIndicators,
  perinatalServices,
  psychologyServices,
  type Service,
  verdicts,
} from "../../src/rules/contract";
import { ruleData } from "../../src/rules/data";
import { billingDeadline } from "../../src/rules/data/periods";
import { treatmentAverages } from "../../src/rules/data/quotas";
import { indexation2025, pseudocodes } from "../../src/rules/data/tariffs";
import { perinatalThresholds, psychologyThresholds } from "../../src/rules/data/thresholds";
import { deadlineKinds } from "../../src/rules/deadlines";
import { type DisputeId, disputes } from "../../src/rules/disputes";
import { billByOf } from "../../src/rules/history";
import { type SourceId, sources } from "../../src/rules/sources";
import { topicIds, topics } from "../../src/rules/topics";
import { answerOf } from "../../src/rules/topics/find";
import { pageOf, rowsIn, sectionOf } from "./pages";

/** Reads the rule data itself: a rule that a page leaves out, or one that it adds, fails here. */

const services: readonly Service[] = [...perinatalServices, ...psychologyServices];
const programmeOf = (service: Service) =>
  (perinatalServices as readonly Service[]).includes(service) ? "perinatal" : "psychology";

function conditionsOf(service: Service): readonly { id: string; sources: readonly Citation[] }[] {
  const perinatal = perinatalServices.find((one) => one === service);
  if (perinatal) return perinatalRules[perinatal];
  const psychology = psychologyServices.find((one) => one === service);
  return psychology ? psychologyRules(psychology) : [];
}

/** The row of a table that begins with these cells. */
function rowWith(rows: readonly string[][], ...cells: string[]): string[] | undefined {
  return rows.find((row) => cells.every((cell, index) => row[index] === cell));
}

describe.each(languages)("%s", (language: Language) => {
  const book = bookOf(language);
  const words = wordsOf(language);
  const { format, terms } = words;
  const { frame, logic } = rulebookWordsOf(language);
  const said = (text: string) => format.punctuation(text);
  const perinatal = pageOf(language, "perinatal");
  const psychology = pageOf(language, "psychology");
  const pages = { perinatal, psychology };

  describe.each(services)("%s", (service) => {
    const section = sectionOf(pages[programmeOf(service)], service);
    const items = section.split(/\n(?=\d+\. \*\*)/).slice(1);

    test("has the conditions of the answer, all of them and no other, in their order", () => {
      const ids = items.map((item) => /^\d+\. \*\*.+\*\* \(`(.+)`\)/.exec(item)?.[1]);
      expect(ids).toEqual(conditionsOf(service).map(({ id }) => id));
    });

    test("says of each condition what it asks and where that stands", () => {
      for (const [index, { sources: cited }] of conditionsOf(service).entries()) {
        const [, statement = "", ...rest] = (items[index] ?? "").split("<br>\n");
        expect(statement.trim().length).toBeGreaterThan(10);
        for (const citation of cited) {
          expect(rest.join()).toContain(said(`[${citationText(citation, book)}](#${citation.source})`));
        }
      }
    });
  });

  test.each(perinatalServices)("%s: pseudocode, tariffs and openings", (service) => {
    const section = sectionOf(perinatal, service);
    expect(section).toContain(pseudocodes[service].code);
    const rows = rowsIn(sectionOf(perinatal, "money"));
    for (const { from, value, citation } of ruleData.perinatalTariffs[service]) {
      const row = rowWith(rows, terms.services[service].name, format.longDate(from));
      expect(row?.[2]).toContain(format.amount(value));
      expect(row?.[3]).toContain(citation.source);
      expect(section).toContain(format.amount(value));
    }
    for (const [region, opening] of Object.entries(ruleData.billingOpenings[service])) {
      expect(section).toContain(terms.regions[region as keyof typeof ruleData.billingOpenings.screening]);
      if (opening) expect(section).toContain(format.longDate(opening.from));
    }
  });

  test.each(psychologyServices)("%s: tariffs of each payee", (service) => {
    const rows = rowsIn(sectionOf(psychology, "money"));
    const { name } = terms.services[service];
    const tariffs = ruleData.psychologyTariffs[service];
    if (!tariffs) expect(rowWith(rows, name)?.[3]).toBe(frame.notInSources);
    for (const { from, value } of [...(tariffs?.psychologist ?? []), ...(tariffs?.otherProvider ?? [])]) {
      const amounts = rows.filter((row) => row[0] === name && row[1] === format.longDate(from)).map((row) => row[3]);
      expect(amounts.join()).toContain(format.amount(value));
    }
  });

  test("the ceiling of the concertation is worked out for every tariff", () => {
    const { concertationQuartersPerPeriod, paidParticipants } = ruleData.perinatalQuotas;
    for (const { value } of ruleData.perinatalTariffs.concertation) {
      const units = concertationQuartersPerPeriod[0].value * paidParticipants[0].value;
      expect(sectionOf(perinatal, "money")).toContain(format.amount(units * value));
    }
  });

  test("indexation and patient shares", () => {
    const money = sectionOf(perinatal, "money");
    expect(money).toContain(format.number(indexation2025.percent));
    for (const { from, value } of ruleData.perinatalPatientShare) {
      expect(money).toContain(format.amount(value));
      expect(money).toContain(format.longDate(from));
    }
    const shares = sectionOf(psychology, "money");
    const { young, free, adult } = ruleData.psychologyPatientShare;
    for (const { from } of [...young, ...free, ...adult]) expect(shares).toContain(format.longDate(from));
    for (const { value } of adult) {
      for (const cents of Object.values(value)) expect(shares).toContain(format.amount(cents));
    }
  });

  test("every perinatal limit, with its first day and its source", () => {
    const rows = rowsIn(sectionOf(perinatal, "quotas"));
    for (const [name, series] of Object.entries(ruleData.perinatalQuotas)) {
      for (const { from, value, citation } of series) {
        const label = said(frame.quotas[name as keyof typeof ruleData.perinatalQuotas]);
        const row = rowWith(rows, label, String(value), format.longDate(from));
        expect(row?.[3], label).toContain(said(citationText(citation, book)));
      }
    }
  });

  test("every limit of psychological care", () => {
    const rows = rowsIn(sectionOf(psychology, "quotas"));
    const find = (service: Service, from: string) =>
      rows.find((row) => row[0]?.startsWith(said(`${terms.services[service].name}${frame.colon}`)) && row[2] === from);
    for (const [service, series] of Object.entries(ruleData.sessionLimits)) {
      for (const { from, value, citation } of series) {
        const row = find(service as Service, format.longDate(from));
        expect(row?.[1]).toContain(String(value.young));
        expect(row?.[1]).toContain(String(value.adult));
        if (value.exceptional > 0) expect(row?.[1]).toContain(said(frame.exceptional(value.exceptional)));
        expect(row?.[3]).toContain(said(citationText(citation, book)));
      }
    }
    for (const [service, series] of Object.entries(ruleData.psychologyConcertationQuotas)) {
      for (const { from, value } of series) {
        const row = find(service as Service, format.longDate(from));
        expect(row?.[1]?.split("<br>")[0]).toBe(String(value.concertations));
        if (value.quarters !== null) {
          expect(row?.[1]).toContain(
            said(`${value.quarters} ${frame.quartersPerMonths(psychologyThresholds.windowMonths.value)}`),
          );
        }
      }
    }
    const definitions = sectionOf(psychology, "definitions");
    expect(definitions).toMatch(new RegExp(`\\b${treatmentAverages.young}\\b.*\\b${treatmentAverages.adult}\\b`));
  });

  test.each([
    ["perinatal", perinatalThresholds, frame.perinatalNumbers],
    ["psychology", psychologyThresholds, frame.psychologyNumbers],
  ] as const)("every other number of %s, with its source", (programme, thresholds, labels) => {
    const rows = rowsIn(sectionOf(pages[programme], "numbers"));
    expect(rows).toHaveLength(Object.keys(thresholds).length + 1);
    for (const [name, threshold] of Object.entries(thresholds)) {
      const row = rowWith(rows, said((labels as Record<string, string>)[name] ?? ""));
      expect(row?.[1]?.split(" ")[0], name).toBe(String(threshold.value));
      if ("contact" in threshold) expect(row?.[1]).toContain(String(threshold.contact));
      expect(row?.[2]).toContain(said(citationText(threshold.citation, book)));
    }
  });

  test("periods, offers and the days of retroactive billing", () => {
    expect(sectionOf(perinatal, "scope")).toContain(format.longDate(ruleData.perinatalProgramme.from));
    for (const service of perinatalServices) {
      expect(sectionOf(perinatal, service)).toContain(format.longDate(ruleData.retroactiveBilling.from));
      expect(sectionOf(perinatal, service)).toContain(format.longDate(ruleData.retroactiveBilling.to));
    }
    for (const { from, to } of Object.values(ruleData.psychologyRegimes)) {
      expect(sectionOf(psychology, "definitions")).toContain(format.longDate(from));
      expect(sectionOf(psychology, "definitions")).toContain(format.longDate(to));
    }
  });

  test("the indicators that set the scenario", () => {
    const definitions = sectionOf(perinatal, "definitions").toLowerCase();
    for (const indicator of inclusionIndicators) {
      expect(definitions).toContain(terms.indicators[indicator].toLowerCase());
    }
  });

  test("the last day of billing of each month", () => {
    for (const programme of ["perinatal", "psychology"] as const) {
      const rows = rowsIn(pages[programme]).slice();
      for (let month = 1; month <= 12; month += 1) {
        const first = `2026-${String(month).padStart(2, "0")}-01`;
        const billBy = billByOf(first);
        expect(Number(billBy.slice(8))).toBe(billingDeadline.dayOfMonth);
        const [name = "", year] = format.longDate(first).replace(/^\S+ /, "").split(" ");
        expect(year).toBe("2026");
        expect(rowWith(rows, name)?.[1]).toBe(format.longDate(billBy).replace(/ \d{4}$/, ""));
      }
    }
  });

  test("every kind of deadline, with its reason, when it is told, its weight and its sources", () => {
    const { kinds, severities } = deadlineWordsOf(language);
    const rows = (["perinatal", "psychology"] as const).flatMap((name) =>
      rowsIn(sectionOf(pages[name], "deadlines")).filter(([first]) => first?.includes("`")),
    );
    for (const kind of deadlineKinds) {
      const row = rows.find(([first]) => first?.endsWith(`\`${kind}\``));
      expect(row?.[1], kind).toBe(said(kinds[kind].why));
      expect(row?.[2]).toBe(said(kinds[kind].concerns));
      expect(row?.[3]).not.toBe("");
      expect(Object.values(severities).map(({ label }) => label)).toContain(row?.[4]);
      expect(row?.[5]).toContain("](#");
    }
    expect(new Set(rows.map(([first]) => first)).size).toBe(deadlineKinds.length);
  });

  test.each(Object.keys(disputes) as DisputeId[])("dispute %s, on its programme's page and in the table", (id) => {
    const { question, readings } = words.disputes[id];
    const holders = [perinatal, psychology].filter((page) => page.includes(`<a id="${id}"></a>`));
    expect(holders).toHaveLength(1);
    const section = sectionOf(holders[0] ?? "", id);
    const row = rowWith(rowsIn(pageOf(language, "disputes")), said(question)) ?? [];
    for (const [index, reading] of disputes[id].readings.entries()) {
      const { source, section: where } = reading;
      const stands =
        source === null || where === null ? frame.sourcesSilent : citationText({ source, section: where }, book);
      for (const text of [section, row[index + 1] ?? ""]) {
        expect(text).toContain(said(readings[index] ?? ""));
        expect(text).toContain(said(stands));
      }
    }
    expect(row[3]).not.toBe("");
    expect(row[4]).toContain(logic.verdicts.confirm.name);
  });

  test("the table of disputes has them all", () => {
    expect(rowsIn(pageOf(language, "disputes"))).toHaveLength(disputeIds.length + 1);
  });

  test("statuses, verdicts, cures and warnings", () => {
    for (const page of [perinatal, psychology]) {
      for (const id of [...conditionStatuses, ...verdicts, ...cures])
        expect(sectionOf(page, "logic")).toContain(`\`${id}\``);
      for (const code of warningCodes) expect(sectionOf(page, "warnings")).toContain(`\`${code}\``);
    }
  });

  test("what the topics say, each statement on the page of its programme", () => {
    for (const id of topicIds) {
      const { programme } = topics[id];
      const on = programme === "psychology" ? "2024-04-01" : "2025-01-01";
      if (programme === "both") continue;
      for (const statement of answerOf(id, { on }).statements) {
        expect(pages[programme]).toContain(topicSentence(statement, language));
      }
    }
  });

  test("every text with its sections, on a page that cites it", () => {
    for (const id of Object.keys(sources) as SourceId[]) {
      const page = id.startsWith("psy") ? psychology : perinatal;
      const section = sectionOf(page, id);
      expect(section).toContain(said(words.sources[id].title));
      for (const part of sources[id].sections) {
        const label = citationText({ source: id, section: part }, book).slice(words.sources[id].short.length + 2);
        expect(rowWith(rowsIn(section), said(label)), `${id} ${part}`).toBeDefined();
      }
    }
  });
});
