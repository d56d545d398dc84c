import { createRequire, Module } from "node:module";
import { z } from "zod";

/** One value on its way into or out of a function, in the form in which Azure Functions hands values over. */
export interface WireValue {
  string?: string | null;
  json?: string | null;
  bytes?: Uint8Array | null;
  http?: WireHttp | null;
}

export interface WireHttp {
  method?: string;
  url?: string;
  statusCode?: string;
  headers?: Record<string, string>;
  cookies?: unknown[];
  nullableHeaders?: Record<string, { value: string }>;
  nullableParams?: Record<string, { value: string }>;
  body?: WireValue | null;
}

export interface WireResponse {
  returnValue?: WireValue | null;
  outputData?: { name: string; data: WireValue }[];
}

/** What `@azure/functions` does with one invocation. */
interface InvocationModel {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], callback: FunctionCallback): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<WireResponse>;
}

interface ProgrammingModel {
  getInvocationModel(invocation: {
    invocationId: string;
    metadata: unknown;
    request: {
      invocationId: string;
      inputData: { name: string; data: WireValue }[];
      triggerMetadata: Record<string, WireValue>;
    };
    log: Log;
  }): InvocationModel;
}

export type FunctionCallback = (...inputs: unknown[]) => unknown;
export type Log = (level: string, category: string, message: string) => void;

const bindingSchema = z.looseObject({ type: z.string(), direction: z.enum(["in", "out"]) });
export type Binding = z.infer<typeof bindingSchema>;
const metadataSchema = z.looseObject({ name: z.string(), bindings: z.record(z.string(), bindingSchema) });

export interface RegisteredFunction {
  name: string;
  trigger: { name: string; binding: Binding };
  outputs: { name: string; binding: Binding }[];
  metadata: unknown;
  callback: FunctionCallback;
}

export interface FunctionApp {
  functions: RegisteredFunction[];
  model: ProgrammingModel;
  /** What the entry file exports. */
  exports: unknown;
}

class Disposable {
  constructor(private readonly callOnDispose: () => unknown) {}

  static from(...parts: { dispose: () => unknown }[]): Disposable {
    return new Disposable(() => {
      for (const part of parts) part.dispose();
    });
  }

  dispose(): unknown {
    return this.callOnDispose();
  }
}

function describe(metadata: unknown, callback: FunctionCallback): RegisteredFunction {
  const { name, bindings } = metadataSchema.parse(metadata);
  const entries = Object.entries(bindings).map(([key, binding]) => ({ name: key, binding }));
  const trigger = entries.find(({ binding }) => binding.type.toLowerCase().endsWith("trigger"));
  if (!trigger) throw new Error(`The function "${name}" has no trigger.`);
  const inputs = entries.filter((entry) => entry.binding.direction === "in" && entry !== trigger);
  if (inputs.length > 0)
    throw new Error(`The local runner gives no extra inputs; the function "${name}" asks for one.`);
  return { name, trigger, outputs: entries.filter(({ binding }) => binding.direction === "out"), metadata, callback };
}

/**
 * Loads a functions entry file as Azure's own worker does: the file asks for the module `@azure/functions-core`, which
 * exists at run time only, and registers its functions with it. The library keeps the first such module it sees, so a
 * process can load one app.
 */
export function loadFunctionApp(entryFile: string, log: Log): FunctionApp {
  const functions: RegisteredFunction[] = [];
  let model: ProgrammingModel | undefined;
  const core = {
    version: "3.10.0",
    hostVersion: "4.1000.0",
    Disposable,
    setProgrammingModel: (given: ProgrammingModel) => {
      model = given;
    },
    getProgrammingModel: () => model,
    registerHook: (name: string) => {
      throw new Error(`The local runner knows no "${name}" hook.`);
    },
    registerFunction: (metadata: unknown, callback: FunctionCallback) => {
      functions.push(describe(metadata, callback));
      return new Disposable(() => undefined);
    },
    log,
  };
  const originalRequire = Module.prototype.require;
  Module.prototype.require = function (this: NodeJS.Module, id: string): unknown {
    return id === "@azure/functions-core" ? core : originalRequire.call(this, id);
  } as typeof originalRequire;
  const exports: unknown = createRequire(entryFile)(entryFile);
  if (!model) throw new Error(`${entryFile} registers no function.`);
  return { functions, model, exports };
}
