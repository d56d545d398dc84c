import { isWithin } from "../../civil-date";
import type { PerinatalService, Region } from "../../contract";
import { ruleData } from "../../data";
import { billingDeadline } from "../../data/periods";
import { indexation2025, pseudocodes } from "../../data/tariffs";
import { perinatalThresholds } from "../../data/thresholds";
import { billByOf } from "../../history";
import { cite } from "../../sources";
import { budget2025ApprovedOn } from "../facts";
import { type Asked, linked, type Statement, say, sayDisputed, sayWith, topicsOf, when } from "../topic";
import { isLastPublished, perinatalTariffOn, quotaOn } from "../values";

interface TariffValues {
  service: PerinatalService;
  on: string;
  cents: number;
  since: string;
  lastPublished: boolean;
}

const hasBegun = ({ on }: Asked) => on >= ruleData.perinatalProgramme.from;

/** One service's tariff on the day asked about, citing the table it stands in. */
function tariffOf(service: PerinatalService): Statement<TariffValues> {
  return {
    citations: ({ on }) => [perinatalTariffOn(service, on).citation],
    values: ({ on }) => {
      const tariff = perinatalTariffOn(service, on);
      return {
        service,
        on,
        cents: tariff.value,
        since: tariff.from,
        lastPublished: isLastPublished(tariff, on),
      };
    },
    applies: hasBegun,
    links: [],
  };
}

function historyOf(service: PerinatalService) {
  const series = ruleData.perinatalTariffs[service];
  return sayWith(
    () => ({ service, tariffs: series.map(({ from, value }) => ({ from, cents: value })) }),
    ...series.map(({ citation }) => citation),
  );
}

const codeOf = (service: PerinatalService) =>
  sayWith(
    () => ({ service, code: pseudocodes[service].code }),
    pseudocodes[service].citation,
    cite("oa-2024-401", "tariffs"),
  );

const regionOpened = ({ region }: Asked) => region !== undefined && ruleData.billingOpenings.screening[region] !== null;

/** The first days of billing where the circular gives them; the same for every region that it opens. */
function openings(region: Region = "brussels") {
  return {
    region,
    screening: ruleData.billingOpenings.screening[region]?.from ?? "",
    others: ruleData.billingOpenings.cpp[region]?.from ?? "",
  };
}

export const billingStatements = {
  "tariff.before": when(
    (asked) => !hasBegun(asked),
    sayWith(() => ({ from: ruleData.perinatalProgramme.from }), cite("oa-2024-401", "opening")),
  ),
  "tariff.screening": tariffOf("screening"),
  "tariff.cpp": tariffOf("cpp"),
  "tariff.coordination": tariffOf("coordination"),
  "tariff.concertation": tariffOf("concertation"),
  "tariff.concertation-ceiling": when(
    hasBegun,
    sayWith(
      (asked: Asked) => {
        const units = quotaOn("concertationQuartersPerPeriod", asked) * quotaOn("paidParticipants", asked);
        return {
          units,
          cents: units * perinatalTariffOn("concertation", asked.on).value,
          months: perinatalThresholds.referencePeriodMonths.value,
        };
      },
      cite("oa-2024-401", "tariffs"),
      cite("annex-2024", "tariffs"),
    ),
  ),
  "tariff-history.screening": historyOf("screening"),
  "tariff-history.cpp": historyOf("cpp"),
  "tariff-history.coordination": historyOf("coordination"),
  "tariff-history.concertation": historyOf("concertation"),
  "tariff.indexation": sayWith(
    () => ({ percent: indexation2025.percent, from: ruleData.perinatalTariffs.cpp.at(-1)?.from ?? "" }),
    indexation2025.citation,
    cite("oa-2024-401", "tariffs"),
  ),
  "tariff.indexation-approved": sayWith(() => ({ on: budget2025ApprovedOn }), cite("oa-2024-401", "opening")),
  "share.none": sayWith(() => ({ from: ruleData.perinatalPatientShare[0].from }), cite("oa-2024-401", "tariffs")),
  "pseudocode.screening": codeOf("screening"),
  "pseudocode.cpp": codeOf("cpp"),
  "pseudocode.coordination": codeOf("coordination"),
  "pseudocode.concertation": codeOf("concertation"),
  "opening.flanders-asked": when(({ region }) => region === "flanders", sayDisputed("flanders-opening")),
  "opening.region-asked": when(
    regionOpened,
    sayWith(({ region }: Asked) => openings(region), cite("oa-2024-401", "opening")),
  ),
  "opening.three-regions": when(
    (asked) => !regionOpened(asked),
    sayWith(() => openings(), cite("oa-2024-401", "opening")),
  ),
  "opening.flanders": when(({ region }) => region === undefined, sayDisputed("flanders-opening")),
  // The circular gives this possibility to the three regions that it opens.
  "opening.retroactive": when(
    ({ region }) => region !== "flanders",
    sayWith(
      () => ({ from: ruleData.retroactiveBilling.from, to: ruleData.retroactiveBilling.to }),
      cite("oa-2024-401", "opening"),
    ),
  ),
  "opening.retroactive-until": sayDisputed("retroactive-billing"),
  "deadline.of-day": sayWith(({ on }: Asked) => ({ on, billBy: billByOf(on) }), cite("providers-2025", "1")),
  "deadline.rule": sayWith(() => ({ dayOfMonth: billingDeadline.dayOfMonth }), cite("providers-2025", "1")),
  "deadline.retroactive-asked": when(
    ({ on }) => isWithin(on, ruleData.retroactiveBilling),
    sayDisputed("retroactive-billing"),
  ),
  "platform.what": linked(["billingPlatform"], say(cite("providers-2025", "1"))),
  "platform.who": say(cite("providers-2025", "1")),
  "platform.manuals": linked(
    ["billingPlatform", "inamiManual"],
    say(cite("providers-2025", "1"), cite("providers-2025", "3")),
  ),
} as const;

export const billingTopics = topicsOf(billingStatements, {
  "tariff-screening": {
    programme: "perinatal",
    answers: [{ intent: "tariff", services: ["screening"] }],
    says: ["tariff.before", "tariff.screening", "tariff-history.screening"],
  },
  "tariff-cpp": {
    programme: "perinatal",
    answers: [{ intent: "tariff", services: ["cpp"] }],
    says: ["tariff.before", "tariff.cpp", "tariff-history.cpp"],
  },
  "tariff-coordination": {
    programme: "perinatal",
    answers: [{ intent: "tariff", services: ["coordination"] }],
    says: ["tariff.before", "tariff.coordination", "tariff-history.coordination"],
  },
  "tariff-concertation": {
    programme: "perinatal",
    answers: [{ intent: "tariff", services: ["concertation"] }],
    says: ["tariff.before", "tariff.concertation", "tariff.concertation-ceiling", "tariff-history.concertation"],
  },
  tariffs: {
    programme: "perinatal",
    answers: [{ intent: "tariff", services: [null] }],
    says: ["tariff.before", "tariff.screening", "tariff.cpp", "tariff.coordination", "tariff.concertation"],
  },
  "tariff-history": {
    programme: "perinatal",
    says: [
      "tariff-history.screening",
      "tariff-history.cpp",
      "tariff-history.coordination",
      "tariff-history.concertation",
      "tariff.indexation",
    ],
  },
  indexation: { programme: "perinatal", says: ["tariff.indexation", "tariff.indexation-approved"] },
  "perinatal-share": {
    programme: "perinatal",
    answers: [{ intent: "patient-share", services: ["screening", "cpp", "coordination", "concertation"] }],
    says: ["share.none"],
  },
  "pseudocode-screening": {
    programme: "perinatal",
    answers: [{ intent: "pseudocode", services: ["screening"] }],
    says: ["pseudocode.screening"],
  },
  "pseudocode-cpp": {
    programme: "perinatal",
    answers: [{ intent: "pseudocode", services: ["cpp"] }],
    says: ["pseudocode.cpp"],
  },
  "pseudocode-coordination": {
    programme: "perinatal",
    answers: [{ intent: "pseudocode", services: ["coordination"] }],
    says: ["pseudocode.coordination"],
  },
  "pseudocode-concertation": {
    programme: "perinatal",
    answers: [{ intent: "pseudocode", services: ["concertation"] }],
    says: ["pseudocode.concertation"],
  },
  pseudocodes: {
    programme: "perinatal",
    answers: [{ intent: "pseudocode", services: [null] }],
    says: ["pseudocode.screening", "pseudocode.cpp", "pseudocode.coordination", "pseudocode.concertation"],
  },
  opening: {
    programme: "perinatal",
    says: [
      "opening.flanders-asked",
      "opening.region-asked",
      "opening.three-regions",
      "opening.flanders",
      "opening.retroactive",
    ],
    ask: ["region"],
  },
  "retroactive-billing": {
    programme: "perinatal",
    says: ["opening.retroactive", "opening.retroactive-until"],
    ask: ["inami"],
  },
  "billing-deadline": {
    programme: "perinatal",
    answers: [{ intent: "billing-deadline", services: [null, "screening", "cpp", "coordination", "concertation"] }],
    says: ["deadline.of-day", "deadline.rule", "deadline.retroactive-asked"],
  },
  "billing-platform": {
    programme: "perinatal",
    says: ["platform.what", "platform.who", "platform.manuals", "deadline.rule"],
  },
  "billing-manuals": { programme: "perinatal", says: ["platform.manuals", "platform.what"] },
});
