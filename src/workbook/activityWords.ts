// The contract with people's activity sheets: the words of years, series, statuses, points of delivery and computed cells, as data.
// Knows no sheet; the readers apply it.
import type { ActivityField } from '../domain/activity';
import type { Pod } from '../domain/growthOf';
import type { MonthStatus } from '../domain/months';

/** "16/17", "2016/17", "2016-17", "FY2016/17" by both years, "FY17" by the one in which it ends. */
export const YEAR_WORDS = /\b(?:FY ?)?(?:20)?(\d\d) ?[/-] ?(?:20)?(\d\d)\b|\bFY ?(?:20)?(\d\d)\b/gi;

/** "2017" alone may be 16/17, as "FY17" is, or 17/18. */
export const BARE_YEAR = /\b20\d\d\b(?! ?[/-])/;

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
/** Of a measure: so many of something else, or how long something takes. */
export const RATE_WORDS =
  /\bper (1,?000|10,?000|100,?000|head|day|patient|population)\b|\brates?\b|\blength of stay\b/i;

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

/** Over months that have no counts yet. */
export const FORECAST_BAND = /\b(forecast|estimates?|estimated|projected|projections?)\b/i;

export const STATUS_WORDS: readonly (readonly [MonthStatus, RegExp])[] = [
  ['estimate', /^(e|est|estimate[ds]?|projected|projection|forecast)\.?$/i],
  ['flex', /^(p|flex|provisional|prov|draft)\.?$/i],
  ['actual', /^(a|f|freeze|frozen|final|actual)\.?$/i],
];

export const MEASURE_HEADING = /^(measure|indicator|metric|activity|activity type|pod|point of delivery)$/i;

export const OBJECTIVE_HEADING = /^(system )?objectives?$/i;

/** The label columns of a list of measures. */
export const LABEL_COLUMNS: readonly (readonly [
  'measure' | 'objective' | 'area' | 'programme' | 'series' | 'insight',
  RegExp,
])[] = [
  ['measure', MEASURE_HEADING],
  ['objective', OBJECTIVE_HEADING],
  ['objective', /^(objective title|title|description)$/i],
  ['objective', /^(objective )?(no|number|ref)\.?$/i],
  ['area', /^(ccg|provider|trust|area|locality|commissioner|organisation|hospital|site|practice)s?( name)?$/i],
  ['programme', /^(qipp )?(programme|delivery board)s?( name)?$/i],
  ['series', /^(year|financial year|fy|series|type|data)$/i],
  ['insight', /^(insights?|comments?|commentary|narrative)$/i],
];

/** Headings of the cells that hold what we compute of a year to date. A change on last year is a per cent. */
export const OUTPUT_HEADINGS: readonly (readonly [ActivityField, RegExp])[] = [
  ['percentVersusTarget', /^% ?(v|vs|versus|var|variance|over|from|to)?\.? ?(target|plan)$|^% variance$/i],
  [
    'versusLastYear',
    /^(% ?)?(v|vs|versus|change on)\.? ?((20)?\d\d[/-](20)?\d\d|last year|previous year|prior year)$/i,
  ],
  ['versusTarget', /^(v|vs|versus|variance (to|from|v))\.? ?(target|plan)$|^variance$/i],
  ['ytdTarget', /^(ytd|year to date) (target|plan)$/i],
  ['ytdLastYear', /^(ytd|year to date) (last year|previous year|(20)?\d\d[/-](20)?\d\d)$|^same period last year$/i],
  ['ytdActual', /^(ytd|year to date)( actual| activity)?$/i],
  ['rating', /^b?rag$|^rag rating$|^rating$/i],
];

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

/** A title or label that says so: its counts allow for working days already. */
export const ADJUSTED_WORDS = /\badjust(ed|ment|ments)?\b.*\bworking days?\b|\bworking days?\b.*\badjusted\b/i;
/** Which way an objective wants to go; of several words the first governs: "Limit the increase in attendances". */
export const MORE_WORDS = /\b(increas|more\b|improv|rais(e|ing)|grow(ing)?\b|expan|maximi|achiev|shift to)/i;
export const LESS_WORDS = /\b(reduc|decreas|fewer|less\b|lower|limit|cut|minimi|avoid|prevent|contain|no more than)/i;
/** The reduction that a title states, with its decimals; a level ("to 85% of plan") is none. */
export const STATED_REDUCTION: readonly RegExp[] = [
  /(\d+(?:\.(\d+))?) ?(?:%|per ?cent) (?:reduction|decrease|fewer|less|lower)\b/i,
  /\b(?:reduc|decreas|lower|cut)\w*\b.* (?:by|of) (\d+(?:\.(\d+))?) ?(?:%|per ?cent)/i,
];
export const PER_CENT = /\d ?(?:%|per ?cent\b)/gi;
/** "Objective 5", "System Objective 3", "Obj 2", "Objective 1a", "Objective:". */
export const OBJECTIVE_TITLE = /^(?:system )?obj(?:ective)?\.? ?(?:\d|[:–-])/i;
export const INSIGHT_LABEL = /^insights?\b.{0,40}:?$/i;
/** What stands under a table and is no insight. */
export const FOOTNOTE = /^(source|note|notes|\*|n\.?b\.?)\b/i;
