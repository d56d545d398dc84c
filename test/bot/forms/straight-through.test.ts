import { beforeEach, describe, expect, test } from "vitest";
import { formMessagesOf, formWordsOf } from "../../../src/language/forms";
import type { FormName } from "../../../src/language/forms/catalogue";
import { wordsOf } from "../../../src/language/words";
import { demonstrationPerson } from "../../../src/local/demonstration";
import { type Language, languages } from "../../../src/questions/contract";
import { participantRoles } from "../../../src/records/acts/participant";
import { vulnerabilityStatuses } from "../../../src/records/acts/vulnerability";
import { readRecordFor } from "../../../src/records/store/records";
import { nodesOf } from "../../cards/shown";
import { complaintsAbout } from "../../cards/validate";
import { demonstrationTables, type Shown, startDay, type Talk, talkWith } from "./talk";

/** Every form, from its first card to what is kept of it, in every language. */

let talk: Talk;
beforeEach(async () => {
  talk = talkWith(await demonstrationTables());
});

const greetings: Record<Language, string> = {
  fr: "/language fr",
  nl: "/language nl",
  de: "/language de",
  en: "/language en",
};

/** What is entered on each card; the cards in between are left as they are prefilled. */
interface Walk {
  title: string;
  form: FormName;
  patient: string;
  /** Opens the form from the menu of the patient by this title; left out: that of the form. */
  service?: "psy-support-individual" | "psy-treatment-group" | "psy-concertation" | "psy-support-mission";
  cards: readonly Record<string, string>[];
  /** What is kept of it in the end. */
  kept: unknown;
}

const you = demonstrationPerson.user;
const improved = (indicators: readonly string[]) =>
  indicators.map((indicator) => ({ indicator, status: "improvement", note: "Ça va mieux." }));

const evaluation = (indicator: string) => ({
  [`status-${indicator}`]: "improvement",
  [`note-${indicator}`]: "Ça va mieux.",
});

const walks: readonly Walk[] = [
  {
    title: "screening",
    form: "screening",
    patient: "P-105",
    cards: [
      { consent: "true", finalisedByBiller: "true" },
      { indicatorsAnswered: "15", positive: "housing,violence", otherPositive: "1" },
      { scenarioFromBib: "B", bibCode: "true" },
      {},
    ],
    kept: {
      kind: "screening",
      on: startDay,
      biller: you,
      details: {
        consent: true,
        finalisedByBiller: true,
        indicatorsAnswered: 15,
        positive: ["housing", "violence", "other-1"],
        scenarioFromBib: "B",
        bibCode: true,
      },
    },
  },
  {
    title: "CPP",
    form: "cpp",
    patient: "P-101",
    cards: [{ consent: "true" }, { ...evaluation("housing"), bibCode: "true" }, {}],
    kept: {
      kind: "cpp",
      on: startDay,
      biller: you,
      details: { consent: true, evaluations: improved(["housing"]), bibCode: true },
    },
  },
  {
    title: "coordination",
    form: "coordination",
    patient: "P-102",
    cards: [
      { onBehalfOf: "soc-1" },
      { coordinatorRecordedInBib: "true" },
      { referenceStart: "2024-10-27" },
      { ...evaluation("financial"), ...evaluation("depression") },
      evaluation("violence"),
      {},
    ],
    kept: {
      kind: "coordination",
      on: startDay,
      biller: you,
      onBehalfOf: "soc-1",
      details: {
        coordinator: { id: you, from: "2024-10-27" },
        consent: true,
        coordinatedBy: "biller",
        coordinatorRecordedInBib: true,
        careTeam: ["gynaecologist", "midwife", "general-practitioner"],
        carePlan: true,
        referenceStart: "2024-10-27",
        evaluations: improved(["financial", "depression", "violence"]),
      },
    },
  },
  {
    title: "follow-up",
    form: "follow-up",
    patient: "P-102",
    cards: [{ ...evaluation("financial"), ...evaluation("depression") }, evaluation("violence")],
    kept: {
      kind: "follow-up",
      on: startDay,
      details: { evaluations: improved(["financial", "depression", "violence"]) },
    },
  },
  {
    title: "transfer",
    form: "transfer",
    patient: "P-102",
    cards: [{ to: "soc-1", coordinatorConsent: "true" }, {}],
    kept: { kind: "transfer", on: startDay, details: { to: "soc-1", consent: true } },
  },
  {
    title: "psychological session",
    form: "psychology",
    service: "psy-support-individual",
    patient: "Y-201",
    cards: [{ place: "practice", minutes: "60", contactMinutes: "45" }, { sessionNote: "Première partie" }, {}],
    kept: {
      kind: "psychology",
      service: "psy-support-individual",
      on: startDay,
      biller: "psy-1",
      details: {
        place: "practice",
        minutes: 60,
        contactMinutes: 45,
        registered: true,
        note: "Première partie",
        collectedCents: 1100,
      },
    },
  },
  {
    title: "group session",
    form: "psychology",
    service: "psy-treatment-group",
    patient: "Y-202",
    cards: [
      { place: "practice", minutes: "120", contactMinutes: "90" },
      { participants: "6", coAnimated: "true", coLeader: "K." },
      {},
      {},
    ],
    kept: {
      kind: "psychology",
      service: "psy-treatment-group",
      on: startDay,
      biller: "psy-1",
      details: {
        place: "practice",
        minutes: 120,
        contactMinutes: 90,
        participants: 6,
        coAnimated: true,
        coLeader: { name: "K." },
        registered: true,
        functionalAssessment: true,
        collectedCents: 0,
      },
    },
  },
  {
    title: "psychological concertation",
    form: "psychology",
    service: "psy-concertation",
    patient: "Y-202",
    cards: [
      { minutes: "30" },
      { participants: "4", careProviders: "3", withinTreatment: "true" },
      { notReimbursedElsewhere: "true" },
      {},
    ],
    kept: {
      kind: "psychology",
      service: "psy-concertation",
      on: startDay,
      biller: "psy-1",
      details: {
        minutes: 30,
        participants: 4,
        careProviders: 3,
        withinTreatment: true,
        notReimbursedElsewhere: true,
      },
    },
  },
  {
    title: "support mission",
    form: "psychology",
    service: "psy-support-mission",
    patient: "Y-201",
    cards: [{ hours: "1,5" }, { missionAgreed: "true" }, {}],
    kept: {
      kind: "psychology",
      service: "psy-support-mission",
      on: startDay,
      biller: "psy-1",
      details: { hours: 1.5, missionAgreed: true },
    },
  },
  {
    title: "act done elsewhere",
    form: "past",
    patient: "P-101",
    cards: [{ service: "cpp", serviceDate: "2025-03-01", billing: "billed" }, {}],
    kept: { kind: "past", service: "cpp", on: "2025-03-01", elsewhere: true, details: {} },
  },
  {
    title: "birth",
    form: "event",
    patient: "P-106",
    cards: [{ on: "2025-04-10" }, {}],
    kept: { type: "birth", on: "2025-04-10" },
  },
];

/** Keys of what is kept, which nobody is to read; the words of the cards hold none of them. */
const rawKeys = new RegExp(
  [
    ...participantRoles.filter((role) => role.includes("-")),
    ...vulnerabilityStatuses.filter((status) => status.includes("-")),
    ...["to-bill", "on-site", "consent-withdrawn", "programme-ended", "new-pregnancy", "other-[1-7]", "undefined"],
    ...["name:", "psy-[a-z]", "taken-over"],
  ].join("|"),
);

/** A card as a host has to accept it: valid, small, each input labelled. */
function expectSound({ card, texts }: Shown): void {
  if (card === undefined) throw new Error(`No card, only: ${texts.join(" ")}`);
  expect(complaintsAbout(card)).toEqual([]);
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
  expect(texts.join("\n")).not.toMatch(rawKeys);
  for (const node of nodesOf(card)) {
    if (!String(node.type).startsWith("Input.")) continue;
    expect(node, String(node.id)).toMatchObject({
      label: expect.stringMatching(/\S/),
      errorMessage: expect.any(String),
    });
    expect(node.isRequired, "what is missing is said by the server, so that nothing bars the way back").toBeUndefined();
    if (node.type === "Input.Text") expect(node.maxLength, String(node.id)).toBeGreaterThan(0);
  }
}

async function openFromMenu(
  language: Language,
  { patient, form, service }: Pick<Walk, "patient" | "form" | "service">,
): Promise<Shown> {
  await talk.says(greetings[language]);
  const words = formWordsOf(language);
  const overview: Record<Language, string> = {
    fr: `Où en est ${patient} ?`,
    nl: `Hoe staat het met ${patient}?`,
    de: `Wie steht es um ${patient}?`,
    en: `Where does ${patient} stand?`,
  };
  expectSound(await talk.says(overview[language]));
  expectSound(await talk.presses(words.buttons.recordAct));
  return talk.presses(service ? wordsOf(language).terms.services[service].name : words.titles[form]);
}

describe.each(languages)("in %s", (language) => {
  const { buttons } = formWordsOf(language);

  test.each(walks)("$title, straight through", async (walk) => {
    expectSound(await openFromMenu(language, walk));
    for (const [index, entered] of walk.cards.entries()) {
      const isLast = index === walk.cards.length - 1;
      expectSound(await talk.presses(isLast ? buttons.save : buttons.next, entered));
    }
    const record = await readRecordFor(talk.tables, demonstrationPerson, walk.patient);
    expect(record?.revision).toBe(1);
    const [entry] = record?.entries.filter(({ state }) => !state.id.startsWith("taken-over")) ?? [];
    const kept = entry === undefined ? record?.events[0]?.content : entry.content;
    expect(kept).toEqual(walk.kept);
  });

  test("an empty form says beside each field what is missing, and keeps what was typed", async () => {
    await openFromMenu(language, { form: "concertation", patient: "P-102" });
    const shown = await talk.presses(buttons.next, { serviceDate: "2025-12-24", start: "quinze", minutes: "-3" });
    const { errors } = formWordsOf(language);
    expect(shown.texts).toEqual(
      expect.arrayContaining([errors.notAfter(startDay), errors.time, errors.number(1, 1440), errors.choice]),
    );
    expect(shown.values).toMatchObject({ serviceDate: "2025-12-24", start: "quinze", minutes: "-3" });
    expectSound(shown);
  });

  test("a form is gone on with where it was left, after a question and in a new conversation", async () => {
    const walk = { form: "cpp" as const, patient: "P-101" };
    await openFromMenu(language, walk);
    const asked = await talk.presses(buttons.next, { consent: "true", serviceDate: "2025-04-12" });
    await talk.presses(buttons.back, evaluation("housing"), asked);
    await talk.says("/help");
    const offered = await openFromMenu(language, walk);
    expect(offered.buttons).toContain(buttons.continueDraft);
    const resumed = await talk.presses(buttons.continueDraft);
    expect(resumed.values).toMatchObject({ consent: "true", serviceDate: "2025-04-12" });
    expect((await talk.presses(buttons.next)).values).toMatchObject(evaluation("housing"));
  });

  test("a form that is pressed twice is saved once", async () => {
    const walk = { form: "cpp" as const, patient: "P-101" };
    await openFromMenu(language, walk);
    await talk.presses(buttons.next, { consent: "true" });
    const review = await talk.presses(buttons.next, { ...evaluation("housing"), bibCode: "true" });
    await talk.presses(buttons.save, {}, review);
    const again = await talk.presses(buttons.save, {}, review);
    expect(again.texts).toContain(formMessagesOf(language).already.replaceAll("\u00a0", " "));
    const record = await readRecordFor(talk.tables, demonstrationPerson, "P-101");
    expect(record?.entries.filter(({ content }) => content.kind === "cpp")).toHaveLength(1);
  });

  test("a card of before somebody else's change says what has changed, and saves when pressed anew", async () => {
    const walk = { form: "cpp" as const, patient: "P-101" };
    await openFromMenu(language, walk);
    await talk.presses(buttons.next, { consent: "true" });
    const review = await talk.presses(buttons.next, evaluation("housing"));
    await openFromMenu(language, { form: "past", patient: "P-101" });
    await talk.presses(buttons.next, { service: "concertation", serviceDate: "2025-03-01" });
    await talk.presses(buttons.save);
    const stale = await talk.presses(buttons.save, {}, review);
    expect(stale.texts).toContain(formMessagesOf(language).stale.replaceAll("\u00a0", " "));
    expect(stale.buttons).toContain(buttons.save);
    await talk.presses(buttons.save);
    const record = await readRecordFor(talk.tables, demonstrationPerson, "P-101");
    expect(record?.entries.filter(({ content }) => content.kind === "cpp")).toHaveLength(1);
  });

  test("somebody who is no member learns nothing from a card", async () => {
    const card = await openFromMenu(language, { form: "cpp", patient: "P-101" });
    const stranger = talk.as({ ...demonstrationPerson, user: "somebody-else" });
    await stranger.says("/profile");
    const profile = await stranger.presses(wordsOf("fr").conversation.profile.save, {
      profession: "midwife",
      region: "brussels",
      language,
    });
    expect(profile.texts.join(" ")).not.toContain("P-101");
    const { texts, card: shown } = await stranger.presses(buttons.next, { consent: "true" }, card);
    expect(shown).toBeUndefined();
    expect(texts.join(" ")).not.toMatch(/P-101|Mme D\./);
  });
});
