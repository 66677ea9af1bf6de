// Twelve months of figures, from April. Knows neither their unit nor their meaning.

/** Null is "not known", never zero. */
export type Months = readonly (number | null)[];
