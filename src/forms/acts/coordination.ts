import { careTeamRoles } from "../../rules/contract";
import { coordinatorOn } from "../../rules/perinatal/coordinators";
import { defined } from "../answers";
import { type FormContext, type FormDefinition, recorded } from "../definition";
import { evaluationSteps, evaluationsFrom, evaluationValues } from "../evaluations";
import {
  asTyped,
  billerFields,
  billerValues,
  flag,
  givenBy,
  onBehalfFields,
  optionsFrom,
  pastDay,
  question,
  review,
} from "../inputs";
import { coordinatorCheck, coordinatorFields, coordinatorFrom, coordinatorValues } from "./coordinators";

/** Who coordinates and bills, the team and its plan, each vulnerability, then the verdict. */
export const coordination: FormDefinition = {
  name: "coordination",
  begin: (context) => {
    const { entry, today } = context;
    const known = entry?.content.kind === "coordination" ? entry.content : undefined;
    const facts = perinatalFacts(context);
    const on = known?.on ?? today;
    const coordinators = facts?.coordinators ?? [];
    const coordinator = known?.details.coordinator?.id ?? coordinatorOn(coordinators, on);
    const since = known?.details.coordinator?.from ?? coordinators.findLast(({ id }) => id === coordinator)?.from;
    const billing = billerValues(context);
    return {
      values: {
        ...asTyped({
          serviceDate: on,
          ...billing,
          coordinators: since ?? facts?.screening?.on,
          coordinatorConsent: known?.details.consent ?? facts?.coordinatorConsent,
          coordinatedBy:
            known?.details.coordinatedBy ??
            (coordinator === undefined || coordinator === billing.biller ? "biller" : "team-member"),
          coordinatorRecordedInBib: known?.details.coordinatorRecordedInBib,
          careTeam: known?.details.careTeam ?? facts?.careTeam,
          carePlan: known?.details.carePlan ?? facts?.carePlan,
          referenceStart: known?.details.referenceStart ?? facts?.referenceStart,
          vulnerabilitiesEvaluated: known?.details.vulnerabilitiesEvaluated,
        }),
        ...coordinatorValues(coordinator ?? billing.biller, context, "coordinator"),
        ...evaluationValues(known?.details.evaluations ?? context.evaluations),
      },
      people: [],
      tasks: [],
    };
  },
  steps: (context) => {
    const { forms, words, today } = context;
    return [
      {
        id: "act",
        title: forms.steps.act,
        parts: [
          {
            fields: [
              pastDay(context, "serviceDate"),
              ...billerFields(context),
              ...onBehalfFields(context),
              {
                kind: "choice",
                id: "coordinatedBy",
                label: question(context, "act.coordinatedBy"),
                options: optionsFrom(["biller", "team-member"], words.facts.coordinatedBy),
                required: true,
              },
            ],
          },
        ],
      },
      {
        id: "person",
        title: forms.steps.person,
        parts: [
          {
            fields: [
              ...coordinatorFields(context, "coordinator"),
              {
                kind: "date",
                id: "coordinators",
                label: question(context, "episode.coordinators"),
                max: today,
                required: true,
              },
              flag(context, "episode.coordinatorConsent"),
              flag(context, "act.coordinatorRecordedInBib"),
            ],
          },
        ],
        check: coordinatorCheck(context, "coordinator"),
      },
      {
        id: "team",
        title: forms.steps.team,
        parts: [
          {
            fields: [
              {
                kind: "several",
                id: "careTeam",
                label: question(context, "episode.careTeam"),
                options: optionsFrom(careTeamRoles, words.facts.roles),
              },
              flag(context, "episode.carePlan"),
              {
                kind: "date",
                id: "referenceStart",
                label: forms.optional(forms.fields.referenceStart),
                max: today,
              },
              ...(context.evaluations.length === 0 ? [flag(context, "act.vulnerabilitiesEvaluated")] : []),
            ],
          },
        ],
      },
      ...evaluationSteps(context, { required: false }),
      review(context),
    ];
  },
  result: (context, answers) => {
    const from = answers.text("coordinators");
    return recorded(context, {
      kind: "coordination",
      on: answers.text("serviceDate") ?? "",
      ...givenBy(context, { biller: answers.text("biller"), onBehalfOf: answers.text("onBehalfOf") }),
      details: {
        ...(from !== undefined && { coordinator: { id: coordinatorFrom(answers, "coordinator"), from } }),
        careTeam: answers.some("careTeam", careTeamRoles),
        ...defined({
          consent: answers.flag("coordinatorConsent"),
          coordinatedBy: answers.one("coordinatedBy", ["biller", "team-member"]),
          coordinatorRecordedInBib: answers.flag("coordinatorRecordedInBib"),
          carePlan: answers.flag("carePlan"),
          referenceStart: answers.text("referenceStart"),
        }),
        ...(context.evaluations.length > 0
          ? { evaluations: evaluationsFrom(context, answers) }
          : defined({ vulnerabilitiesEvaluated: answers.flag("vulnerabilitiesEvaluated") })),
      },
    });
  },
};

export function perinatalFacts({ episode }: FormContext) {
  return episode?.programme === "perinatal" ? episode.facts : undefined;
}
