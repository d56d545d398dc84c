import type { Act, Indicator } from "../../rules/contract";
import type { EntryContent } from "./entry";
import { countsOf } from "./participant";
import { allEvaluated, type Evaluation } from "./vulnerability";

/**
 * The act that an entry records, as the contract asks about it.
 *
 * @param identified the vulnerabilities that the screening found; `undefined` where that is not known
 */
export function contractActOf(content: EntryContent, identified: readonly Indicator[] | undefined): Act {
  switch (content.kind) {
    case "screening": {
      const { consent, bibCode, indicatorsAnswered, finalisedByBiller } = content.details;
      return known({ consent, bibCode, indicatorsAnswered, finalisedByBiller });
    }
    case "cpp": {
      const { consent, bibCode, evaluations, vulnerabilitiesEvaluated: said } = content.details;
      return known({ consent, bibCode, vulnerabilitiesEvaluated: allEvaluated(identified, evaluations) ?? said });
    }
    case "coordination": {
      const { coordinatedBy, coordinatorRecordedInBib, evaluations, vulnerabilitiesEvaluated: said } = content.details;
      const vulnerabilitiesEvaluated = allEvaluated(identified, evaluations) ?? said;
      return known({ coordinatedBy, coordinatorRecordedInBib, vulnerabilitiesEvaluated });
    }
    case "concertation": {
      const { participants, minutes, womanInvited, recordedInBib } = content.details;
      return known({ ...(participants && countsOf(participants)), minutes, womanInvited, recordedInBib });
    }
    case "psychology": {
      const {
        registered: _r,
        functionalAssessment: _f,
        coLeader: _l,
        collectedCents: _c,
        note: _n,
        ...act
      } = content.details;
      return known(act);
    }
    case "past":
      return known(content.details);
    default:
      return {};
  }
}

type Known<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Without the properties that are `undefined`: in the contract, what is not known is left out. */
function known<T extends object>(facts: T): Known<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Known<T>;
}

/** What the entry says of each vulnerability; empty where its form does not ask. */
export function evaluationsOf(content: EntryContent): readonly Evaluation[] {
  switch (content.kind) {
    case "cpp":
    case "coordination":
      return content.details.evaluations ?? [];
    case "follow-up":
      return content.details.evaluations;
    default:
      return [];
  }
}
