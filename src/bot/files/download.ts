/** Reading a file that somebody has attached in Teams, from the addresses that Teams gives for it and no others. */

export interface DownloadLimits {
  mayAsk: (url: URL) => boolean;
  /** Bytes. */
  largest: number;
  /** Milliseconds, from the first request to the last byte. */
  longest: number;
}

/** Files of chats lie in the sender's OneDrive, those of teams in SharePoint. */
export function isTeamsFile({ protocol, hostname, port, username, password }: URL): boolean {
  if (protocol !== "https:" || port !== "" || username !== "" || password !== "") return false;
  return hostname.endsWith(".sharepoint.com");
}

export const teamsFiles: DownloadLimits = { mayAsk: isTeamsFile, largest: 500_000, longest: 8_000 };

export type Downloaded = { bytes: Uint8Array } | { problem: "not-from-teams" | "too-large" | "out-of-reach" };

const mostRedirects = 2;

/** Reads what lies at `address`. No address that `mayAsk` refuses is asked, not even where another one sends there. */
export async function download(address: string, limits: DownloadLimits = teamsFiles): Promise<Downloaded> {
  const signal = AbortSignal.timeout(limits.longest);
  let next = address;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (!URL.canParse(next) || !limits.mayAsk(new URL(next))) return { problem: "not-from-teams" };
    try {
      const response = await fetch(next, { redirect: "manual", signal, credentials: "omit" });
      const location = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        next = URL.canParse(location, next) ? new URL(location, next).href : "";
        continue;
      }
      if (!response.ok) {
        await response.body?.cancel();
        return { problem: "out-of-reach" };
      }
      return await read(response, limits.largest);
    } catch {
      // Too slow, no such host, broken off: whoever sent it can only try again.
      return { problem: "out-of-reach" };
    }
  }
  return { problem: "out-of-reach" };
}

async function read(response: Response, largest: number): Promise<Downloaded> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  if (reader === undefined) return { bytes: new Uint8Array(0) };
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: Buffer.concat(parts) };
    size += value.length;
    if (size > largest) {
      await reader.cancel();
      return { problem: "too-large" };
    }
    parts.push(value);
  }
}

/**
 * The text of a CSV file as spreadsheets save it: UTF-8, UTF-16 with its mark, or, where it is neither, the code page
 * of Western Windows.
 */
export function textOfFile(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
