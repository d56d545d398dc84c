import { formMessagesOf } from "../../language/forms";
import { wordsOf } from "../../language/words";
import type { Language } from "../../questions/contract";
import type { Refusal } from "../../records/changes/change";
import type { OpenRefusal } from "../../records/store/open-episode";

/** Why something was not saved, and what to do about it. */
export function refusalText(refusal: Refusal | OpenRefusal, language: Language): string[] {
  const messages = formMessagesOf(language);
  const { refusals } = messages;
  const { terms } = wordsOf(language);
  switch (refusal.kind) {
    case "over-quota":
      return refusal.over.map(({ service, on, own }) => {
        const act = messages.act(terms.services[service].short, on);
        return own ? refusals.overQuotaOwn(act) : refusals.overQuotaOther(act);
      });
    case "in-the-future":
      return [refusals.inTheFuture];
    case "after-end":
      return [refusals.afterEnd(refusal.end.on)];
    case "other-programme":
      return [refusals.otherProgramme];
    case "unknown-entry":
    case "not-billable":
      return [refusals.unknownEntry];
    case "billed-before-done":
      return [refusals.billedBeforeDone];
    case "not-covered":
      return [refusals.notCovered(refusal.indicators.map((indicator) => terms.indicators[indicator]).join(", "))];
    case "not-in-team":
      return [refusals.notInTeam];
    case "too-many-at-once":
      return [refusals.tooManyActs(refusal.most)];
    case "national-number":
      return [refusals.nationalNumber];
    case "already-yours":
      return [refusals.alreadyYours(refusal.code)];
    case "followed-by-colleagues":
      return [refusals.followedByColleagues];
    case "being-opened":
      return [refusals.beingOpened];
    case "too-many-attempts":
      return [refusals.tooManyAttempts];
    default:
      return [refusals.other];
  }
}
