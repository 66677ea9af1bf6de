// The contract with people's activity sheets, continued: the words of labels, statuses, titles and computed cells, as data.
// Apart from activityWords, since the pane shows ratings before it reads any activity.
import type { ActivityField } from '../domain/activity';
import type { MonthStatus } from '../domain/months';
import { MEASURE_HEADING, OBJECTIVE_HEADING } from './activityWords';

/** "2017" alone may be 16/17, as "FY17" is, or 17/18. */
export const BARE_YEAR = /\b20\d\d\b(?! ?[/-])/;

/** Of a measure: so many of something else, or how long something takes. */
export const RATE_WORDS =
  /\bper (1,?000|10,?000|100,?000|head|day|patient|population)\b|\brates?\b|\blength of stay\b/i;

/** Over months that have no counts yet. */
export const FORECAST_BAND = /\b(forecast|estimates?|estimated|projected|projections?)\b/i;

export const STATUS_WORDS: readonly (readonly [MonthStatus, RegExp])[] = [
  ['estimate', /^(e|est|estimate[ds]?|projected|projection|forecast)\.?$/i],
  ['flex', /^(p|flex|provisional|prov|draft)\.?$/i],
  ['actual', /^(a|f|freeze|frozen|final|actual)\.?$/i],
];

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

export const INSIGHT_LABEL = /^insights?\b.{0,40}:?$/i;

/** What stands under a table and is no insight. */
export const FOOTNOTE = /^(source|note|notes|\*|n\.?b\.?)\b/i;
