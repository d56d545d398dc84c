import { longestNote } from "../../records/acts/vulnerability";
import type { Indicator } from "../../rules/contract";
import { type Answers, defined } from "../answers";
import { type FormContext, type FormDefinition, recorded } from "../definition";
import type { Step } from "../field";
import {
  asTyped,
  billerFields,
  billerValues,
  flag,
  givenBy,
  minutes,
  optionsFrom,
  ownFlag,
  pastDay,
  review,
} from "../inputs";
import { likelyPerson, participantsStep, presentPeople, readerAsPerson } from "./people";
import { keptTasks, tasksStep } from "./tasks";

const places = ["on-site", "online"] as const;
const perCard = 4;

const all = (list: readonly unknown[]) => list.map((_, index) => index).join(",");

/** When and where, who, the woman, what was agreed and who does what, then what stands in BiB, then the verdict. */
export const concertation: FormDefinition = {
  name: "concertation",
  begin: (context) => {
    const { entry, today } = context;
    const known = entry?.content.kind === "concertation" ? entry.content : undefined;
    const people = [...(known?.details.participants ?? context.participants)];
    const tasks = [...(known?.details.tasks ?? [])];
    const { participants: _, agreements = [], tasks: __, discussed, ...details } = known?.details ?? {};
    return {
      values: asTyped({
        serviceDate: known?.on ?? today,
        ...billerValues(context),
        ...(known === undefined ? { womanInvited: true } : details),
        present: all(people),
        ...likelyPerson,
        ...(people.length === 0 && readerAsPerson(context)),
        discussed: discussed ?? indicatorsOf(context),
        tasks: all(tasks),
        ...Object.fromEntries(agreements.map(({ indicator, text }) => [`agreement-${indicator}`, text])),
      }),
      people,
      tasks,
    };
  },
  steps: (context, state) => {
    const { forms, words } = context;
    const identified = indicatorsOf(context);
    return [
      {
        id: "when",
        title: forms.steps.when,
        parts: [
          {
            fields: [
              pastDay(context, "serviceDate"),
              { kind: "time", id: "start", label: forms.fields.start, required: true },
              minutes(context, "act.minutes"),
              {
                kind: "choice",
                id: "place",
                label: forms.fields.place,
                options: optionsFrom(places, forms.places),
                required: true,
              },
              ...billerFields(context),
            ],
          },
        ],
      },
      participantsStep(context, state),
      {
        id: "woman",
        title: forms.steps.woman,
        parts: [
          {
            fields: [
              flag(context, "act.womanInvited"),
              ownFlag(context, "womanPresent"),
              ...(identified.length === 0
                ? []
                : [
                    {
                      kind: "several" as const,
                      id: "discussed",
                      label: forms.fields.discussed,
                      options: optionsFrom(identified, words.terms.indicators),
                    },
                  ]),
            ],
          },
        ],
      },
      ...agreementSteps(context, identified),
      tasksStep(context, state),
      {
        id: "records",
        title: forms.steps.records,
        parts: [
          {
            fields: [
              ownFlag(context, "reportMade"),
              ownFlag(context, "feedbackGiven"),
              flag(context, "act.recordedInBib"),
            ],
          },
        ],
      },
      review(context),
    ];
  },
  result: (context, answers, state) =>
    recorded(context, {
      kind: "concertation",
      on: answers.text("serviceDate") ?? "",
      ...givenBy(context, { biller: answers.text("biller"), onBehalfOf: undefined }),
      details: {
        participants: presentPeople(state, answers.list("present")),
        tasks: keptTasks(state, answers.list("tasks")),
        agreements: agreementsFrom(context, answers),
        discussed: answers.some("discussed", indicatorsOf(context)),
        ...defined({
          start: answers.text("start"),
          minutes: answers.number("minutes"),
          place: answers.one("place", places),
          womanInvited: answers.flag("womanInvited"),
          womanPresent: answers.flag("womanPresent"),
          reportMade: answers.flag("reportMade"),
          feedbackGiven: answers.flag("feedbackGiven"),
          recordedInBib: answers.flag("recordedInBib"),
        }),
      },
    }),
};

function indicatorsOf({ evaluations }: FormContext): Indicator[] {
  return evaluations.map(({ indicator }) => indicator);
}

function agreementSteps({ forms, words }: FormContext, identified: readonly Indicator[]): Step[] {
  const parts = identified.map((indicator) => ({
    fields: [
      {
        kind: "text" as const,
        id: `agreement-${indicator}`,
        label: words.terms.indicators[indicator],
        longest: longestNote,
        isLong: true,
      },
    ],
  }));
  const cards = Array.from({ length: Math.ceil(parts.length / perCard) }, (_, index) =>
    parts.slice(index * perCard, (index + 1) * perCard),
  );
  return cards.map((onCard, index) => ({
    id: index === 0 ? "agreements" : `agreements-${index + 1}`,
    title: forms.steps.agreements,
    text: forms.fields.agreement,
    parts: onCard,
  }));
}

function agreementsFrom(context: FormContext, answers: Answers) {
  return indicatorsOf(context).flatMap((indicator) => {
    const text = answers.text(`agreement-${indicator}`);
    return text === undefined ? [] : [{ indicator, text }];
  });
}
