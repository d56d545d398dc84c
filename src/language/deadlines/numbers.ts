import { ruleData } from "../../rules/data";
import { billingDeadline } from "../../rules/data/periods";
import { perinatalThresholds, psychologyThresholds } from "../../rules/data/thresholds";

/** The numbers that the reasons of deadlines mention, as the rules hold them. */
export const numbers = {
  billingDay: billingDeadline.dayOfMonth,
  billingMonths: billingDeadline.monthsAfter,
  screeningDays: perinatalThresholds.screeningDaysAfterBirth.value,
  cppSessions: (ruleData.perinatalQuotas.cppSessions.at(-1) ?? ruleData.perinatalQuotas.cppSessions[0]).value,
  followUpMonths: perinatalThresholds.followUpMonths.value,
  concertationMonths: perinatalThresholds.concertationEveryMonths.value,
  periodMonths: perinatalThresholds.referencePeriodMonths.value,
  postnatalWeeks: perinatalThresholds.postnatalWeeks.value,
  coordinationAge: perinatalThresholds.coordinationBirthday.value,
  programmeAge: perinatalThresholds.programmeBirthday.value,
  windowMonths: psychologyThresholds.windowMonths.value,
};
