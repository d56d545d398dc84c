import { addDays, addMonths, type CivilDate } from "../../rules/civil-date";
import { psychologyServices } from "../../rules/contract";
import { ruleData } from "../../rules/data";
import { psychologyThresholds } from "../../rules/data/thresholds";
import { isInSlidingWindow, runningWindow } from "../../rules/psychology/window";
import { psychologyDates } from "../../rules/topics/facts";
import { tariffRows } from "../tariffs";
import type { Book } from "../words";
import { barChart } from "./bars";
import type { Picture } from "./svg";
import { timeline } from "./timeline";

/** One bar per service, payee and tariff, all on one scale. */
export function psychologyTariffChart(book: Book): Picture {
  const { title, description } = book.book.pictures.psychologyTariffs;
  const services = psychologyServices.filter((service) => ruleData.psychologyTariffs[service]);
  const rows = services.map((service) => ({ service, rows: tariffRows(service, book) }));
  const full = Math.max(...rows.flatMap((group) => group.rows.map(({ cents }) => cents)));
  return barChart(
    title,
    description,
    rows.map((group) => ({
      label: `${book.words.terms.services[group.service].short}, ${group.rows[0]?.unit ?? ""}`,
      full,
      bars: group.rows.map(({ from, paid, cents }) => ({
        label: `${book.words.format.shortDate(from)} · ${paid}`,
        value: cents,
        said: book.words.format.amount(cents),
        tone: "strong" as const,
      })),
    })),
  );
}

/** The two offers, the transition, and since when amounts and shares are known. */
export function psychologyCalendar({ book, words }: Book): Picture {
  const said = book.pictures.offers;
  const { shortDate } = words.format;
  const { "2021": earlier, "2024": present } = ruleData.psychologyRegimes;
  const { young, adult } = ruleData.psychologyPatientShare;
  const transition = { from: psychologyDates.transitionFrom, to: earlier.to };
  const both = ({ from, to }: { from: CivilDate; to: CivilDate }) => `${shortDate(from)} – ${shortDate(to)}`;
  const firstTariff = ruleData.psychologyTariffs["psy-support-individual"]?.psychologist[0].from ?? present.from;
  const since = (label: string, from: CivilDate) => ({
    label,
    note: `${shortDate(from)} →`,
    spans: [{ from, to: null, tone: "soft" as const }],
  });
  const after = addDays(present.to, 1);
  return timeline({
    title: said.title,
    description: said.description,
    from: earlier.from,
    to: addMonths(after, 6),
    rows: [
      { label: said.earlier, note: both(earlier), spans: [{ ...earlier, tone: "soft" }] },
      { label: said.transition, note: both(transition), spans: [{ ...transition, tone: "pale" }] },
      {
        label: said.present,
        note: `${both(present)} · ${said.after}${book.frame.colon}${book.pictures.toConfirm}`,
        spans: [
          { ...present, tone: "strong" },
          { from: after, to: null, tone: "uncertain" },
        ],
      },
      since(said.tariffs, firstTariff),
      since(said.shareYoung, young[0].from),
      since(said.shareAdult, adult[0].from),
    ],
    marks: [earlier.from, transition.from, present.from, after].map((day) => ({ day, label: shortDate(day) })),
  });
}

/** Sessions that lie in one way of counting and not in the other: what the example is drawn with, no rule. */
const monthsOfSessions = [0, 2, 5, 9, 11];
const monthAsked = 13;

/** The same sessions counted both ways. */
export function psychologyWindows({ book, words }: Book): Picture {
  const said = book.pictures.windows;
  const { shortDate } = words.format;
  const begun = ruleData.psychologyRegimes["2024"].from;
  const months = psychologyThresholds.windowMonths.value;
  const sessions = monthsOfSessions.map((month) => ({ on: addMonths(begun, month) }));
  const asked = addMonths(begun, monthAsked);
  const first = runningWindow(sessions.slice(0, 1), begun);
  const running = runningWindow(sessions, asked);
  const sliding = { from: addDays(addMonths(asked, -months), 1), to: asked };
  const inRunning = sessions.filter(({ on }) => on >= running.from).length;
  const inSliding = sessions.filter((session) => isInSlidingWindow(session, asked)).length;
  return timeline({
    title: said.title,
    description: said.description,
    from: begun,
    to: running.to,
    rows: [
      {
        label: said.sessions,
        spans: [],
        dots: [...sessions.map(({ on }) => ({ day: on, filled: true })), { day: asked, filled: false }],
      },
      {
        label: said.running,
        note: said.counted(inRunning),
        spans: [
          { ...first, tone: "pale" },
          { ...running, tone: "strong" },
        ],
      },
      { label: said.sliding, note: said.counted(inSliding), spans: [{ ...sliding, tone: "strong" }] },
    ],
    marks: [
      { day: begun, label: shortDate(begun) },
      { day: asked, label: `${said.asked}, ${shortDate(asked)}` },
    ],
  });
}
