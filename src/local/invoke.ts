import { randomUUID } from "node:crypto";
import type { FunctionApp, Log, RegisteredFunction, WireResponse, WireValue } from "./core-module";

export interface Invocation {
  /** What the trigger hands over. */
  data: WireValue;
  /** What else is known about it, as `context.triggerMetadata` shows it. */
  triggerMetadata?: Record<string, WireValue>;
}

export type Invoke = (fn: RegisteredFunction, invocation: Invocation) => Promise<WireResponse>;

/** Runs functions of `app` through the programming model that the app brought along. Rejects as the function does. */
export function invokerOf(app: FunctionApp, log: Log): Invoke {
  return async (fn, { data, triggerMetadata = {} }) => {
    const invocationId = randomUUID();
    const model = app.model.getInvocationModel({
      invocationId,
      metadata: fn.metadata,
      request: { invocationId, inputData: [{ name: fn.trigger.name, data }], triggerMetadata },
      log: (level, category, message) => log(level, category, `${fn.name}: ${message}`),
    });
    const { context, inputs } = await model.getArguments();
    const result = await model.invokeFunction(context, inputs, fn.callback);
    return model.getResponse(context, result);
  };
}
