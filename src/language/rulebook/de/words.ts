import { de as format } from "../../format/de";

export { capitalised } from "../../sentence";
export { format };

/** "1 CPP", "2 Screenings". */
export function many(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
