import { z } from "zod";
import { civilDateSchema } from "./civil-date";

/**
 * The eligibility contract: one question, one answer. The bot, the HTTP function and the command all speak it, and
 * programs outside rely on it, so a change here is a change for them. The published JSON Schema is generated from
 * these schemas.
 *
 * In a query, a property left out is a fact not known; `null` is a fact: "there is none".
 */

export const perinatalServices = ["screening", "cpp", "coordination", "concertation"] as const;
export const psychologyServices = [
  "psy-community-group",
  "psy-support-individual",
  "psy-support-group",
  "psy-treatment-individual",
  "psy-treatment-group",
  "psy-concertation",
  "psy-support-mission",
  "psy-first-line-individual",
  "psy-first-line-group",
  "psy-specialised-individual",
  "psy-specialised-group",
  "psy-specialised-concertation",
] as const;
export const services = [...perinatalServices, ...psychologyServices] as const;

export const professions = [
  "general-practitioner",
  "gynaecologist",
  "midwife",
  "nurse",
  "psychologist",
  "other-care-provider",
  "social-worker",
] as const;
export const regions = ["flanders", "wallonia", "brussels", "german-speaking"] as const;

/** The eight inclusion indicators: these set the scenario. */
export const inclusionIndicators = [
  "financial",
  "depression",
  "anxiety",
  "housing",
  "social-support",
  "substance-use",
  "communication",
  "violence",
] as const;
export const indicators = [
  ...inclusionIndicators,
  "other-1",
  "other-2",
  "other-3",
  "other-4",
  "other-5",
  "other-6",
  "other-7",
] as const;
export const scenarios = ["0", "A", "B"] as const;
export const careTeamRoles = ["gynaecologist", "midwife", "general-practitioner", "other"] as const;
export const places = ["outreach", "practice", "video", "home", "other"] as const;
export const billingStates = ["billed", "to-bill", "waived"] as const;

export const serviceSchema = z.enum(services);
export const professionSchema = z.enum(professions);
export const regionSchema = z.enum(regions);
export const indicatorSchema = z.enum(indicators);
export const scenarioSchema = z.enum(scenarios);

const amountOf = (what: string) => z.number().min(0).meta({ description: what });

export const pastActSchema = z
  .strictObject({
    service: serviceSchema,
    on: civilDateSchema,
    billing: z.enum(billingStates),
    minutes: amountOf("Concertations: how long it took").optional(),
    inamiParticipants: amountOf("Concertations: participants with an INAMI number").optional(),
    careActors: amountOf("Concertations: care actors present").optional(),
  })
  .meta({ id: "PastAct", description: "An earlier act; the act asked about is never among them" });

export const perinatalEpisodeSchema = z
  .strictObject({
    dueDate: civilDateSchema.optional(),
    birthDate: civilDateSchema.nullable().optional().meta({ description: "null: not born yet" }),
    screening: z
      .strictObject({
        on: civilDateSchema,
        positive: z.array(indicatorSchema),
        scenarioFromBib: scenarioSchema.optional(),
      })
      .nullable()
      .optional()
      .meta({ description: "null: none was done" }),
    referenceStart: civilDateSchema.optional(),
    coordinators: z
      .array(z.strictObject({ id: z.string(), from: civilDateSchema }))
      .optional()
      .meta({ description: "Oldest first" }),
    coordinatorConsent: z.boolean().optional(),
    careTeam: z.array(z.enum(careTeamRoles)).optional(),
    carePlan: z.boolean().optional(),
    followUps: z.array(civilDateSchema).optional().meta({ description: "Each covered every vulnerability" }),
    acts: z.array(pastActSchema).optional(),
  })
  .meta({ id: "PerinatalEpisode" });

export const psychologyEpisodeSchema = z
  .strictObject({
    birthDate: civilDateSchema.optional().meta({ description: "Of the patient" }),
    preferentialReimbursement: z.boolean().optional(),
    registered: z.boolean().optional(),
    functionalAssessment: z.boolean().optional(),
    acts: z.array(pastActSchema).optional(),
  })
  .meta({ id: "PsychologyEpisode" });

export const providerSchema = z
  .strictObject({
    id: z.string().optional().meta({ description: "Who bills" }),
    profession: professionSchema,
    inamiNumber: z.boolean().optional().meta({ description: "Has one" }),
    region: regionSchema.optional(),
    competenceProfile: z
      .boolean()
      .optional()
      .meta({ description: "Coordinator profile of the protocol of 8 November 2023" }),
    psychologyConvention: z.boolean().optional().meta({ description: "Agreement with a mental-health network" }),
  })
  .meta({ id: "Provider" });

export const actSchema = z
  .strictObject({
    consent: z.boolean().optional(),
    bibCode: z.boolean().optional(),
    indicatorsAnswered: z.number().int().min(0).max(15).optional(),
    finalisedByBiller: z.boolean().optional(),
    vulnerabilitiesEvaluated: z.boolean().optional(),
    coordinatedBy: z.enum(["biller", "team-member"]).optional(),
    coordinatorRecordedInBib: z.boolean().optional(),
    participants: amountOf("In all").optional(),
    careActors: amountOf("Care actors among the participants").optional(),
    inamiParticipants: amountOf("Participants with an INAMI number").optional(),
    coordinatorPresent: z.boolean().optional(),
    womanInvited: z.boolean().optional(),
    recordedInBib: z.boolean().optional(),
    minutes: amountOf("How long it takes, in minutes").optional(),
    contactMinutes: amountOf("Direct contact, in minutes").optional(),
    place: z.enum(places).optional(),
    definedGroup: z.boolean().optional(),
    coAnimated: z.boolean().optional(),
    careProviders: amountOf("Care providers among the participants").optional(),
    withinTreatment: z.boolean().optional().meta({ description: "psy-concertation: function 3" }),
    notReimbursedElsewhere: z.boolean().optional(),
    missionAgreed: z.boolean().optional(),
    hours: amountOf("Hours of a support mission").optional(),
  })
  .meta({ id: "Act", description: "The act asked about; which facts matter depends on the service" });

const queryHead = {
  id: z.string().optional().meta({ description: "Echoed in the answer" }),
  serviceDate: civilDateSchema,
  askedOn: civilDateSchema.meta({ description: "Today" }),
  stage: z.enum(["planned", "done"]).meta({ description: "planned: a missing fact of the act is `todo`" }),
  provider: providerSchema,
  act: actSchema.optional(),
};

type Dated = { stage: "planned" | "done"; serviceDate: string; askedOn: string };

function refuseImpossibleStage(query: Dated, context: z.core.ParsePayload<Dated>): void {
  const misplaced = query.stage === "done" ? query.serviceDate > query.askedOn : query.serviceDate < query.askedOn;
  if (!misplaced) return;
  context.issues.push({
    code: "custom",
    path: ["serviceDate"],
    input: query.serviceDate,
    message:
      query.stage === "done"
        ? "expected a done service on or before askedOn"
        : "expected a planned service on or after askedOn",
  });
}

export const perinatalQuerySchema = z
  .strictObject({ ...queryHead, service: z.enum(perinatalServices), episode: perinatalEpisodeSchema })
  .meta({ id: "PerinatalQuery" });

export const psychologyQuerySchema = z
  .strictObject({ ...queryHead, service: z.enum(psychologyServices), episode: psychologyEpisodeSchema })
  .meta({ id: "PsychologyQuery" });

export const eligibilityQuerySchema = z
  .discriminatedUnion("service", [perinatalQuerySchema, psychologyQuerySchema])
  .check((payload) => refuseImpossibleStage(payload.value, payload))
  .meta({ id: "EligibilityQuery" });

export const citationSchema = z.strictObject({ source: z.string(), section: z.string() });

export const readingSchema = z.strictObject({
  says: z.string(),
  source: z.string().nullable().meta({ description: "null: the sources are silent" }),
  section: z.string().nullable(),
});

export const conditionStatuses = ["met", "unmet", "todo", "unknown", "disputed"] as const;
export const cures = ["wait", "act", "none"] as const;

export const conditionSchema = z.strictObject({
  id: z.string(),
  status: z.enum(conditionStatuses),
  cure: z.enum(cures).optional().meta({ description: "unmet only: whether time, an action or nothing cures it" }),
  sources: z.array(citationSchema),
  readings: z.array(readingSchema).optional().meta({ description: "Where disputed" }),
});

export const quotaSchema = z.strictObject({
  id: z.string(),
  used: z.number(),
  max: z.number(),
  left: z.number(),
  from: civilDateSchema.optional(),
  to: civilDateSchema.optional(),
});

export const amountSchema = z.strictObject({
  cents: z.number().int().meta({ description: "Of what can be billed for this act, in all" }),
  unitCents: z.number().int(),
  units: z.number().meta({ description: "Concertation: quarters of an hour x reimbursed participants" }),
  published: z.boolean(),
  since: civilDateSchema.meta({ description: "First day of the tariff used" }),
});

export const verdicts = ["yes", "no", "confirm", "incomplete"] as const;

export const eligibilityAnswerSchema = z
  .strictObject({
    id: z.string().optional(),
    verdict: z.enum(verdicts),
    conditions: z.array(conditionSchema),
    missing: z.array(z.string()).meta({ description: "Paths of the unknown facts, for example act.bibCode" }),
    warnings: z.array(z.string()),
    pseudocode: z.string().nullable(),
    amount: amountSchema.nullable(),
    patientShareCents: z.number().int().nullable(),
    quota: z.array(quotaSchema),
    billBy: civilDateSchema,
    possibleFrom: civilDateSchema.nullable(),
  })
  .meta({ id: "EligibilityAnswer" });

export type Service = z.infer<typeof serviceSchema>;
export type PerinatalService = (typeof perinatalServices)[number];
export type PsychologyService = (typeof psychologyServices)[number];
export type Profession = z.infer<typeof professionSchema>;
export type Region = z.infer<typeof regionSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Scenario = z.infer<typeof scenarioSchema>;
export type Provider = z.infer<typeof providerSchema>;
export type PastAct = z.infer<typeof pastActSchema>;
export type Act = z.infer<typeof actSchema>;
export type PerinatalEpisode = z.infer<typeof perinatalEpisodeSchema>;
export type PsychologyEpisode = z.infer<typeof psychologyEpisodeSchema>;
export type PerinatalQuery = z.infer<typeof perinatalQuerySchema>;
export type PsychologyQuery = z.infer<typeof psychologyQuerySchema>;
export type EligibilityQuery = z.infer<typeof eligibilityQuerySchema>;
export type EligibilityAnswer = z.infer<typeof eligibilityAnswerSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type ConditionStatus = (typeof conditionStatuses)[number];
export type Cure = (typeof cures)[number];
export type Verdict = (typeof verdicts)[number];
export type Citation = z.infer<typeof citationSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type Quota = z.infer<typeof quotaSchema>;
export type Amount = z.infer<typeof amountSchema>;
