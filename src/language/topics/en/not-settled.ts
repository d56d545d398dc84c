import type { NotSettledSentences } from "../catalogue";

export const notSettled: NotSettledSentences = {
  "open.cpp-by-video": "A CPP by video? The texts do not say.",
  "open.cpp-by-video-near":
    "At a distance they allow only the multidisciplinary meeting, online, and the psychological sessions of functions 2 and 3.",
  "open.hospital":
    "A woman in hospital? The texts do not settle it: the published codes stand in the ambulatory column only.",
  "open.capitation": "A practice paid by capitation? The texts do not say whether it may bill these services on top.",
  "open.capitation-near":
    "They name community health centres for coordination only: there the provider in charge may bill.",
  "open.supplements":
    "A supplement? The texts are silent; for the four perinatal services the published reimbursement equals the tariff.",
  "open.supplements-psychology":
    "In psychological care they foresee only the patient's share, and not a word on supplements.",
  "open.no-show": "A missed appointment? No text speaks of it: neither billing nor a compensation is foreseen.",
  "open.second-screening":
    "A second screening in the same pregnancy? It is not paid a second time; whether it may be done and change the scenario, the texts do not say.",
  "open.second-screening-near": "After birth they find it desirable to look again if needs change, but not with BiB.",
  "open.cpp-of-another":
    "Billing a CPP that somebody else held? The texts do not say: any professional may hold it, three professions may bill it.",
  "open.cpp-of-another-near": "Billing for a colleague is foreseen for coordination only, within a team.",
  "open.functions-2-and-3": "Functions 2 and 3 together for one patient? The texts do not settle it.",
  "open.functions-2-and-3-near":
    "They give each function its own sessions, without saying whether both numbers hold together.",
  "open.both-concertations": "A perinatal and a psychological meeting on the same day? The texts do not settle it.",
  "open.both-concertations-near":
    "The psychological meeting is not paid when the gathering is already paid for in another way.",
  "open.exceptions":
    "Billing without a screening? The agreement foresees exceptions, but their terms are still to be agreed.",
  "open.weekend": "A deadline on a weekend or public holiday? The texts do not move it and say nothing about it.",
  "open.weekend-advice": "To be safe, bill earlier: the date shown is that of the calendar.",
  "open.list-perinatal":
    "In the perinatal programme the texts leave open: the CPP by video or by somebody else, the woman in hospital, capitation, supplements, missed appointments, a second screening, exceptions without screening.",
  "open.list-psychology":
    "In psychological care: functions 2 and 3 together, both meetings on one day, and for both programmes a deadline on a public holiday.",
  "ask.inami": "Ask INAMI before you bill.",
  "ask.born-in-belgium": "About the tool itself, ask Born in Belgium.",
  "ask.billing-platform": "To be sure, ask the CIN, which runs the platform.",
  "ask.network": ({ address }) =>
    `For psychological care, ask your mental-health network; INAMI can be reached at ${address}.`,
};
