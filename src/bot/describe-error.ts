import { z } from "zod";

const detailsSchema = z.object({
  name: z.string(),
  statusCode: z.union([z.number(), z.string()]).optional(),
  code: z.union([z.number(), z.string()]).optional(),
  stack: z.string().optional(),
});

/**
 * What a log may say of an error: its kind, its codes and where it arose. Its message is left out, for the store's and
 * the connector's errors quote keys, addresses and whole replies.
 */
export function describeError(error: unknown): string {
  const parsed = detailsSchema.safeParse(error);
  if (!parsed.success) return "something that is no error was thrown";
  const { name, statusCode, code, stack = "" } = parsed.data;
  const codes = [statusCode, code].filter((part) => part !== undefined);
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return [[name, ...codes].join(" "), ...frames.slice(0, 8).map((line) => line.trim())].join(" | ");
}
