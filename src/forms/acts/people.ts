import { mostParticipants, type Participant, participantRoles } from "../../records/acts/participant";
import type { Profession } from "../../rules/contract";
import { answersFrom } from "../answers";
import type { Colleague, FormContext } from "../definition";
import type { Errors, Field, Step } from "../field";
import { optionsFrom, ownFlag, ticked } from "../inputs";
import { readFields } from "../read";
import type { FormState } from "../state";

/** The participants of a concertation: those who can be ticked, and the fields that add one more. */

const addFields = ["name", "role", "inamiNumber", "careActor", "coordinates"] as const;

function fields(context: FormContext): Field[] {
  const { forms } = context;
  return [
    { kind: "text", id: "name", label: forms.fields.name, longest: 100, required: true },
    {
      kind: "choice",
      id: "role",
      label: forms.fields.role,
      options: optionsFrom(participantRoles, forms.roles),
      required: true,
    },
    { kind: "inami", id: "inamiNumber", label: forms.optional(forms.fields.inamiNumber), hint: forms.hints.inami },
    ownFlag(context, "careActor"),
    ownFlag(context, "coordinates"),
  ];
}

export function participantsStep(context: FormContext, { people }: FormState): Step {
  const { forms } = context;
  const options = people.map((person, index) => ({ value: String(index), title: described(person, context) }));
  return {
    id: "participants",
    title: forms.steps.participants,
    text: people.length === 0 ? forms.hints.nobodyYet : forms.hints.present,
    parts:
      options.length === 0
        ? []
        : [{ fields: [{ kind: "several", id: "present", label: forms.fields.present, options }] }],
    adds: { to: "people", fields: fields(context) },
  };
}

/** "Dr B. · médecin généraliste · 1-12345-67-004". */
export function described({ name, role, inamiNumber, coordinator }: Participant, { forms }: FormContext): string {
  return [
    name,
    forms.roles[role],
    ...(inamiNumber === undefined ? [] : [inamiNumber]),
    ...(coordinator ? [forms.fields.coordinates] : []),
  ].join(" · ");
}

export function presentPeople({ people }: FormState, present: readonly string[]): Participant[] {
  return people.filter((_, index) => present.includes(String(index)));
}

/** The state with the participant that was typed beside the list, who is ticked at once. */
export function withPerson(context: FormContext, state: FormState): { state: FormState } | { errors: Errors } {
  const { forms } = context;
  if (state.people.length >= mostParticipants) return { errors: { name: forms.errors.tooMany(mostParticipants) } };
  const { known, errors } = readFields(fields(context), state.values, forms.errors);
  if (Object.keys(errors).length > 0) return { errors };
  const answers = answersFrom(known);
  const inamiNumber = answers.text("inamiNumber");
  const role = answers.one("role", participantRoles) ?? "other";
  const person: Participant = {
    name: answers.text("name") ?? "",
    role,
    ...(inamiNumber !== undefined && { inamiNumber }),
    // A relative is none, whatever the box says that most participants leave ticked.
    careActor: role !== "relative" && (answers.flag("careActor") ?? false),
    coordinator: answers.flag("coordinates") ?? false,
  };
  // Pressed twice, or once more on an older card: they are there already.
  const at = state.people.findIndex((one) => JSON.stringify(one) === JSON.stringify(person));
  const people = at === -1 ? [...state.people, person] : state.people;
  const present = ticked(state.values.present, at === -1 ? state.people.length : at);
  const kept = Object.fromEntries(
    Object.entries(state.values).filter(([id]) => !(addFields as readonly string[]).includes(id)),
  );
  return { state: { ...state, people, values: { ...kept, ...likelyPerson, present } } };
}

/** What the fields that add somebody begin with: almost every participant is a care actor. */
export const likelyPerson: Record<string, string> = { careActor: "true" };

const roleOf: Record<Profession, (typeof participantRoles)[number]> = {
  "general-practitioner": "general-practitioner",
  gynaecologist: "gynaecologist",
  midwife: "midwife",
  nurse: "nurse",
  psychologist: "psychologist",
  "other-care-provider": "other-care-provider",
  "social-worker": "social-worker",
};

/** The reader in the fields that add somebody, to be looked over: the most likely first participant. */
export function readerAsPerson({ team }: FormContext): Record<string, string> {
  const me: Colleague | undefined = team.find(({ isMe }) => isMe);
  if (me?.profession === undefined) return {};
  return {
    ...(me.label !== undefined && { name: me.label }),
    role: roleOf[me.profession],
    ...(me.inamiDigits !== undefined && { inamiNumber: me.inamiDigits }),
  };
}
