// Which months' counts are withheld from a copy for the public, series by series. Refuses to know the rule by which.

/** Months of the financial year, 1 is April. */
export type Withheld = Record<'lastYear' | 'thisYear' | 'target', readonly number[]>;
