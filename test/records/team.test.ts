import { expect, test } from "vitest";
import { listRecordsFor } from "../../src/records/episode-store";
import { keyOf } from "../../src/records/keys";
import { acceptInvitation, inviteColleague } from "../../src/records/store/invitations";
import { readLogFor, readRecordFor } from "../../src/records/store/records";
import { saveChange } from "../../src/records/store/save";
import { noonOf } from "../support/care";
import { newPerson, open, tablesForTests } from "../support/care-store";

const tables = tablesForTests();
const now = noonOf("2025-03-14");

async function invited() {
  const ann = await newPerson(tables());
  const { code } = await open(tables(), ann);
  const outcome = await inviteColleague(tables(), ann, { code, instance: "invite", consent: true }, now);
  if ("refusal" in outcome) throw new Error(outcome.refusal.kind);
  return { ann, bea: { ...ann, user: "bea" }, code, invitation: outcome.invitation };
}

test("a colleague joins by the code, however they type it, and the log says who invited and who came", async () => {
  const { ann, bea, code, invitation } = await invited();
  expect(invitation.code).toMatch(/^[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}$/);
  expect(invitation.until).toEqual(noonOf("2025-03-21"));
  const typed = ` ${invitation.code.toLowerCase().replace("-", " ")} `;
  const joined = await acceptInvitation(tables(), bea, { invitation: typed, instance: "join", label: "B." }, now);
  expect("saved" in joined && joined.record.code).toBe(code);
  expect((await listRecordsFor(tables(), bea)).map((record) => record.code)).toEqual([code]);
  const log = await readLogFor(tables(), ann, code);
  expect(log?.map(({ action, by }) => [action, by])).toEqual([
    ["open", "ann"],
    ["invite", "ann"],
    ["join", "bea"],
  ]);
});

test("the same form gives the same code, and the code admits one person", async () => {
  const { ann, bea, code, invitation } = await invited();
  const again = await inviteColleague(tables(), ann, { code, instance: "invite", consent: true }, now);
  expect(again).toEqual({ invitation });
  const [one, other] = await Promise.all(
    [bea, { ...ann, user: "eve" }].map((person) =>
      acceptInvitation(tables(), person, { invitation: invitation.code, instance: `join-${person.user}` }, now),
    ),
  );
  const refused = [one, other].filter((outcome) => outcome !== undefined && "refusal" in outcome);
  expect(refused).toEqual([{ refusal: { kind: "invitation-used" } }]);
});

test("after seven days, in another organisation or with a mistyped code nobody joins", async () => {
  const { bea, invitation } = await invited();
  const accept = (person: typeof bea, typed: string, at = now) =>
    acceptInvitation(tables(), person, { invitation: typed, instance: "join" }, at);
  expect(await accept(bea, invitation.code, noonOf("2025-03-22"))).toEqual({ refusal: { kind: "invitation-expired" } });
  const unknown = { refusal: { kind: "no-such-invitation" } };
  expect(await accept({ ...bea, tenant: "elsewhere" }, invitation.code)).toEqual(unknown);
  expect(await accept(bea, "AAAAA-AAAAA")).toEqual(unknown);
});

test("codes cannot be tried without end", async () => {
  const bea = await newPerson(tables(), "bea");
  const attempt = () => acceptInvitation(tables(), bea, { invitation: "AAAAA-AAAAA", instance: "x" }, now);
  for (let nth = 0; nth < 20; nth++) await attempt();
  expect(await attempt()).toEqual({ refusal: { kind: "too-many-attempts" } });
});

test("who left sees nothing any more, even where the hint to the episode stayed", async () => {
  const { ann, bea, code, invitation } = await invited();
  await acceptInvitation(tables(), bea, { invitation: invitation.code, instance: "join" }, now);
  const hint = await tables().people.getEntity(keyOf(bea.tenant, "bea"), keyOf("episode", code));
  await saveChange(tables(), bea, { code, instance: "leave", change: { type: "leave" } }, now);
  const { etag: _, timestamp: __, ...columns } = hint;
  await tables().people.upsertEntity({
    ...columns,
    partitionKey: keyOf(bea.tenant, "bea"),
    rowKey: keyOf("episode", code),
  });
  expect(await listRecordsFor(tables(), bea)).toEqual([]);
  expect(await readRecordFor(tables(), bea, code)).toBeNull();
  expect(await readRecordFor(tables(), ann, code)).not.toBeNull();
});
