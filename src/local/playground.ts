import { createRequire } from "node:module";
import { devNull } from "node:os";
import type { Program } from "./child";

/** The Agents Playground, talking to the bot at `botPort`. It listens on every address of the machine. */
export function playgroundProgram(port: number, botPort: number, root: string): Program {
  return {
    name: "The Playground",
    script: createRequire(`${root}/package.json`).resolve("@microsoft/m365agentsplayground/cli.js"),
    args: [
      "start",
      "--app-endpoint",
      `http://127.0.0.1:${botPort}/api/messages`,
      "--channel-id",
      "msteams",
      "--port",
      String(port),
      "--service-url",
      `http://127.0.0.1:${port}/_connector`,
      "--disable-telemetry",
    ],
    cwd: root,
    env: {
      ...process.env,
      // It opens no browser by itself, and keeps no log of what is said.
      TEAMSAPPTESTER_BROWSER: "none",
      M365_AGENTS_PLAYGROUND_LOGFILE: devNull,
    },
    shown: false,
  };
}
