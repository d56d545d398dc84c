import type { Entry, EntryContent } from "../../../records/acts/entry";
import { serviceOf } from "../../../records/acts/entry";
import type { Participant } from "../../../records/acts/participant";
import type { Evaluation } from "../../../records/acts/vulnerability";
import { type Row, rows, subsection } from "./html";
import type { Writer } from "./writer";

/** What an entry is called: its service and its day. */
export function entryTitle({ content, state }: Entry, { page, words }: Writer): string {
  const service = serviceOf(content);
  const what =
    service === null
      ? content.kind === "transfer"
        ? page.transfer
        : page.followUp
      : words.terms.services[service].name;
  const taken = state.withdrawn ? ` (${page.withdrawn})` : "";
  return `${what} · ${words.format.longDate(content.on)}${taken}`;
}

/** One entry with everything that was filled in. */
export function entrySection(entry: Entry, writer: Writer): string {
  const { content, state } = entry;
  const { row, page, forms } = writer;
  const billing = [
    forms.billing[state.billing],
    ...(state.billedOn === undefined ? [] : [page.billedOn(state.billedOn)]),
  ];
  const common: Row[] = [
    ...(serviceOf(content) === null ? [] : [row.text("billing", billing.join(" "))]),
    row.texts(
      "refusals",
      state.refusals.map(({ on, reason }) => page.refusedOn(on, reason)),
    ),
    row.person("biller", content.biller),
    row.person("onBehalfOf", content.onBehalfOf),
  ];
  return subsection(entryTitle(entry, writer), rows([...common, ...detailRows(content, writer)]));
}

function detailRows(content: EntryContent, writer: Writer): Row[] {
  const { row, words, page, nameOf } = writer;
  switch (content.kind) {
    case "screening": {
      const { consent, indicatorsAnswered, positive, scenarioFromBib, bibCode, finalisedByBiller } = content.details;
      return [
        row.flag("consent", consent),
        row.number("indicatorsAnswered", indicatorsAnswered),
        positive.length === 0 ? row.text("positive", page.nobodyPositive) : row.indicators("positive", positive),
        row.text("scenarioFromBib", scenarioFromBib === undefined ? undefined : words.terms.scenarios[scenarioFromBib]),
        row.flag("bibCode", bibCode),
        row.flag("finalisedByBiller", finalisedByBiller),
      ];
    }
    case "cpp": {
      const { consent, evaluations, bibCode } = content.details;
      return [row.flag("consent", consent), evaluationRow(evaluations, writer), row.flag("bibCode", bibCode)];
    }
    case "coordination": {
      const { details } = content;
      const { coordinator, coordinatedBy } = details;
      return [
        row.text("coordinator", coordinator && page.since(nameOf(coordinator.id), coordinator.from)),
        row.flag("consent", details.consent),
        row.text("coordinatedBy", coordinatedBy && words.facts.coordinatedBy[coordinatedBy]),
        row.flag("coordinatorRecordedInBib", details.coordinatorRecordedInBib),
        row.texts(
          "careTeam",
          details.careTeam?.map((role) => words.facts.roles[role]),
        ),
        row.flag("carePlan", details.carePlan),
        row.day("referenceStart", details.referenceStart),
        evaluationRow(details.evaluations, writer),
      ];
    }
    case "follow-up":
      return [evaluationRow(content.details.evaluations, writer)];
    case "transfer":
      return [row.person("to", content.details.to), row.flag("consent", content.details.consent)];
    case "concertation":
      return concertationRows(content.details, writer);
    case "psychology":
      return psychologyRows(content.details, writer);
    case "past": {
      const { minutes, inamiParticipants, careActors } = content.details;
      return [
        row.flag("elsewhere", content.elsewhere),
        row.number("minutes", minutes),
        row.number("inamiParticipants", inamiParticipants),
        row.number("careActors", careActors),
      ];
    }
  }
}

type DetailsOf<Kind extends EntryContent["kind"]> = Extract<EntryContent, { kind: Kind }>["details"];

function concertationRows(details: DetailsOf<"concertation">, writer: Writer): Row[] {
  const { row, words, forms, page } = writer;
  const { place } = details;
  return [
    row.text("start", details.start),
    row.number("minutes", details.minutes),
    row.text("place", place && forms.places[place]),
    row.texts(
      "participants",
      details.participants?.map((participant) => participantLine(participant, writer)),
    ),
    row.flag("womanInvited", details.womanInvited),
    row.flag("womanPresent", details.womanPresent),
    row.indicators("discussed", details.discussed),
    row.texts(
      "agreements",
      details.agreements?.map(({ indicator, text }) => `${words.terms.indicators[indicator]} · ${text}`),
    ),
    row.texts(
      "tasks",
      details.tasks?.map(({ what, owner, by }) => page.dueBy(what, owner, by)),
    ),
    row.flag("reportMade", details.reportMade),
    row.flag("feedbackGiven", details.feedbackGiven),
    row.flag("recordedInBib", details.recordedInBib),
  ];
}

function participantLine({ name, role, inamiNumber, careActor, coordinator }: Participant, writer: Writer): string {
  const { forms, page } = writer;
  return [
    name,
    forms.roles[role],
    ...(inamiNumber === undefined ? [] : [inamiNumber]),
    ...(careActor ? [page.careActor] : []),
    ...(coordinator ? [page.coordinates] : []),
  ].join(" · ");
}

function psychologyRows(details: DetailsOf<"psychology">, { row, words }: Writer): Row[] {
  const { place, collectedCents } = details;
  return [
    row.text("place", place && words.facts.places[place]),
    row.number("minutes", details.minutes),
    row.number("contactMinutes", details.contactMinutes),
    row.number("participants", details.participants),
    row.number("careProviders", details.careProviders),
    row.flag("definedGroup", details.definedGroup),
    row.flag("coAnimated", details.coAnimated),
    row.text("coLeader", details.coLeader?.name),
    row.flag("withinTreatment", details.withinTreatment),
    row.flag("notReimbursedElsewhere", details.notReimbursedElsewhere),
    row.flag("missionAgreed", details.missionAgreed),
    row.number("hours", details.hours),
    row.flag("registered", details.registered),
    row.flag("functionalAssessment", details.functionalAssessment),
    row.text("collectedCents", collectedCents === undefined ? undefined : words.format.amount(collectedCents)),
    row.text("note", details.note),
  ];
}

function evaluationRow(evaluations: readonly Evaluation[] | undefined, { row, words, forms }: Writer): Row {
  const lines = evaluations?.map(({ indicator, status, note }) =>
    [
      words.terms.indicators[indicator],
      ...(status === undefined ? [] : [forms.statuses[status]]),
      ...(note === undefined || note.trim() === "" ? [] : [note]),
    ].join(" · "),
  );
  return row.texts("evaluations", lines);
}
