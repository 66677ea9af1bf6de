// What people wrote about the month on this product's own sheets: about exceptions, and beside objectives.
// Refuses to know columns: a text only says what it stands under or beside.
import type { Records } from '../records';
import type { Month } from './entity';
import type { WrittenText } from './writtenText';

export function ownTexts({ writtenExceptions }: Records, { objectives }: Pick<Month, 'objectives'>): WrittenText[] {
  const comments = objectives
    .filter(({ comment }) => comment !== '')
    .map(({ comment, record: { key, where } }) => aText(comment, [], key, where));
  const words = writtenExceptions.flatMap(({ words: { issue, actions, recovery }, programme, area, where }) =>
    [issue, actions, recovery]
      .filter((text): text is string => Boolean(text))
      .map((text) => aText(text, [programme ?? '', area], null, where)),
  );
  return [...words, ...comments];
}

function aText(text: string, headings: string[], besideKey: string | null, where: WrittenText['where']): WrittenText {
  return { text, headings, title: '', besideKey, where };
}
