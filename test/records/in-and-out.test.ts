import { describe, expect, test } from "vitest";
import { listBillableActs } from "../../src/records/billable-acts";
import { importActs } from "../../src/records/csv/import-acts";
import { listRecordsFor } from "../../src/records/episode-store";
import { exportEpisode } from "../../src/records/export";
import { keyOf } from "../../src/records/keys";
import { readPractitioner } from "../../src/records/practitioner-store";
import { deleteEpisode, forgetPerson } from "../../src/records/store/delete";
import { listDrafts, readDraft, saveDraft } from "../../src/records/store/drafts";
import { acceptInvitation, inviteColleague } from "../../src/records/store/invitations";
import { readLogFor, readRecordFor } from "../../src/records/store/records";
import { saveChange } from "../../src/records/store/save";
import { eligibilityQuerySchema } from "../../src/rules/contract";
import { filledIn, noonOf, record } from "../support/care";
import { newPerson, open, tablesForTests } from "../support/care-store";

const tables = tablesForTests();
const now = noonOf("2025-03-14");

async function rowsOf(partition: string): Promise<string[]> {
  const rows: string[] = [];
  for (const table of [tables().episodes, tables().people]) {
    for await (const row of table.listEntities()) if (row.partitionKey === partition) rows.push(row.rowKey ?? "");
  }
  return rows;
}

async function followed() {
  const ann = await newPerson(tables());
  const { code } = await open(tables(), ann, { nationalNumber: "85.07.30-033.28" });
  const save = (instance: string, change: Parameters<typeof saveChange>[2]["change"], at = now) =>
    saveChange(tables(), ann, { code, instance, change }, at);
  await save("screening", record(filledIn.screening("2024-11-25", ["housing", "violence"])), noonOf("2024-11-25"));
  await save("cpp", record(filledIn.cpp("2025-03-10", ["housing", "violence"])));
  return { ann, code, save };
}

describe("drafts", () => {
  const draft = { instance: "form", form: "cpp", episode: "P-001", step: 1, values: { note: "à suivre", minutes: 30 } };

  test("are kept per person and listed for resumption, the last touched first", async () => {
    const ann = await newPerson(tables());
    await saveDraft(tables(), ann, draft, now);
    await saveDraft(tables(), ann, { ...draft, instance: "other" }, noonOf("2025-03-15"));
    await saveDraft(tables(), ann, { ...draft, step: 2 }, noonOf("2025-03-16"));
    const drafts = await listDrafts(tables(), ann, noonOf("2025-03-17"));
    expect(drafts.map(({ instance }) => instance)).toEqual(["form", "other"]);
    expect(drafts[0]).toEqual({
      ...draft,
      step: 2,
      startedAt: now.toISOString(),
      touchedAt: noonOf("2025-03-16").toISOString(),
    });
    expect(await listDrafts(tables(), { ...ann, user: "bea" }, now)).toEqual([]);
  });

  test("expire thirty days after the last touch, and are removed then", async () => {
    const ann = await newPerson(tables());
    await saveDraft(tables(), ann, draft, now);
    expect(await readDraft(tables(), ann, "form", noonOf("2025-04-13"))).not.toBeNull();
    const later = new Date(noonOf("2025-04-13").getTime() + 1);
    expect(await readDraft(tables(), ann, "form", later)).toBeNull();
    expect(await listDrafts(tables(), ann, later)).toEqual([]);
    expect(await rowsOf(keyOf(ann.tenant, ann.user))).toEqual(["profile"]);
  });

  test("hold no national number, wherever it was typed, and keep INAMI numbers", async () => {
    const ann = await newPerson(tables());
    const values = {
      note: "NISS 85.07.30-033.28, suivi",
      people: [
        { inamiNumber: "85073003328", name: "85073003328" },
        { inamiNumber: "10000106023", name: "B." },
      ],
    };
    const kept = await saveDraft(tables(), ann, { ...draft, values }, now);
    expect(kept.values).toEqual({
      note: "NISS •, suivi",
      people: [
        { inamiNumber: "•", name: "•" },
        { inamiNumber: "10000106023", name: "B." },
      ],
    });
  });
});

test("the acts to bill of all episodes come with their worth and last day, the most urgent first", async () => {
  const { ann, save } = await followed();
  await save(
    "elsewhere",
    record({ kind: "past", service: "concertation", on: "2025-02-01", elsewhere: true, details: { minutes: 15 } }),
  );
  expect(await listBillableActs(tables(), ann, now)).toMatchObject([
    { id: "screening", billBy: "2025-02-05", isLost: true, answer: { verdict: "no" } },
    {
      id: "cpp",
      billBy: "2025-06-05",
      isLost: false,
      biller: "ann",
      answer: { verdict: "yes", amount: { cents: 5041 } },
    },
  ]);
});

test("a list of past acts is taken over once, and each line says where it stands", async () => {
  const { ann, code, save } = await followed();
  await save("bill", { type: "bill", ids: ["screening"], on: "2025-01-20" });
  const list = [
    "code;service;date;billing;minutes;inamiParticipants;careActors",
    `${code};cpp;2025-01-20;;;;`,
    `${code};concertation;02/12/2024;à facturer;30;3;4`,
    `${code};cpp;2025-02-20;facturée;;;`,
    "P-999;cpp;2025-01-20;;;;",
    `${code};cpp;2025-03-20;;;;`,
    `${code};yoga;2025-01-20;;;;`,
    `${code};screening;2024-12-20;;;;`,
    `${code};screening;2025-01-02;;;;`,
  ].join("\r\n");
  const report = await importActs(tables(), ann, list, now);
  expect(report).toMatchObject({
    results: [
      { line: 2, outcome: "kept", standing: { kind: "to-bill", billBy: "2025-04-05", cents: 5041 } },
      { line: 3, outcome: "kept", standing: { kind: "lost", billBy: "2025-03-05", cents: 9000 } },
      { line: 4, outcome: "refused", refusal: { kind: "over-quota" } },
      { line: 5, outcome: "refused", refusal: { kind: "not-a-member" } },
      { line: 6, outcome: "refused", refusal: { kind: "in-the-future" } },
      { line: 7, outcome: "unreadable" },
      { line: 8, outcome: "kept", standing: { kind: "not-billable" } },
      { line: 9, outcome: "refused", refusal: { kind: "over-quota", over: [{ condition: "once-per-pregnancy" }] } },
    ],
  });
  const again = await importActs(tables(), ann, list, now);
  expect("results" in again && again.results.map(({ outcome }) => outcome).slice(0, 2)).toEqual([
    "already-kept",
    "already-kept",
  ]);
  expect((await readRecordFor(tables(), ann, code))?.entries).toHaveLength(5);
});

test("an export holds the contract's episode, the forms and the log, and no pseudonym", async () => {
  const { ann, code } = await followed();
  await inviteColleague(tables(), ann, { code, instance: "invite", consent: true }, now);
  const exported = await exportEpisode(tables(), ann, code, now);
  if (exported === null) throw new Error("Nothing was exported.");
  expect(exported).toMatchObject({ code, label: "Mme D.", contract: { programme: "perinatal" } });
  expect(exported.entries).toHaveLength(2);
  expect(exported.log.map(({ action }) => action)).toEqual(["open", "record", "record", "invite"]);
  expect(JSON.stringify(exported)).not.toMatch(/pseudonym|"hash":"[^"]/);
  const query = {
    service: "cpp",
    serviceDate: "2025-03-14",
    askedOn: "2025-03-14",
    stage: "planned",
    provider: { profession: "midwife" },
    episode: exported.contract.episode,
  };
  expect(eligibilityQuerySchema.safeParse(query).success).toBe(true);
  expect(await exportEpisode(tables(), { ...ann, user: "eve" }, code, now)).toBeNull();
});

describe("deleting", () => {
  test("an episode leaves its code taken and nothing else", async () => {
    const { ann, code } = await followed();
    expect(await deleteEpisode(tables(), { ...ann, user: "eve" }, code)).toEqual({ refusal: { kind: "not-a-member" } });
    expect(await deleteEpisode(tables(), ann, code)).toEqual({ deleted: true });
    expect(await rowsOf(keyOf(ann.tenant, code))).toEqual(["head"]);
    expect(await readRecordFor(tables(), ann, code)).toBeNull();
    expect(await readLogFor(tables(), ann, code)).toBeNull();
    expect((await saveHead(ann.tenant, code)).deletedBy).toBeUndefined();
  });

  test("with it go what was begun about it, by whomever, and every hint that leads to it", async () => {
    const { ann, code } = await followed();
    const bea = { ...ann, user: "bea" };
    const invitation = await inviteColleague(tables(), ann, { code, instance: "invite", consent: true }, now);
    if ("refusal" in invitation) throw new Error(invitation.refusal.kind);
    await acceptInvitation(tables(), bea, { invitation: invitation.invitation.code, instance: "join" }, now);
    for (const person of [ann, bea]) {
      await saveDraft(tables(), person, { instance: "d", form: "cpp", episode: code, values: {} }, now);
      await saveDraft(tables(), person, { instance: "e", form: "cpp", episode: "P-777", values: {} }, now);
    }
    const hints = (await hintsAbout(ann.tenant, code)).map((row) => row.split("|")[0]);
    expect(new Set(hints)).toEqual(new Set(["due", "pseudonym"]));
    expect(await deleteEpisode(tables(), ann, code)).toEqual({ deleted: true });
    for (const person of [ann, bea]) {
      expect((await listDrafts(tables(), person, now)).map(({ instance }) => instance)).toEqual(["e"]);
    }
    expect(await hintsAbout(ann.tenant, code)).toEqual([]);
  });

  test("who leaves a team leaves nothing that was begun", async () => {
    const { ann, code } = await followed();
    const bea = { ...ann, user: "bea" };
    const invitation = await inviteColleague(tables(), ann, { code, instance: "invite", consent: true }, now);
    if ("refusal" in invitation) throw new Error(invitation.refusal.kind);
    await acceptInvitation(tables(), bea, { invitation: invitation.invitation.code, instance: "join" }, now);
    await saveDraft(tables(), bea, { instance: "d", form: "cpp", episode: code, values: {} }, now);
    await saveChange(tables(), bea, { code, instance: "leave", change: { type: "leave" } }, now);
    expect(await listDrafts(tables(), bea, now)).toEqual([]);
  });

  /** Rows of the hints that lead to the episode; those of days that have passed go with the run of their day. */
  async function hintsAbout(tenant: string, code: string): Promise<string[]> {
    const found: string[] = [];
    for await (const { partitionKey = "", rowKey = "" } of tables().hints.listEntities()) {
      const [, day = ""] = partitionKey.split("|");
      const isOfEpisode = rowKey.startsWith(keyOf(tenant, code)) || partitionKey.startsWith(keyOf("pseudonym", tenant));
      if (isOfEpisode && !(/^\d/.test(day) && day < "2025-03-14")) found.push(`${partitionKey} ${rowKey}`);
    }
    return found;
  }

  const saveHead = (tenant: string, code: string) =>
    tables().episodes.getEntity<Record<string, unknown>>(keyOf(tenant, code), "head");

  test("a deletion that was cut short is finished when the same person asks again", async () => {
    const { ann, code } = await followed();
    const head = { partitionKey: keyOf(ann.tenant, code), rowKey: "head" };
    await tables().episodes.updateEntity({ ...head, deleted: true, deletedBy: "ann" }, "Replace");
    expect((await rowsOf(head.partitionKey)).length).toBeGreaterThan(3);
    expect(await deleteEpisode(tables(), { ...ann, user: "eve" }, code)).toEqual({ refusal: { kind: "not-a-member" } });
    expect(await deleteEpisode(tables(), ann, code)).toEqual({ deleted: true });
    expect(await rowsOf(head.partitionKey)).toEqual(["head"]);
  });

  test("everything about a person goes, what colleagues go on following stays with them", async () => {
    const { ann, code } = await followed();
    const alone = await open(tables(), ann);
    const bea = { ...ann, user: "bea" };
    const invitation = await inviteColleague(tables(), ann, { code, instance: "invite", consent: true }, now);
    if ("refusal" in invitation) throw new Error(invitation.refusal.kind);
    await acceptInvitation(tables(), bea, { invitation: invitation.invitation.code, instance: "join" }, now);
    await saveDraft(tables(), ann, { instance: "d", form: "cpp", values: {} }, now);
    expect(await forgetPerson(tables(), ann, "forget", now)).toEqual({ deleted: [alone.code], left: [code] });
    expect(await rowsOf(keyOf(ann.tenant, "ann"))).toEqual([]);
    expect(await readPractitioner(tables(), ann)).toBeNull();
    expect(await listRecordsFor(tables(), ann)).toEqual([]);
    expect((await listRecordsFor(tables(), bea)).map((one) => one.code)).toEqual([code]);
  });
});
