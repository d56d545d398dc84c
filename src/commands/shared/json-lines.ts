import { createInterface } from "node:readline";
import type { z } from "zod";

/** What a line gets that cannot be used; the run goes on. */
export interface LineError {
  error: { message: string; path: string };
}

/**
 * Reads one line as JSON of `schema` and answers it. A line that is not that says which property is wrong; nothing is
 * thrown for what a line holds.
 */
export function answerJson<Input>(
  line: string,
  schema: z.ZodType<Input>,
  answer: (input: Input) => unknown,
): unknown | LineError {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return problem("This line is not JSON.", "");
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return answer(parsed.data);
  const [issue] = parsed.error.issues;
  return problem(issue?.message ?? "This line cannot be used.", issue?.path.join(".") ?? "");
}

function problem(message: string, path: string): LineError {
  return { error: { message, path } };
}

/** Answers standard input line by line on standard output, in order; blank lines are skipped. */
export async function answerLines(answer: (line: string) => string | undefined): Promise<void> {
  // A reader that stops early (such as `head`) is no error of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    const answered = line.trim() === "" ? undefined : answer(line);
    if (answered !== undefined && !process.stdout.write(`${answered}\n`)) {
      await new Promise<void>((resume) => process.stdout.once("drain", resume));
    }
  }
}
