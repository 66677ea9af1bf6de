// The contract with people's small registers: what a column of theirs can hold and the words of its heading, as data.
// Many are everyday words: they count only where `registerKind` has found a register.

export type RegisterField =
  | 'entryId'
  | 'risk'
  | 'likelihood'
  | 'impact'
  | 'score'
  | 'likelihoodAfter'
  | 'impactAfter'
  | 'scoreAfter'
  | 'mitigation'
  | 'owner'
  | 'deepDive'
  | 'commissionedBy'
  | 'commissionedOn'
  | 'due'
  | 'outcome'
  | 'changed'
  | 'changedFrom'
  | 'changedTo'
  | 'changedOn'
  | 'approvedBy'
  | 'status';

export type RegisterKind = 'risks' | 'deepDives' | 'changes';

/** Of a risk: as it would be, as it is with what is done about it, as it is hoped to become. */
export type RiskStage = 'before' | 'after' | 'target';

export const RISK_STAGES: readonly (readonly [RiskStage, RegExp])[] = [
  ['target', /\btarget\b/],
  ['before', /\b(before|initial|inherent|gross|unmitigated|pre|original|uncontrolled)\b/],
  ['after', /\b(after|residual|net|mitigated|post|current|revised)\b/],
];

/** What a heading may say beside likelihood, impact or score. */
export const RISK_EXTRAS = /\bmitigat(ion|ions|ing actions?)\b|\bcontrols?\b|\([^)]*\)|[-–—:]/g;

export type RiskPart = 'likelihood' | 'impact' | 'score';

/** Once stage and extras are taken out. */
export const RISK_PARTS: readonly (readonly [RiskPart, RegExp])[] = [
  ['likelihood', /^(risk )?(likelihood|probability|l)( score| rating)?$/],
  ['impact', /^(risk )?(impact|consequence|i|c)( score| rating)?$/],
  ['score', /^(overall |total )?(risk )?(score|rating|level)$|^l ?[x×*] ?[ic]$/],
];

/** "Residual risk" is a score; "Risk" alone is what the risk is. */
export const STAGED_SCORE = /^risk$/;

const BASELINE = '(?:plan|target|value|figure|savings?|amount|annual)';
const UNIT = "(?: ?\\(?£ ?(?:k|m|000'?s?)?\\)?)?";
const side = (words: string) => new RegExp(`^(?:${BASELINE} )*(?:${words})(?: ${BASELINE})*${UNIT}$`);

export const REGISTER_WORDS: Record<RegisterKind, readonly (readonly [RegisterField, RegExp])[]> = {
  risks: [
    ['entryId', /^(risk )?(id|ref|reference|no|number|code)\.?$/],
    ['risk', /^(description of )?(the )?risks?( title| description| event)?$/],
    ['mitigation', /^mitigat(ion|ions|ing actions?)( actions?| plans?)?$/],
    ['owner', /^(risk )?owner$/],
    ['status', /^(risk )?status$|^open ?(\/|or) ?closed$/],
  ],
  deepDives: [
    ['entryId', /^(deep dive )?(id|ref|reference|no|number|code)\.?$/],
    ['deepDive', /^deep[- ]?dives?( into| topic| subject| title| review| report| scope| question)?$/],
    ['commissionedBy', /^(commissioned|requested) by$/],
    ['commissionedOn', /^(commissioned|requested)( on| date)?$|^date (commissioned|requested)$/],
    ['due', /^(report )?due( date| by| on)?$/],
    ['outcome', /^outcomes?( and (next steps|actions))?$/],
    ['status', /^(deep[- ]?dive )?status$/],
  ],
  changes: [
    ['entryId', /^(change( request| control)? |cr )?(id|ref|reference|no|number|code)\.?$/],
    [
      'changed',
      /^(what|what changed|what changes|change|item|figure|type|type of change|change type|plan ?(or|\/) ?target)$/,
    ],
    ['changedFrom', side('from|old|previous|original|was|before')],
    ['changedTo', side('to|new|revised|proposed|after')],
    ['approvedBy', /^(approved|agreed)( by| at| where| in)?$|^approv(al|ing)( body| board| route)?$/],
    ['changedOn', /^(change |approval )?date$|^date (approved|agreed|of (change|approval))$|^(approved|agreed) on$/],
    ['status', /^(change |approval |request )?status$/],
  ],
};

/** A title that says which register stands below it. */
export const REGISTER_TITLES: Partial<Record<RegisterKind, RegExp>> = {
  deepDives: /\bdeep[- ]?dives?\b/i,
  changes: /\bchange (control|log|register|requests?)\b|\bchanges to (the )?(plans?|targets?)\b/i,
};

/** Among the headings of a register there is one of these. */
export const TELLING_WORDS =
  /\b(risks?|likelihood|probability|deep|commissioned|requested|due|outcomes?|from|old|previous|original|was|before)\b/i;
