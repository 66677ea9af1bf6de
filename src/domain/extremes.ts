// The largest and the smallest of however many numbers: Math.max and Math.min take no more than some hundred thousand.

/** -Infinity of none. */
export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => (number > most ? number : most), -Infinity);
}

/** Infinity of none. */
export function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => (number < least ? number : least), Infinity);
}
