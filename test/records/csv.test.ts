import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BillableAct } from "../../src/records/billable-acts";
import { type BillListColumn, billListColumns, billListCsv } from "../../src/records/csv/bill-list";
import { readImport } from "../../src/records/csv/import-lines";
import { readCsv } from "../../src/records/csv/read";
import { toCsv } from "../../src/records/csv/write";

describe("writing", () => {
  test("a Belgian Excel opens it: byte order mark, semicolons, decimal commas, days, CR LF", () => {
    const csv = toCsv([
      ["Mme D.", { cents: 5041 }, { day: "2025-03-14" }, 44.5, null],
      ["a;b", { cents: 0 }, "", 3, 'say "x"'],
    ]);
    expect(csv).toBe('\uFEFFMme D.;50,41;14/03/2025;44,5;\r\n"a;b";0,00;;3;"say ""x"""\r\n');
  });

  test.each(["=1+1", "+32", "-2", "@SUM(A1)", " =1", "\t=1", "\r=1", "＝1"])("%j is no formula", (text) => {
    const cell = toCsv([[text]])
      .slice(1)
      .replace(/^"/, "");
    expect(cell.startsWith("'")).toBe(true);
  });

  test("every text is read back as it was, but for the apostrophe of what looks like a formula", () => {
    const text = fc.string({ unit: fc.constantFrom("a", ";", '"', "\n", " ", "é", ",", "=", "7") });
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const marked = rows.map((row) => ["x", ...row]);
        const read = readCsv(toCsv(marked)).map(({ cells }) => cells);
        const expected = marked.map((row) => row.map((cell) => (/^\s*=|^\n/.test(cell) ? `'${cell}` : cell).trim()));
        expect(read).toEqual(expected);
      }),
    );
  });
});

describe("reading", () => {
  test.each([
    [
      "a;b\r\nc;d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "\uFEFFa,b\nc,d\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a\tb\rc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      '"a;1";b\n"c\nd";e',
      [
        ["a;1", "b"],
        ["c\nd", "e"],
      ],
    ],
    [
      "a;b\n\n ; \nc;d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ['"never closed;b', [["never closed;b"]]],
    ["", []],
  ])("%j", (text, cells) => {
    expect(readCsv(text).map((line) => line.cells)).toEqual(cells);
  });

  test("each line knows its number in the text, also after a cell of two lines", () => {
    expect(readCsv('h;i\n"a\nb";c\n\nd;e').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  test("no text makes it fail", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Array.isArray(readCsv(text))));
  });
});

describe("a list of past acts", () => {
  test("is read in four languages, with days, services and billing as people write them", () => {
    const lists = [
      "Code;Prestation;Date;Facturation;Durée\np-001;CPP;10/02/2025;facturée;",
      "code;prestatie;datum;facturatie;duur\nP-001;401391;10.02.2025;geattesteerd;",
      "Code;Leistung;Datum;Abrechnung;Dauer\nP-001;CPP;10-02-2025;abgerechnet;",
      "code,service,date,billing,minutes\nP-001,cpp,2025-02-10,billed,",
    ];
    for (const list of lists) {
      expect(readImport(list)).toEqual({
        lines: [
          {
            line: 2,
            act: { code: "P-001", service: "cpp", on: "2025-02-10", billing: "billed", elsewhere: false, details: {} },
          },
        ],
      });
    }
  });

  test("says of each line what is wrong with it", () => {
    const text =
      "code;service;date;billing;minutes;elsewhere\n;yoga;31/02/2025;perhaps;many;maybe\nP-001;concertation;2025-02-10;;44,5;oui";
    expect(readImport(text)).toEqual({
      lines: [
        {
          line: 2,
          problems: [
            { column: "code", problem: "missing" },
            { column: "service", problem: "no-service" },
            { column: "on", problem: "no-day" },
            { column: "billing", problem: "no-billing-state" },
            { column: "elsewhere", problem: "no-yes-or-no" },
            { column: "minutes", problem: "no-number" },
          ],
        },
        {
          line: 3,
          act: {
            code: "P-001",
            service: "concertation",
            on: "2025-02-10",
            billing: "to-bill",
            elsewhere: true,
            details: { minutes: 44.5 },
          },
        },
      ],
    });
  });

  test("without its columns, or too long, is not read", () => {
    expect(readImport("code;minutes\nP-001;3")).toEqual({ missingColumns: ["service", "on"] });
    expect(readImport("")).toEqual({ missingColumns: ["code", "service", "on"] });
    const long = `code;service;on\n${"P-001;cpp;2025-01-01\n".repeat(501)}`;
    expect(readImport(long)).toEqual({ tooLong: { most: 500 } });
  });
});

test("the acts to bill are written with the words they are given, what is lost left out", () => {
  const columns = Object.fromEntries(billListColumns.map((column) => [column, column.toUpperCase()])) as Record<
    BillListColumn,
    string
  >;
  const act: BillableAct = {
    code: "P-001",
    label: "=HYPERLINK()",
    id: "form",
    service: "cpp",
    on: "2025-02-10",
    biller: "ann",
    billBy: "2025-05-05",
    isLost: false,
    refusals: 0,
    answer: null,
  };
  const csv = billListCsv([act, { ...act, code: "P-002", isLost: true }], {
    columns,
    service: () => "CPP",
    verdict: () => "?",
    person: (user) => user ?? "",
  });
  expect(csv.split("\r\n")[1]).toBe("P-001;'=HYPERLINK();CPP;;10/02/2025;;;05/05/2025;ann;?");
  expect(csv).not.toContain("P-002");
});
