import { createHash } from "node:crypto";
import { once } from "node:events";
import { realpathSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Two stores that write into one folder spoil its files, so whoever uses a folder listens on a socket named after it.
 * Unlike a file that says so, a socket answers nobody any more once its process is gone, however it ended.
 */

function socketFor(folder: string): string {
  const name = `care-billing-${createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 16)}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

async function listening(path: string): Promise<Server | null> {
  const server = createServer((socket) => socket.end());
  server.listen(path);
  try {
    await once(server, "listening");
    return server.unref();
  } catch {
    return null;
  }
}

async function isAnswered(path: string): Promise<boolean> {
  const socket = connect(path);
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Takes an existing folder for this process alone, until the server is closed; `null` where another one has it. */
export async function takeFolder(folder: string): Promise<Server | null> {
  const path = socketFor(folder);
  const taken = await listening(path);
  if (taken !== null || (await isAnswered(path))) return taken;
  // Left behind by a process that was killed.
  rmSync(path, { force: true });
  return listening(path);
}
