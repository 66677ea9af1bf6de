// What a statement is about, from its own words or else from the headings over it; nothing where neither can tell.
// A heading that names something unknown hides everything above it: its sentences are of that and of nothing else.
import type { About } from './claim';
import { type Entity, isActivity, type Month } from './entity';
import { fieldWords } from './fieldWords';
import { meansWhole, namingWords } from './generalWords';
import { isOneScheme, meansAnother } from './indirectWords';
import { linesMeant } from './linesMeant';
import { objectivesMeant } from './objectivesMeant';
import type { Sentence } from './writtenText';

/** Several where the words fit several alike. */
export function meant({ words, topic }: About, sentence: Sentence, month: Month): Entity[] {
  const plain = withoutLead(words);
  if (meansAnother(plain)) return [];
  const named =
    namesOne(words) && !isOfAnyMeasure(words) ? byName(words, sentence.title, month) : byPlace(words, sentence, month);
  const entities = isOneScheme(plain) ? named.filter(({ kind }) => kind === 'scheme') : named;
  return entities.filter((entity) => topic === null || isActivity(entity) === (topic === 'activity'));
}

/** "Objective 3 activity" names one by its number. */
function namesOne(words: string): boolean {
  return namingWords(words).length > 0 || /\bobjective \d/i.test(words);
}

/** "Attendances" under the heading of an objective are those of that objective. */
function isOfAnyMeasure(words: string): boolean {
  return !/\bobjective \d/i.test(words) && fieldWords(words).length === 0;
}

function byName(words: string, title: string, month: Month): Entity[] {
  const plain = withoutLead(words);
  for (const text of [plain, namingWords(plain).join(' ')]) {
    const found = [...linesMeant(text, month), ...objectives(text, month)];
    if (found.length > 0) return found;
  }
  const own = namingWords(`${title} ${month.total.name}`);
  return namingWords(plain).every((word) => own.includes(word)) ? [whole(month)] : [];
}

function byPlace(words: string, { headings, besideKey, title }: Sentence, month: Month): Entity[] {
  const beside = besideKey === null ? null : entityWithKey(besideKey, month);
  if (beside) return [beside];
  if (meansWhole(words)) return [whole(month)];
  for (const heading of [...headings].reverse()) {
    const text = withoutNumber(heading);
    if (namesOne(text)) return byName(text, title, month);
    if (meansWhole(text)) return [whole(month)];
  }
  return ofTitle(title, month);
}

function entityWithKey(key: string, { objectives: all, programmes, schemes }: Month): Entity | null {
  const objective = all.find(({ record }) => record.key === key);
  if (objective) return { kind: 'objective', objective };
  const scheme = schemes.find(({ record }) => record.key === key);
  if (scheme) return { kind: 'scheme', line: scheme };
  const programme = programmes.find(({ keys }) => keys.includes(key));
  return programme ? { kind: 'programme', line: programme } : null;
}

/** The paper of one programme is about that programme, any other about the whole. */
function ofTitle(title: string, month: Month): Entity[] {
  const named = namesOne(title) ? byName(title, '', month) : [];
  return named.length > 0 ? named : [whole(month)];
}

function objectives(words: string, month: Month): Entity[] {
  return objectivesMeant(words, month.objectives).map((objective) => ({ kind: 'objective', objective }));
}

function whole({ total }: Month): Entity {
  return { kind: 'total', line: total };
}

function withoutNumber(heading: string): string {
  return heading.replace(/^\d+(?:\.\d+)*\.? +/, '').replace(/[:.]+$/, '');
}

function withoutLead(words: string): string {
  return words
    .replace(
      /^(?:(?:at|by|in|for) (?:the end of )?(?:month \d+|\w+ \d{4}|date),? |(?:however|overall|to date|ytd),? |the )+/i,
      '',
    )
    .trim();
}
