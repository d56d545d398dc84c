import { fr as format } from "../../format/fr";

export { capitalised } from "../../sentence";
export { format };

/** "1 CPP comptée", "2 CPP comptées". */
export function many(count: number, one: string, several: string): string {
  return `${count} ${count > 1 ? several : one}`;
}

/** A label as it stands within a sentence. */
export function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
