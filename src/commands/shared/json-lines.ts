import { once } from "node:events";
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

/** Lines of a text that arrives in pieces. Only a line feed ends a line: other separators may stand inside JSON. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield lines;
  }
  yield [rest];
}

/**
 * Answers standard input line by line on standard output, in order. A blank line, and one for which `answer` gives
 * `undefined`, gets no answer. Nothing else is written to standard output.
 */
export async function answerLines(answer: (line: string) => string | undefined): Promise<void> {
  // A reader that stops early (such as `head`) is no error of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  process.stdin.setEncoding("utf8");
  let atStart = true;
  for await (const lines of linesOf(process.stdin)) {
    const answers = lines.flatMap((line) => {
      const own = atStart ? line.replace(/^\uFEFF/, "") : line;
      atStart = false;
      const answered = own.trim() === "" ? undefined : answer(own);
      return answered === undefined ? [] : [`${answered}\n`];
    });
    if (answers.length > 0 && !process.stdout.write(answers.join(""))) await once(process.stdout, "drain");
  }
}
