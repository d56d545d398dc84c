import { cite } from "../../sources";
import { budget } from "../facts";
import { say, sayWith, topicsOf } from "../topic";

export const budgetStatements = {
  "budget.networks": sayWith(
    () => ({ cents: budget.networks, care: budget.care, running: budget.running }),
    cite("psy-2024", "budget"),
  ),
  "budget.total": sayWith(() => ({ cents: budget.total }), cite("psy-slides-2024", "6")),
  "budget.difference": sayWith(
    () => ({ cents: budget.government, networks: budget.networks, total: budget.total }),
    cite("psy-slides-2024", "6"),
    cite("psy-2024", "budget"),
  ),
  "budget.additional": sayWith(
    () => ({
      newAgreement: budget.newAgreement,
      eatingDisorders: budget.eatingDisorders,
      trainees: budget.trainees,
      outreach: budget.outreach,
      sum: budget.newAgreement + budget.eatingDisorders + budget.trainees + budget.outreach,
    }),
    cite("psy-2024", "budget"),
    cite("psy-slides-2024", "6"),
    cite("psy-slides-2024", "6.1"),
  ),
  "budget.balance": sayWith(
    () => ({ cents: budget.balance }),
    cite("psy-2024", "budget"),
    cite("psy-slides-2024", "6"),
  ),
  "budget.distribution": say(cite("psy-2024", "budget"), cite("psy-slides-2024", "6.2")),
  "budget.distribution-additional": say(cite("psy-2024", "budget"), cite("psy-slides-2024", "6.2")),
  "budget.own-network": say(cite("psy-2024", "budget")),
  "running.amount": sayWith(
    () => ({
      cents: budget.running,
      indexPercent: budget.runningIndexHundredthsOfPercent / 100,
      sharePercent: budget.runningSharePercent,
    }),
    cite("psy-2024", "budget"),
    cite("psy-slides-2024", "6"),
  ),
  "running.monthly": say(cite("psy-2024", "budget")),
  "running.earlier": sayWith(() => ({ until: "2023-12-31", after: "2024-03-31" }), cite("psy-2024", "budget")),
  "trainees.budget": sayWith(
    () => ({ cents: budget.trainees }),
    cite("psy-2024", "budget"),
    cite("psy-slides-2024", "6.1"),
  ),
  "trainees.open": say(cite("psy-2024", "transition"), cite("psy-slides-2024", "7.3")),
  "eating.budget": sayWith(
    () => ({ cents: budget.eatingDisorders }),
    cite("psy-2024", "budget"),
    cite("psy-slides-2024", "6.1"),
  ),
  "eating.agreement": say(cite("psy-2024", "budget"), cite("psy-slides-2024", "7.3")),
  "prisons.budget": sayWith(
    () => ({ cents: budget.prisons, networks: budget.prisonNetworks }),
    cite("psy-2024", "budget"),
    cite("psy-slides-2024", "6"),
  ),
  "prisons.pilot": sayWith(() => ({ prisons: budget.prisonNetworks }), cite("psy-slides-2024", "7.3")),
  "outreach.budget": sayWith(
    () => ({ cents: budget.outreach }),
    cite("psy-2024", "budget"),
    cite("psy-slides-2024", "6.1"),
  ),
} as const;

export const budgetTopics = topicsOf(budgetStatements, {
  budget: {
    programme: "psychology",
    says: ["budget.networks", "budget.total", "budget.difference", "budget.additional", "budget.balance"],
  },
  "budget-difference": {
    programme: "psychology",
    says: ["budget.difference", "budget.networks"],
  },
  "budget-distribution": {
    programme: "psychology",
    says: ["budget.distribution", "budget.distribution-additional", "budget.own-network"],
  },
  "running-costs": { programme: "psychology", says: ["running.amount", "running.monthly", "running.earlier"] },
  trainees: { programme: "psychology", says: ["trainees.budget", "trainees.open"], ask: ["network"] },
  "eating-disorders": { programme: "psychology", says: ["eating.budget", "eating.agreement"], ask: ["network"] },
  prisons: { programme: "psychology", says: ["prisons.budget", "prisons.pilot"], ask: ["network"] },
  "outreach-budget": { programme: "psychology", says: ["outreach.budget", "budget.distribution-additional"] },
});
