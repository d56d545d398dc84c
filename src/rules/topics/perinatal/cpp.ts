import type { Profession } from "../../contract";
import { cite } from "../../sources";
import { type Asked, say, sayDisputed, sayWith, topicsOf, when } from "../topic";
import { quotaOn } from "../values";

const billers: readonly Profession[] = ["general-practitioner", "gynaecologist", "midwife"];

const role = ({ role = "midwife" }: Asked) => ({ role });

export const cppStatements = {
  "cpp.what": say(cite("providers-2025", "2b")),
  "cpp.when": say(cite("providers-2025", "2b")),
  "cpp.who-does": say(cite("providers-2025", "2b"), cite("annex-2024", "note-2")),
  "cpp.role-bills": when(
    (asked) => asked.role !== undefined && billers.includes(asked.role),
    sayWith(role, cite("providers-2025", "2b"), cite("annex-2024", "tariffs")),
  ),
  "cpp.role-does-not": when(
    (asked) => asked.role !== undefined && asked.role !== "nurse" && !billers.includes(asked.role),
    sayWith(role, cite("providers-2025", "2b"), cite("annex-2024", "tariffs")),
  ),
  "cpp.nurse-asked": when((asked) => asked.role === "nurse", sayDisputed("nurse-cpp")),
  "cpp.who-bills": say(cite("providers-2025", "2b"), cite("annex-2024", "tariffs")),
  "cpp.nurse": when((asked) => asked.role === undefined, sayDisputed("nurse-cpp")),
  "cpp.conducted-by-other": say(cite("providers-2025", "2b")),
  "cpp.limit": sayWith(
    (asked: Asked) => ({ max: quotaOn("cppSessions", asked) }),
    cite("providers-2025", "2b"),
    cite("annex-2024", "tariffs"),
  ),
  "cpp.window": say(cite("providers-2025", "2b"), cite("providers-2025", "2c")),
  "cpp.scenario": say(cite("providers-2025", "2b"), cite("annex-2024", "tariffs")),
  "cpp.evaluate": say(cite("providers-2025", "2b")),
  "cpp.statuses": say(cite("providers-2025", "2b")),
  "cpp.code": say(cite("providers-2025", "2b")),
  "cpp.no-duration": say(cite("providers-2025", "2b")),
} as const;

export const cppTopics = topicsOf(cppStatements, {
  "cpp-what": { programme: "perinatal", says: ["cpp.what", "cpp.when", "cpp.limit"] },
  "cpp-who-does": { programme: "perinatal", says: ["cpp.who-does", "cpp.who-bills", "cpp.conducted-by-other"] },
  "cpp-who-bills": {
    programme: "perinatal",
    answers: [{ intent: "who-may-bill", services: ["cpp"] }],
    says: ["cpp.role-bills", "cpp.role-does-not", "cpp.nurse-asked", "cpp.who-bills", "cpp.nurse", "cpp.who-does"],
  },
  "cpp-limit": {
    programme: "perinatal",
    answers: [{ intent: "limit", services: ["cpp"] }],
    says: ["cpp.limit", "cpp.when"],
  },
  "cpp-window": {
    programme: "perinatal",
    answers: [{ intent: "time-window", services: ["cpp"] }],
    says: ["cpp.window", "cpp.when"],
  },
  "cpp-requirements": {
    programme: "perinatal",
    answers: [{ intent: "requirements", services: ["cpp"] }],
    says: ["cpp.evaluate", "cpp.statuses", "cpp.code", "cpp.scenario", "cpp.window"],
  },
  "cpp-duration": {
    programme: "perinatal",
    answers: [{ intent: "duration", services: ["cpp"] }],
    says: ["cpp.no-duration", "cpp.limit"],
  },
});
