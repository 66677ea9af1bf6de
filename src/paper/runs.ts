// Stretches of text for the paper: words, and figures that name the cells they come from.
import type { CellRef } from '../domain/finding';
import { type FigureFrom, figureSaid } from '../domain/messages/said';
import type { Bullet, Bullets, Paragraph, Run } from './paper';

export function words(text: string): Run {
  return { text };
}

/** A figure that no cell gives is words: `''` for one that is not known. */
export function figure(text: string, sources: readonly CellRef[]): Run {
  return text === '' || sources.length === 0 ? { text } : { text, sources };
}

/** A figure with how it comes from its cells; words where one of its terms stands in none. */
export function workedFigure(text: string, how: FigureFrom['how'], ...terms: readonly (readonly CellRef[])[]): Run {
  const { from } = figureSaid(text, how, ...terms);
  return text !== '' && from ? { ...figure(text, together(terms)), from } : { text };
}

/** A total's are many thousands, and one term's need no copy. */
export function together(terms: readonly (readonly CellRef[])[]): readonly CellRef[] {
  const [first = [], ...others] = terms;
  return others.length === 0 ? first : first.concat(...others);
}

export function paragraph(...texts: readonly (string | Run)[]): Paragraph {
  return { kind: 'paragraph', style: 'body', runs: texts.map(asRun) };
}

export function note(...texts: readonly (string | Run)[]): Paragraph {
  return { ...paragraph(...texts), style: 'note' };
}

export function bullets(texts: readonly string[]): Bullets[] {
  return bulletRuns(texts.map((text) => [words(text)]));
}

export function bulletRuns(all: readonly Run[][]): Bullets[] {
  const items: Bullet[] = all.map((runs) => ({ level: 1, runs }));
  return items.length > 0 ? [{ kind: 'bullets', items }] : [];
}

/** A person's text as it was typed: a paragraph a line, a bullet where the line begins with one. */
export function typedText(text: string): (Paragraph | Bullets)[] {
  const blocks: (Paragraph | Bullets)[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trimEnd())) {
    const item = /^\s*[-•*–]\s+(.*)$/.exec(line)?.[1];
    const last = blocks.at(-1);
    if (item === undefined) {
      if (line.trim() !== '') blocks.push(paragraph(line.trim()));
    } else if (last?.kind === 'bullets') last.items.push({ level: levelOf(line), runs: [words(item)] });
    else blocks.push({ kind: 'bullets', items: [{ level: 1, runs: [words(item)] }] });
  }
  return blocks;
}

const levelOf = (line: string) => (/^\s{2,}/.test(line) ? 2 : 1);

const asRun = (text: string | Run): Run => (typeof text === 'string' ? words(text) : text);
