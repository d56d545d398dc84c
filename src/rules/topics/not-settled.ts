import { cite } from "../sources";
import { mailAddresses } from "./addresses";
import { linked, say, sayWith, topicsOf } from "./topic";

/** The questions that providers ask and the texts leave open: what they say nearby, and whom to ask. */
export const notSettledStatements = {
  "open.cpp-by-video": say(cite("providers-2025", "2b")),
  "open.cpp-by-video-near": say(cite("providers-2025", "2d"), cite("psy-2024", "A")),
  "open.hospital": say(cite("oa-2024-401", "tariffs")),
  "open.capitation": say(cite("providers-2025", "1")),
  "open.capitation-near": say(cite("providers-2025", "2c")),
  "open.supplements": say(cite("oa-2024-401", "tariffs")),
  "open.supplements-psychology": say(cite("psy-2024", "D")),
  "open.no-show": say(cite("providers-2025", "1"), cite("psy-2024", "C")),
  "open.second-screening": say(cite("providers-2025", "2a"), cite("annex-2024", "tariffs")),
  "open.second-screening-near": say(cite("annex-2024", "scenarios"), cite("annex-2024", "note-4")),
  "open.cpp-of-another": say(cite("providers-2025", "2b")),
  "open.cpp-of-another-near": say(cite("providers-2025", "2c")),
  "open.functions-2-and-3": say(cite("psy-2024", "A")),
  "open.functions-2-and-3-near": say(cite("psy-2024", "A")),
  "open.both-concertations": say(cite("providers-2025", "2d"), cite("psy-2024", "E")),
  "open.both-concertations-near": say(cite("psy-2024", "E")),
  "open.exceptions": say(cite("providers-2025", "2a")),
  "open.weekend": say(cite("providers-2025", "1"), cite("psy-2024", "G")),
  "open.weekend-advice": say(cite("providers-2025", "1"), cite("psy-2024", "G")),
  "open.list-perinatal": say(
    cite("providers-2025", "2a"),
    cite("providers-2025", "2b"),
    cite("oa-2024-401", "tariffs"),
  ),
  "open.list-psychology": say(cite("psy-2024", "A"), cite("psy-2024", "E")),
  "ask.inami": linked(["inamiProgramme"], say(cite("providers-2025", "3"))),
  "ask.born-in-belgium": linked(["bornInBelgium"], say(cite("providers-2025", "3"))),
  "ask.billing-platform": linked(["billingPlatform"], say(cite("providers-2025", "3"))),
  "ask.network": sayWith(() => ({ address: mailAddresses.psychologyInami }), cite("psy-2024", "transition")),
} as const;

export const notSettledTopics = topicsOf(notSettledStatements, {
  "open-cpp-by-video": {
    programme: "perinatal",
    says: ["open.cpp-by-video", "open.cpp-by-video-near", "ask.inami"],
    ask: ["inami"],
  },
  "open-hospital": { programme: "perinatal", says: ["open.hospital", "ask.inami"], ask: ["inami"] },
  "open-capitation": {
    programme: "perinatal",
    says: ["open.capitation", "open.capitation-near", "ask.inami"],
    ask: ["inami"],
  },
  "open-supplements": {
    programme: "both",
    says: ["open.supplements", "open.supplements-psychology", "ask.inami"],
    ask: ["inami", "network"],
  },
  "open-no-show": { programme: "both", says: ["open.no-show", "ask.inami", "ask.network"], ask: ["inami", "network"] },
  "open-second-screening": {
    programme: "perinatal",
    says: ["open.second-screening", "open.second-screening-near", "ask.inami", "ask.born-in-belgium"],
    ask: ["inami", "born-in-belgium"],
  },
  "open-cpp-of-another": {
    programme: "perinatal",
    says: ["open.cpp-of-another", "open.cpp-of-another-near", "ask.inami"],
    ask: ["inami"],
  },
  "open-functions-2-and-3": {
    programme: "psychology",
    says: ["open.functions-2-and-3", "open.functions-2-and-3-near", "ask.network"],
    ask: ["network", "inami"],
  },
  "open-both-concertations": {
    programme: "both",
    says: ["open.both-concertations", "open.both-concertations-near", "ask.inami", "ask.network"],
    ask: ["inami", "network"],
  },
  "open-exceptions": { programme: "perinatal", says: ["open.exceptions", "ask.inami"], ask: ["inami"] },
  "open-weekend": {
    programme: "both",
    says: ["open.weekend", "open.weekend-advice", "ask.billing-platform"],
    ask: ["billing-platform", "inami"],
  },
  "open-questions": {
    programme: "both",
    says: ["open.list-perinatal", "open.list-psychology", "ask.inami", "ask.network"],
    ask: ["inami", "network"],
  },
});
