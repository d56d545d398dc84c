import { nameOf as patientName } from "../../../cards/choice-cards";
import { episodeWords } from "../../../language/episodes";
import type { Language } from "../../../questions/contract";
import { brusselsDay } from "../../../records/brussels-day";
import type { EpisodeExport } from "../../../records/export";
import { pageOf } from "./document";
import { entrySection, entryTitle } from "./entry";
import { escaped } from "./escape";
import { factRows } from "./facts";
import { list, paragraph, rows, section } from "./html";
import { type Writer, writerIn } from "./writer";

export interface EpisodePageInput {
  exported: EpisodeExport;
  language: Language;
  /** How to call a user. */
  nameOf: (user: string) => string;
}

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Brussels",
  hourCycle: "h23",
  hour: "2-digit",
  minute: "2-digit",
});

/** Everything that is kept of one file, as a page to read and print. */
export function episodePage({ exported, language, nameOf }: EpisodePageInput): string {
  const writer = writerIn(language, nameOf);
  const { page, words, forms, row } = writer;
  const { team } = episodeWords[language];
  const exportedAt = new Date(exported.exportedAt);
  const title = page.title(patientName(exported));
  const { region } = exported;
  const members = exported.members.map(({ user, role = "member" }) => `${nameOf(user)} · ${team.roles[role]}`);
  const known = [
    row.text("code", exported.code),
    row.text("programme", forms.programmes[exported.contract.programme]),
    row.text("region", region ? words.terms.regions[region] : undefined),
    ...factRows(exported, writer),
  ];
  const entries = exported.entries.toSorted((a, b) => a.content.on.localeCompare(b.content.on));
  const body = [
    `<h1>${escaped(title)}</h1>`,
    paragraph(page.exportedOn(brusselsDay(exportedAt), clock.format(exportedAt)), "subtle"),
    paragraph(page.privacy, "subtle"),
    section(page.headings.facts, rows(known)),
    section(page.headings.team, list(members)),
    section(
      page.headings.acts,
      entries.length === 0 ? paragraph(page.none.acts) : entries.map((entry) => entrySection(entry, writer)).join(""),
    ),
    section(
      page.headings.events,
      exported.events.length === 0 ? paragraph(page.none.events) : list(eventLines(exported, writer)),
    ),
    section(page.headings.history, list(historyLines(exported, writer))),
  ];
  return pageOf({ language, title: words.format.punctuation(title), body: words.format.punctuation(body.join("\n")) });
}

function eventLines({ events }: EpisodeExport, { page, words, forms }: Writer): string[] {
  return events.map(({ content, withdrawn }) =>
    [
      forms.events[content.type],
      ...(content.type === "death" ? [forms.deathOf[content.of]] : []),
      words.format.longDate(content.on),
      ...(content.type === "new-pregnancy" ? [`${page.labels.newCode} ${content.code}`] : []),
      ...(withdrawn ? [page.withdrawn] : []),
    ].join(" · "),
  );
}

function historyLines({ log }: EpisodeExport, writer: Writer): string[] {
  const { page, words, nameOf } = writer;
  return log.map(({ at, by, onBehalfOf, action, entries }) => {
    const instant = new Date(at);
    return [
      `${words.format.shortDate(brusselsDay(instant))} ${clock.format(instant)}`,
      `${nameOf(by)} ${page.actions[action]}`,
      ...(onBehalfOf === undefined ? [] : [page.inTheNameOf(nameOf(onBehalfOf))]),
      ...entries.map((entry) => entryTitle(entry, writer)),
    ].join(" · ");
  });
}
