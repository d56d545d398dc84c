import { z } from "zod";
import type { RegisteredFunction } from "./core-module";

export interface Route {
  fn: RegisteredFunction;
  methods: ReadonlySet<string>;
  /** Lower-case parts of the path; a part in braces takes any value. */
  parts: readonly string[];
}

export interface Match {
  fn: RegisteredFunction;
  params: Record<string, string>;
}

const httpTrigger = z.looseObject({ methods: z.array(z.string()).min(1), route: z.string().optional() });

const parameter = /^\{([A-Za-z_]\w*)\}$/;

function partsOf(path: string): string[] {
  return path.split("/").filter((part) => part !== "");
}

/** The routes of the functions with an HTTP trigger. Throws on a route that this runner cannot serve. */
export function routesOf(functions: readonly RegisteredFunction[], routePrefix: string): Route[] {
  return functions
    .filter(({ trigger }) => trigger.binding.type === "httpTrigger")
    .map((fn) => {
      const { methods, route = fn.name } = httpTrigger.parse(fn.trigger.binding);
      const parts = partsOf(`${routePrefix}/${route}`);
      const strange = parts.find((part) => /[{}*?]/.test(part) && !parameter.test(part));
      if (strange !== undefined) throw new Error(`The local runner cannot serve "${strange}" in the route "${route}".`);
      return { fn, methods: new Set(methods.map((method) => method.toUpperCase())), parts };
    });
}

function paramsOf(route: Route, parts: readonly string[]): Record<string, string> | undefined {
  if (route.parts.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, wanted] of route.parts.entries()) {
    const given = parts[index] ?? "";
    const name = parameter.exec(wanted)?.[1];
    if (name !== undefined) params[name] = given;
    else if (wanted.toLowerCase() !== given.toLowerCase()) return undefined;
  }
  return params;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * The function that serves a request, or `undefined`. As in Azure Functions, case does not matter, a fixed part goes
 * before a parameter, and a method that the function does not take is as unknown as a wrong path.
 */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  const parts = partsOf(path).map(decoded);
  const matches = routes.flatMap((route) => {
    const params = route.methods.has(method) ? paramsOf(route, parts) : undefined;
    return params ? [{ fn: route.fn, params }] : [];
  });
  return matches.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0];
}
