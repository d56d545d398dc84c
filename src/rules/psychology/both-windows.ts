import { type CivilDate, isWithin } from "../civil-date";
import type { PastAct } from "../contract";
import type { DisputeId } from "../disputes";
import { disputed, met, never, type Outcome } from "../outcome";
import { isInSlidingWindow, runningWindow } from "./window";

/** How one way of counting comes out. */
export type Count = "room" | "full" | DisputeId;

/** The acts that count on a day, in one way of counting and in the other. */
export interface BothWindows {
  running: readonly PastAct[];
  sliding: readonly PastAct[];
}

export function bothWindows(acts: readonly PastAct[], day: CivilDate): BothWindows {
  const window = runningWindow(acts, day);
  return {
    running: acts.filter(({ on }) => isWithin(on, window)),
    sliding: acts.filter((act) => isInSlidingWindow(act, day)),
  };
}

/** Judges the acts of the running and of the sliding window; where the two differ, that is the dispute. */
export function judgeBoth(windows: BothWindows, count: (inWindow: readonly PastAct[]) => Count): Outcome {
  const running = count(windows.running);
  const sliding = count(windows.sliding);
  if (running !== sliding) return disputed("twelve-month-window");
  if (running === "room") return met;
  return running === "full" ? never : disputed(running);
}
