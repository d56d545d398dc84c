/** A linear classifier: which label a set of features speaks for, and how surely. */

/** Where the weights of a feature stand. */
export interface FeatureRows {
  readonly size: number;
  get(feature: string): number | undefined;
}

export interface LinearModel {
  labels: readonly string[];
  /** Row of each feature in `weights`. */
  rows: FeatureRows;
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

/** A number of 32 bits for a feature's name (FNV-1a). */
export function featureHash(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * Rows by the hashes of their features, in ascending order: nothing is built when loading, where a map of thirty
 * thousand names would take most of the time. That a strange feature has the hash of one of ours happens once in a
 * hundred thousand features and sways one view a little.
 */
export class HashedRows implements FeatureRows {
  constructor(private readonly hashes: Uint32Array) {}

  get size(): number {
    return this.hashes.length;
  }

  get(feature: string): number | undefined {
    const hash = featureHash(feature);
    let low = 0;
    let high = this.hashes.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.hashes[middle] ?? 0;
      if (found === hash) return middle;
      if (found < hash) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
}
