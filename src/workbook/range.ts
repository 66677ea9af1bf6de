// Whole numbers from one to another, both included; none where the last is before the first.

export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
