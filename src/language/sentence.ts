/** Ends a sentence with one full stop: "pour Mme D." already has it. */
export function withFullStop(text: string): string {
  return /[.?…]$/.test(text) ? text : `${text}.`;
}

/** A clause or noun phrase as it stands at the start of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
