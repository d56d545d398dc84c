import type { TeamSentences } from "../catalogue";
import { day, ordinal, words } from "./words";

export const team: TeamSentences = {
  "coordination.what":
    "The coordinator is the family's trusted person and the permanent contact for the woman and the team.",
  "coordination.tasks-care":
    "They work out with the woman whom she needs around her, form the team, bring in more help if needed and organise the multidisciplinary meetings.",
  "coordination.tasks-plan":
    "They keep the care plan in BiB alive: the family's goals go into it, the woman is encouraged to keep to what she agreed, double work is avoided.",
  "coordination.tasks-reach": ({ months }) =>
    `They stay reachable and mobile for the ${months} months, with home visits and digital contact.`,
  "coordination.tasks-more": "More tasks can be added, depending on what the parents need and wish.",
  "coordination.who":
    "A member of the care team: a professional from health or social care, for example a social worker.",
  "coordination.designated": "The woman chooses, or at least agrees.",
  "coordination.one-at-a-time":
    "There is one coordinator at a time; the role can pass to somebody else if the woman agrees.",
  "coordination.role-bills": ({ role }) =>
    `Yes: with an INAMI number, ${words.roles[role]} may coordinate and bill the coordination.`,
  "coordination.social-worker":
    "A social worker may coordinate, but does not bill in their own name without an INAMI number.",
  "coordination.who-bills":
    "The coordinator, when they are a provider under the health insurance with an INAMI number.",
  "coordination.team-member":
    "In a team of a hospital, a community health centre or a group practice, the provider in charge bills for the member who coordinates; that member's name must be in BiB.",
  "coordination.profile": ({ agreement }) =>
    `Without an INAMI number but with the competence profile of the protocol of ${day(agreement)}: to confirm with INAMI, for the annex of 2024 admits it and the circular of 2025 does not mention it.`,
  "coordination.limit": ({ perPeriod, max, months }) =>
    `At most ${perPeriod} coordination per period of ${months} months, at most ${max} in the whole programme.`,
  "coordination.until": ({ age }) => `Coordination is possible until the child is ${age} years old.`,
  "coordination.until-differs": ({ age, birthday }) =>
    `Between the ${ordinal(age)} and the ${ordinal(birthday)} birthday it has to be confirmed with INAMI: elsewhere the same circular speaks of “${age} years inclusive” and of a programme up to the ${ordinal(birthday)} birthday.`,
  "coordination.after-birth": "Yes: with scenario B, coordination may also start after birth or in early childhood.",
  "coordination.after-birth-screened": ({ days }) =>
    `The screening must still date from no later than ${days} days after delivery.`,
  "coordination.same-person":
    "Ideally one and the same person accompanies the family through all three periods, for continuity.",
  "coordination.handover":
    "Coordination can be handed over, above all when one period gives way to the next, if the woman agrees.",
  "coordination.maternity":
    "The coordinator contacts the planned maternity ward, to bring its professionals into the team in time and to prepare the care around the stay.",
  "coordination.transfer-bill": ({ months }) =>
    `After a transfer, the new coordinator bills only once the running period of ${months} months is over.`,
  "coordination.scenario": "Scenario B is needed.",
  "coordination.needs":
    "Four things: the team is formed, a multidisciplinary meeting took place, the care plan is in BiB, and each vulnerability has a status and a note.",
  "coordination.record-team":
    "Enter in BiB the coordinator, with the woman's consent, and at least a gynaecologist, a midwife and a general practitioner.",
  "coordination.record-status": ({ months }) =>
    `Follow up each vulnerability at least every ${months} months from the date of the screening: a status and a note in BiB.`,
  "coordination.record-concertation": ({ careActors }) =>
    `Hold at least one multidisciplinary meeting a year, with at least ${careActors} people from care or support; each vulnerability comes up at least once a year.`,
  "coordination.record-report": "Put a report of the meeting in BiB and what came of it, and give the woman feedback.",
  "coordination.late-follow-up": "Does a late follow-up bar billing the coordination? The texts do not say: ask INAMI.",
  "reference.start": ({ months }) =>
    `The period of ${months} months begins when the screening is registered and the reference period started on the IM platform.`,
  "reference.count": ({ max, months }) => `The programme has at most ${max} periods of ${months} months.`,
  "reference.screening-when-unknown":
    "Where the day of that start is not known, this assistant counts from the date of the screening.",

  "concertation.what":
    "The meeting (concertation) brings the professionals around the woman together, to align their work and to draw up and follow the care plan.",
  "concertation.who-asks": "The woman or her guardian, the coordinator or any professional of the team may ask for it.",
  "concertation.how": "The multidisciplinary meeting takes place in person or online.",
  "concertation.woman":
    "The woman, or whoever she names, must always be invited; her presence is wished for but not required.",
  "concertation.agreements":
    "What is agreed goes into BiB, so that all can read it again; tasks can be assigned there.",
  "concertation.too-few": ({ count, participants }) =>
    `No: with ${count} you are too few, ${participants} participants are needed.`,
  "concertation.enough": ({ count, participants }) =>
    `${count} participants are enough in number: ${participants} are needed.`,
  "concertation.participants": ({ participants }) =>
    `At least ${participants} participants in all, among them the coordinator and preferably the woman.`,
  "concertation.care-actors": ({ careActors }) => `At least ${careActors} of them work in care or support.`,
  "concertation.vary": "Participants may differ from one meeting to the next.",
  "concertation.record": "In BiB: the date, the hour, the participants and, per indicator, what was agreed.",
  "concertation.enters": "The coordinator enters the meeting and notes the INAMI numbers of those to be paid.",
  "concertation.role-bills": ({ role }) =>
    `Yes: with an INAMI number, ${words.roles[role]} can be paid for a multidisciplinary meeting.`,
  "concertation.role-does-not": ({ role }) =>
    `No: without an INAMI number, ${words.roles[role]} can take part but are not reimbursed.`,
  "concertation.who-bills": "Only providers under the health insurance, with an INAMI number, may bill it.",
  "concertation.paid": ({ paid }) =>
    `INAMI pays at most ${paid} providers per meeting; the other participants are not paid.`,
  "concertation.limit": ({ quarters, minutes, months, units, paid }) =>
    `At most ${quarters} times ${minutes} minutes per period of ${months} months, so ${units} paid quarters of an hour when ${paid} providers take part.`,
  "concertation.count": ({ max }) =>
    `The annex of 2024 also limits it to ${max} in the programme; the circular of 2025 does not say so. For one more, ask INAMI.`,
  "concertation.quarters": ({ minutes, quarters }) =>
    `The meeting counts per ${minutes} minutes. You may bill several on the same day, for example ${quarters} for an hour.`,
  "concertation.window": ({ birthday }) =>
    `From the screening, up to the day before the child's ${ordinal(birthday)} birthday.`,
  "concertation.scenario": "Scenario B is needed.",
};
