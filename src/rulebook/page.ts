/** A file of the rulebook: where it stands under docs/rulebook and what it holds. */
export interface Page {
  /** Relative to docs/rulebook, with forward slashes. */
  path: string;
  text: string;
}
