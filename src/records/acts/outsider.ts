/** Somebody outside the team, who coordinates under a name and no user's id: the id says the name. */

const prefix = "name:";

export function outsiderId(name: string): string {
  return `${prefix}${name}`;
}

/** The name that such an id says; `undefined` for the id of a user. */
export function outsiderName(id: string): string | undefined {
  return id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
}
