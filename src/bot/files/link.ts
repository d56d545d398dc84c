import { linkCard } from "../../cards/episodes/link-card";
import { episodeWords } from "../../language/episodes";
import { type HandedOut, keepFile } from "../../records/store/files";
import type { Outcome, Turn } from "../conversation/turn";
import { say } from "../episodes/found";

/** Keeps a file and gives its link, or says that no file can be had from here; `make` runs only where one can. */
export async function linkTo(
  what: "page" | "json" | "billList",
  turn: Turn,
  make: () => Promise<HandedOut | Outcome>,
): Promise<Outcome> {
  const { tables, language, now, publicUrl } = turn;
  if (publicUrl === null) return say(episodeWords[language].handOut.noAddress);
  const file = await make();
  if ("replies" in file) return file;
  const { token } = await keepFile(tables, file, now);
  return { replies: [{ card: linkCard({ language, what, url: `${publicUrl}/api/files/${token}` }) }] };
}
