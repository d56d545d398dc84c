import type { Destination, DestinationFound } from "../../questions/destinations/destination-of";
import type { Programme } from "../../records/episode";
import { askClose } from "../episodes/close";
import { askRemove } from "../episodes/remove";
import { type CareWanted, careByStep } from "../episodes/wanted";
import { askHandOut } from "../files/hand-out";
import { showActs } from "../forms/acts";
import { beginForm, chooseForm } from "../forms/begin";
import { type FormWanted, formVerbs } from "../forms/verbs";
import { reminderVerbs } from "../reminders/verbs";
import type { ReminderWanted } from "../reminders/wanted";
import { askInvite } from "../team/invite";
import { tellTeam } from "../team/team";
import type { CommandWanted } from "./commands";
import type { Request } from "./request";
import { resolvePatient } from "./resolve-patient";
import type { KnownTurn, Outcome } from "./turn";
import type { Values } from "./verbs";

type PlaceWanted = CommandWanted | CareWanted | FormWanted | ReminderWanted | { kind: "request"; request: Request };

/** What is wanted by whoever names a place instead of asking a question. */
export function wantedByDestination({ destination, patient, date }: DestinationFound): PlaceWanted {
  switch (destination) {
    case "worklist":
      return { kind: "forms", verb: formVerbs.worklist, form: {}, values: {} };
    case "patients":
      return careByStep({ step: "list", search: "", show: "open", from: 0 });
    case "my-data":
      return careByStep({ step: "mine" });
    case "join-team":
      return careByStep({ step: "ask-join" });
    case "reminder-settings":
      return { kind: "command", command: { name: "reminders" } };
    case "calendar":
      return { kind: "reminders", verb: reminderVerbs.calendar, line: {}, values: {} };
    case "profile":
      return { kind: "command", command: { name: "profile" } };
    case "forget":
      return { kind: "command", command: { name: "forget" } };
    case "record":
      if (patient === undefined) return { kind: "forms", verb: formVerbs.menu, form: {}, values: {} };
      return { kind: "request", request: { intent: "record-act", slots: { patient } } };
    case "new-episode": {
      const label: Values = patient === undefined || patient === "this" ? {} : { label: patient };
      return { kind: "forms", verb: formVerbs.open, form: { name: "open", values: label }, values: {} };
    }
    default: {
      const slots = { ...(patient !== undefined && { patient }), ...(date !== undefined && { date }) };
      return { kind: "request", request: { intent: "record-act", slots, destination } };
    }
  }
}

const events: ReadonlySet<Destination> = new Set(["birth", "loss", "death", "consent-withdrawn", "programme-ended"]);
const ofBothProgrammes: ReadonlySet<Destination> = new Set(["death", "consent-withdrawn", "programme-ended"]);

/** Goes where one patient is concerned; which one is asked where it is not sure. */
export async function goTo(destination: Destination, request: Request, turn: KnownTurn): Promise<Outcome> {
  const patient = await resolvePatient(request, turn);
  if ("ask" in patient) return { replies: [patient.ask] };
  const { code, programme } = patient.found;
  const outcome = await at(destination, { code, programme, date: request.slots.date }, turn);
  return { context: { ...turn.context, patient: code }, ...outcome };
}

interface Concerned {
  code: string;
  programme: Programme;
  date: string | undefined;
}

function at(destination: Destination, { code, programme, date }: Concerned, turn: KnownTurn): Promise<Outcome> {
  const isPerinatal = programme === "perinatal";
  if (events.has(destination)) {
    const type: Values = isPerinatal || ofBothProgrammes.has(destination) ? { eventType: destination } : {};
    return beginForm({ about: { name: "event", code }, values: { ...type, ...(date && { on: date }) } }, turn);
  }
  switch (destination) {
    case "acts":
      return showActs(code, 0, turn);
    case "follow-up":
    case "transfer": {
      if (!isPerinatal) return chooseForm(code, turn);
      const day = destination === "transfer" ? "from" : "on";
      return beginForm({ about: { name: destination, code }, values: date === undefined ? {} : { [day]: date } }, turn);
    }
    case "close-file":
      return askClose(code, turn);
    case "remove-file":
      return askRemove(code, turn);
    case "export-file":
      return askHandOut(code, turn);
    case "team":
      return tellTeam(code, turn);
    case "invite":
      return askInvite(code, turn);
    default:
      return chooseForm(code, turn);
  }
}
