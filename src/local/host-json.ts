import { z } from "zod";

const timeSpan = z
  .string()
  .regex(/^\d{2}:\d{2}:\d{2}$/, { error: "expected hh:mm:ss" })
  .transform((text) => {
    const [hours = 0, minutes = 0, seconds = 0] = text.split(":").map(Number);
    return (hours * 60 + minutes) * 60 + seconds;
  });

const http = z.object({ routePrefix: z.string().default("api") });
const queues = z.object({
  maxDequeueCount: z.number().int().min(1).default(5),
  /** Seconds before a message whose function failed is tried again. */
  visibilityTimeout: timeSpan.default(0),
  messageEncoding: z.enum(["base64", "none"]).default("base64"),
});

/** The part of host.json that the local runner follows, with Azure's own defaults. */
export const hostJsonSchema = z.object({
  version: z.literal("2.0"),
  extensions: z.object({ http: http.prefault({}), queues: queues.prefault({}) }).prefault({}),
});

export type HostJson = z.infer<typeof hostJsonSchema>;
export type QueueSettings = HostJson["extensions"]["queues"];
