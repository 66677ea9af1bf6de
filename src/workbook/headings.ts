// The contract with people's sheets: what a column can hold and the words by which its heading says so, as data.
// Knows no table; `classifyHeading` applies it.
import { type ComputedName, FIGURE_NAMES, type FigureName } from '../domain/records';
import type { RegisterField } from './registerWords';

export type Field =
  | FigureName
  | ComputedName
  | RegisterField
  | 'scheme'
  | 'id'
  | 'programme'
  | 'sro'
  | 'plannedStart'
  | 'actualStart'
  | 'savingsStart'
  | 'milestone'
  | 'forecastDate'
  | 'completed'
  | 'area'
  | 'issue'
  | 'actions'
  | 'recovery'
  | 'previousConfidence'
  | 'confidence'
  | 'overrideRating'
  | 'overrideOf'
  | 'reason'
  | 'setBy'
  | 'setOn'
  | 'forMonth'
  | 'escalation'
  | 'setting'
  | 'value'
  | 'monthPlan'
  | 'monthActual'
  | 'month'
  | 'quarterPlan'
  | 'quarterActual'
  /** An actual of which nothing says whether it is of the month or the year to date. */
  | 'spanlessActual'
  /** A figure of the year, the year to date or the month of which nothing says what it is. */
  | 'spanAlone'
  /** Whether a line is a provider's CIP or a commissioner's QIPP. */
  | 'savingsSide'
  | 'total'
  | 'annualVariance'
  | 'percentOfPlan'
  | 'impactText'
  | 'previousImpactText'
  | 'exceptionsFlag'
  | 'rating';

/** Headings that name a thing or a word of it; the first that fits the whole heading wins. */
export const NAMED_FIELDS: readonly (readonly [Field, RegExp])[] = [
  ['id', /^(\d{4} )?((scheme|project|qipp|cip) )?(id|ref|reference|code)$|^(scheme|project|qipp|cip) (number|no)$/],
  ['scheme', /^top \d+ .*schemes?$/],
  [
    'scheme',
    /^((qipp|cip|savings?|cost improvement|efficiency|transformation) )?(schemes?|projects?|initiatives?|cips?|opportunit(y|ies))( name| title| description)?$/,
  ],
  ['scheme', /^(programmes?|work ?streams?|divisions?|directorates?) ?(\/|and|&) ?(schemes?|projects?|initiatives?)$/],
  [
    'programme',
    /^(programmes?|programme board|delivery board|board|directorate|division|portfolio|work ?stream)( name)?( qipp reporting)?$/,
  ],
  ['savingsSide', /^(savings? )?type$|^(qipp ?\/ ?cip|cip ?\/ ?qipp)$|^(qipp|cip) or (qipp|cip)$/],
  ['sro', /^(sro|senior responsible (owner|officer)|executive lead|exec lead|executive sponsor)$/],
  ['status', /^(scheme |project )?status$/],
  ['savingsStart', /^(savings|impact|benefits?) (start|starts|from)( month)?$/],
  ['plannedStart', /^(plan|planned|original|baseline) start( date| month)?$/],
  ['plannedStart', /^start( date| month)?$/],
  ['actualStart', /^actual start( date| month)?$/],
  ['milestone', /^(key )?milestones?( name| description)?$/],
  ['due', /^(due|due date|planned date|target date|baseline date|planned (completion|end)( date)?)$/],
  ['forecastDate', /^(forecast|revised|expected)( date| completion date)?$/],
  [
    'completed',
    /^(completed|done|achieved)( date| on)?$|^date (completed|achieved|done)$|^completion date$|^actual (date|completion|end)( date)?$/,
  ],
  ['previousConfidence', /^confidence (last|previous) month$|^(last|previous) month('?s)? confidence$/],
  ['confidence', /^((this|current) month('?s)? )?confidence( (this|current) month| level| of recovery)?$/],
  ['overrideRating', /^override( rating| b?rag)?$|^overridden rating$/],
  ['overrideOf', /^(override of|rating overridden|which rating)$/],
  ['reason', /^reason( for override)?$/],
  ['setBy', /^(set|agreed|overridden) by$/],
  ['setOn', /^(set|agreed|overridden) on$|^date (set|agreed)$/],
  ['forMonth', /^(for|reporting) month$/],
  ['owner', /^(action )?owner$/],
  ['escalation', /^escalat(e|ed|ion)( to)?\??$/],
  ['area', /^area( of concern)?$/],
  ['issue', /^issues?( description)?$/],
  ['actions', /^((mitigating|recovery) )?actions?$/],
  ['recovery', /^recovery( date| plan)?$/],
  ['risk', /^risks?( description)?$/],
  [
    'risk',
    /^((initial|inherent|gross|unmitigated|pre[- ]mitigation|original|residual|net|mitigated|post[- ]mitigation|current|revised|target|risk) )*(likelihood|impact|consequence|score|risk score|risk rating)( before| after)?( mitigation)?$/,
  ],
  ['setting', /^settings?$/],
  ['value', /^value$/],
  ['exceptionsFlag', /^(open )?exceptions?\??$/],
  ['previousImpactText', /^financial impact.*(previous|last) month/],
  ['impactText', /^financial impact/],
  ['total', /^(grand )?totals?( £ ?k?)?$/],
];

/** `outlook`: actual as far as it is reported, forecast from then on, in one run of months. */
export type Measure = 'plan' | 'target' | 'actual' | 'forecast' | 'outlook' | 'variance' | 'percent';
export type Span = 'ytd' | 'inMonth' | 'previous' | 'annual';
export type Subject = 'milestone' | 'finance' | 'overall';

/** The words of a figure's heading, facet by facet; within a facet the first that fits wins. */
export const MEASURE_WORDS: readonly (readonly [Measure, RegExp])[] = [
  ['variance', /\bvar(iance)?\b|\bover ?\/ ?\(?under\b|\bunder ?\/ ?\(?over\b|\(under\)|shortfall/],
  ['percent', /%|\bper ?cent\b|\bpercentage\b/],
  ['outlook', /\bactuals? ?(\/|&|\+|and|then) ?(fot|f(ore)?cast)\b|\b(fot|f(ore)?cast) ?(\/|&|\+|and) ?actuals?\b/],
  ['forecast', /\bfot\b|\bforecast\b|\bf?cast\b|\bfcst\b|\bprojected\b|\bprojection\b|\boutturn\b/],
  ['actual', /\bactuals?\b|\bachieved\b|\bdelivered\b|^act$|\b(ytd|cum) act\b/],
  ['target', /\btargets?\b/],
  ['plan', /\bplan(ned)?\b(?! care\b)|\bpye\b|\bpart[- ]year effect\b|\bbudget\b|\btrajectory\b/],
];

export const SPAN_WORDS: readonly (readonly [Span, RegExp])[] = [
  ['ytd', /\bytd\b|\bm0?1 ?(-|–|to) ?m?(?!12)\d|\b(year )?to date\b|\bcum(ulative)?\b/],
  ['previous', /\b(previous|last|prior) month\b/],
  ['inMonth', /\bin month\b|\b(this|current) month\b/],
  ['annual', /\bfot\b|\bfy\b|\bannual\b|\bfull year\b|\b(20)?\d\d\/\d\d\b/],
];

export const RATING_WORDS = /\bb?rags?\b|\brating\b/;

/** Ratings of something else than a scheme's money, milestones or standing as a whole. */
export const OTHER_RATING =
  /\b(quality|safety|clinical|patients?|equality|e?qia|eia|inequalit(y|ies)|risks?|workforce|staff(ing)?|activity|governance|resources?|reputation)\b/;

export const SUBJECT_WORDS: readonly (readonly [Subject, RegExp])[] = [
  ['milestone', /\bmilestones?\b/],
  ['finance', /\bfinanc/],
  ['overall', /\boverall\b|\bpmo\b/],
];

/** A recurrent or full-year-effect plan stands beside the in-year plan and is not it; nor is a stretch target the agreed one. */
export const RECURRENT_WORDS = /\brecurr(ent|ing)\b|\bfull year effect\b|\bfye\b|\bstretch\b/;

/** £k per unit of the column. */
export const UNIT_WORDS: readonly (readonly [number, RegExp])[] = [
  [1000, /£ ?m\b|£ ?millions?\b/],
  [1, /£ ?k\b|£ ?['’]?0{3}['’]?s?|£ ?thousands?\b|\b['’]?000s\b/],
  [1000, /\bin millions\b/],
  [1, /\bin thousands\b/],
  // "Schemes over £100k" names an amount and no unit.
  [0.001, /£(?! ?\d)|\bin pounds\b/],
];

/** "£k", "(£)", "£ million", "000s": alone, or after a name. */
export const UNIT_END = /[ ,:–-]*\(?(£ ?(k|m|['’]?000['’]?s?|millions?|thousands?)?|['’]?\b000['’]?s)\)?$/i;

/** Fields of a line that hold money, be it of the year, of a month or of a quarter. */
export const MONEY_FIELDS: ReadonlySet<Field> = new Set<Field>([
  ...FIGURE_NAMES,
  ...(['spanlessActual', 'spanAlone', 'monthPlan', 'monthActual', 'quarterPlan', 'quarterActual'] as const),
]);

/** Longer texts are sentences, not headings. */
export const LONGEST_HEADING = 60;

/** Marks a column that this product added beside people's own. */
export const COMPUTED_SUFFIX = ' (computed)';
