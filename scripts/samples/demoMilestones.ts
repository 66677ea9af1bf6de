// The demo's milestones: three for every scheme, dated around its planned start and rated as people type ratings.
// Illustrative throughout; what each comment says of a scheme's progress follows the published update where it mentions it.
import type { DemoScheme, Kind } from './demoSchemes';
import { REPORTING_MONTH } from './demoPhasing';
import { monthEnd, monthStart } from './excelDate';

export interface DemoMilestone {
  scheme: DemoScheme;
  name: string;
  due: number;
  forecast: number;
  completed: number | null;
  brag: string;
  comment: string;
}

/** Months from the planned start: the start itself falls on the first of its month, all else on the last. */
const TEMPLATES: Record<Kind, { name: string; offset: number }[]> = {
  service: [
    { name: 'Business case approved by the delivery board', offset: -3 },
    { name: 'Service live', offset: 0 },
    { name: 'Benefits reviewed with finance', offset: 3 },
  ],
  pathway: [
    { name: 'Pathway agreed by clinical leads', offset: -2 },
    { name: 'Pathway in use', offset: 0 },
    { name: 'First audit of activity reported', offset: 4 },
  ],
  contract: [
    { name: 'Commissioning intentions issued', offset: -4 },
    { name: 'Contract variation in force', offset: 0 },
    { name: 'Savings confirmed with the provider', offset: 2 },
  ],
};

type Colour = 'Blue' | 'Green' | 'Amber' | 'Red';

/** Several people keep this sheet, each with a way of writing a rating. */
const AS_TYPED: Record<Colour, string[]> = {
  Blue: ['Blue', 'Blue', 'blue', 'B', 'Blue'],
  Green: ['Green', 'G', 'Green', 'green'],
  Amber: ['Amber', 'A', 'amber'],
  Red: ['Red', 'R', 'red'],
};

const COMMENTS: Record<string, string> = {
  '1819-013': 'Falls pathway agreed; take-up by practices slower than planned.',
  '1819-014': 'Care plans in place for half of the cohort.',
  '1819-080': 'Behind schedule; escalated in bilateral discussions with EMAS.',
  '1819-040': 'Recruitment to the night shifts continues.',
  '1819-047': 'Significant work needed before winter; no mobilisation date agreed yet.',
  '1819-008': 'On target for full go-live on 1 October; operating at limited scale already.',
  '1819-025': 'One of three clinics has moved.',
  '1819-036': 'Practices were not ready in April; starts in August.',
  '1819-028': 'Will not start at the beginning of August; plans for at least six specialties being finalised.',
  '1819-050': 'List of individual schemes within the contract requested.',
  '1819-051': 'List of individual schemes within the contract requested.',
  '1819-054': 'Variation with the provider for signature.',
};

export function demoMilestones(schemes: DemoScheme[]): DemoMilestone[] {
  return schemes
    .filter((scheme) => scheme.status !== 'Pipeline')
    .flatMap((scheme, index) => (scheme.status === 'Closed' ? [closing(scheme)] : milestonesOf(scheme, index)));
}

function closing(scheme: DemoScheme): DemoMilestone {
  const due = monthEnd(0);
  const comment = 'Closed before it began; no savings are counted.';
  return {
    scheme,
    name: 'Scheme closed by the delivery board',
    due,
    forecast: due,
    completed: due,
    brag: 'Blue',
    comment,
  };
}

function milestonesOf(scheme: DemoScheme, index: number): DemoMilestone[] {
  return TEMPLATES[scheme.kind].map(({ name, offset }, step) => {
    const month = (scheme.plannedStart ?? 0) + offset;
    const dayIn = offset === 0 ? monthStart : monthEnd;
    const delay = delayInMonths(scheme, month, offset);
    const forecast = dayIn(month + delay);
    const completed = forecast <= monthEnd(REPORTING_MONTH) ? forecast : null;
    const colour = colourOf(completed !== null, delay);
    const brag = scheme.progress === 'at risk' && colour === 'Amber' ? 'AR' : typed(colour, index + step);
    return { scheme, name, due: dayIn(month), forecast, completed, brag, comment: comment(scheme, colour, offset) };
  });
}

/** How many months later than due it is expected, negative where it came early. */
function delayInMonths({ progress, plannedStart, actualStart }: DemoScheme, month: number, offset: number): number {
  const startDelay = (actualStart ?? 0) - (plannedStart ?? 0);
  if (actualStart !== null && startDelay < 0 && offset <= 0) return startDelay;
  // What prepares a start keeps its date; delay shows from the start on.
  if (offset < 0) return 0;
  if (progress === 'late') return actualStart === null ? 5 : startDelay;
  if (progress === 'at risk') return 2;
  const isOpen = month >= REPORTING_MONTH - 1;
  return progress === 'some delay' && isOpen ? Math.max(1, REPORTING_MONTH + 1 - month) : 0;
}

/** Said of what is off track, and of the one start that the published update reports as on target. */
function comment({ id, progress }: DemoScheme, colour: Colour, offset: number): string {
  const isOnTargetStart = progress === 'on track' && offset === 0;
  return colour === 'Amber' || colour === 'Red' || isOnTargetStart ? (COMMENTS[id] ?? '') : '';
}

function colourOf(completed: boolean, delay: number): Colour {
  if (completed) return 'Blue';
  if (delay === 0) return 'Green';
  return delay > 2 ? 'Red' : 'Amber';
}

function typed(colour: Colour, turn: number): string {
  const ways = AS_TYPED[colour];
  return ways[turn % ways.length]!;
}
