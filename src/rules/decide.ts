import type { EligibilityAnswer, EligibilityQuery } from "./contract";

/** Decides whether one act may be billed. The only door to the rules; pure: no clock, no I/O. */
export declare function decide(query: EligibilityQuery): EligibilityAnswer;
