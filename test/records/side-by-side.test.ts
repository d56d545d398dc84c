import { expect, test } from "vitest";
import { mapSideBySide } from "../../src/records/side-by-side";

test("results keep the order of the items, and no more than so many are under way", async () => {
  let underWay = 0;
  let most = 0;
  const results = await mapSideBySide([5, 1, 4, 2, 3], 2, async (turns) => {
    most = Math.max(most, ++underWay);
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    underWay--;
    return turns * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
});

test("nothing gives nothing, and a failure is passed on", async () => {
  expect(await mapSideBySide([], 3, async () => 1)).toEqual([]);
  await expect(mapSideBySide([1], 3, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
});
