import { type PsychologyService, places, psychologyServices } from "../../rules/contract";
import { type Answers, defined } from "../answers";
import { type FormContext, type FormDefinition, recorded } from "../definition";
import { type Errors, errorsIf, type Field, type Known } from "../field";
import {
  asTyped,
  billerFields,
  billerValues,
  count,
  flag,
  givenBy,
  minutes,
  optionsFrom,
  pastDay,
  question,
  review,
  shortText,
} from "../inputs";

/** A session, a group session, a concertation or a support mission; then the verdict and what the patient pays. */

const groupWithPlace: readonly PsychologyService[] = [
  "psy-community-group",
  "psy-support-group",
  "psy-treatment-group",
];
const individual: readonly PsychologyService[] = ["psy-support-individual", "psy-treatment-individual"];
const withAssessment: readonly PsychologyService[] = ["psy-treatment-individual", "psy-treatment-group"];

const mostPeople = 200;
const longestSession = 1000;

export const psychology: FormDefinition = {
  name: "psychology",
  begin: (context) => {
    const { entry, today, episode } = context;
    const known = entry?.content.kind === "psychology" ? entry.content : undefined;
    const facts = episode?.programme === "psychology" ? episode.facts : {};
    const { note, collectedCents, ...details } = known?.details ?? {};
    const { coLeader, ...held } = known === undefined ? context.session : details;
    return {
      values: asTyped({
        serviceDate: known?.on ?? today,
        ...billerValues(context),
        registered: facts.registered,
        functionalAssessment: facts.functionalAssessment,
        ...held,
        coLeader: coLeader?.name,
        sessionNote: note,
        collected: collectedCents === undefined ? undefined : collectedCents / 100,
      }),
      people: [],
      tasks: [],
    };
  },
  steps: (context) => {
    const { forms } = context;
    const service = serviceOfForm(context);
    return [
      {
        id: "act",
        title: forms.steps.act,
        parts: [
          { fields: [pastDay(context, "serviceDate"), ...billerFields(context), ...durations(context, service)] },
        ],
        check: contactWithin(context),
      },
      ...(asksPeople(service)
        ? [
            {
              id: "participants",
              title: forms.steps.participants,
              parts: [{ fields: people(context, service) }],
              check: providersWithin(context),
            },
          ]
        : []),
      { id: "records", title: forms.steps.records, parts: [{ fields: recordsOf(context, service) }] },
      review(context, paysSomething(service) ? [collected(context)] : []),
    ];
  },
  result: (context, answers) => {
    const coLeader = answers.text("coLeader");
    return recorded(context, {
      kind: "psychology",
      service: serviceOfForm(context),
      on: answers.text("serviceDate") ?? "",
      ...givenBy(context, { biller: answers.text("biller"), onBehalfOf: undefined }),
      details: {
        ...defined({ ...numbers(answers), ...flags(answers) }),
        ...(coLeader !== undefined && { coLeader: { name: coLeader } }),
        ...defined({
          place: answers.one("place", places),
          collectedCents: answers.number("collected"),
          note: answers.text("sessionNote"),
        }),
      },
    });
  },
};

function serviceOfForm({ service, entry }: FormContext): PsychologyService {
  const recordedAs = entry?.content.kind === "psychology" ? entry.content.service : service;
  const known = psychologyServices.find((one) => one === recordedAs);
  if (known === undefined) throw new RangeError("A form of psychological care needs to know its service.");
  return known;
}

function durations(context: FormContext, service: PsychologyService): Field[] {
  const { words } = context;
  if (service === "psy-support-mission") {
    return [count(context, "act.hours", { min: 0.25, max: 24, whole: false, required: true })];
  }
  if (service === "psy-concertation") return [minutes(context, "act.minutes")];
  return [
    {
      kind: "choice",
      id: "place",
      label: question(context, "act.place"),
      options: optionsFrom(places, words.facts.places),
      required: true,
    },
    minutes(context, "act.minutes"),
    minutes(context, "act.contactMinutes"),
  ];
}

function contactWithin({ forms }: FormContext): (known: Known) => Errors {
  return ({ minutes: all, contactMinutes }) =>
    errorsIf(typeof all === "number" && typeof contactMinutes === "number" && contactMinutes > all, {
      contactMinutes: forms.errors.contactMinutes,
    });
}

function providersWithin({ forms }: FormContext): (known: Known) => Errors {
  return ({ participants, careProviders }) =>
    errorsIf(typeof participants === "number" && typeof careProviders === "number" && careProviders > participants, {
      careProviders: forms.errors.participantsOf,
    });
}

function asksPeople(service: PsychologyService): boolean {
  return service === "psy-concertation" || groupWithPlace.includes(service);
}

function people(context: FormContext, service: PsychologyService): Field[] {
  const participants = count(context, "act.participants", { min: 1, max: mostPeople, whole: true, required: true });
  if (service === "psy-concertation") {
    return [
      participants,
      count(context, "act.careProviders", { min: 0, max: mostPeople, whole: true, required: true }),
      flag(context, "act.withinTreatment"),
    ];
  }
  return [
    participants,
    ...(service === "psy-community-group" ? [flag(context, "act.definedGroup")] : []),
    flag(context, "act.coAnimated"),
    shortText(context, "coLeader"),
  ];
}

function recordsOf(context: FormContext, service: PsychologyService): Field[] {
  const note: Field = {
    kind: "text",
    id: "sessionNote",
    label: context.forms.optional(context.forms.fields.sessionNote),
    longest: longestSession,
    isLong: true,
  };
  if (service === "psy-concertation") return [flag(context, "act.notReimbursedElsewhere"), note];
  if (service === "psy-support-mission") return [flag(context, "act.missionAgreed"), note];
  return [
    ...(service === "psy-community-group" ? [] : [flag(context, "episode.registered")]),
    ...(withAssessment.includes(service) ? [flag(context, "episode.functionalAssessment")] : []),
    note,
  ];
}

function paysSomething(service: PsychologyService): boolean {
  return individual.includes(service) || service === "psy-support-group" || service === "psy-treatment-group";
}

function collected({ forms }: FormContext): Field {
  return { kind: "euro", id: "collected", label: forms.optional(forms.fields.collected) };
}

function numbers(answers: Answers) {
  return {
    minutes: answers.number("minutes"),
    contactMinutes: answers.number("contactMinutes"),
    participants: answers.number("participants"),
    careProviders: answers.number("careProviders"),
    hours: answers.number("hours"),
  };
}

function flags(answers: Answers) {
  return {
    definedGroup: answers.flag("definedGroup"),
    coAnimated: answers.flag("coAnimated"),
    withinTreatment: answers.flag("withinTreatment"),
    notReimbursedElsewhere: answers.flag("notReimbursedElsewhere"),
    missionAgreed: answers.flag("missionAgreed"),
    registered: answers.flag("registered"),
    functionalAssessment: answers.flag("functionalAssessment"),
  };
}
