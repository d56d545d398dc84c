import { fileURLToPath } from "node:url";

/** The project's folder, seen from here as from dist/. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
