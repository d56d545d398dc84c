import { describe, expect, test } from "vitest";
import { serviceNamed } from "../../../src/bot/files/service-names";
import { episodeWords } from "../../../src/language/episodes";
import { wordsOf } from "../../../src/language/words";
import { languages } from "../../../src/questions/contract";
import type { BillableAct } from "../../../src/records/billable-acts";
import { billListCsv } from "../../../src/records/csv/bill-list";
import { readImport } from "../../../src/records/csv/import-lines";
import { billByOf } from "../../../src/rules/history";
import { servicesOffered } from "../../../src/rules/what-if";

/** A list names its services as the assistant does: what comes out of it can be taken in again. */

const offered = [...servicesOffered("perinatal"), ...servicesOffered("psychology")];

describe.each(languages)("in %s", (language) => {
  const { billList } = episodeWords[language];
  const { terms } = wordsOf(language);

  test("every service is known by its long and its short name", () => {
    const heading = "code;prestation;date";
    const lines = offered.flatMap((service) => {
      const { name, short } = terms.services[service];
      return [name, short.toUpperCase()].map((typed) => `P-001;"${typed}";2025-03-03`);
    });
    const read = readImport([heading, ...lines].join("\n"), serviceNamed);
    expect("lines" in read && read.lines.map((line) => ("act" in line ? line.act.service : line.problems))).toEqual(
      offered.flatMap((service) => [service, service]),
    );
  });

  test("the list of acts to bill is read as what it was written from", () => {
    const acts = offered.map(
      (service, index): BillableAct => ({
        code: `P-${101 + index}`,
        label: "Mme D.",
        id: String(index),
        service,
        on: "2025-03-03",
        biller: "ann",
        billBy: billByOf("2025-03-03"),
        isLost: false,
        refusals: 0,
        answer: null,
      }),
    );
    const csv = billListCsv(acts, {
      columns: billList.columns,
      service: (service) => terms.services[service].name,
      verdict: () => billList.profileMissing,
      person: () => "Ann",
    });
    const read = readImport(csv, serviceNamed);
    expect("lines" in read && read.lines.map((line) => ("act" in line ? line.act : line.problems))).toMatchObject(
      acts.map(({ code, service, on }) => ({ code, service, on, billing: "to-bill" })),
    );
  });
});

test("what is no name of a service is none", () => {
  for (const typed of ["", "yoga", "cpp de mme d."]) expect(serviceNamed(typed)).toBeUndefined();
});
