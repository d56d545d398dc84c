import { buildFormat, noBreakSpace } from "./build";

const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

export const de = buildFormat({
  months,
  dateSeparator: ".",
  decimal: ",",
  thousands: ".",
  and: "und",
  or: "oder",
  euro: (amount) => `${amount}${noBreakSpace}€`,
  longDate: ({ day, month, year }) => `${day}. ${month} ${year}`,
});
