import { describe, expect, it } from "vitest";
import { portsOf, readOptions } from "../../src/local/options";

const usual = { port: 7071, playgroundPort: 56150, storePort: 10000, data: ".local", today: undefined };

describe("the options of npm start", () => {
  it.each([
    { args: [], options: usual },
    { args: ["--port", "8080"], options: { ...usual, port: 8080 } },
    { args: ["--playground-port=9000"], options: { ...usual, playgroundPort: 9000 } },
    {
      args: ["--store-port", "12000", "--data", "elsewhere"],
      options: { ...usual, storePort: 12000, data: "elsewhere" },
    },
    { args: ["--today", "2024-02-29"], options: { ...usual, today: "2024-02-29" } },
    { args: ["--no-playground"], options: { ...usual, playgroundPort: undefined } },
    { args: ["--no-playground", "--port", "56150"], options: { ...usual, port: 56150, playgroundPort: undefined } },
  ])("$args", ({ args, options }) => {
    expect(readOptions(args)).toEqual({ run: options });
  });

  it("ask for help", () => {
    expect(readOptions(["--help"])).toEqual({ help: expect.stringContaining("--playground-port N") });
  });

  it.each([
    { args: ["--colour"], says: "Unknown option '--colour'" },
    { args: ["serve"], says: "Unexpected argument 'serve'" },
    { args: ["--port"], says: "--port <value>" },
    { args: ["--port", "no"], says: '--port "no": expected a port from 1 to 65535.' },
    { args: ["--port", "0"], says: '--port "0": expected a port from 1 to 65535.' },
    { args: ["--port", "70000"], says: '--port "70000": expected a port from 1 to 65535.' },
    { args: ["--store-port", "65534"], says: '--store-port "65534": expected a port from 1 to 65533.' },
    { args: ["--today", "2025-02-29"], says: '--today "2025-02-29": expected a day that exists, written YYYY-MM-DD.' },
    { args: ["--today", "tomorrow"], says: '--today "tomorrow": expected a day that exists' },
    { args: ["--data", ""], says: '--data "": expected a folder.' },
    { args: ["--port", "10001"], says: "Port 10001 is asked for twice: for the functions and for the store's queues." },
  ])("$args is refused in one line", ({ args, says }) => {
    const read = readOptions(args);
    const wrong = "wrong" in read ? read.wrong : "";
    expect(wrong).toContain(says);
    expect(wrong).not.toContain("\n");
  });

  it("name every port with what it is for", () => {
    expect(portsOf(usual).map(({ port, purpose }) => `${port} ${purpose}`)).toEqual([
      "7071 the functions",
      "10000 the store's blobs",
      "10001 the store's queues",
      "10002 the store's tables",
      "56150 the Playground",
    ]);
  });
});
