import type { Image } from "../adaptive-card";

/** The ground, the letters and the colours that the drawings share. */

export const width = 320;
export const margin = 10;
/** Of an average letter at the drawings' size: what fits is reckoned with it. */
export const letterWidth = 5;

export const colours = {
  ground: "#f7f7fa",
  ink: "#242424",
  faint: "#8a8a99",
  bands: ["#dfe3f8", "#cfe8dc", "#fbe8c8"],
  billed: "#107c41",
  toBill: "#b25e00",
  deadline: "#5b5fc7",
  today: "#c4314b",
} as const;

/** A drawing on a ground of its own, so that it reads in a light and in a dark theme. */
export function drawing(height: number, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Segoe UI,Arial,sans-serif" font-size="9">`,
    `<rect width="${width}" height="${height}" rx="6" fill="${colours.ground}"/>`,
    ...parts,
    "</svg>",
  ].join("");
}

export function imageOf(svg: string, altText: string): Image {
  return { type: "Image", url: `data:image/svg+xml,${encodeURIComponent(svg)}`, altText, size: "stretch" };
}

export function label(says: string, x: number, y: number, fill: string, anchor: "start" | "end" = "start"): string {
  const end = anchor === "end" ? ' text-anchor="end"' : "";
  return `<text x="${x}" y="${y}" fill="${fill}"${end}>${escaped(says)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
