import { buildFormat, noBreakSpace } from "./build";

const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

export const fr = buildFormat({
  months,
  dateSeparator: "/",
  decimal: ",",
  thousands: noBreakSpace,
  and: "et",
  or: "ou",
  euro: (amount) => `${amount}${noBreakSpace}€`,
  longDate: ({ day, month, year }) => `${day === 1 ? "1er" : day} ${month} ${year}`,
  punctuation: (text) => text.replace(/ (?=[:;?!»])/g, noBreakSpace).replace(/(?<=«) /g, noBreakSpace),
});
