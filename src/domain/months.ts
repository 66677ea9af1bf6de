// Twelve months of figures, from April. Knows neither their unit nor their meaning.

/** Null is "not known", never zero. */
export type Months = readonly (number | null)[];

/** How final a month's figure is: frozen, still subject to change, or itself an estimate. */
export type MonthStatus = 'actual' | 'flex' | 'estimate';
