import { z } from "zod";

/** Why a model gave nothing: for a log, without a word of what was asked or answered. */
export type Failure = "no answer in time" | "no connection" | "no completion" | `status ${number}`;

/** The part of a completion that is read. */
const completionSchema = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string().nullable() }) })]).rest(z.unknown()),
});

interface Request {
  method?: string | undefined;
  headers?: unknown;
  body?: unknown;
}

const headersSchema = z.record(z.string(), z.string());
const bodySchema = z.string();

/**
 * A `fetch` for the SDK's model client that never fails: the client prints whatever goes wrong to the console, with what
 * the server said. Here a failure is told to `onFailure` by its kind, and the client gets an empty completion.
 *
 * @param budget milliseconds from the start of the request to the end of its answer
 */
export function quietFetch(budget: number, onFailure: (failure: Failure) => void) {
  return async (url: unknown, { method, headers, body }: Request = {}): Promise<Response> => {
    const asked = await ask(z.string().parse(url), {
      method: method ?? "GET",
      headers: headersSchema.parse(headers),
      body: bodySchema.parse(body),
      signal: AbortSignal.timeout(budget),
      // A key and a question go where the settings say, and nowhere that an answer says.
      redirect: "error",
    });
    if ("failure" in asked) onFailure(asked.failure);
    const content = "failure" in asked ? "" : asked.content;
    return Response.json({ choices: [{ index: 0, message: { role: "assistant", content } }] });
  };
}

async function ask(url: string, init: RequestInit): Promise<{ content: string } | { failure: Failure }> {
  try {
    const response = await fetch(url, init);
    const text = await response.text();
    if (!response.ok) return { failure: `status ${response.status}` };
    const completion = completionSchema.safeParse(parseJson(text));
    return completion.success
      ? { content: completion.data.choices[0].message.content ?? "" }
      : { failure: "no completion" };
  } catch {
    return { failure: init.signal?.aborted ? "no answer in time" : "no connection" };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
