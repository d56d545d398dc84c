import { buildFormat } from "./build";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const en = buildFormat({
  months,
  dateSeparator: "/",
  decimal: ".",
  thousands: ",",
  and: "and",
  or: "or",
  euro: (amount) => `€${amount}`,
  longDate: ({ day, month, year }) => `${day} ${month} ${year}`,
});
