/**
 * Small SVG pieces. A picture brings its own light ground and system fonts, so that it reads the same on a light and on
 * a dark page. Lengths are in units of the view box, which is `width` wide.
 */

export const width = 640;
const padding = 16;
export const inner = { left: padding, right: width - padding };

export const ink = "#1f2328";
export const muted = "#57606a";
export const tones = { strong: "#1f6f8b", soft: "#7fb2c4", pale: "#c9dfe7" } as const;
export type Tone = keyof typeof tones | "uncertain";

export interface Picture {
  title: string;
  description: string;
  height: number;
  body: string;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function svg({ title, description, height, body }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${rounded(height)}" role="img" aria-labelledby="title description" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif" font-size="14">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    // Hatching says "to confirm" without relying on its colour.
    '<defs><pattern id="uncertain" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="#f6e3c5"/><rect width="3" height="8" fill="#a8640a"/></pattern></defs>',
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${rounded(height - 1)}" rx="6" fill="#fbfbf8" stroke="#c9ccd1"/>`,
    body,
    "</svg>",
    "",
  ].join("\n");
}

export interface TextStyle {
  anchor?: "start" | "middle" | "end";
  fill?: string;
  size?: number;
  bold?: boolean;
  /** A light edge around the letters, for text that lies over lines or hatching. */
  halo?: boolean;
}

export function text(x: number, y: number, said: string, style: TextStyle = {}): string {
  const { anchor = "start", fill = ink, size, bold = false, halo = false } = style;
  return `<text x="${rounded(x)}" y="${rounded(y)}" text-anchor="${anchor}" fill="${fill}"${size ? ` font-size="${size}"` : ""}${bold ? ' font-weight="600"' : ""}${halo ? ' stroke="#fbfbf8" stroke-width="4" paint-order="stroke"' : ""}>${escaped(said)}</text>`;
}

export function bar(x: number, y: number, length: number, height: number, tone: Tone): string {
  const fill = tone === "uncertain" ? "url(#uncertain)" : tones[tone];
  return `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(Math.max(length, 2))}" height="${rounded(height)}" rx="2" fill="${fill}"/>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, dashed = false): string {
  return `<line x1="${rounded(x1)}" y1="${rounded(y1)}" x2="${rounded(x2)}" y2="${rounded(y2)}" stroke="#8c959f"${dashed ? ' stroke-dasharray="3 3"' : ""}/>`;
}

/** An arrow head to the right, for what has no end. */
export function arrow(x: number, y: number, height: number, tone: Tone): string {
  const fill = tone === "uncertain" ? "#a8640a" : tones[tone];
  return `<path d="M${rounded(x)} ${rounded(y - 3)} l${rounded(height * 0.7)} ${rounded(height / 2 + 3)} l-${rounded(height * 0.7)} ${rounded(height / 2 + 3)} z" fill="${fill}"/>`;
}

export function dot(x: number, y: number, filled: boolean): string {
  return `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="5" fill="${filled ? tones.strong : "#fbfbf8"}" stroke="${tones.strong}" stroke-width="2"/>`;
}

/** Length of a text in the picture's font, on the safe side. */
export function lengthOf(said: string, size = 14): number {
  return said.length * size * 0.56;
}
