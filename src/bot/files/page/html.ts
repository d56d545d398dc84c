import { escaped } from "./escape";

/** Small pieces of a page. Every text that goes in is escaped here. */

export interface Row {
  label: string;
  /** Several stand under one another. */
  values: readonly string[];
}

/** Labels with what they say; rows without a value are left out. */
export function rows(all: readonly Row[]): string {
  const filled = all.filter(({ values }) => values.length > 0);
  if (filled.length === 0) return "";
  const written = filled.map(({ label, values }) => {
    const lines = values.map((value) => `<dd>${escaped(value)}</dd>`).join("");
    return `<dt>${escaped(label)}</dt>${lines}`;
  });
  return `<dl>${written.join("")}</dl>`;
}

export function list(items: readonly string[]): string {
  return `<ul>${items.map((one) => `<li>${escaped(one)}</li>`).join("")}</ul>`;
}

export function paragraph(text: string, look?: "subtle"): string {
  return `<p${look === undefined ? "" : ` class="${look}"`}>${escaped(text)}</p>`;
}

export function section(heading: string, body: string): string {
  return `<section><h2>${escaped(heading)}</h2>${body}</section>`;
}

export function subsection(heading: string, body: string): string {
  return `<section><h3>${escaped(heading)}</h3>${body}</section>`;
}
