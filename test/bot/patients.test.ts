import { expect, test } from "vitest";
import { patientsMeant } from "../../src/bot/conversation/patients";

const episodes = [
  { code: "P-101", label: "Mme D." },
  { code: "P-104", label: "Frau S." },
  { code: "P-106", label: "Mme L." },
  { code: "P-110", label: "Zoë Élodie V." },
  { code: "P-111", label: "P." },
  { code: "P-112", label: "Mme P." },
  { code: "Y-201", label: "M. T." },
  { code: "Y-202", label: "L. (16 ans)" },
  { code: "Y-203", label: "Dhr. K" },
];

test.each([
  ["P-101", ["P-101"]],
  ["p101", ["P-101"]],
  ["P 101", ["P-101"]],
  ["Mme D.", ["P-101"]],
  ["mme d", ["P-101"]],
  ["MEVR. D.", ["P-101"]],
  ["mevrouw D", ["P-101"]],
  ["Frau D.", ["P-101"]],
  ["Mrs D.", ["P-101"]],
  ["D.", ["P-101"]],
  ["Madame S.", ["P-104"]],
  ["zoe elodie v", ["P-110"]],
  ["Zoë Élodie V.", ["P-110"]],
  ["monsieur T.", ["Y-201"]],
  ["Herr T", ["Y-201"]],
  ["T.", ["Y-201"]],
  ["de heer K.", ["Y-203"]],
  ["L. (16 ans)", ["Y-202"]],
  ["Mme L.", ["P-106"]],
  ["L.", ["P-106", "Y-202"]],
  ["P.", ["P-111"]],
  ["Mme P.", ["P-112"]],
  // A man is not looked for among women.
  ["M. D.", []],
  ["Mme Dupont", []],
  ["P-999", []],
  ["", []],
  ["?!", []],
])("%j means %j", (text, codes) => {
  expect(
    patientsMeant(text, episodes)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(codes);
});
