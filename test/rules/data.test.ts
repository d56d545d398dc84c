import { describe, expect, test } from "vitest";
import { isCivilDate } from "../../src/rules/civil-date";
import { perinatalRules, psychologyRules } from "../../src/rules/conditions";
import { perinatalServices, psychologyServices, regions } from "../../src/rules/contract";
import type { Dated } from "../../src/rules/data/dated";
import * as periods from "../../src/rules/data/periods";
import * as quotas from "../../src/rules/data/quotas";
import * as tariffs from "../../src/rules/data/tariffs";
import * as thresholds from "../../src/rules/data/thresholds";
import { disputeOf, disputes } from "../../src/rules/disputes";
import { sources } from "../../src/rules/sources";

/** Reads the data itself: a gap, an overlap or a value without its paper fails here. */

type Found = { path: string; value: unknown };

function everyNode(value: unknown, path: string): Found[] {
  if (typeof value !== "object" || value === null) return [];
  return [{ path, value }, ...Object.entries(value).flatMap(([key, child]) => everyNode(child, `${path}.${key}`))];
}

const data = [
  ...everyNode(tariffs, "tariffs"),
  ...everyNode(quotas, "quotas"),
  ...everyNode(periods, "periods"),
  ...everyNode(thresholds, "thresholds"),
];
const isDated = (value: unknown): value is Dated<unknown> =>
  typeof value === "object" && value !== null && "from" in value && "value" in value;
const series = data.filter(
  (node): node is { path: string; value: Dated<unknown>[] } =>
    Array.isArray(node.value) && node.value.length > 0 && node.value.every(isDated),
);

const citesSection = (citation: unknown) => {
  const { source, section } = citation as { source: keyof typeof sources; section: string };
  return (sources[source]?.sections as readonly string[] | undefined)?.includes(section) ?? false;
};

test("the data is found at all", () => {
  expect(series.length).toBeGreaterThan(25);
});

test.each(series)("$path runs forward in time, without two entries for one day", ({ value }) => {
  const days = value.map(({ from }) => from);
  expect(days.filter((day) => !isCivilDate(day))).toEqual([]);
  expect([...new Set(days)].sort()).toEqual(days);
});

test.each(
  data.filter(({ value }) => isDated(value) || (typeof value === "object" && value !== null && "from" in value)),
)("$path says where it stands", ({ value }) =>
  expect(citesSection((value as { citation: unknown }).citation)).toBe(true));

test.each(data.filter(({ path }) => /^thresholds\.\w+\.\w+$/.test(path)))("$path says where it stands", ({ value }) => {
  expect(citesSection((value as { citation: unknown }).citation)).toBe(true);
});

describe("nothing is left without a value", () => {
  test.each(
    perinatalServices,
  )("%s has a tariff from the first day of the programme and an opening in each region", (service) => {
    expect(tariffs.perinatalTariffs[service][0].from).toBe(periods.perinatalProgramme.from);
    expect(Object.keys(periods.billingOpenings[service]).sort()).toEqual([...regions].sort());
    expect(tariffs.pseudocodes[service].code).toMatch(/^401\d{3}$/);
  });

  test.each(psychologyServices)("%s of the offer of 2024 has tariffs from its first day", (service) => {
    const regime = periods.regimeOfService[service];
    const found = tariffs.psychologyTariffs[service];
    if (regime === "2021") expect(found).toBeUndefined();
    else expect([found?.psychologist[0].from, found?.otherProvider[0].from]).toEqual(["2024-04-01", "2024-04-01"]);
  });

  test("the two offers of psychological care follow each other without a gap or an overlap", () => {
    expect(periods.psychologyRegimes["2021"].to).toBe("2024-03-31");
    expect(periods.psychologyRegimes["2024"].from).toBe("2024-04-01");
  });

  test("a year's tariffs differ from the year before by the published index", () => {
    for (const [first, second] of Object.values(tariffs.perinatalTariffs)) {
      expect((second?.value ?? 0) / first.value).toBeCloseTo(1 + tariffs.indexation2025.percent / 100, 3);
    }
  });
});

test.each([
  ...perinatalServices.flatMap((service) =>
    perinatalRules[service].map(({ id, sources: cited }) => ({ service, id, cited })),
  ),
  ...psychologyServices.flatMap((service) =>
    psychologyRules(service).map(({ id, sources: cited }) => ({ service, id, cited })),
  ),
])("$service: $id cites at least one section that exists", ({ cited }) => {
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((citation) => !citesSection(citation))).toEqual([]);
});

test.each(
  Object.entries(disputes),
)("dispute %s is known by its readings and cites sections that exist", (id, dispute) => {
  expect(disputeOf(dispute.readings)).toBe(id);
  const cited = dispute.readings.filter(({ source }) => source !== null);
  expect(cited.filter((reading) => !citesSection(reading))).toEqual([]);
});
