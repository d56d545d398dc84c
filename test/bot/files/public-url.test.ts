import { expect, test } from "vitest";
import { publicUrlOf } from "../../../src/bot/files/public-url";

test.each([
  ["https://care.example.be", "https://care.example.be"],
  ["https://care.example.be/app/", "https://care.example.be/app"],
  ["http://127.0.0.1:7071", "http://127.0.0.1:7071"],
  ["http://localhost:7071/", "http://localhost:7071"],
  ["http://care.example.be", null],
  ["care.example.be", null],
  ["ftp://care.example.be", null],
  [undefined, null],
])("%s is %s", (setting, expected) => {
  expect(publicUrlOf({ PUBLIC_URL: setting })).toBe(expected);
});
