import { addDays, addMonths, type CivilDate } from "../../rules/civil-date";
import { perinatalServices } from "../../rules/contract";
import { ruleData } from "../../rules/data";
import { perinatalThresholds } from "../../rules/data/thresholds";
import { birthday } from "../../rules/perinatal/birth";
import { referencePeriods } from "../../rules/perinatal/reference-periods";
import { openingsOf } from "../rule-sentence";
import type { Book } from "../words";
import { barChart } from "./bars";
import type { Picture } from "./svg";
import { type Row, timeline } from "./timeline";

/** One bar per service and tariff, each service on its own scale. */
export function perinatalTariffChart({ book, words }: Book): Picture {
  const { title, description } = book.pictures.tariffs;
  return barChart(
    title,
    description,
    perinatalServices.map((service) => {
      const series = ruleData.perinatalTariffs[service];
      return {
        label: words.terms.services[service].name,
        full: Math.max(...series.map(({ value }) => value)),
        bars: series.map(({ from, value }, index) => ({
          label: words.format.shortDate(from),
          value,
          said: words.format.amount(value),
          tone: index === series.length - 1 ? ("strong" as const) : ("soft" as const),
        })),
      };
    }),
  );
}

/** Since when: the programme, billing afterwards, the openings per region, the years of tariffs. */
export function perinatalCalendar({ book, words }: Book): Picture {
  const said = book.pictures.calendar;
  const { shortDate, and } = words.format;
  const { perinatalProgramme, retroactiveBilling, perinatalTariffs } = ruleData;
  const years = perinatalTariffs.cpp;
  const last = addMonths(years.at(-1)?.from ?? perinatalProgramme.from, 12);
  const since = (day: CivilDate) => `${shortDate(day)} →`;

  const openings: Row[] = perinatalServices.map((service) => {
    const { openings: opened, undecided } = openingsOf(service);
    const [first] = opened;
    const names = undecided.map((region) => `${words.terms.regions[region]}${book.frame.colon}${said.undecided}`);
    return {
      label: said.opening(words.terms.services[service].short),
      note: [...opened.map(({ from }) => since(from)), ...names].join(" · "),
      spans: opened.map(({ from, regions }) => ({
        from: first?.from ?? from,
        to: null,
        tone: "strong" as const,
        label: and(regions.map((region) => words.terms.regions[region])),
      })),
    };
  });
  const tariffs: Row = {
    label: book.frame.headings.tariffs,
    spans: years.map(({ from }, index) => {
      const next = years[index + 1];
      return {
        from,
        to: next ? addDays(next.from, -1) : null,
        tone: index === years.length - 1 ? ("strong" as const) : ("soft" as const),
        label: said.tariff(from.slice(0, 4)),
      };
    }),
  };
  return timeline({
    title: said.title,
    description: said.description,
    from: perinatalProgramme.from,
    to: last,
    rows: [
      {
        label: said.programme,
        note: since(perinatalProgramme.from),
        spans: [{ from: perinatalProgramme.from, to: null, tone: "soft" }],
      },
      {
        label: said.retroactive,
        note: `${shortDate(retroactiveBilling.from)} – ${shortDate(retroactiveBilling.to)}`,
        spans: [{ ...retroactiveBilling, tone: "soft" }],
      },
      ...openings,
      tariffs,
    ],
    marks: [
      ...new Set([
        perinatalProgramme.from,
        ...openings.flatMap(({ spans }) => spans.map(({ from }) => from)),
        ...years.map(({ from }) => from),
      ]),
    ].map((day) => ({ day, label: shortDate(day) })),
  });
}

/** A pregnancy with its screening in the twelfth week: what the example is drawn with, no rule. */
function example() {
  const { pregnancyDays } = perinatalThresholds;
  const begun = ruleData.perinatalTariffs.cpp.at(-1)?.from ?? ruleData.perinatalProgramme.from;
  return { begun, screening: addDays(begun, 7 * 12), birth: addDays(begun, pregnancyDays.value) };
}

/** The three periods of the trajectory, what can be done when, and the reference periods, on an example. */
export function perinatalTrajectory({ book, words }: Book): Picture {
  const said = book.pictures.trajectory;
  const { shortDate } = words.format;
  const { services } = words.terms;
  const { begun, screening, birth } = example();
  const { screeningDaysAfterBirth, postnatalWeeks, coordinationBirthday, programmeBirthday } = perinatalThresholds;
  const childhood = addDays(birth, 7 * postnatalWeeks.value);
  const certain = birthday(birth, coordinationBirthday.value);
  const end = birthday(birth, programmeBirthday.value);
  const dayBefore = (day: CivilDate) => addDays(day, -1);
  const periods = referencePeriods({ screening: { on: screening, positive: [] } }) ?? [];
  const afterPeriods = addDays(periods.at(-1)?.to ?? end, 1);
  const uncertain = (from: CivilDate, to: CivilDate) => ({
    from,
    to,
    tone: "uncertain" as const,
    label: book.pictures.toConfirm,
  });
  return timeline({
    title: said.title,
    description: said.description,
    from: begun,
    to: end,
    rows: [
      {
        label: services.screening.short,
        note: `${said.example}${book.frame.colon}${said.screening} ${shortDate(screening)}, ${said.birth} ${shortDate(birth)}`,
        spans: [{ from: begun, to: addDays(birth, screeningDaysAfterBirth.value), tone: "strong" }],
      },
      { label: services.cpp.short, spans: [{ from: screening, to: birth, tone: "strong" }] },
      {
        label: services.coordination.short,
        spans: [
          { from: screening, to: dayBefore(certain), tone: "strong", label: book.pictures.certain },
          uncertain(certain, dayBefore(end)),
        ],
      },
      { label: services.concertation.short, spans: [{ from: screening, to: dayBefore(end), tone: "strong" }] },
      { label: said.prenatal, spans: [{ from: screening, to: birth, tone: "soft" }] },
      { label: said.postnatal, spans: [{ from: birth, to: childhood, tone: "soft" }] },
      {
        label: said.earlyChildhood,
        spans: [{ from: childhood, to: dayBefore(certain), tone: "soft" }, uncertain(certain, dayBefore(end))],
      },
      {
        label: said.referencePeriods,
        spans: [
          ...periods.map(({ from, to }, index) => ({
            from,
            to,
            tone: index % 2 === 0 ? ("soft" as const) : ("pale" as const),
            label: said.referencePeriod(index + 1),
          })),
          uncertain(afterPeriods, dayBefore(end)),
        ],
      },
    ],
    marks: [
      { day: screening, label: said.screening },
      { day: birth, label: said.birth },
      ...Array.from({ length: programmeBirthday.value }, (_, index) => ({
        day: birthday(birth, index + 1),
        label: said.birthday(index + 1),
      })),
    ],
  });
}
