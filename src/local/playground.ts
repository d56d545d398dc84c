import { createRequire } from "node:module";
import { join } from "node:path";
import type { Program } from "./child";

/** The Agents Playground, talking to the bot at `botPort`. It listens on every address of the machine. */
export function playgroundProgram(port: number, botPort: number, place: { root: string; data: string }): Program {
  return {
    name: "The Playground",
    script: createRequire(`${place.root}/package.json`).resolve("@microsoft/m365agentsplayground/cli.js"),
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
    cwd: place.root,
    env: {
      ...process.env,
      TEAMSAPPTESTER_BROWSER: "none",
      // It deletes this file and writes it anew at each start, so it must be a file of ours and no device.
      M365_AGENTS_PLAYGROUND_LOGFILE: join(place.data, "playground.log"),
    },
    shown: false,
  };
}
