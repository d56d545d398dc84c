import { expect, test } from "vitest";
import { episodeWords } from "../../../src/language/episodes";
import { wordsOf } from "../../../src/language/words";
import { languages } from "../../../src/questions/contract";
import { demonstrationTables, talkWith } from "../forms/talk";

test.each(languages)("without a public address no file is made, and the bot says so in %s", async (language) => {
  const tables = await demonstrationTables();
  const talk = talkWith(tables);
  await talk.says(`/language ${language}`);
  const { mine, file, handOut } = episodeWords[language];
  const noAddress = wordsOf(language).format.punctuation(handOut.noAddress);
  await talk.says("/data");
  expect((await talk.presses(mine.buttons.billList)).texts).toEqual([noAddress]);
  await talk.says("/patients");
  await talk.presses("Mme D. (P-101)");
  await talk.presses(file.buttons.handOut);
  expect((await talk.presses(handOut.buttons.json)).texts).toEqual([noAddress]);
  for await (const row of tables.files.listEntities()) expect(row).toBeNull();
});
