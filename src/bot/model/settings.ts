import { z } from "zod";

/** Which language model may be asked for its guess at a question that was not understood for sure. */
export type ModelSettings =
  | { provider: "openai"; key: string; model: string; endpoint: string }
  | { provider: "azure"; key: string; deployment: string; endpoint: string; apiVersion: string };

/** A setting of the model that is missing or cannot be used. The message names it and holds no secret. */
export class WrongModelSetting extends Error {
  constructor(name: string, reason: string) {
    super(`The setting ${name} ${reason}.`);
    this.name = "WrongModelSetting";
  }
}

const filled = z
  .string()
  .trim()
  .optional()
  .transform((text) => (text === "" ? undefined : text));

const environmentSchema = z.object({
  OPENAI_API_KEY: filled,
  OPENAI_MODEL: filled,
  OPENAI_ENDPOINT: filled,
  AZURE_OPENAI_API_KEY: filled,
  AZURE_OPENAI_ENDPOINT: filled,
  AZURE_OPENAI_DEPLOYMENT: filled,
  AZURE_OPENAI_API_VERSION: filled,
  DEBUG: filled,
});
type Environment = z.infer<typeof environmentSchema>;
type Name = keyof Environment;

/** The first version of Azure OpenAI's API, out of preview, that knows answers under a JSON schema. */
const azureApiVersion = "2024-10-21";

/**
 * Reads the settings; `null` where no model is wanted. A model's or a deployment's name is what asks for one: a key
 * alone, which many machines have for other programs, does not. Throws `WrongModelSetting`.
 */
export function readModelSettings(environment: unknown): ModelSettings | null {
  const settings = environmentSchema.parse(environment);
  // The model client prints whole requests under DEBUG=true.
  if (settings.DEBUG === "true") return null;
  const { OPENAI_MODEL: model, AZURE_OPENAI_DEPLOYMENT: deployment } = settings;
  if (model !== undefined && deployment !== undefined) {
    throw new WrongModelSetting("AZURE_OPENAI_DEPLOYMENT", "cannot stand beside OPENAI_MODEL: choose one of the two");
  }
  if (model !== undefined) {
    const endpoint = addressIn(settings, "OPENAI_ENDPOINT", "https://api.openai.com/v1");
    return { provider: "openai", key: needed(settings, "OPENAI_API_KEY", "OPENAI_MODEL"), model, endpoint };
  }
  if (deployment === undefined) return null;
  return {
    provider: "azure",
    key: needed(settings, "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_DEPLOYMENT"),
    deployment,
    endpoint: addressIn(settings, "AZURE_OPENAI_ENDPOINT"),
    apiVersion: settings.AZURE_OPENAI_API_VERSION ?? azureApiVersion,
  };
}

function needed(settings: Environment, name: Name, because: Name): string {
  const value = settings[name];
  if (value === undefined) throw new WrongModelSetting(name, `is missing: ${because} needs it`);
  return value;
}

/** An address without a slash at its end. Plain http goes to this machine alone, and never to Azure. */
function addressIn(settings: Environment, name: "OPENAI_ENDPOINT" | "AZURE_OPENAI_ENDPOINT", usual?: string): string {
  const written = settings[name] ?? usual;
  if (written === undefined) throw new WrongModelSetting(name, "is missing: AZURE_OPENAI_DEPLOYMENT needs it");
  const url = URL.canParse(written) ? new URL(written) : null;
  const isHere = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url?.hostname ?? "");
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isHere && name === "OPENAI_ENDPOINT");
  if (!isSafe) throw new WrongModelSetting(name, "is no https address");
  return written.replace(/\/+$/, "");
}
