/** The keys of a record that is written out in code, with their type. */
export function keysOf<Things extends object>(things: Things): (keyof Things & string)[] {
  return Object.keys(things) as (keyof Things & string)[];
}
