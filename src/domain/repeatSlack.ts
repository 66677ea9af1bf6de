// A figure that is written in two places, and how far the two may be apart. Refuses to know which of them counts.

/**
 * None where both are written alike: a figure rounded twice the same way is the same. Else half the last digit of each.
 * In £k; above a unit of £k (figures in £m) digits do not tell how they were rounded.
 */
export function repeatSlack(one: Written, other: Written): number {
  const alike = one.halfUnit === other.halfUnit && one.halfUnit <= 0.5 && decimals(one.value) === decimals(other.value);
  return alike ? 0 : one.halfUnit + other.halfUnit;
}

export interface Written {
  value: number;
  /** Half its last written digit, £k. */
  halfUnit: number;
}

function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
