import { createHash } from "node:crypto";
import type { RuleData } from "../rules/data";
import { rulesText } from "../rules/receipt";

/** The version of the rules that decide: a hash over everything dated or numbered in them, as 64 hexadecimal digits. */
export function rulesVersion(data?: RuleData): string {
  return createHash("sha256").update(rulesText(data)).digest("hex");
}
