/** A linear classifier: which label a set of features speaks for, and how surely. */

export interface LinearModel {
  labels: readonly string[];
  /** Row of each feature in `weights`. */
  rows: ReadonlyMap<string, number>;
  /** Rows of `labels.length` weights, each to be divided by `scale`: bytes as stored, floats while training. */
  weights: Float32Array | Int8Array;
  bias: Float32Array | Int8Array;
  scale: number;
}

/** Probability of each label, in the order of `model.labels`; unknown features are passed over. */
export function probabilities(model: LinearModel, features: readonly string[]): number[] {
  const width = model.labels.length;
  const scores = Array.from(model.bias);
  for (const feature of features) {
    const row = model.rows.get(feature);
    if (row === undefined) continue;
    for (let label = 0; label < width; label++)
      scores[label] = (scores[label] ?? 0) + (model.weights[row * width + label] ?? 0);
  }
  return softmax(scores.map((score) => score / model.scale));
}

export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
