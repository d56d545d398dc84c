import { type CareRecord, careHeadSchema, headOf, memberOf } from "../care-record";
import { eventContentSchema } from "../events";
import type { Moment, Outcome } from "./apply";
import type { Change, Who } from "./change";
import { issuesOf, nationalNumberAt } from "./input";

type HeadChange = Extract<Change, { type: "event" | "withdraw-event" | "amend" | "close" | "reopen" }>;

export function applyToHead(record: CareRecord, change: HeadChange, who: Who, moment: Moment): Outcome {
  switch (change.type) {
    case "event":
      return recordEvent(record, change, moment);
    case "withdraw-event": {
      const known = record.events.some(({ id, withdrawn }) => id === change.id && !withdrawn);
      if (!known) return { refusal: { kind: "unknown-entry", id: change.id } };
      const events = record.events.map((event) => (event.id === change.id ? { ...event, withdrawn: true } : event));
      return { record: { ...record, events } };
    }
    case "amend":
      return amend(record, change);
    case "close":
      if (change.on > moment.today) return { refusal: { kind: "in-the-future", on: change.on } };
      return { record: { ...record, closed: { on: change.on, by: who.user } } };
    case "reopen": {
      const { closed: _, ...open } = record;
      return { record: open };
    }
  }
}

function recordEvent(record: CareRecord, change: Extract<HeadChange, { type: "event" }>, moment: Moment): Outcome {
  const parsed = eventContentSchema.safeParse(change.content);
  if (!parsed.success) return { refusal: { kind: "invalid", issues: issuesOf(parsed.error) } };
  const content = parsed.data;
  if (content.on > moment.today) return { refusal: { kind: "in-the-future", on: content.on } };
  const isOfPregnancy = content.type === "birth" || content.type === "loss" || content.type === "new-pregnancy";
  if (isOfPregnancy && record.programme !== "perinatal") return { refusal: { kind: "other-programme" } };
  return {
    record: {
      ...record,
      ...(content.type === "new-pregnancy" && { next: content.code }),
      events: [...record.events, { id: moment.instance, content, withdrawn: false }],
    },
  };
}

function amend(record: CareRecord, change: Extract<HeadChange, { type: "amend" }>): Outcome {
  const { label, biller, region, facts } = change;
  if (biller !== undefined && memberOf(record, biller) === undefined) {
    return { refusal: { kind: "not-in-team", user: biller } };
  }
  const path = label === undefined ? null : nationalNumberAt({ label });
  if (path !== null) return { refusal: { kind: "national-number", path } };
  const head = careHeadSchema.safeParse({
    ...headOf(record),
    ...(label !== undefined && { label }),
    ...(biller !== undefined && { biller }),
    ...(region !== undefined && { region }),
    facts: { ...record.facts, ...facts },
  });
  if (!head.success) return { refusal: { kind: "invalid", issues: issuesOf(head.error) } };
  return { record: { ...head.data, entries: record.entries } };
}
