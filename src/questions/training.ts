import { featureHash, type LinearModel, softmax } from "./classifier";

/** Training of the linear classifier: multinomial logistic regression, deterministic, in seconds. */

export interface LabelledFeatures {
  features: string[];
  label: string;
  /** How much the example counts; the variants of one utterance share the weight of one. */
  weight: number;
}

export interface TrainingOptions {
  epochs?: number;
  rate?: number;
  /** Strength of the pull of every weight towards zero. */
  decay?: number;
  /** Features seen less often are left out. */
  minimumCount?: number;
  /** Share of features hidden at random from each example, so that none is relied upon alone. */
  dropout?: number;
}

/** With the names of its features, which the stored model needs no longer. */
export interface TrainedClassifier extends LinearModel {
  rows: ReadonlyMap<string, number>;
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function repeatableRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function featureRows(examples: readonly LabelledFeatures[], minimumCount: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  // Pairs and runs of letters are many and each says little: only the frequent ones are kept.
  const enough = (feature: string) => (/^[bpvdg] /.test(feature) ? 2 * minimumCount : minimumCount);
  const kept = [...counts].filter(([feature, count]) => count >= enough(feature)).map(([feature]) => feature);
  // In the order in which they are stored; two features of one hash could not be told apart there.
  const byHash = new Map(kept.sort().map((feature) => [featureHash(feature), feature]));
  return new Map([...byHash].sort(([a], [b]) => a - b).map(([, feature], row) => [feature, row]));
}

interface Encoded {
  rows: number[];
  label: number;
  weight: number;
}

/** One step of Adagrad on one example, with a share of its features hidden. */
function learn(
  model: LinearModel,
  squares: Float32Array,
  example: Encoded,
  active: readonly number[],
  rate: number,
  decay: number,
): void {
  const { weights, bias } = model;
  const width = model.labels.length;
  const scores = Array.from(bias);
  for (const row of active)
    for (let l = 0; l < width; l++) scores[l] = (scores[l] ?? 0) + (weights[row * width + l] ?? 0);
  const chances = softmax(scores);
  for (let l = 0; l < width; l++) {
    const gradient = ((chances[l] ?? 0) - (l === example.label ? 1 : 0)) * example.weight;
    if (Math.abs(gradient) < 1e-4) continue;
    bias[l] = (bias[l] ?? 0) - 0.02 * gradient;
    for (const row of active) {
      const at = row * width + l;
      const slope = gradient + decay * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

/**
 * Adagrad over shuffled examples; the same examples give the same model. The weights after each epoch of the second
 * half are averaged, so that a single added utterance does not sway distant answers.
 */
export function trainClassifier(
  examples: readonly LabelledFeatures[],
  options: TrainingOptions = {},
): TrainedClassifier {
  const { epochs = 10, rate = 0.25, decay = 1e-3, minimumCount = 3, dropout = 0.4 } = options;
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const rows = featureRows(examples, minimumCount);
  const size = rows.size * labels.length;
  const model = { labels, rows, weights: new Float32Array(size), bias: new Float32Array(labels.length), scale: 1 };
  const averaged = { weights: new Float32Array(size), bias: new Float32Array(labels.length) };
  const squares = new Float32Array(size).fill(1e-2);
  const random = repeatableRandom(7);
  const encoded = examples.map(
    ({ features, label, weight }): Encoded => ({
      rows: features.map((feature) => rows.get(feature)).filter((row) => row !== undefined),
      label: labels.indexOf(label),
      weight,
    }),
  );
  const order = encoded.map((_, index) => index);
  const averagedFrom = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = encoded[index];
      if (example)
        learn(
          model,
          squares,
          example,
          example.rows.filter(() => random() >= dropout),
          rate,
          decay,
        );
    }
    if (epoch >= averagedFrom) {
      addShare(averaged.weights, model.weights, 1 / (epochs - averagedFrom));
      addShare(averaged.bias, model.bias, 1 / (epochs - averagedFrom));
    }
  }
  return { ...model, ...averaged };
}

function addShare(sum: Float32Array, values: Float32Array, share: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (values[at] ?? 0) * share;
}
