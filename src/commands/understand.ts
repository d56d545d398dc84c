import { createInterface } from "node:readline";
import { questionInputSchema } from "../questions/contract";
import { understand } from "../questions/understand";

/** `npm run --silent understand`: questions as JSON lines on standard input, what they mean on standard output. */

interface Problem {
  error: { message: string; path: string };
}

function problem(message: string, path = ""): Problem {
  return { error: { message, path } };
}

function answer(line: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return problem("This line is not JSON.");
  }
  const parsed = questionInputSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return problem(issue?.message ?? "This is no question.", issue?.path.join(".") ?? "");
  }
  const { text, language, today } = parsed.data;
  return understand(text, { today, ...(language && { language }) });
}

// A reader that stops early (such as `head`) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

async function answerAll(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== "") process.stdout.write(`${JSON.stringify(answer(line))}\n`);
  }
}

void answerAll();
