// The contract with people's activity sheets: the words by which activity is known, of years, series and points of delivery, as data.
// Knows no sheet; the readers apply it. Words for the rest of such a table, which no rating waits for, are in activityTableWords.
import type { Pod } from '../domain/growthOf';

/** "16/17", "2016/17", "2016-17", "FY2016/17" by both years, "FY17" by the one in which it ends. */
export const YEAR_WORDS = /\b(?:FY ?)?(?:20)?(\d\d) ?[/-] ?(?:20)?(\d\d)\b|\bFY ?(?:20)?(\d\d)\b/gi;

/** Half a year of months makes a table of activity; no row of data holds so many. */
export const FEWEST_MONTHS = 6;

/** What a series without a year may be called; a baseline is last year's. */
export const LAST_YEAR_WORDS = /\b(last|previous|prior) year\b|\bbaseline\b/i;
export const THIS_YEAR_WORDS = /\b(this|current) year\b|\bactuals?\b/i;

/** `derived`: it is worked out of counts and holds none. */
export type SeriesRole = 'count' | 'target' | 'provider' | 'estimate' | 'status' | 'derived';

/** A series or measure so called is worked out of counts: adding its months up would mean nothing. */
export const DERIVED_WORDS =
  /%|\bper ?cent(age)?\b|\b(v|vs|versus)\b|\b(ytd|year to date|cumulative|cum|running total|variance|var|difference|change|average|mean|rolling)\b/i;

/** Months of these are money, whatever the unit. */
export const MONEY_WORDS =
  /\b(savings?|qipp (plan|profile|delivery)|cip|spend(ing)?|costs?|expenditure|income|budgets?|cash|creditors|debtors|tariff|invoices?)\b/i;

/** What a row of months holds, where its label says more than a year; the first that fits wins. */
export const ROLE_WORDS: readonly (readonly [SeriesRole, RegExp])[] = [
  ['status', /\bstatus\b/i],
  ['derived', DERIVED_WORDS],
  ['provider', /\bprovider\b/i],
  ['target', /\b(target|plan|trajectory)\b/i],
  ['estimate', /\b(estimates?|estimated|projection|projected|forecast|fot)\b/i],
];

/** Taken out of a label, what is left names the measure. */
export const SERIES_WORDS =
  /\b(data|status|provider|target|plan|trajectory|estimates?|estimated|projection|projected|forecast|fot|outturn|actuals?|baseline|revised|agreed|(last|previous|prior|this|current) year)\b/gi;

export const MEASURE_HEADING = /^(measure|indicator|metric|activity|activity type|pod|point of delivery)$/i;

export const OBJECTIVE_HEADING = /^(system )?objectives?$/i;

/** In the order in which they are looked for: "non-elective" says elective too, "follow-up outpatient" outpatient. */
export const POD_WORDS: readonly (readonly [Pod | null, RegExp])[] = [
  [null, /\bbed ?days?\b|\bobd\b/i],
  ['emergencyDepartment', /\ba ?(&|and) ?e\b|\bed\b|\bemergency department\b|\baccident (&|and) emergency\b/i],
  ['outpatientFollowUp', /\bfollow[- ]?ups?\b|\bop ?fup?\b|\bopfup\b/i],
  [
    'outpatientFirst',
    /\boutpatient firsts?\b|\b(first|new) outpatients?\b|\boutpatients? \(?new\b|\bop ?1st\b|\bopfa\b|\bop (first|new)\b/i,
  ],
  ['referral', /\breferrals?\b/i],
  ['nonElective', /\bnon[- ]?elective\b|\bnel\b|\bem(st)?\b|\bemergency admissions?\b/i],
  ['elective', /\belective\b|\belec\b|\bday ?cases?\b|\bdc\b|\belip\b|\binpatient elective\b/i],
];

/** "Objective 5", "System Objective 3", "Obj 2", "Objective 1a", "Objective:". */
export const OBJECTIVE_TITLE = /^(?:system )?obj(?:ective)?\.? ?(?:\d|[:–-])/i;
