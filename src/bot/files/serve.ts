import type { HttpRequest, HttpResponseInit, InvocationContext } from "@azure/functions";
import { type HandedOut, removeExpiredFiles, takeFile } from "../../records/store/files";
import { openTables, type Tables } from "../../records/tables";
import { describeError } from "../describe-error";
import { currentHost, type Host } from "../host";
import { MissingSetting } from "../teams/adapter";
import { contentPolicyOf } from "./content-policy";
import { gonePage } from "./page/gone";

/** What every answer carries: nobody keeps it, frames it, guesses at its type or is told its address. */
const guarded = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "x-robots-tag": "noindex, nofollow",
};

/**
 * `GET /api/files/{token}`: the file that waits there, once. 404 with one and the same page for an address that never
 * was, was used before, or is too old; 503 where the store does not answer.
 */
export async function serveFile(request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> {
  try {
    const { tables, host } = opened();
    const file = await takeFile(tables, request.params.token ?? "", host.now());
    return file === null ? page(404, gonePage) : answerWith(file);
  } catch (error) {
    // The address is the secret, so the log does not hold it.
    context.error(`A file was not served: ${describeError(error)}`);
    return { status: 503, headers: guarded };
  }
}

function answerWith({ name, type, text }: HandedOut): HttpResponseInit {
  if (type === "text/html") return page(200, text);
  const headers = {
    ...guarded,
    "content-type": `${type}; charset=utf-8`,
    "content-disposition": `attachment; filename="${name}"`,
    "content-security-policy": "default-src 'none'",
  };
  return { status: 200, headers, body: text };
}

function page(status: number, html: string): HttpResponseInit {
  const headers = {
    ...guarded,
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": contentPolicyOf(html),
  };
  return { status, headers, body: html };
}

/** Removes the files that nobody has fetched in time. */
export async function clearFiles(context: InvocationContext): Promise<void> {
  try {
    const { tables, host } = opened();
    await removeExpiredFiles(tables, host.now());
  } catch (error) {
    context.error(`Old files were not removed: ${describeError(error)}`);
  }
}

let opening: { storage: string; tables: Tables } | undefined;

/** The store of the settings in force, opened once. */
function opened(): { tables: Tables; host: Host } {
  const host = currentHost();
  const storage = host.settings.AzureWebJobsStorage;
  if (storage === undefined) throw new MissingSetting("AzureWebJobsStorage", "it says where the records are kept");
  if (opening?.storage !== storage) opening = { storage, tables: openTables(storage) };
  return { tables: opening.tables, host };
}
