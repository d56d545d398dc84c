import type { EpisodeExport } from "../../../records/export";
import type { Row } from "./html";
import type { Writer } from "./writer";

/** What is known of a patient besides the acts. */
export function factRows({ contract }: EpisodeExport, writer: Writer): Row[] {
  const { row, page, words, nameOf } = writer;
  if (contract.programme === "psychology") {
    const { birthDate, preferentialReimbursement, registered, functionalAssessment } = contract.episode;
    return [
      row.day("birthDate", birthDate),
      row.flag("preferentialReimbursement", preferentialReimbursement),
      row.flag("registered", registered),
      row.flag("functionalAssessment", functionalAssessment),
    ];
  }
  const { episode } = contract;
  const { screening, scenarioFromBib } = { screening: episode.screening, ...episode.screening };
  return [
    row.day("dueDate", episode.dueDate),
    episode.birthDate === null ? row.text("birthDate", page.notBorn) : row.day("birthDate", episode.birthDate),
    screening === null ? row.text("screening", page.notScreened) : row.day("screening", screening?.on),
    screening?.positive.length === 0
      ? row.text("positive", page.nobodyPositive)
      : row.indicators("positive", screening?.positive),
    row.text("scenarioFromBib", scenarioFromBib === undefined ? undefined : words.terms.scenarios[scenarioFromBib]),
    row.day("referenceStart", episode.referenceStart),
    row.texts(
      "coordinators",
      episode.coordinators?.map(({ id, from }) => page.since(nameOf(id), from)),
    ),
    row.flag("coordinatorConsent", episode.coordinatorConsent),
    row.texts(
      "careTeam",
      episode.careTeam?.map((role) => words.facts.roles[role]),
    ),
    row.flag("carePlan", episode.carePlan),
    row.texts("followUps", episode.followUps?.map(words.format.longDate)),
  ];
}
