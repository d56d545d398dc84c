import type { SessionSentences } from "../catalogue";
import { day, euro, lastPublished, words } from "./words";

export const sessions: SessionSentences = {
  "psy-duration.individual": ({ minutes, contact }) =>
    `Individual session: ${minutes} minutes, ${contact} of them with the patient.`,
  "psy-duration.group": ({ minutes, contact }) =>
    `Group session: ${minutes} minutes, ${contact} of them with the participants.`,
  "psy-duration.concertation": ({ minutes, most }) =>
    `Psychological multidisciplinary meeting: ${minutes} to ${most} minutes.`,
  "psy-duration.mission": "Support mission: it counts by the hour worked.",

  "psy-limit.support": ({ young, adult, months }) =>
    `Function 2, individual: ${young} sessions per ${months} months for a child or adolescent, ${adult} for an adult.`,
  "psy-limit.treatment": ({ adult, averageYoung, averageAdult, months }) =>
    `Function 3, individual: at most ${adult} sessions per ${months} months; on average over all your patients ${averageYoung} for the young and ${averageAdult} for adults.`,
  "psy-limit.no-individual": "Function 1 has no individual sessions and no maximum number.",
  "psy-limit.groups": "In groups, the number of programmes is not limited.",
  "psy-limit.missions": "The texts set no maximum: the number of missions and hours is agreed with the network.",
  "psy-limit.young": ({ age }) =>
    `“Child or adolescent” here means up to and including ${age}; the texts say so only for the patient's share, this assistant applies it to sessions too.`,
  "psy-limit.window": ({ months }) =>
    `When the ${months} months begin, the texts do not say: this assistant counts both ways and tells you if they differ.`,
  "former.first-line": ({ individual, group, months }) =>
    `First-line care, per ${months} months: young people ${individual.young} individual and/or ${group.young} group sessions, adults ${individual.adult} and/or ${group.adult}; ${individual.exceptional} more as an exception.`,
  "former.specialised": ({ individual, group, averageYoung, averageAdult, months }) =>
    `Specialised care, per ${months} months: at most ${individual.adult} individual sessions (on average ${averageYoung} for the young, ${averageAdult} for adults) and/or ${group.young} group sessions for the young, ${group.adult} for adults.`,
  "former.two-functions":
    "The earlier offer had two functions: first-line care, short and light, and specialised care, of medium intensity, with one multidisciplinary meeting.",
  "former.aims": "The first was for prevention, detection and referral; the second for treatment and diagnosis.",
  "former.missions": "There were other missions too: support for the first line, sharing expertise, and large groups.",
  "former.period": ({ from, to }) => `It held from ${day(from)} to ${day(to)}, the transition included.`,

  "psy-group.too-few": ({ count, size }) => `No: with ${count} the group is too small, ${size} are needed.`,
  "psy-group.enough": ({ count, size }) => `Yes: ${count} participants are enough, ${size} are needed.`,
  "psy-group.size": ({ size }) => `Functions 2 and 3: at least ${size} participants.`,
  "psy-group.community-size": ({ size }) => `Function 1: at least ${size} participants.`,
  "psy-group.defined": ({ size }) =>
    `Fewer than ${size}, but a clearly defined group such as a class: to confirm, only the presentation admits it.`,

  "psy-concertation.too-few": ({ count, participants }) =>
    `No: with ${count} you are too few, ${participants} participants are needed.`,
  "psy-concertation.participants": ({ participants, providers }) =>
    `Psychological multidisciplinary meeting: at least ${participants} participants, ${providers} of them care providers who are present.`,
  "psy-concertation.limit": ({ max, months }) =>
    `At most ${max} psychological multidisciplinary meetings per ${months} months.`,
  "psy-concertation.quarters": ({ quarters, months }) =>
    `The presentation counts otherwise: ${quarters} quarters of an hour per ${months} months. Beyond that, ask your network.`,
  "psy-concertation.minutes": ({ minutes, most }) => `It lasts ${minutes} to ${most} minutes.`,
  "psy-concertation.when":
    "It serves to step care up; only the presentation says that this is in function 3. Outside it, ask your network.",
  "psy-concertation.not-twice": "It is not billed if a federated entity or the nomenclature already pays for it.",

  "psy-requirements.agreement":
    "An agreement with a mental-health network is needed, in your name or through the institution that employs you.",
  "psy-requirements.individual": ({ minutes, contact }) =>
    `Individual: a registered patient, ${minutes} minutes with ${contact} of direct contact, a place that is foreseen (outreach place, practice, video or home).`,
  "psy-requirements.group": ({ minutes, contact, size }) =>
    `Group, functions 2 and 3: at least ${size} registered participants, ${minutes} minutes with ${contact} of direct contact.`,
  "psy-requirements.sheet": "The group programme has its sheet, drawn up with the network.",
  "psy-requirements.assessment": "In function 3 a functional assessment is needed too.",
  "psy-requirements.mission": "The mission and its hours must be agreed, and you must be designated for it.",

  "psy-who.psychologist":
    "Clinical psychologists and orthopedagogues who have an agreement with a mental-health network.",
  "psy-who.not-individual": ({ role }) =>
    `Not individual sessions: ${words.roles[role]} may not bill them. Only clinical psychologists and orthopedagogues do.`,
  "psy-who.other-in-group": "In a group, another provider who co-leads gets a fee of their own.",
  "psy-who.social-worker":
    "For a social worker who co-leads a group it has to be confirmed: the texts do not say whether that is included.",
  "psy-who.concertation":
    "The psychologist or orthopedagogue bills. For another provider it has to be confirmed: the presentation opens the meeting to others, the circular speaks only of them.",
  "psy-who.mission": "Clinical psychologists and orthopedagogues designated for the mission.",
  "psy-who.agreement":
    "An agreement with a network is needed, in their name or through the institution that employs them.",

  "psy-tariff.unknown": ({ from }) => `The amounts before ${day(from)} are not in the texts.`,
  "psy-tariff.individual": (fee) => `Individual session: ${euro(fee.cents)}${lastPublished(fee)}.`,
  "psy-tariff.group": (fee) =>
    `Group session: ${euro(fee.cents)} per psychologist, ${euro(fee.otherCents)} for another provider${lastPublished(fee)}.`,
  "psy-tariff.concertation": (fee) =>
    `Meeting (concertation): ${euro(fee.cents)} per participant and per ${fee.minutes} minutes${lastPublished(fee)}.`,
  "psy-tariff.mission": (fee) => `Support mission: ${euro(fee.cents)} per hour${lastPublished(fee)}.`,

  "psy-share.function-1": "Nothing: in function 1 the patient does not pay.",
  "psy-share.young-asked": ({ age, from }) => `Nothing: at ${age} the patient does not pay (since ${day(from)}).`,
  "psy-share.individual": ({ age, individual, individualPreferential }) =>
    `From ${age}, individual: the first session is free, then ${euro(individual)}, or ${euro(individualPreferential)} with preferential reimbursement (BIM).`,
  "psy-share.preferential-asked": ({ individualPreferential }) =>
    `With preferential reimbursement (BIM): ${euro(individualPreferential)} per individual session; the very first is free.`,
  "psy-share.group": ({ age, group }) => `From ${age}, in a group: ${euro(group)}; the very first session is free.`,
  "psy-share.unknown": ({ from }) => `What an adult paid before ${day(from)} is not in the texts.`,
  "psy-share.young": ({ age, from }) => `Up to and including ${age}: nothing to pay since ${day(from)}.`,
  "psy-share.missions": "Nothing: a support mission costs the patient nothing.",
  "psy-share.concertation":
    "The texts do not say whether the patient pays for a psychological multidisciplinary meeting. Ask your network.",

  "psy-deadline.of-day": ({ on, billBy }) => `A service of ${day(on)} is billed by ${day(billBy)} at the latest.`,
  "psy-deadline.rule": ({ dayOfMonth }) =>
    `The rule: no later than day ${dayOfMonth} of the third month after the month of the service, in IM's application.`,
  "psy-deadline.exception": "After that it is too late, save for an exceptional problem of insurability.",
  "psy-pseudocode.none":
    "Psychological services are billed by pseudocodes in IM's application, but the texts do not give them: ask your network.",
  "psy-window.until": ({ from, to }) =>
    `The present offer, with three functions, holds from ${day(from)} to ${day(to)}.`,
  "psy-window.after": ({ to }) => `After ${day(to)} nothing is known yet: ask your network.`,
};
