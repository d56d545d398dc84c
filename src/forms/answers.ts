import type { Known } from "./field";

/** What was filled in, each by its kind; `undefined` where it was left empty. */
export interface Answers {
  flag(id: string): boolean | undefined;
  number(id: string): number | undefined;
  text(id: string): string | undefined;
  list(id: string): readonly string[];
  /** One of `values`; `undefined` where it is none of them. */
  one<Value extends string>(id: string, values: readonly Value[]): Value | undefined;
  /** Those of `values` that were ticked, in their order. */
  some<Value extends string>(id: string, values: readonly Value[]): Value[];
}

export function answersFrom(known: Known): Answers {
  const list = (id: string) => {
    const value = known[id];
    return Array.isArray(value) ? value : [];
  };
  return {
    flag: (id) => {
      const value = known[id];
      return typeof value === "boolean" ? value : undefined;
    },
    number: (id) => {
      const value = known[id];
      return typeof value === "number" ? value : undefined;
    },
    text: (id) => {
      const value = known[id];
      return typeof value === "string" ? value : undefined;
    },
    list,
    one: (id, values) => values.find((value) => value === known[id]),
    some: (id, values) => values.filter((value) => list(id).includes(value)),
  };
}

/** Without the properties that are `undefined`: what is not known is left out. */
export function defined<T extends object>(facts: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
