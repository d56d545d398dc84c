import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { episodeWords } from "../../src/language/episodes";
import { capitalised } from "../../src/language/sentence";
import { wordsOf } from "../../src/language/words";
import { demonstrationPerson } from "../../src/local/demonstration";
import type { Language } from "../../src/questions/contract";
import { openEpisode } from "../../src/records/store/open-episode";
import { openTables, type Tables } from "../../src/records/tables";
import { startTableStore, type TableStore } from "../support/azurite";
import { noonOf } from "../support/care";
import { chatOf } from "../support/chat";
import { type Connector, startConnector } from "../support/connector";
import { type RunningFunctions, startFunctions } from "../support/functions";
import { newColleague, newPractice } from "../support/practice";
import { cardsIn } from "../support/shown";
import { languages } from "./story";
import { live } from "./talking";

/** Files, teams, what goes out and in, with the compiled functions, on 15 April 2025. */

const today = "2025-04-15";
let store: TableStore;
let connector: Connector;
let functions: RunningFunctions;
let tables: Tables;
const started: { stop(): Promise<void> }[] = [];

beforeAll(async () => {
  store = await startTableStore();
  started.push(store);
  connector = await startConnector();
  started.push(connector);
  functions = await startFunctions(store.connectionString, today);
  started.push(functions);
  tables = openTables(store.connectionString);
}, 60_000);

afterAll(async () => {
  for (const { stop } of started.reverse()) await stop();
});

async function practice(language: Language, labels: readonly string[] = ["Mme D."]) {
  const { person, codes } = await newPractice(tables, language, labels, today);
  return { person, codes, chat: chatOf(functions, connector, { ...person, locale: `${language}-BE` }) };
}

async function colleague(tenant: string, language: Language, user = "bea") {
  await newColleague(tables, { tenant, user }, language);
  return chatOf(functions, connector, { tenant, user, locale: `${language}-BE` });
}

const commands: Record<Language, { list: string; mine: string; join: string }> = {
  fr: { list: "/patients", mine: "/données", join: "/rejoindre" },
  nl: { list: "/patiënten", mine: "/gegevens", join: "/deelnemen" },
  de: { list: "/Patienten", mine: "/daten", join: "/beitreten" },
  en: { list: "/patients", mine: "/data", join: "/join" },
};

const overviewOf: Record<Language, (code: string) => string> = {
  fr: (code) => `Où en est ${code} ?`,
  nl: (code) => `Hoe staat het met ${code}?`,
  de: (code) => `Wie steht es um ${code}?`,
  en: (code) => `Where does ${code} stand?`,
};

describe.each(languages)("in %s", (language) => {
  const words = episodeWords[language];
  const plain = (text: string) => wordsOf(language).format.punctuation(text).replaceAll("\u00a0", " ");
  const spaced = (text: string) => text.replaceAll("\u00a0", " ");

  test("patients are listed ten at a time, searched, chosen, closed and reopened", async () => {
    const labels = Array.from({ length: 12 }, (_, index) => `Mme ${String.fromCharCode(65 + index)}.`);
    const { chat, codes } = await practice(language, [...labels, "Zoé (Liège)"]);
    const first = await chat.says(commands[language].list);
    expect(first.text).toContain(words.list.count.open(13));
    expect(first.buttons.filter((title) => title.includes("P-0"))).toHaveLength(10);
    const rest = await chat.presses(words.list.more(3));
    expect(rest.buttons.filter((title) => title.includes("P-0"))).toHaveLength(3);

    const found = await chat.presses(words.list.find, { search: "liege" }, first);
    expect(found.buttons).toContain(`Zoé (Liège) (${codes[12]})`);
    expect(found.buttons.filter((title) => title.includes("P-0"))).toHaveLength(1);
    const none = await chat.presses(words.list.find, { search: "Nobody" }, first);
    expect(none.text).toContain(plain(words.list.notFound("Nobody")));

    const chosen = await chat.presses(`Zoé (Liège) (${codes[12]})`, {}, found);
    expect(chosen.text).toContain(words.file.chosen(`Zoé (Liège) (${codes[12]})`));
    expect((await chat.says(commands[language].list)).text).toContain(
      plain(words.list.current(`Zoé (Liège) (${codes[12]})`)),
    );

    const asked = await chat.presses(words.file.buttons.close, {}, chosen);
    expect(asked.text).toContain(plain(words.close.title(`Zoé (Liège) (${codes[12]})`)));
    expect((await chat.presses(words.close.confirm)).text).toContain(words.close.done(`Zoé (Liège) (${codes[12]})`));
    const open = await chat.says(commands[language].list);
    expect(open.text).toContain(words.list.count.open(12));
    const closed = await chat.presses(words.list.find, { search: "", show: "closed" });
    expect(closed.text).toContain(words.list.count.closed(1));
    expect(closed.buttons).toContain(`Zoé (Liège) (${codes[12]})`);
    await chat.presses(`Zoé (Liège) (${codes[12]})`);
    await chat.presses(words.file.buttons.reopen);
    const reopened = await chat.presses(words.reopen.confirm);
    expect(reopened.text).toContain(words.reopen.done(`Zoé (Liège) (${codes[12]})`));
    expect((await chat.says(commands[language].list)).text).toContain(words.list.count.open(13));
  });

  test("a colleague is invited, joins by the code, gets a role, is removed, and learns nothing before or after", async () => {
    const { chat, person, codes } = await practice(language);
    const [code = ""] = codes;
    const bea = await colleague(person.tenant, language);
    await chat.says(commands[language].list);
    const file = await chat.presses(`Mme D. (${code})`);
    const alone = await chat.presses(words.file.buttons.team);
    expect(alone.text).toContain(`(${words.team.you}) · ${words.team.roles.member}`);
    const form = await chat.presses(words.team.buttons.invite);
    const refused = await chat.presses(words.team.invite.confirm, { consent: "false" }, form);
    expect(refused.text).toContain(words.team.invite.consentMissing);
    const made = await chat.presses(words.team.invite.confirm, { consent: "true" }, refused);
    const invitation = /[2-9A-Z]{5}-[2-9A-Z]{5}/.exec(made.text)?.[0] ?? "";
    expect(made.text).toContain(
      spaced(words.team.invite.howTo(`${commands[language].join} ${invitation}`, "2025-04-22")),
    );

    expect((await bea.says(`${commands[language].join} AAAAA-AAAAA`)).text).toBe(words.team.refusals.noSuchInvitation);
    expect((await bea.says(`${commands[language].join} ${invitation}`)).text).toContain(
      words.team.join.done(`Mme D. (${code})`),
    );
    const eve = await colleague(person.tenant, language, "eve");
    expect((await eve.says(`${commands[language].join} ${invitation}`)).text).toBe(words.team.refusals.invitationUsed);

    await chat.says(commands[language].list);
    await chat.presses(`Mme D. (${code})`);
    const team = await chat.presses(words.file.buttons.team);
    expect(team.text).toContain(`Bea · ${words.team.roles.member}`);
    const roles = await chat.presses(words.team.buttons.manage);
    expect((await chat.presses(words.team.manage.confirm, { who: "", what: "" }, roles)).text).toContain(
      words.team.manage.whoMissing,
    );
    const lead = await chat.presses(words.team.manage.confirm, { who: "ann", what: "coordinator" }, roles);
    expect(lead.text).toContain(words.team.roles.coordinator);
    // Bea's card is from before: who no longer leads is told so.
    await bea.says(commands[language].list);
    await bea.presses(`Mme D. (${code})`);
    expect((await bea.presses(words.file.buttons.team)).buttons).not.toContain(words.team.buttons.manage);

    const again = await chat.presses(words.team.buttons.manage, {}, lead);
    await chat.presses(words.team.manage.confirm, { who: "bea", what: "remove" }, again);
    expect((await chat.presses(words.team.remove.confirm)).text).toContain(words.team.remove.done("Bea"));
    const gone = await bea.presses(words.file.buttons.close, {}, file);
    const unknown = await eve.presses(words.file.buttons.handOut, {}, file);
    expect(gone.text).not.toBe("");
    expect(gone.text).toBe(unknown.text);
    expect((await bea.says(commands[language].list)).text).toContain(words.list.none.open);
  });

  test("somebody leaves a team of two, and the last one cannot", async () => {
    const { chat, person, codes } = await practice(language);
    const [code = ""] = codes;
    const bea = await colleague(person.tenant, language);
    await chat.says(commands[language].list);
    await chat.presses(`Mme D. (${code})`);
    const team = await chat.presses(words.file.buttons.team);
    expect(team.buttons).not.toContain(words.team.buttons.leave);
    await chat.presses(words.team.buttons.invite);
    const made = await chat.presses(words.team.invite.confirm, { consent: "true" });
    const invitation = /[2-9A-Z]{5}-[2-9A-Z]{5}/.exec(made.text)?.[0] ?? "";
    await bea.says(commands[language].mine);
    await bea.presses(words.mine.buttons.join);
    await bea.presses(words.team.join.confirm, { invitation, name: "B. (sage-femme)" });
    await bea.presses(words.file.buttons.team);
    await bea.presses(words.team.buttons.leave);
    expect((await bea.presses(words.team.leave.confirm)).text).toContain(words.team.leave.done(`Mme D. (${code})`));
    expect((await bea.says(commands[language].list)).text).toContain(words.list.none.open);
  });

  test("an invitation is cancelled from the team, once, and its code no longer works", async () => {
    const { chat, person, codes } = await practice(language);
    const [code = ""] = codes;
    const bea = await colleague(person.tenant, language);
    await chat.says(overviewOf[language](code));
    await chat.presses(words.file.manage);
    await chat.presses(words.file.buttons.team);
    await chat.presses(words.team.buttons.invite);
    const made = await chat.presses(words.team.invite.confirm, { consent: "true" });
    const invitation = /[2-9A-Z]{5}-[2-9A-Z]{5}/.exec(made.text)?.[0] ?? "";
    await chat.says(overviewOf[language](code));
    await chat.presses(words.file.manage);
    const team = await chat.presses(words.file.buttons.team);
    expect(team.text).toContain(words.team.invitations.open("2025-04-22"));
    const cancelled = await chat.presses(words.team.invitations.cancel);
    expect(cancelled.text).toContain(spaced(words.team.invitations.cancelled));
    expect(cancelled.buttons).not.toContain(words.team.invitations.cancel);
    expect((await bea.says(`${commands[language].join} ${invitation}`)).text).toBe(
      words.team.refusals.noSuchInvitation,
    );
  });

  test("a file is given out as a page and as data, each by an address that works once", async () => {
    const { chat, codes } = await practice(language, ["<b>Mme D.</b>"]);
    const [code = ""] = codes;
    await chat.says(commands[language].list);
    const file = await chat.presses(`<b>Mme D.</b> (${code})`);
    const kinds = await chat.presses(words.file.buttons.handOut, {}, file);
    const made = await chat.presses(words.handOut.buttons.page);
    expect(made.text).toContain(words.handOut.once);
    const [address = ""] = made.links;
    const page = await fetch(address);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain("&lt;b&gt;Mme D.&lt;/b&gt;");
    expect(html).not.toContain("<script");
    expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(page.headers.get("cache-control")).toBe("no-store");
    const second = await fetch(address);
    expect(second.status).toBe(404);
    expect(spaced(await second.text())).toContain(words.gone.replaceAll("'", "&#39;"));

    const data = await chat.presses(words.handOut.buttons.json, {}, kinds);
    const json = await fetch(data.links[0] ?? "");
    expect(json.headers.get("content-disposition")).toBe(`attachment; filename="${code}.json"`);
    expect(await json.json()).toMatchObject({ code, contract: { programme: "perinatal" } });
  });

  test("past acts are taken over from a pasted list, told line by line, and come out again as a list to bill", async () => {
    const { chat, codes } = await practice(language);
    const [code = ""] = codes;
    await chat.says(commands[language].mine);
    const form = await chat.presses(words.mine.buttons.importing);
    const { columns } = words.importing;
    const list = [
      `${columns.code};${columns.service};${columns.on};${columns.billing}`,
      `${code};Screening;03/03/2025;`,
      `${code};CPP;10/03/2025;`,
      `${code};Yoga;10/03/2025;`,
      "P-999;CPP;10/03/2025;",
    ].join("\n");
    const empty = await chat.presses(words.importing.confirm, { list: " " }, form);
    expect(empty.text).toContain(words.importing.listMissing);
    const report = await chat.presses(words.importing.confirm, { list }, form);
    expect(report.text).toContain(words.importing.done(2));
    expect(report.text).toContain(plain(words.importing.refusals.notYours("P-999")));
    expect(report.text).toContain(capitalised(plain(words.importing.problems["no-service"](columns.service))));
    expect(report.text).toContain(`${words.importing.line(3)}\n${code}, CPP`);
    const again = await chat.presses(words.importing.confirm, { list: `${list}\n` }, form);
    expect(again.text).toContain(words.importing.already(2));

    await chat.says(commands[language].mine);
    const bill = await chat.presses(words.mine.buttons.billList);
    const csv = await fetch(bill.links[0] ?? "");
    const bytes = Buffer.from(await csv.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString("utf8")).toContain(`${code};Mme D.;`);
    expect(bytes.toString("utf8").split("\r\n")).toHaveLength(4);
  });

  test("a file is deleted by typing its code, and everything about somebody by ticking a box", async () => {
    const { chat, person, codes } = await practice(language, ["Mme D.", "Mme E."]);
    const [code = "", other = ""] = codes;
    await chat.says(commands[language].list);
    const file = await chat.presses(`Mme D. (${code})`);
    const question = await chat.presses(words.file.buttons.remove);
    expect(question.text).toContain(plain(words.remove.kept(code)));
    const wrong = await chat.presses(words.remove.confirm, { typedCode: "P-1" }, question);
    expect(wrong.text).toContain(words.remove.wrong(code));
    const done = await chat.presses(words.remove.confirm, { typedCode: ` ${code.toLowerCase()} ` }, wrong);
    expect(done.text).toBe(words.remove.done(code));
    expect((await chat.presses(words.file.buttons.team, {}, file)).text).toBe(
      (await chat.presses(words.file.buttons.handOut, {}, file)).text,
    );

    await chat.says(commands[language].mine);
    const sure = await chat.presses(words.mine.buttons.forget);
    expect((await chat.presses(words.forget.confirm, {}, sure)).text).toContain(words.forget.wrong);
    const forgotten = await chat.presses(words.forget.confirm, { sure: "true" }, sure);
    expect(forgotten.text).toContain(plain(words.forget.deleted(other)));
    expect((await chat.says("/profile")).inputs.profession).toBeUndefined();
    const left = [];
    for await (const row of tables.people.listEntities())
      if (row.partitionKey?.startsWith(person.tenant)) left.push(row);
    expect(left.map(({ rowKey }) => rowKey)).toEqual(["reference"]);
  });

  test("cards stay small, however many patients and members there are", async () => {
    const { chat } = await practice(
      language,
      Array.from({ length: 25 }, (_, index) => `${"Mme à la longue étiquette ".repeat(3)}${index}`),
    );
    const { sent } = await chat.says(commands[language].list);
    for (const card of cardsIn(sent)) expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
  });
});

test("who opens a file for a patient whom colleagues follow is told just that, and the colleagues are asked once", async () => {
  const { chat, person } = await practice("nl");
  await chat.says("/patienten");
  const facts = { dueDate: "2025-06-20", birthDate: null };
  const wanted = { instance: "followed", programme: "perinatal" as const, label: "Mevr. D.", facts };
  await openEpisode(tables, person, { ...wanted, nationalNumber: "85.07.30-033.28" }, noonOf(today));
  const bea = await colleague(person.tenant, "fr");
  await bea.says("/new");
  await bea.presses("Suivant", { label: "Mme D.", programme: "perinatal" });
  const asked = [];
  for (const dueDate of ["2025-06-20", "2025-06-21"]) {
    const refused = await bea.presses("Enregistrer", { dueDate, nationalNumber: "85073003328" });
    expect(refused.text).toContain("Des collègues de votre organisation suivent déjà cette personne");
    expect(JSON.stringify(refused.sent)).not.toMatch(/Mevr|P-00|85073003328/);
    asked.push(chat.receives());
  }
  expect(asked[0]?.text).toContain("Bea wil Mevr. D. (P-002) opvolgen");
  expect(asked[1]?.sent).toEqual([]);
  await chat.presses("Een collega uitnodigen", {}, asked[0]);
  const made = await chat.presses("De code maken", { consent: "true" });
  const invitation = /[2-9A-Z]{5}-[2-9A-Z]{5}/.exec(made.text)?.[0] ?? "";
  expect((await bea.says(`/rejoindre ${invitation}`)).text).toContain(
    "Vous faites maintenant partie de l'équipe de Mevr. D.",
  );
});

test("in a group, patients are listed for the person alone", () =>
  live(
    {
      title: "in a group",
      where: "groupChat",
      knownPrivately: true,
      locale: "fr-BE",
      steps: [
        {
          says: "/patients",
          shows: ["Je vous ai répondu dans notre conversation privée."],
          hides: ["Mme D.", "P-101"],
          privately: { shows: ["Mme D. (P-101)"] },
        },
      ],
    },
    functions,
    connector,
  ));

test("a national number typed into a search goes no further", async () => {
  const { chat } = await practice("fr");
  const list = await chat.says("/patients");
  const found = await chat.presses("Chercher", { search: "85.07.30-033.28" }, list);
  expect(found.text).toContain("Votre message contient un numéro national");
  expect(JSON.stringify(found.sent)).not.toContain("033");
});

test("a file is read from Teams' own addresses only", async () => {
  const { chat } = await practice("fr");
  for (const url of [
    "http://contoso.sharepoint.com/a.csv",
    "https://sharepoint.com.example/a.csv",
    "https://127.0.0.1/",
  ])
    expect((await chat.attaches("liste.csv", url)).text).toContain("que les fichiers joints dans Teams");
  expect((await chat.attaches("liste.xlsx", "https://contoso.sharepoint.com/a")).text).toContain("format CSV");
});

test("the help shows the way to the patients and to one's data, in the demonstration too", async () => {
  const chat = chatOf(functions, connector, demonstrationPerson);
  const help = await chat.says("/help");
  expect(help.buttons).toEqual(expect.arrayContaining(["Mes patients", "Mes données"]));
  expect((await chat.presses("Mes patients")).text).toContain("Mme D. (P-101)");
});

test("nothing about a patient, and no address of a file, is in the log", () => {
  expect(functions.logged()).not.toMatch(/Mme|P-\d\d\d|CPP|Zoé|api\/files/);
});
