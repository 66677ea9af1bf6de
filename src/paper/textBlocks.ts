// A section of text as paragraphs or bullets, its figures with their cells. Refuses to know who wrote it.
import type { Said } from '../domain/messages/said';
import type { TextSection } from '../domain/messages/textSections';
import type { Block, Run } from './paper';
import { figure, paragraph, together, typedText } from './runs';

/** Typed words as they were typed. */
export function textBlocks({ style, drafted, typed }: TextSection): Block[] {
  if (typed !== '') return typedText(typed);
  if (drafted.length === 0) return [];
  if (style === 'paragraphs') return drafted.map(({ said }) => paragraph(...saidRuns(said)));
  return [{ kind: 'bullets', items: drafted.map(({ level, said }) => ({ level, runs: saidRuns(said) })) }];
}

export function saidRuns(said: readonly Said[]): Run[] {
  return said.map(({ text, from }) => (from ? { ...figure(text, together(from.terms)), from } : { text }));
}
