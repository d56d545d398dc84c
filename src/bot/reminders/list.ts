import { digestCard } from "../../cards/reminders/digest-card";
import { filterElements } from "../../cards/reminders/filter";
import { reminderWordsOf } from "../../language/reminders";
import type { ReminderWords } from "../../language/reminders/catalogue";
import type { CareRecord } from "../../records/care-record";
import { listRecordsFor } from "../../records/episode-store";
import { audienceOf } from "../../reminders/audience";
import { composeDigest, type DigestLine, linesShown } from "../../reminders/digest";
import { type OpenLine, openLines } from "../../reminders/open-lines";
import { addDays, isWithin } from "../../rules/civil-date";
import { type DeadlineKind, deadlineKinds } from "../../rules/deadlines";
import { buttonData } from "../conversation/asks";
import type { Request } from "../conversation/request";
import { resolvePatient } from "../conversation/resolve-patient";
import { about, type Outcome, type Turn } from "../conversation/turn";
import { digestLineOf, whoFor } from "./lines";
import { lineData, type Page, type ReminderVerb, reminderVerbs } from "./verbs";

/** What is due later than this, in days, is listed when it is worth telling, or when more than the near is wanted. */
const soonDays = 30;

interface Part {
  /** Whether what is due much later is wanted too. */
  all?: boolean;
  /** How many lines were shown before. */
  from?: number;
}

/** What falls due: of everybody, or of one patient, one kind or one period. */
export async function tellDeadlines(
  request: Request,
  turn: Turn,
  { all = false, from = 0 }: Part = {},
): Promise<Outcome> {
  const { tables, person, today, practitioner } = turn;
  const { period, deadlineKind: kind } = request;
  const isAboutSomebody = request.patient !== undefined || request.slots.patient !== undefined;
  const patient = isAboutSomebody ? await resolvePatient(request, turn) : null;
  if (patient !== null && "ask" in patient) return { replies: [patient.ask] };
  const code = patient?.found.code;

  const records = await listRecordsFor(tables, person, { closed: true });
  const open = records.flatMap((record) => openLines(record, today).map((line) => ({ record, line })));
  const isMine = ({ record, line }: Found) => audienceOf(record, line, today).includes(person.user);
  const mine = open.filter((found) => (code === undefined ? isMine(found) : found.record.code === code));
  const asked = mine
    .filter(({ line }) => kind === undefined || line.deadline.kind === kind)
    .filter(({ line: { deadline } }) => period === undefined || isWithin(deadline.due, period));
  const isAll = all || period !== undefined || code !== undefined || kind !== undefined;
  const chosen = isAll ? asked : asked.filter(({ line: { deadline } }) => isNear(deadline, today));
  const who = await whoFor(tables, person, practitioner, [...new Set(chosen.map(({ record }) => record))]);
  const lines = chosen.map(({ record, line }) => digestLineOf(record, line, who, today));
  const list: List = {
    lines,
    beyond: asked.length - chosen.length,
    isEmpty: mine.length === 0,
    patients: [...new Map(open.map(({ record }) => [record.code, record])).values()],
    kinds: deadlineKinds.filter((one) => mine.some(({ line }) => line.deadline.kind === one)),
    page: {
      ...{ from, all: isAll },
      ...(code !== undefined && { patient: code }),
      ...(kind !== undefined && { kind }),
      ...(period !== undefined && { period }),
    },
  };
  return { replies: [draw(list, turn)], ...about(request, code) };
}

interface Found {
  record: CareRecord;
  line: OpenLine;
}

function isNear({ due, tellFrom }: OpenLine["deadline"], today: string): boolean {
  return tellFrom <= today || due <= addDays(today, soonDays);
}

interface List {
  lines: readonly DigestLine[];
  /** How many are left out because they are due much later. */
  beyond: number;
  /** Whether nothing at all is open. */
  isEmpty: boolean;
  patients: readonly CareRecord[];
  kinds: readonly DeadlineKind[];
  page: Page;
}

function draw({ lines, beyond, isEmpty, patients, kinds, page }: List, { language, today, publicUrl }: Turn) {
  const words = reminderWordsOf(language);
  const digest = composeDigest(lines, today, page.from);
  const press = (title: string, verb: ReminderVerb, more: { page?: Page } = {}) => ({
    title,
    verb,
    data: { ...buttonData(undefined, language), ...more },
  });
  const further =
    digest.more > 0
      ? [press(words.next, reminderVerbs.list, { page: { ...page, from: page.from + linesShown } })]
      : beyond > 0
        ? [press(words.beyond(beyond), reminderVerbs.list, { page: { from: 0, all: true } })]
        : [];
  const card = digestCard({
    language,
    today,
    digest,
    ...(lines.length === 0 && { instead: whyNothing(words, page, isEmpty) }),
    open: (line) => ({ verb: reminderVerbs.open, data: lineData(line, language) }),
    buttons: [
      ...further,
      press(words.settings.button, reminderVerbs.settings),
      ...(publicUrl === null ? [] : [press(words.calendar.button, reminderVerbs.calendar)]),
    ],
    ...(patients.length > 0 && {
      filter: filterElements({
        language,
        patients,
        kinds,
        chosen: page,
        show: press("", reminderVerbs.list),
      }),
    }),
  });
  return { card };
}

function whyNothing(words: ReminderWords, { patient, kind, period }: Page, isEmpty: boolean): string {
  if (patient !== undefined || kind !== undefined) return words.noneSuch;
  if (isEmpty) return words.none;
  return period === undefined ? words.noneSoon(soonDays) : words.noneThen;
}
