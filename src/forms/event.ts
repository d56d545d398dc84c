import type { EventContent } from "../records/events";
import type { FormDefinition } from "./definition";
import { optionsFrom, pastDay, review } from "./inputs";

const ofPregnancy = ["birth", "loss", "death", "consent-withdrawn", "programme-ended", "new-pregnancy"] as const;
const ofPsychology = ["death", "consent-withdrawn", "programme-ended"] as const;

/** Birth, loss, death, withdrawn consent, the end, a new pregnancy; before saving the card says what it ends. */
export const event: FormDefinition = {
  name: "event",
  begin: ({ today, episode }) => ({
    values: { eventType: episode?.programme === "psychology" ? "programme-ended" : "birth", on: today, of: "child" },
    people: [],
    tasks: [],
  }),
  steps: (context, state) => {
    const { forms, episode } = context;
    const types = episode?.programme === "psychology" ? ofPsychology : ofPregnancy;
    const type = state.values.eventType;
    return [
      {
        id: "act",
        title: forms.titles.event,
        parts: [
          {
            fields: [
              {
                kind: "choice",
                id: "eventType",
                label: forms.fields.eventType,
                options: optionsFrom<(typeof ofPregnancy)[number]>(types, forms.events),
                required: true,
              },
              pastDay(context, "on"),
            ],
          },
        ],
      },
      ...(type === "death" && episode?.programme === "perinatal"
        ? [
            {
              id: "person",
              title: forms.events.death,
              parts: [
                {
                  fields: [
                    {
                      kind: "choice" as const,
                      id: "of",
                      label: forms.fields.of,
                      options: optionsFrom(["child", "patient"], forms.deathOf),
                      required: true,
                    },
                  ],
                },
              ],
            },
          ]
        : []),
      ...(type === "new-pregnancy"
        ? [
            {
              id: "dates",
              title: forms.events["new-pregnancy"],
              parts: [
                { fields: [{ kind: "date" as const, id: "dueDate", label: forms.optional(forms.fields.newDueDate) }] },
              ],
            },
          ]
        : []),
      review(context),
    ];
  },
  result: ({ episode }, answers) => {
    const on = answers.text("on") ?? "";
    const type = answers.one("eventType", ofPregnancy) ?? "programme-ended";
    if (type === "new-pregnancy") {
      const dueDate = answers.text("dueDate");
      return { kind: "new-pregnancy", pregnancy: { on, ...(dueDate !== undefined && { dueDate }) } };
    }
    const of = episode?.programme === "psychology" ? "patient" : (answers.one("of", ["patient", "child"]) ?? "child");
    const content: EventContent = type === "death" ? { type, on, of } : { type, on };
    return { kind: "change", change: { type: "event", content } };
  },
};
