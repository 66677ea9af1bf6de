// A rating as people type it: "Green", "g", "A/R", "Amber 91% of target", "Complete". Null for anything else.
import type { Rating } from '../domain/rating';
import { cleanText } from './cell';
import type { CellValue } from './snapshot';

const WORDS = new Map<string, Rating>(
  Object.entries({
    blue: 'Blue',
    b: 'Blue',
    complete: 'Blue',
    completed: 'Blue',
    closed: 'Blue',
    green: 'Green',
    g: 'Green',
    amber: 'Amber',
    a: 'Amber',
    yellow: 'Amber',
    red: 'Red',
    r: 'Red',
    grey: 'Grey',
    gray: 'Grey',
    'not due': 'Grey',
    'not yet due': 'Grey',
    'not rated': 'Grey',
    '🔵': 'Blue',
    '🟢': 'Green',
    '🟠': 'Amber',
    '🟡': 'Amber',
    '🔴': 'Red',
    '⚪': 'Grey',
  }),
);

/** Between two colours the worse one counts, so that no reading flatters. */
const BETWEEN = new Map<string, Rating>([
  ['ar', 'Red'],
  ['ra', 'Red'],
  ['ag', 'Amber'],
  ['ga', 'Amber'],
]);

export function readRating(value: CellValue): Rating | null {
  const text = cleanText(value).toLowerCase();
  const known = WORDS.get(text);
  if (known) return known;
  const parts = /^(red|amber|green|[rag]) ?[/\\-]? ?(red|amber|green|[rag])$/.exec(text);
  if (parts) return BETWEEN.get(`${parts[1]![0]}${parts[2]![0]}`) ?? null;
  // "Amber 91% of target": a colour's name followed by its explanation.
  const [first = ''] = text.split(/[^a-z]/);
  return first.length > 1 && ['red', 'amber', 'green', 'blue', 'grey'].includes(first) ? WORDS.get(first)! : null;
}
