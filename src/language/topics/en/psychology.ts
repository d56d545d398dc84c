import type { PsychologySentences } from "../catalogue";
import { day, euro, lastPublished, number } from "./words";

export const psychology: PsychologySentences = {
  "psy.what":
    "INAMI pays, through an agreement with the mental-health networks, for ambulatory psychological care close to people.",
  "psy.for-whom":
    "It is for people who have, or risk having, mild to moderate psychological problems, and supports first-line professionals.",
  "psy.since": ({ approved, from, to }) =>
    `The present agreement, approved on ${day(approved)}, is in force since ${day(from)} and runs to ${day(to)}.`,
  "psy.history": ({ protocol, agreement, deployed, cents }) =>
    `It began with a protocol agreement of ${day(protocol)} and a first agreement of ${day(agreement)}, with ${euro(cents)} for ambulatory care, which the networks carry out since ${day(deployed)}.`,
  "psy.goals":
    "It puts more weight on prevention and resilience, with more group sessions and more work at outreach places.",
  "psy.vision":
    "The vision: care that fits each person's need and is joined up, carried by the mental-health networks.",
  "psy.changes":
    "Three functions replace the two earlier ones, support missions are added, and groups and meetings open to other providers.",
  "psy.changes-money":
    "The patient's share changes too, above all for the young, and each provider in a group gets a fee of their own.",
  "psy.guidelines":
    "Three guidelines: make care easier to reach for certain groups, manage quality on several levels, help networks better to steer what they offer by their population.",
  "psy.continuity": "What stays: the vision, the organisation by networks and the people it is for.",

  "networks.number": ({ all, adults, childrenAndAdolescents, mixed }) =>
    `There are ${all} mental-health networks: ${adults} for adults, ${childrenAndAdolescents} for children and adolescents, and ${mixed} mixed in the German-speaking Community.`,
  "networks.role":
    "The network signs with INAMI, then makes its own agreements with clinical psychologists and orthopedagogues, or with the institutions that employ them.",
  "networks.plan":
    "The network divides the care budget, aims at vulnerable groups, develops groups and outreach places, informs and recruits providers.",
  "networks.adhesion": ({ signBy, address }) =>
    `To join, it had to return its electronically signed agreement to ${address} by ${day(signBy)}.`,
  "networks.model": ({ after }) =>
    `The model agreement with providers was to follow after the Insurance Committee of ${day(after)}.`,
  "administrations.plan":
    "The administrations prepare the agreements, write to psychologists and orthopedagogues and run a national campaign, with a portal and an interactive map.",
  "administrations.tools": "They also announced training in 2024, an adapted billing tool of IM and a dashboard.",

  "evaluation.study":
    "The new agreement rests on the study EPCAP 2.0 and on reports from the field, among them the networks' annual reports.",
  "evaluation.strengths":
    "The study sees successes: complaints and resilience, absence from work, latency, vulnerable groups, work across disciplines, proximity.",
  "evaluation.recommendations":
    "It recommends telling the two functions apart more clearly, developing proximity and groups, training in proven treatments and clinical tools, working together more and building on the tool for population management.",
  "evaluation.field":
    "The field sees networks filling up, above all for adults, and asks for a national campaign, training and clearer functions.",
  "evaluation.field-more":
    "It also wants a more flexible frame, for families and couples for example, safe exchange between professionals, attention to certain groups and support for outreach places.",
  "figures.until-2023": ({ until, patients, providers, sessions, spentCents }) =>
    `Up to ${day(until)}: ${number(patients)} patients, ${number(providers)} providers, ${number(sessions)} sessions and ${euro(spentCents)} spent.`,

  "transition.period": ({ from, to }) => `The transition lasted from ${day(from)} to ${day(to)}.`,
  "transition.terms":
    "During that time the two old functions went on, with their amounts, their patient shares and their pseudocodes.",
  "transition.young": ({ from }) => `One exception: children and adolescents pay nothing from ${day(from)}.`,
  "transition.counters": ({ before }) =>
    `The counters of individual sessions run on for those whose care began before ${day(before)}.`,
  "transition.agreements":
    "Agreements with psychologists could be extended by an amendment; the billing tool did so by itself.",

  "functions.three":
    "Three functions: community interventions (1), psychological support (2) and psychological treatment (3).",
  "function-1.what":
    "Function 1: group sessions where people already are, to take care of oneself, build resilience and understand one's mental health better.",
  "function-1.group": ({ size }) =>
    `Function 1 exists in groups only, of at least ${size} participants, and at outreach places only.`,
  "function-1.defined-group": ({ size }) =>
    `Fewer than ${size}, but a clearly defined group such as a class: to confirm, the presentation admits it and the circular does not mention it.`,
  "function-1.co-animation":
    "Leading together is named in the presentation only: alone, ask your network whether you may bill.",
  "function-1.open":
    "Function 1 is open to all: participants are not registered and there is no maximum number of sessions.",
  "function-2.what": "Function 2: clarify the request and act early, with a few sessions that strengthen resilience.",
  "function-2.form": ({ size }) =>
    `Function 2 is given individually, with or without relatives, or in a group of at least ${size} participants.`,
  "function-2.access": "Function 2 is directly accessible; the patient is registered.",
  "function-3.what": "Function 3: treat mild to moderate problems briefly, with clinical goals.",
  "function-3.form": ({ size }) =>
    `Function 3 is given individually, with or without relatives, or in a group of at least ${size} participants.`,
  "function-3.access": "Function 3 needs a functional assessment; the patient is registered.",
  "psy.places": "Functions 2 and 3: at an outreach place, in the practice, by video or at home.",
  "psy.video": "Yes, by video in functions 2 and 3; no in function 1.",
  "psy.registration":
    "In functions 2 and 3 the patient is registered with their national number, in IM's tool and never here; in function 1 nobody is.",
  "relatives.yes": "Yes: an individual session of functions 2 and 3 may be held with the patient's relatives.",
  "relatives.no-extra": "It stays an individual session: the texts give it no duration and no count of its own.",

  "outreach.what":
    "An outreach place (lieu d'accroche) is where the people aimed at already are: the provider goes to them, not the other way round.",
  "outreach.for-whom":
    "There you reach people, often vulnerable, who look for or find help less easily, to strengthen, prevent and detect early.",
  "outreach.organisation":
    "The organisation of the place takes the initiative with the network and sees to the practical side.",
  "outreach.support":
    "Support for an outreach place is, for example, arranging with the organisation an offer that meets the needs and complements what exists.",
  "outreach.first-2024": "In 2024 doctors' practices, Overkophuizen and AMO services, and schools came first.",
  "missions.what": "Support missions help the first line: advice about one or more people, and joint consultations.",
  "missions.group": "They also serve to share expertise with a group of professionals or volunteers.",
  "missions.pay": (fee) => `Support missions are paid ${euro(fee.cents)} per hour worked${lastPublished(fee)}.`,
  "missions.agreed":
    "They are for designated psychologists and orthopedagogues, for an agreed number of missions and hours.",

  "group.sheet":
    "The sheet describes the aim, the method, the people aimed at, the number of interventions, the minimum number of participants and their involvement, and the sources that show the programme's worth.",
  "group.sheet-drawn-up": "The network draws up a sheet of the programme with the providers and the outreach place.",
  "group.responsible":
    "The psychologist or orthopedagogue answers for the quality; the organisation or outreach place shares in referral, joined-up care and the practical side.",
  "group.excluded":
    "Not included: regular peer contact, community work, long therapies for resocialisation, discussion groups and commercial programmes.",
  "group.dialogue": "A group session means dialogue and active participation.",
  "group.platform": "Good programmes are published on a federal platform, so that others can use them.",
  "ebp.posture": "Psychologists and orthopedagogues work by evidence-based practice (EBP), in all functions.",
  "ebp.in-groups": "For a group programme, the sheet refers to the sources that show its worth.",

  "budget.networks": ({ cents, care, running }) =>
    `For 2024 the circular gives ${euro(cents)} for the networks: ${euro(care)} for care and support, ${euro(running)} for running costs.`,
  "budget.total": ({ cents }) => `The presentation gives a total of ${euro(cents)}.`,
  "budget.difference": ({ cents, total, networks }) =>
    `The difference between ${euro(total)} and ${euro(networks)} is the ${euro(cents)} at the government's disposal, which only the presentation counts.`,
  "budget.additional": ({ newAgreement, eatingDisorders, trainees, outreach, sum }) =>
    `Within care, ${euro(sum)} is new: outreach places ${euro(outreach)}, eating disorders ${euro(eatingDisorders)}, trainees ${euro(trainees)}, shares of the young and groups ${euro(newAgreement)}.`,
  "budget.balance": ({ cents }) => `The balance, ${euro(cents)}, goes to the three functions and the support missions.`,
  "budget.distribution":
    "The balance is divided by population and a deprivation index: age and frequency of psychological problems, social and economic situation.",
  "budget.distribution-additional":
    "For the new money, what counts is how many people are entitled to preferential reimbursement.",
  "budget.own-network": "Your network's amount stands in article 14 of its agreement.",
  "running.amount": ({ cents, indexPercent, sharePercent }) =>
    `${euro(cents)} in 2024: ${number(sharePercent)}% of the 2023 budget, indexed by ${number(indexPercent)}%, and no longer ${number(sharePercent)}% of the year's own budget.`,
  "running.monthly": "They are billed monthly; advances and settlements are gone.",
  "running.earlier": ({ until, after }) =>
    `Costs of the time up to ${day(until)} that are billed after ${day(after)} go to the 2024 budget.`,
  "trainees.budget": ({ cents }) =>
    `Sessions and interventions of trainees can be reimbursed: ${euro(cents)} is foreseen for them in 2024.`,
  "trainees.open":
    "The terms are not in the texts; the presentation asks networks to arrange supervision, with a question mark. Talk to your network.",
  "eating.budget": ({ cents }) =>
    `${euro(cents)} in 2024 for psychological sessions of children and adolescents with eating disorders.`,
  "eating.agreement":
    "That offer falls under an agreement of its own, rolled out from February 2024 by the networks for children and adolescents.",
  "prisons.budget": ({ cents, networks }) =>
    `${euro(cents)} in 2024 for sessions and support in prisons, in ${networks} networks and under an agreement of its own.`,
  "prisons.pilot": ({ prisons }) => `The presentation speaks of ${prisons} pilot prisons, then being set up.`,
  "outreach.budget": ({ cents }) => `${euro(cents)} in 2024 to support work at outreach places further.`,
};
