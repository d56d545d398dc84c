import {
  type Memory,
  OpenAIModel,
  Prompt,
  type PromptFunctions,
  type PromptTemplate,
  TextSection,
  type Tokenizer,
} from "@microsoft/teams-ai";
import { CloudAdapter, TurnContext } from "botbuilder";
import { type Failure, quietFetch } from "./quiet-fetch";
import type { ModelSettings } from "./settings";

/** One question to a model. */
export interface Asked {
  instructions: string;
  question: string;
  /** JSON Schema of the answer. */
  schema: object;
}

/**
 * Asks the model once, without a second try. Never rejects: gives what the model wrote, or why there is nothing.
 *
 * @param budget milliseconds
 */
export async function askOnce(
  settings: ModelSettings,
  { instructions, question, schema }: Asked,
  budget: number,
): Promise<{ answer: string } | { failure: Failure }> {
  let failure: Failure = "no completion";
  const model = openModel(
    settings,
    quietFetch(budget, (kind) => {
      failure = kind;
    }),
  );
  const response = await model.completePrompt(
    new TurnContext(new CloudAdapter(), {}),
    noMemory,
    noFunctions,
    byCharacter,
    templateOf(instructions, question, schema),
  );
  const answer = response.message?.content;
  return answer === undefined || answer === "" ? { failure } : { answer };
}

function openModel(settings: ModelSettings, fetch: ReturnType<typeof quietFetch>): OpenAIModel {
  // Left out, `baseURL` would be read from the environment and overrule the endpoint.
  const common = { useSystemMessages: true, maxRetries: 0, clientOptions: { fetch, maxRetries: 0, baseURL: null } };
  return settings.provider === "openai"
    ? new OpenAIModel({
        ...common,
        apiKey: settings.key,
        defaultModel: settings.model,
        endpoint: settings.endpoint,
      })
    : new OpenAIModel({
        ...common,
        azureApiKey: settings.key,
        azureDefaultDeployment: settings.deployment,
        azureEndpoint: settings.endpoint,
        azureApiVersion: settings.apiVersion,
      });
}

/** The prompt, made here: the SDK's own way reads it from a folder that would have to lie beside the bundle. */
function templateOf(instructions: string, question: string, schema: object): PromptTemplate {
  const completion = {
    max_input_tokens: Number.MAX_SAFE_INTEGER,
    response_format: { type: "json_schema", json_schema: { name: "meanings", strict: true, schema } },
  };
  return {
    name: "meanings",
    // Plain text sections: the others would take "{{...}}" in a question for a command.
    prompt: new Prompt([new TextSection(instructions, "system"), new TextSection(question, "user")]),
    config: {
      schema: 1.1,
      type: "completion",
      // The type asks for a temperature and a limit of tokens, which newer models refuse; the client can do without.
      completion: completion as unknown as PromptTemplate["config"]["completion"],
    },
  };
}

// The client wants what the SDK's prompts may use; this prompt uses none of it, and sees nothing of the conversation.
const noMemory: Memory = {
  deleteValue: () => undefined,
  hasValue: () => false,
  // The type promises whatever the caller names.
  getValue: <Value>() => undefined as Value,
  setValue: () => undefined,
};
const noFunctions: PromptFunctions = {
  hasFunction: () => false,
  getFunction: noFunction,
  invokeFunction: noFunction,
};

function noFunction(name: string): never {
  throw new Error(`The prompt calls "${name}", and no prompt here calls anything.`);
}

/** Counts characters: nothing here is cut to a number of tokens. */
const byCharacter: Tokenizer = {
  encode: (text) => [...text].map((character) => character.codePointAt(0) ?? 0),
  decode: (tokens) => String.fromCodePoint(...tokens),
};
