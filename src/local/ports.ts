import { connect, createServer } from "node:net";

function listenOnce(port: number, host: string | undefined): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/**
 * Why nothing can listen on `port`, or `undefined` when it is free: "EADDRINUSE" when something else does, "EACCES"
 * when the system does not allow it. Some systems let a second program take the loopback address of a port that
 * another holds on every address, so both are tried.
 */
export async function whyTaken(port: number): Promise<string | undefined> {
  return (await listenOnce(port, "127.0.0.1")) ?? (await listenOnce(port, undefined));
}

/** Whether something answers on the loopback address at `port`. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
