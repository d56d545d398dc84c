import type { Settings } from "../host";

/**
 * The address under which browsers reach this app, without a slash at its end. `null` where the setting `PUBLIC_URL`
 * is missing or is none: https is asked for, and plain http only on this machine.
 */
export function publicUrlOf({ PUBLIC_URL: text }: Pick<Settings, "PUBLIC_URL">): string | null {
  if (text === undefined || !URL.canParse(text)) return null;
  const { protocol, hostname, origin, pathname } = new URL(text);
  const isHere = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol !== "https:" && !(protocol === "http:" && isHere)) return null;
  return `${origin}${pathname}`.replace(/\/+$/, "");
}
