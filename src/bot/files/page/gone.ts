import { episodeWords } from "../../../language/episodes";
import { wordsOf } from "../../../language/words";
import { languages } from "../../../questions/contract";
import { pageOf } from "./document";
import { escaped } from "./escape";

/** Stands in the place of a file that cannot be fetched; who asks is not known, so it speaks all languages. */
export const gonePage = pageOf({
  title: "404",
  body: languages
    .map((language) => {
      const said = wordsOf(language).format.punctuation(episodeWords[language].gone);
      return `<p lang="${language}">${escaped(said)}</p>`;
    })
    .join("\n"),
});
