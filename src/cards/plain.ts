/**
 * Somebody's own words (a patient's label, a colleague's name) as they stand in a card: on one line, of bounded length,
 * and without working as a link. Hosts read card text as Markdown; a no-width space after "]" undoes a link and shows
 * nothing.
 */
export function plain(label: string): string {
  const line = label.replace(/\s+/gu, " ").trim();
  const short = line.length > 60 ? `${line.slice(0, 59)}…` : line;
  return short.replaceAll("](", "]\u200b(");
}
