/** The normal curve, as `hechting/charts/normal_curves.py` has it. */

/** The height of the curve around `mean` at `x`, in standard deviations. */
export function density(x: number, mean = 0): number {
  return Math.exp(-((x - mean) ** 2) / 2) / Math.sqrt(2 * Math.PI);
}

/** The share (0 to 1) of two curves `d` apart that coincides: 2Φ(−|d|/2), by Abramowitz and Stegun 26.2.17 (error below 10⁻⁷). */
export function overlap(d: number): number {
  const half = Math.abs(d) / 2;
  const t = 1 / (1 + 0.2316419 * half);
  const factors = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  return 2 * density(half) * factors.reduceRight((sum, factor) => t * (factor + sum), 0);
}
