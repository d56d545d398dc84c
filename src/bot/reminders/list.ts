import { digestCard } from "../../cards/reminders/digest-card";
import { filterElements } from "../../cards/reminders/filter";
import { reminderWordsOf } from "../../language/reminders";
import type { CareRecord } from "../../records/care-record";
import { listRecordsFor } from "../../records/episode-store";
import { audienceOf } from "../../reminders/audience";
import { composeDigest, type DigestLine } from "../../reminders/digest";
import { type OpenLine, openLines } from "../../reminders/open-lines";
import { addDays, isWithin } from "../../rules/civil-date";
import { type DeadlineKind, deadlineKinds } from "../../rules/deadlines";
import { buttonData } from "../conversation/asks";
import type { Request } from "../conversation/request";
import { resolvePatient } from "../conversation/resolve-patient";
import { about, type Outcome, type Turn } from "../conversation/turn";
import { digestLineOf, whoFor } from "./lines";
import { lineData, reminderVerbs } from "./verbs";

/** What is due later than this, in days, is told when it is worth telling, or when the patient is asked about. */
const soonDays = 30;

/** What falls due: of everybody, or of one patient, one kind or one period. */
export async function tellDeadlines(request: Request, turn: Turn, kind?: DeadlineKind): Promise<Outcome> {
  const { tables, person, today, practitioner } = turn;
  const isAboutSomebody = request.patient !== undefined || request.slots.patient !== undefined;
  const patient = isAboutSomebody ? await resolvePatient(request, turn) : null;
  if (patient !== null && "ask" in patient) return { replies: [patient.ask] };
  const code = patient?.found.code;

  const records = await listRecordsFor(tables, person, { closed: true });
  const all = records.flatMap((record) => openLines(record, today).map((line) => ({ record, line })));
  const isMine = ({ record, line }: Found) => audienceOf(record, line, today).includes(person.user);
  const mine = all.filter((found) => (code === undefined ? isMine(found) : found.record.code === code));
  const chosen = mine
    .filter(({ line }) => kind === undefined || line.deadline.kind === kind)
    .filter(({ line: { deadline } }) =>
      request.period === undefined
        ? code !== undefined || kind !== undefined || isNear(deadline, today)
        : isWithin(deadline.due, request.period),
    );
  const who = await whoFor(tables, person, practitioner, [...new Set(chosen.map(({ record }) => record))]);
  const lines = chosen.map(({ record, line }) => digestLineOf(record, line, who, today));
  const patients = [...new Map(all.map(({ record }) => [record.code, record])).values()];
  const kinds = deadlineKinds.filter((one) => mine.some(({ line }) => line.deadline.kind === one));
  return {
    replies: [
      draw(
        lines,
        {
          patients,
          kinds,
          chosen: { ...(code !== undefined && { patient: code }), ...(kind && { kind }) },
          hasAny: all.some(isMine),
        },
        turn,
      ),
    ],
    ...about(request, code),
  };
}

interface Found {
  record: CareRecord;
  line: OpenLine;
}

function isNear({ due, tellFrom }: OpenLine["deadline"], today: string): boolean {
  return tellFrom <= today || due <= addDays(today, soonDays);
}

interface Choice {
  patients: readonly CareRecord[];
  kinds: readonly DeadlineKind[];
  chosen: { patient?: string; kind?: DeadlineKind };
  /** Whether anything at all is open for whoever asks, however far ahead. */
  hasAny: boolean;
}

function draw(
  lines: readonly DigestLine[],
  { patients, kinds, chosen, hasAny }: Choice,
  { language, today, publicUrl }: Turn,
) {
  const words = reminderWordsOf(language);
  const settings = {
    title: words.settings.button,
    verb: reminderVerbs.settings,
    data: buttonData(undefined, language),
  };
  const calendar = {
    title: words.calendar.button,
    verb: reminderVerbs.calendar,
    data: buttonData(undefined, language),
  };
  const card = digestCard({
    language,
    today,
    digest: composeDigest(lines, today),
    ...(lines.length === 0 && { instead: hasAny ? words.noneSuch : words.none }),
    open: (line) => ({ verb: reminderVerbs.open, data: lineData(line, language) }),
    buttons: publicUrl === null ? [settings] : [settings, calendar],
    ...(patients.length > 0 && {
      filter: filterElements({
        language,
        patients,
        kinds,
        chosen,
        show: { verb: reminderVerbs.list, data: buttonData(undefined, language) },
      }),
    }),
  });
  return { card };
}
