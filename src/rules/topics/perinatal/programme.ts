import { ruleData } from "../../data";
import { perinatalThresholds } from "../../data/thresholds";
import { cite } from "../../sources";
import { signatures } from "../facts";
import { linked, say, sayWith, topicsOf } from "../topic";

export const programmeStatements = {
  "programme.what": sayWith(
    () => ({ birthday: perinatalThresholds.programmeBirthday.value }),
    cite("providers-2025", "1"),
  ),
  "programme.why": say(cite("providers-2025", "1")),
  "programme.services": say(cite("providers-2025", "1")),
  "programme.for-whom": say(
    cite("annex-2024", "tariffs"),
    cite("annex-2024", "note-1"),
    cite("annex-2024", "scenarios"),
  ),
  "programme.since": sayWith(() => ({ from: ruleData.perinatalProgramme.from }), cite("oa-2024-401", "opening")),
  "programme.signatories": sayWith(() => signatures, cite("oa-2024-401", "opening")),
  "programme.convention": say(cite("oa-2024-401", "opening")),
  "programme.recommendations": say(cite("annex-2024", "scenarios")),
  "programme.website": linked(["inamiProgramme"], say(cite("providers-2025", "1"))),
  "programme.anywhere": say(cite("annex-2024", "note-3")),
  "programme.moving": say(cite("annex-2024", "note-3")),
  "programme.other-professionals": say(cite("annex-2024", "note-2")),

  "principle.inform": say(cite("annex-2024", "scenarios")),
  "principle.follow-up": say(cite("annex-2024", "scenarios")),
  "principle.after-birth": say(cite("annex-2024", "scenarios")),
} as const;

export const programmeTopics = topicsOf(programmeStatements, {
  programme: {
    programme: "perinatal",
    says: ["programme.what", "programme.services", "programme.since", "programme.website"],
  },
  "programme-for-whom": { programme: "perinatal", says: ["programme.for-whom", "programme.what"] },
  "programme-why": { programme: "perinatal", says: ["programme.why", "programme.recommendations"] },
  "programme-since": { programme: "perinatal", says: ["programme.since", "programme.signatories"] },
  "programme-signatories": { programme: "perinatal", says: ["programme.convention", "programme.signatories"] },
  "programme-elsewhere": { programme: "perinatal", says: ["programme.anywhere", "programme.moving"] },
  "programme-other-professionals": { programme: "perinatal", says: ["programme.other-professionals"] },
  "basic-principle": {
    programme: "perinatal",
    says: ["principle.inform", "principle.follow-up", "principle.after-birth"],
  },
});
