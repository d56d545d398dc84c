import { describe, expect, it } from "vitest";
import { type OverviewCardInput, overviewCard } from "../../src/cards/overview-card";
import { languages } from "../../src/questions/contract";
import { perinatalServices } from "../../src/rules/contract";
import { decide } from "../../src/rules/decide";
import { firstPossibleDay, servicesOffered } from "../../src/rules/what-if";
import { adult, ambiguous, born, perinatal, psychology, today } from "./samples";
import { firstTextOf, textsOf } from "./shown";
import { complaintsAbout } from "./validate";

function services(episode: typeof born): OverviewCardInput["services"] {
  return perinatalServices.map((service) => {
    const query = perinatal(service, episode);
    return { query, answer: decide(query), possible: firstPossibleDay(query) };
  });
}

function ofBorn(episode: typeof born, more: Partial<OverviewCardInput> = {}): string[] {
  return textsOf(
    overviewCard({
      language: "fr",
      today,
      patient: { code: "P-102", label: "Mme P." },
      episode: { programme: "perinatal", facts: episode },
      services: services(episode),
      openActs: [],
      ...more,
    }),
  );
}

const coordinated: typeof born = {
  ...born,
  acts: [...(born.acts ?? []), { service: "coordination", on: "2026-10-01", billing: "billed" }],
};

describe("what can still be billed", () => {
  it("says from when a service is possible again, and for how much, where time brings it about", () => {
    const texts = ofBorn(coordinated);
    expect(texts).toContain("Coordination · pas encore");
    expect(texts).toContain("La coordination de cette période est déjà facturée");
    expect(texts.find((text) => text.startsWith("Possible à partir du 06/06/2027"))).toContain("744,05 €");
  });

  it("puts first what can be billed, last what cannot", () => {
    const titles = ofBorn(coordinated).filter((text) => /^\p{L}+ · (oui|non|pas encore|à confirmer)$/u.test(text));
    expect(titles).toEqual(["Concertation · oui", "Coordination · pas encore", "Dépistage · non", "CPP · non"]);
  });

  it("names what has to be settled first", () => {
    const texts = ofBorn(ambiguous);
    expect(texts).toContain("Coordination · à confirmer");
    expect(texts).toContain("À clarifier : le scénario");
  });

  it("says which year the amounts are of, where none newer is published", () => {
    expect(ofBorn(born)).toContain("Dernier tarif publié (2025)");
  });

  it("shows what is done and still to bill once, with its amount, its last day and a doubt", () => {
    const act = ambiguous.acts?.find(({ billing }) => billing === "to-bill");
    if (act === undefined) throw new Error("The sample has an act to bill.");
    const query = perinatal(
      "concertation",
      { ...ambiguous, acts: [] },
      {
        serviceDate: act.on,
        stage: "done",
        act: { minutes: 30, inamiParticipants: 3 },
      },
    );
    const openActs = [{ service: act.service, on: act.on, billBy: "2027-02-05", answer: decide(query) }];
    const texts = ofBorn(ambiguous, { openActs });
    expect(texts).toContain("Concertation, 13/11/2026 · 93,00 €");
    expect(texts).toContain("Au plus tard le 05/02/2027 · à confirmer");
    expect(texts.join("\n")).toContain("1 acte fait reste à facturer (93,00 €).");
    expect(texts.filter((text) => text.includes("13/11/2026"))).toHaveLength(1);
  });

  it("says what was supposed, for a question without a file", () => {
    const card = overviewCard({
      language: "en",
      today,
      episode: { programme: "psychology", facts: {} },
      services: services(born),
      openActs: [],
      assumed: ["scenario B", "20 weeks today"],
    });
    expect(firstTextOf(card)).toBe("Without a file");
    expect(textsOf(card)).toContain("Assumed: scenario B · 20 weeks today");
    expect(textsOf(card).join("\n")).not.toContain("Already done");
  });

  it.each(languages)("of psychology: who bills, what the patient pays, in %s", (language) => {
    const card = overviewCard({
      language,
      today,
      patient: { code: "Y-201", label: "M. T." },
      biller: { label: "R." },
      episode: { programme: "psychology", facts: adult },
      services: servicesOffered("psychology").map((service) => {
        if (!service.startsWith("psy-")) throw new Error("Only services of psychology are offered here.");
        const query = psychology(service as Parameters<typeof psychology>[0], adult);
        return { query, answer: decide(query), possible: firstPossibleDay(query) };
      }),
      openActs: [],
    });
    const all = textsOf(card).join("\n").replaceAll("\u00a0", " ");
    expect(all).toContain("R.");
    for (const amount of ["86", "231", "21", "11"]) expect(all).toContain(amount);
    expect(complaintsAbout(card)).toEqual([]);
    expect(JSON.stringify(card).length).toBeLessThan(28 * 1024);
  });
});
