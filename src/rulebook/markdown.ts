/** Small pieces of Markdown; text that comes in is plain. */

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", "<br>");
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

export function heading(level: number, text: string, anchor?: string): string {
  const marks = "#".repeat(level);
  return anchor === undefined ? `${marks} ${text}` : `<a id="${anchor}"></a>\n\n${marks} ${text}`;
}

export function link(text: string, target: string): string {
  return `[${text}](${target})`;
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** Blocks with an empty line between them; empty ones are left out. */
export function blocks(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}
