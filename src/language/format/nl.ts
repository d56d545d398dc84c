import { buildFormat, noBreakSpace } from "./build";

const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

export const nl = buildFormat({
  months,
  dateSeparator: "/",
  decimal: ",",
  thousands: ".",
  and: "en",
  or: "of",
  euro: (amount) => `€${noBreakSpace}${amount}`,
  longDate: ({ day, month, year }) => `${day} ${month} ${year}`,
});
