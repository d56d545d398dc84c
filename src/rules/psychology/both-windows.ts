import { isWithin } from "../civil-date";
import type { PastAct } from "../contract";
import type { DisputeId } from "../disputes";
import { disputed, met, never, type Outcome } from "../outcome";
import { isInSlidingWindow, runningWindow } from "./window";

/** How one way of counting comes out. */
export type Count = "room" | "full" | DisputeId;

/** Judges the acts of the running and of the sliding window; where the two differ, that is the dispute. */
export function judgeBothWindows(
  acts: readonly PastAct[],
  day: string,
  count: (inWindow: readonly PastAct[]) => Count,
): Outcome {
  const running = count(acts.filter(({ on }) => isWithin(on, runningWindow(acts, day))));
  const sliding = count(acts.filter((act) => isInSlidingWindow(act, day)));
  if (running !== sliding) return disputed("twelve-month-window");
  if (running === "room") return met;
  return running === "full" ? never : disputed(running);
}
