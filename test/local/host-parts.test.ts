import { describe, expect, it } from "vitest";
import type { RegisteredFunction } from "../../src/local/core-module";
import { hostJsonSchema } from "../../src/local/host-json";
import { matchRoute, routesOf } from "../../src/local/http-routes";
import { decode, encode } from "../../src/local/queue-messages";
import { fillIn } from "../../src/local/settings";

function httpFunction(name: string, methods: string[], route?: string): RegisteredFunction {
  const binding = { type: "httpTrigger", direction: "in" as const, methods, route };
  return { name, trigger: { name: "req", binding }, outputs: [], metadata: {}, callback: () => undefined };
}

describe("routes", () => {
  const routes = routesOf(
    [
      httpFunction("any", ["GET"], "days/{day}"),
      httpFunction("today", ["GET"], "days/today"),
      httpFunction("store", ["PUT"], "days/{day}"),
      httpFunction("unnamed", ["POST"]),
    ],
    "api",
  );

  it.each([
    { method: "GET", path: "/api/days/2025-01-01", name: "any", params: { day: "2025-01-01" } },
    { method: "GET", path: "/API/Days/TODAY/", name: "today", params: {} },
    { method: "PUT", path: "/api/days/today", name: "store", params: { day: "today" } },
    { method: "GET", path: "/api/days/a%2Fb", name: "any", params: { day: "a/b" } },
    { method: "GET", path: "/api/days/%", name: "any", params: { day: "%" } },
    { method: "POST", path: "/api/unnamed", name: "unnamed", params: {} },
  ])("$method $path is $name", ({ method, path, name, params }) => {
    const match = matchRoute(routes, method, path);
    expect([match?.fn.name, match?.params]).toEqual([name, params]);
  });

  it.each([
    ["GET", "/api/days"],
    ["GET", "/days/today"],
    ["POST", "/api/days/today"],
    ["GET", "/api/days/today/more"],
  ])("%s %s is nobody's", (method, path) => {
    expect(matchRoute(routes, method, path)).toBeUndefined();
  });

  it.each(["days/{day?}", "{*rest}", "days/{day:int}"])("%s is refused when the functions are loaded", (route) => {
    expect(() => routesOf([httpFunction("strange", ["GET"], route)], "api")).toThrow(`in the route "${route}"`);
  });
});

describe("settings in names and schedules", () => {
  it("are filled in", () => {
    expect(fillIn("%A%-work-%B%", { A: "one", B: "two" })).toBe("one-work-two");
  });

  it.each([{ settings: {} }, { settings: { A: "" } }])("are named when they are missing", ({ settings }) => {
    expect(() => fillIn("%A%-work", settings)).toThrow('"%A%-work" asks for the setting A, which is missing.');
  });
});

describe("host.json", () => {
  it("has Azure's own defaults", () => {
    expect(hostJsonSchema.parse({ version: "2.0", logging: {} }).extensions).toEqual({
      http: { routePrefix: "api" },
      queues: { maxDequeueCount: 5, visibilityTimeout: 0, messageEncoding: "base64" },
    });
  });

  it("gives the time between tries in seconds", () => {
    const queues = { visibilityTimeout: "01:02:03" };
    expect(hostJsonSchema.parse({ version: "2.0", extensions: { queues } }).extensions.queues.visibilityTimeout).toBe(
      3723,
    );
  });
});

describe("queue messages", () => {
  it.each(["base64", "none"] as const)("come out as they went in: %s", (encoding) => {
    expect(decode(encode("échéance ☂", encoding), encoding)).toBe("échéance ☂");
  });

  it("that are not encoded as agreed are refused", () => {
    expect(() => decode('{"plain": "text"}', "base64")).toThrow("not encoded as base64");
  });
});
