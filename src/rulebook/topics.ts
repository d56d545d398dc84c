import { topicSentence, topicTitle } from "../language/topics";
import { type TopicId, topicIds, topics } from "../rules/topics";
import { answerOf } from "../rules/topics/find";
import { citationLinks } from "./citations";
import { blocks, bullets, heading } from "./markdown";
import { newestDay } from "./sections";
import type { Book } from "./words";

/** What the texts say besides the conditions: each statement once, under the first topic that makes it. */
export function topicSection(programme: "perinatal" | "psychology", book: Book): string {
  const { headings, topicsIntro } = book.book.frame;
  const on = newestDay(programme);
  const told = new Set<string>();
  const items = topicIds
    .filter((id) => topics[id].programme === programme || topics[id].programme === "both")
    .flatMap((id: TopicId) => {
      const fresh = answerOf(id, { on }).statements.filter((statement) => !told.has(statement.id));
      for (const statement of fresh) told.add(statement.id);
      if (fresh.length === 0) return [];
      const lines = fresh.map(
        (statement) => `${topicSentence(statement, book.language)} (${citationLinks(statement.citations, book)})`,
      );
      return [blocks(heading(3, topicTitle(id, book.language)), bullets(lines))];
    });
  return blocks(heading(2, headings.topics, "topics"), topicsIntro, ...items);
}
