import { billingStates, type Service, services } from "../../rules/contract";
import { isPerinatal } from "../../rules/data/tariffs";
import { servicesOffered } from "../../rules/what-if";
import { defined } from "../answers";
import type { FormContext, FormDefinition } from "../definition";
import type { Field } from "../field";
import { asTyped, count, optionsFrom, ownFlag, pastDay } from "../inputs";

/** An act of which only what counts is written down: done elsewhere, or taken over. It keeps the quotas true. */
export const past: FormDefinition = {
  name: "past",
  begin: (context) => {
    const content = context.entry?.content;
    const known = content?.kind === "past" ? content : undefined;
    return {
      values: asTyped({
        service: known?.service ?? context.service,
        serviceDate: known?.on,
        elsewhere: known?.elsewhere ?? true,
        billing: context.entry?.state.billing ?? "billed",
        ...known?.details,
      }),
      people: [],
      tasks: [],
    };
  },
  steps: (context, state) => {
    const { forms, words, episode, entry } = context;
    const known = services.find((service) => service === state.values.service);
    const offered = servicesOffered(episode?.programme ?? "perinatal");
    const choices = [
      ...offered,
      ...services.filter((service) => service === known && !offered.some((one) => one === known)),
    ];
    return [
      {
        id: "act",
        title: forms.steps.act,
        parts: [
          {
            fields: [
              {
                kind: "choice",
                id: "service",
                label: forms.fields.service,
                options: choices.map((service) => ({ value: service, title: words.terms.services[service].name })),
                required: true,
              },
              pastDay(context, "serviceDate"),
              ownFlag(context, "elsewhere"),
              // What was recorded is billed or waived with its own buttons.
              ...(entry === undefined ? [billing(context)] : []),
            ],
          },
        ],
      },
      // Of a concertation more counts than its day.
      ...(known?.endsWith("concertation")
        ? [{ id: "participants", title: forms.steps.participants, parts: [{ fields: meeting(context, known) }] }]
        : []),
      { id: "review", title: forms.steps.review, parts: [] },
    ];
  },
  result: ({ entry, team }, answers) => {
    const me = team.find(({ isMe }) => isMe)?.user;
    const elsewhere = answers.flag("elsewhere") ?? false;
    const content = {
      kind: "past" as const,
      service: answers.one("service", services) ?? "screening",
      on: answers.text("serviceDate") ?? "",
      elsewhere,
      ...(!elsewhere && me !== undefined && { biller: entry?.content.biller ?? me }),
      details: defined({
        minutes: answers.number("minutes"),
        inamiParticipants: answers.number("inamiParticipants"),
        careActors: answers.number("careActors"),
      }),
    };
    const state = answers.one("billing", billingStates);
    return {
      kind: "change",
      change:
        entry === undefined
          ? { type: "record", content, ...(state !== undefined && { billing: state }) }
          : { type: "correct", id: entry.state.id, content },
    };
  },
};

function billing({ forms }: FormContext): Field {
  return {
    kind: "choice",
    id: "billing",
    label: forms.fields.billing,
    options: optionsFrom(billingStates, forms.billing),
    required: true,
  };
}

function meeting(context: FormContext, service: Service): Field[] {
  const counted = (key: "act.minutes" | "act.inamiParticipants" | "act.careActors", max: number) =>
    count(context, key, { min: 0, max, whole: key !== "act.minutes" });
  return [
    counted("act.minutes", 1440),
    ...(isPerinatal(service) ? [counted("act.inamiParticipants", 40), counted("act.careActors", 40)] : []),
  ];
}
