import { type Language, languages } from "../questions/contract";
import { disputesPage } from "./disputes-page";
import { blocks, bullets, heading, link } from "./markdown";
import type { Page } from "./page";
import { programmePages } from "./programme-page";
import { type Book, bookOf } from "./words";

export type { Page } from "./page";

const programmes = ["perinatal", "psychology"] as const;

/** The pages of one language: one per programme with its pictures, and one of the disputed points. */
export function rulebookPages(language: Language): Page[] {
  const book = bookOf(language);
  const pages = [...programmes.flatMap((programme) => programmePages(programme, book)), disputesPage(book)];
  return pages.map(({ path, text }) => ({ path, text: book.words.format.punctuation(text) }));
}

/** The whole rulebook, as it stands under docs/rulebook. */
export function rulebook(): Page[] {
  return [...languages.flatMap(rulebookPages), indexPage(languages.map(bookOf))];
}

function indexPage(books: readonly Book[]): Page {
  const text = blocks(
    ...books.map(({ language, book }) =>
      blocks(
        heading(1, `${book.frame.language}${book.frame.colon}${book.frame.index.title}`),
        book.frame.index.intro,
        bullets([
          ...programmes.map((programme) => link(book.frame.title[programme], `${language}/${programme}.md`)),
          link(book.frame.headings.disputes, `${language}/disputes.md`),
        ]),
      ),
    ),
  );
  return { path: "README.md", text: `${text}\n` };
}
