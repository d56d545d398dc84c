import { en as format } from "../../format/en";

export { ordinal } from "../../deadlines/english-ordinal";
export { capitalised } from "../../sentence";
export { format };

/** "1 CPP", "2 CPPs". */
export function many(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** A label as it stands within a sentence. */
export function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
