// One heading, with the bands that stand over it, to the field it names. Refuses to look at the column's cells.
import { cleanText } from './cell';
import { headingText, withoutUnit } from './headingText';
import {
  COMPUTED_SUFFIX,
  type Field,
  type Measure,
  MEASURE_WORDS,
  NAMED_FIELDS,
  OTHER_RATING,
  RATING_WORDS,
  RECURRENT_WORDS,
  type Span,
  SPAN_WORDS,
  type Subject,
  SUBJECT_WORDS,
  UNIT_WORDS,
} from './headings';
import { isDateSerial, MONTH_PATTERN, monthOfNumber, monthOfSerial, readMonthText } from './monthText';
import type { CellValue } from './snapshot';

export interface HeadingMonth {
  /** Calendar month 1–12, or month of the financial year where `financial` is set ("M4"). */
  month: number;
  year: number | null;
  financial: boolean;
}

/** What the words of one heading cell say, facet by facet. */
export interface Facets {
  field: Field | null;
  measure: Measure | null;
  span: Span | null;
  subject: Subject | null;
  rating: boolean;
  month: HeadingMonth | null;
  /** 1–4. */
  quarter: number | null;
  /** £k per unit. */
  unit: number | null;
  recurrent: boolean;
}

export interface Heading extends Omit<Facets, 'field'> {
  field: Field;
  /** True for a column that we appended in an earlier refresh. */
  ours: boolean;
}

/** Every row of a workbook is asked whether it heads a table, and most of its words stand in many rows: each is taken apart once. */
const KNOWN = new Map<CellValue, Facets>();
const MOST_KNOWN = 5_000;

export function facetsOf(value: CellValue): Facets {
  const known = KNOWN.get(value);
  if (known) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const facets = facetsIn(value);
  KNOWN.set(value, facets);
  return facets;
}

function facetsIn(value: CellValue): Facets {
  const text = headingText(value);
  return {
    field: namedField(text),
    measure: text.endsWith('?') ? null : first(MEASURE_WORDS, text),
    span: first(SPAN_WORDS, text),
    subject: first(SUBJECT_WORDS, text),
    rating: RATING_WORDS.test(text),
    month: headingMonth(value, text),
    quarter: headingQuarter(text),
    unit: first(UNIT_WORDS, text),
    recurrent: RECURRENT_WORDS.test(text),
  };
}

function namedField(text: string): Field | null {
  const named = first(NAMED_FIELDS, text);
  const field = named ?? first(NAMED_FIELDS, withoutUnit(text));
  return named ?? (field === 'scheme' || field === 'programme' ? field : null);
}

/** True where the cell's words alone could head a column. */
export function speaks({ field, measure, span, rating, month, quarter }: Facets): boolean {
  return field !== null || measure !== null || span !== null || rating || month !== null || quarter !== null;
}

/** @param own the lowest heading cell of the column; @param bands what stands over it, nearest first. */
export function classifyHeading(own: CellValue, bands: readonly CellValue[]): Heading | null {
  const ours = cleanText(own).endsWith(COMPUTED_SUFFIX);
  const facets = facetsOf(ours ? cleanText(own).slice(0, -COMPUTED_SUFFIX.length) : own);
  // A band of people's own that happens to end at our column does not stand over it.
  const full = ours ? facets : bands.map(facetsOf).reduce(inherit, facets);
  // "Milestones" names a list of them, unless it stands under "RAGS".
  const isMoney = BARE_MEASURE.test(headingText(own)) && (full.span ?? full.unit ?? full.month) !== null;
  const isThing =
    facets.field !== null && facets.field !== 'total' && !isMoney && !(facets.field === 'milestone' && full.rating);
  if (isThing) return { ...facets, field: facets.field!, ours };
  // "Comments" below "Variance" hold none.
  if (bands.length > 0 && !adds(facets)) return null;
  const field = fieldOf(full, headingText(own));
  return field && { ...full, field, ours };
}

/** True where the lowest heading says at least something of the figure itself. */
function adds(facets: Facets): boolean {
  return speaks(facets) || facets.subject !== null || facets.unit !== null || facets.recurrent;
}

/** Dates of milestones have these headings, and figures under a band that speaks of a span or of money. */
export const BARE_MEASURE = /^(forecast|achieved)$/;

/** A band adds what the heading below it leaves open. A period statement ("April - May 2017 : Month") adds nothing. */
function inherit(below: Facets, band: Facets): Facets {
  const subjectFits = below.rating || band.rating;
  return {
    field: below.field,
    measure: below.measure ?? (below.rating ? null : band.measure),
    span: below.span ?? band.span,
    subject: below.subject ?? (subjectFits ? band.subject : null),
    rating: below.rating || (band.rating && below.measure === null) || (band.rating && below.subject !== null),
    // Of the year or to date it is no month's, whatever month it is said at.
    month: below.month ?? (below.span === null ? band.month : null),
    quarter: below.quarter ?? band.quarter,
    unit: below.unit ?? band.unit,
    recurrent: below.recurrent || band.recurrent,
  };
}

function fieldOf(facets: Facets, own: string): Field | null {
  if (facets.rating) return OTHER_RATING.test(own) ? null : ratingField(facets);
  if (facets.subject === 'milestone') return /\bdelivery\b|\bprogress\b/.test(own) ? ratingField(facets) : null;
  if (facets.month) return monthField(facets);
  if (facets.quarter) return quarterField(facets);
  if (facets.field === 'total') return totalField(facets);
  if (facets.measure === 'percent') return percentField(facets, own);
  if (facets.measure === 'variance') return varianceField(facets, own);
  // What came out so far; alone it is what will come out.
  if (facets.span === 'ytd' && OUTTURN.test(own)) return 'ytdActual';
  const isAlone = facets.measure === null && facets.span !== null && facets.span !== 'previous';
  return facets.recurrent ? null : isAlone ? 'spanAlone' : figureField(facets);
}

const OUTTURN = /^(?!.*\b(forecast|projected|projection)\b).*\boutturn\b/;

function ratingField({ subject, span }: Facets): Field | null {
  if (subject === 'milestone') return span === 'previous' ? 'previousMilestoneRating' : 'milestoneRating';
  if (span === 'previous') return null;
  if (subject === 'overall') return 'overallRating';
  if (span === 'inMonth') return 'inMonthRating';
  return subject === 'finance' || span === 'ytd' ? 'ytdRating' : 'rating';
}

/** Of twelve months' plan or forecast: the year's. Of actuals, nobody says up to when. "2018/19 | Total" is asked about. */
function totalField(facets: Facets): Field {
  const { span, measure } = facets;
  if (measure === null && span === 'annual') return 'plan';
  const isOfYear = span === null || span === 'annual';
  return isOfYear && !facets.recurrent && measure !== 'actual' ? (figureField(facets) ?? 'total') : 'total';
}

/** Of an outlook, `readColumns` leaves out the months that are still forecast. */
function monthField({ measure }: Facets): Field | null {
  if (measure === null) return 'month';
  if (measure === 'plan' || measure === 'target') return 'monthPlan';
  return measure === 'actual' || measure === 'outlook' ? 'monthActual' : null;
}

/** A quarter by itself is the plan's: that is what a profile by quarter shows. */
function quarterField({ measure }: Facets): Field | null {
  if (measure === null || measure === 'plan' || measure === 'target') return 'quarterPlan';
  return measure === 'actual' ? 'quarterActual' : null;
}

/** Only a share of plan or target; "% v Target" is a distance from it. */
function percentField({ span }: Facets, own: string): Field | null {
  if (/\bv(s|ersus)?\b/.test(own) || !/plan|target|achiev|deliver|^%$/.test(own)) return null;
  if (/\bin month\b/.test(own)) return 'inMonthAchievement';
  return span === 'ytd' ? 'achievement' : 'percentOfPlan';
}

function varianceField({ span }: Facets, own: string): Field {
  if (/\bfot\b|\bforecast\b/.test(own)) return 'forecastVariance';
  if (span === 'ytd') return 'ytdVariance';
  if (span === 'inMonth') return 'inMonthVariance';
  return /\btarget\b/.test(own) ? 'targetVariance' : 'annualVariance';
}

export function figureField({ measure, span }: Facets): Field | null {
  const isPlan = measure === 'plan' || measure === 'target';
  const isActual = measure === 'actual' || measure === 'outlook';
  if (span === 'ytd') return isPlan ? 'ytdPlan' : isActual ? 'ytdActual' : null;
  if (span === 'inMonth') return isPlan ? 'inMonthPlan' : isActual ? 'inMonthActual' : null;
  if (span === 'previous') return null;
  if (measure === 'actual') return span === null || span === 'annual' ? 'spanlessActual' : null;
  if (measure === 'outlook') return 'forecast';
  return measure === 'plan' || measure === 'target' || measure === 'forecast' ? measure : null;
}

/** @param text the heading's, as it was taken for its other facets. */
export function headingMonth(value: CellValue, text = headingText(value)): HeadingMonth | null {
  if (isDateSerial(value)) return { ...monthOfSerial(value), financial: false };
  const bare = text
    .replace(
      /\(?£ ?(['’]?000['’]?s?|millions?|[km]\b)?\)?|\b(plan(ned)?|target|actuals?|budget|trajectory|achieved|delivered|savings?|forecast|var(iance)?)\b/g,
      '',
    )
    .replace(/^[ :–-]+|[ :–-]+$/g, '');
  const number = monthOfNumber(bare);
  if (number !== null) return { month: number, year: null, financial: true };
  if (!BEGINS_WITH_MONTH.test(bare) || isFinancialYear(bare)) return null;
  const month = readMonthText(bare);
  return month && { ...month, financial: false };
}

const BEGINS_WITH_MONTH = new RegExp(`^${MONTH_PATTERN}|^\\d{1,2}[/-]|^\\d{4}-\\d\\d$`, 'i');

/** "2011-12" is a year, "2017-04" a month. */
function isFinancialYear(text: string): boolean {
  const [, first, second] = /^\d\d(\d\d)-(\d\d)$/.exec(text) ?? [];
  return first !== undefined && Number(second) === (Number(first) + 1) % 100;
}

function headingQuarter(text: string): number | null {
  const match = /^(?:q|qtr|quarter) ?([1-4])\b/.exec(text);
  return match ? Number(match[1]) : null;
}

function first<T>(table: readonly (readonly [T, RegExp])[], text: string): T | null {
  return table.find((entry) => entry[1].test(text))?.[0] ?? null;
}

/** @param heading a column's, with its bands. */
export function spanIn(heading: string): Span | null {
  const texts = heading.split(' | ').reverse();
  return texts.map((text) => first(SPAN_WORDS, headingText(text))).find((span) => span !== null) ?? null;
}
