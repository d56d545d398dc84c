import type { CareSentences } from "../catalogue";
import { day, ordinal, words } from "./words";

export const care: CareSentences = {
  "programme.what": ({ birthday }) =>
    `It is a joint programme of the federal state and the federated entities: it follows pregnant women, their children and their family from conception to the child's ${ordinal(birthday)} birthday, where there are psychosocial risks.`,
  "programme.why":
    "That time weighs heavily, at once and in the long run, on the child's growth, development and quality of life.",
  "programme.services":
    "INAMI reimburses four services in it: the screening, the CPP, the coordination and the multidisciplinary meeting.",
  "programme.for-whom":
    "The screening is for every pregnant woman; a CPP needs scenario A or B, coordination and multidisciplinary meetings need scenario B.",
  "programme.since": ({ from }) => `Services count since ${day(from)}.`,
  "programme.signatories": ({ germanSpeaking, wallonia, flanders }) =>
    `Signed by the Ministerium der Deutschsprachigen Gemeinschaft on ${day(germanSpeaking)}, by AVIQ for Wallonia and COCOM and COCOF for Brussels on ${day(wallonia)}, by the Departement Zorg and Opgroeien for Flanders on ${day(flanders)}.`,
  "programme.convention": "It is an agreement between INAMI's Insurance Committee and each federated entity.",
  "programme.recommendations": "The programme's scenarios rest on recommendations of the KCE.",
  "programme.website": "INAMI has a page on it (in French).",
  "programme.anywhere": "The maximum numbers hold for the whole 1000 days, wherever the care was given.",
  "programme.moving":
    "So if the woman moves, changes provider or is cared for in another federated entity, what was billed elsewhere counts too.",
  "programme.other-professionals": "Other professionals may do the same work, but without reimbursement by INAMI.",

  "principle.inform":
    "You inform the woman or refer her to the right professional or service, for example the CPAS; BiB and its action plan help you.",
  "principle.follow-up": "Whoever did the screening also follows up.",
  "principle.after-birth":
    "After the birth, what was put in place goes on; it is reviewed from time to time and adjusted.",

  "scenario.of-count": ({ indicators, scenario }) =>
    indicators === 1
      ? `With 1 positive inclusion indicator: scenario ${scenario}.`
      : `With ${indicators} positive inclusion indicators: scenario ${scenario}.`,
  "scenario.rule": "No positive inclusion indicator: scenario 0. One: scenario A. Two or more: scenario B.",
  "scenario.by-bib": "The screening in BiB assigns the scenario.",
  "scenario.depression-and-anxiety": ({ counted }) =>
    `If only depression and anxiety are positive, it has to be confirmed: both texts announce ${counted} indicators, but the circular to providers puts mental health on a single line. Follow the scenario that BiB shows.`,
  "scenario.opens-none": "Scenario 0 opens none of the three other services.",
  "scenario.opens-prenatal-a": ({ max }) =>
    `Scenario A, prenatal period: tailored support and at most ${max} reimbursed CPPs.`,
  "scenario.opens-prenatal-b":
    "Scenario B, prenatal period: the same, plus coordination and multidisciplinary meetings.",
  "scenario.opens-later-a":
    "Scenario A, postnatal period and early childhood: tailored support for parents and child, but no more CPP.",
  "scenario.opens-later-b":
    "Scenario B, postnatal period and early childhood: coordination goes on or begins, and multidisciplinary meetings stay possible.",
  "indicators.list": ({ counted, all }) =>
    `Of the ${all} indicators in BiB, ${counted} set the scenario: finances, depression, anxiety, housing, social support, substance use, communication and violence.`,
  "indicators.others": ({ others }) =>
    `The other ${others} may be positive too: they change nothing about the scenario.`,
  "inclusion.until": ({ days }) =>
    `To enter the programme, the screening must be done no later than ${days} days after delivery.`,
  "inclusion.later-phase": ({ days }) =>
    `For a vulnerability found after those ${days} days nothing is foreseen today: that is left to a later phase.`,
  "inclusion.bib-not-for-later":
    "The BiB tool is made for pregnancy; it is not used for screening in the later periods.",
  "inclusion.other-tools":
    "If needs change after birth, looking again is desirable, with a tool that is still to be chosen.",
  "periods.three": ({ weeks, age }) =>
    `The trajectory has three periods: prenatal, from screening to delivery; postnatal, up to ${weeks} weeks after it; early childhood, from then up to and including the age of ${age}.`,

  "screening.what":
    "The screening detects a pregnant woman's psychosocial vulnerabilities early and systematically, so that she can be offered the right help. It is done in BiB.",
  "screening.who-does": "Any care or support professional may do the screening, if the woman agrees.",
  "screening.role-bills": ({ role }) => `Yes: with an INAMI number, ${words.roles[role]} may bill a screening.`,
  "screening.role-does-only": ({ role }) =>
    `No, unless with an INAMI number: ${words.roles[role]} may do the screening, but only a provider under the health insurance bills it.`,
  "screening.who-bills":
    "Any provider under the health insurance with an INAMI number may bill the screening that they finalised themselves.",
  "screening.limit": ({ max }) => `At most ${max} screening per pregnancy.`,
  "screening.window": ({ days }) =>
    `The screening is possible from the start of the pregnancy to ${days} days after birth.`,
  "screening.indicators": ({ answered, all }) => `Complete at least ${answered} of the ${all} indicators in BiB.`,
  "screening.code": "Once the screening is finalised, BiB shows a code: you need it to bill.",
  "screening.consent": "The woman has to agree.",
  "screening.no-duration": "The texts set no duration for the screening.",
  "training.basic": "A basic training by Born in Belgium is strongly recommended, to screen well.",
  "training.paid-by": "INAMI bears its cost, through a subsidy to Born in Belgium.",
  "bib.what": ({ all }) =>
    `Born in Belgium Professionals (BiB) is the platform for the screening, with its ${all} indicators, and for shared follow-up.`,
  "bib.partner": "To use BiB, you become a partner of Born in Belgium.",
  "bib.proof":
    "What you record in BiB is your proof as well: that is where the four services are justified and checked.",

  "cpp.what":
    "In a CPP you go through the results of the screening with the woman in depth, and start or strengthen together the help that fits.",
  "cpp.when":
    "The first is best held in the first trimester, right after the screening if you like; the second best in the third, to prepare the delivery and what follows.",
  "cpp.who-does": "Any care or support professional may hold a CPP, if the woman agrees.",
  "cpp.role-bills": ({ role }) => `Yes, ${words.roles[role]} may bill a CPP.`,
  "cpp.role-does-not": ({ role }) => `No, ${words.roles[role]} may not bill a CPP.`,
  "cpp.nurse-asked":
    "To confirm: the annex of 2024 names nurses, the circular to providers of 2025 no longer does. Ask INAMI before you bill.",
  "cpp.who-bills": "By the circular of 2025 only gynaecologists, general practitioners and midwives bill it.",
  "cpp.nurse": "For nurses it has to be confirmed with INAMI: the annex of 2024 named them too.",
  "cpp.conducted-by-other": "Billing a CPP that somebody else held: the texts say nothing. Ask INAMI.",
  "cpp.limit": ({ max }) => `At most ${max} CPPs per pregnancy, in the prenatal period.`,
  "cpp.window": "A CPP is held between the screening and the delivery; the texts impose no week of pregnancy.",
  "cpp.scenario": "Scenario A or B is needed.",
  "cpp.evaluate": "Open the CPP consultation in BiB and assess each vulnerability: a status and a note.",
  "cpp.statuses": "There are five statuses: improvement, deterioration, status quo, achieved, not feasible.",
  "cpp.code": "Once all vulnerabilities are assessed, BiB shows the code that you enter when billing.",
  "cpp.no-duration": "The texts set no duration for a CPP: the tariff is per session.",
};
