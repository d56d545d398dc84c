import { psychologyThresholds } from "../../data/thresholds";
import { cite } from "../../sources";
import { linked, say, sayDisputed, sayWith, topicsOf } from "../topic";
import { feeOn, fees } from "./fees";

export const functionStatements = {
  "functions.three": say(cite("psy-2024", "A"), cite("psy-slides-2024", "5.1")),
  "function-1.what": say(cite("psy-2024", "A"), cite("psy-slides-2024", "5.1")),
  "function-1.group": sayWith(() => ({ size: psychologyThresholds.communityGroupSize.value }), cite("psy-2024", "A")),
  "function-1.defined-group": sayDisputed("defined-group", () => ({
    size: psychologyThresholds.communityGroupSize.value,
  })),
  "function-1.co-animation": sayDisputed("co-animation"),
  "function-1.open": say(cite("psy-2024", "A"), cite("psy-slides-2024", "5.1")),
  "function-2.what": say(cite("psy-2024", "A"), cite("psy-slides-2024", "5.1")),
  "function-2.form": sayWith(
    () => ({ size: psychologyThresholds.groupSize.value }),
    cite("psy-2024", "A"),
    cite("psy-slides-2024", "5.1"),
  ),
  "function-2.access": say(cite("psy-2024", "A"), cite("psy-slides-2024", "5.1")),
  "function-3.what": say(cite("psy-2024", "A"), cite("psy-slides-2024", "5.1")),
  "function-3.form": sayWith(
    () => ({ size: psychologyThresholds.groupSize.value }),
    cite("psy-2024", "A"),
    cite("psy-slides-2024", "5.1"),
  ),
  "function-3.access": say(cite("psy-2024", "A"), cite("psy-slides-2024", "5.1")),
  "psy.places": say(cite("psy-2024", "A"), cite("psy-slides-2024", "5.1")),
  "psy.video": say(cite("psy-2024", "A"), cite("psy-slides-2024", "5.1")),
  "psy.registration": say(cite("psy-2024", "A"), cite("psy-slides-2024", "5.1")),
  "relatives.yes": say(cite("psy-2024", "A"), cite("psy-slides-2024", "5.1")),
  "relatives.no-extra": say(cite("psy-2024", "A"), cite("psy-2024", "C")),

  "outreach.what": say(cite("psy-slides-2024", "5.1")),
  "outreach.for-whom": say(cite("psy-slides-2024", "5.1")),
  "outreach.organisation": say(cite("psy-slides-2024", "5.1")),
  "outreach.support": say(cite("psy-2024", "A"), cite("psy-slides-2024", "5.1")),
  "outreach.first-2024": say(cite("psy-2024", "A"), cite("psy-slides-2024", "5.1")),
  "missions.what": say(cite("psy-2024", "A"), cite("psy-slides-2024", "5.1")),
  "missions.group": say(cite("psy-2024", "A"), cite("psy-slides-2024", "5.1")),
  "missions.pay": sayWith(
    (asked) => feeOn(fees.mission, asked),
    cite("psy-2024", "A"),
    cite("psy-2024", "G"),
    cite("psy-slides-2024", "5.2"),
  ),
  "missions.agreed": say(cite("psy-2024", "A")),

  "group.sheet": say(cite("psy-2024", "B"), cite("psy-slides-2024", "5.3")),
  "group.sheet-drawn-up": say(cite("psy-2024", "B")),
  "group.responsible": say(cite("psy-2024", "B"), cite("psy-slides-2024", "5.3")),
  "group.excluded": say(cite("psy-2024", "B"), cite("psy-slides-2024", "5.3")),
  "group.dialogue": say(cite("psy-2024", "B")),
  "group.platform": say(cite("psy-2024", "B"), cite("psy-slides-2024", "5.3")),
  "ebp.posture": linked(["evidenceBasedPractice"], say(cite("psy-slides-2024", "5.3"))),
  "ebp.in-groups": say(cite("psy-2024", "B"), cite("psy-slides-2024", "5.3")),
} as const;

export const functionTopics = topicsOf(functionStatements, {
  functions: {
    programme: "psychology",
    says: ["functions.three", "function-1.what", "function-2.what", "function-3.what"],
  },
  "function-1": {
    programme: "psychology",
    says: [
      "function-1.what",
      "function-1.group",
      "function-1.open",
      "function-1.defined-group",
      "function-1.co-animation",
    ],
  },
  "function-2": {
    programme: "psychology",
    says: ["function-2.what", "function-2.form", "psy.places", "function-2.access"],
  },
  "function-3": {
    programme: "psychology",
    says: ["function-3.what", "function-3.form", "psy.places", "function-3.access"],
  },
  "psychology-places": { programme: "psychology", says: ["psy.places", "function-1.group"] },
  "psychology-video": { programme: "psychology", says: ["psy.video", "psy.places"] },
  "psychology-access": { programme: "psychology", says: ["function-2.access", "function-3.access", "function-1.open"] },
  "psychology-registration": { programme: "psychology", says: ["psy.registration"] },
  relatives: { programme: "psychology", says: ["relatives.yes", "relatives.no-extra"] },
  "outreach-place": {
    programme: "psychology",
    says: ["outreach.what", "outreach.for-whom", "outreach.organisation", "outreach.first-2024"],
  },
  "outreach-support": { programme: "psychology", says: ["outreach.support", "outreach.first-2024", "missions.pay"] },
  "support-missions": {
    programme: "psychology",
    says: ["missions.what", "missions.group", "outreach.support", "missions.pay", "missions.agreed"],
  },
  "group-quality": {
    programme: "psychology",
    says: ["group.sheet-drawn-up", "group.responsible", "group.dialogue", "group.excluded", "group.platform"],
  },
  "group-sheet": { programme: "psychology", says: ["group.sheet", "group.sheet-drawn-up", "group.platform"] },
  "group-not-allowed": { programme: "psychology", says: ["group.excluded", "group.dialogue"] },
  "evidence-based-practice": { programme: "psychology", says: ["ebp.posture", "ebp.in-groups"] },
});
