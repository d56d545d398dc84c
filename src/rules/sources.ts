import type { Citation } from "./contract";

/**
 * The five texts that every rule stands on, with the sections a citation may name. `published` is the day on the
 * document, `null` where it bears none; `urls` holds only the plain official addresses.
 */
export const sources = {
  "annex-2024": {
    title: "Interventions financières de l'INAMI, programme « premiers 1000 jours » (annexe à la convention)",
    published: null,
    sections: ["tariffs", "scenarios", "note-1", "note-2", "note-3", "note-4"],
  },
  "oa-2024-401": {
    title: "Circulaire OA 2024/401 du 16-12-2024",
    published: "2024-12-16",
    sections: ["opening", "tariffs"],
  },
  "providers-2025": {
    title: "Circulaire aux prestataires, programme « premiers 1000 jours »",
    published: null,
    sections: ["1", "2a", "2b", "2c", "2d", "3"],
  },
  "psy-slides-2024": {
    title: "Soins psychologiques de première ligne, séance d'information du 23-01-2024",
    published: "2024-01-23",
    sections: ["1", "2", "3", "4.1", "4.2", "5", "5.1", "5.2", "5.3", "6", "6.1", "6.2", "7.1", "7.2", "7.3", "7.4"],
  },
  "psy-2024": {
    title: "Circulaire aux réseaux, nouvelle convention de soins psychologiques dans la première ligne",
    published: null,
    sections: ["preamble", "A", "B", "C", "D", "E", "F", "G", "budget", "transition"],
  },
} as const satisfies Record<string, { title: string; published: string | null; sections: readonly string[] }>;

export type SourceId = keyof typeof sources;

/** A citation whose section is known to exist in its source; a misspelt one does not compile. */
export type KnownCitation = {
  [Id in SourceId]: { source: Id; section: (typeof sources)[Id]["sections"][number] };
}[SourceId];

/** Cites one section: `cite("providers-2025", "2b")`. */
export function cite<Id extends SourceId>(source: Id, section: (typeof sources)[Id]["sections"][number]): Citation {
  return { source, section };
}
