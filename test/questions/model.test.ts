import { describe, expect, it } from "vitest";
import { evaluate, figuresOf } from "../../src/questions/evaluation";
import type { StoredClassifier } from "../../src/questions/model";
import storedModel from "../../src/questions/model.json";
import { readTrainingSource, readUtteranceFiles } from "../../src/questions/source-files";
import { trainModel } from "../../src/questions/train";
import { questionModel } from "../../src/questions/understand";

function bytes({ weights }: StoredClassifier): Int8Array {
  return new Int8Array(Buffer.from(weights, "base64"));
}

describe("the committed model", () => {
  it("is what `npm run train` makes of the lexicon and utterance files", () => {
    const fresh = trainModel(readTrainingSource("src/questions"));
    const { classifiers, ...texts } = fresh;
    const { classifiers: committed, ...committedTexts } = storedModel;
    expect(committedTexts).toEqual(texts);
    for (const view of ["sequence", "concepts", "words"] as const) {
      expect(committed[view].labels).toBe(classifiers[view].labels);
      expect(committed[view].features).toBe(classifiers[view].features);
      // Another version of Node may round a weight the other way.
      const [here, there] = [bytes(classifiers[view]), bytes(committed[view])];
      expect(here.length).toBe(there.length);
      const furthest = here.reduce((most, value, at) => Math.max(most, Math.abs(value - (there[at] ?? 0))), 0);
      expect(furthest).toBeLessThanOrEqual(1);
    }
  }, 120_000);
});

/** What was reached on questions that the model never saw; a change of words or code must not fall behind it. */
const floors: Record<string, { right: number; wrong: number; rightOrSuggested: number; letIn: number; slots: number }> =
  {
    "ordinary.txt": { right: 0.98, wrong: 0.005, rightOrSuggested: 0.99, letIn: 0.02, slots: 0.97 },
    "hard-1.txt": { right: 0.9, wrong: 0.01, rightOrSuggested: 0.98, letIn: 0.02, slots: 0.97 },
    "hard-2.txt": { right: 0.8, wrong: 0.01, rightOrSuggested: 0.95, letIn: 0.02, slots: 0.97 },
  };

describe.each([...readUtteranceFiles("test/questions/held-out")])("held-out questions of %s", (name, utterances) => {
  const measured = evaluate(questionModel(), utterances);
  const figures = figuresOf(measured);
  const floor = floors[name];

  it("are understood as well as they were", () => {
    if (!floor) throw new Error(`No floor is set for ${name}.`);
    expect(figures.right).toBeGreaterThanOrEqual(floor.right);
    expect(figures.wrong).toBeLessThanOrEqual(floor.wrong);
    expect(figures.rightOrSuggested).toBeGreaterThanOrEqual(floor.rightOrSuggested);
    expect(figures.letIn).toBeLessThanOrEqual(floor.letIn);
  });

  it("have their service, patient, date and function found", () => {
    for (const share of Object.values(figures.slots)) expect(share).toBeGreaterThanOrEqual(floor?.slots ?? 1);
  });
});
