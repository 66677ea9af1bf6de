// The sections of a report that are text, each drafted from the figures: what people may write anew in words of their own.
import type { Assessment } from '../assessed';
import { objectivesSentence } from '../objectiveCounts';
import type { PaperStructure } from '../paperCover';
import { findSums } from '../figureCells';
import type { Pieces } from '../pieces';
import { nameKey } from '../programmeNames';
import { counted } from './countWords';
import { type Entry, numbered } from './entries';
import { programmesMessages, wholeMessages } from './keyMessages';
import { namedProgrammes } from './namedProgrammes';
import { type Message, type Said, sentence } from './said';

export interface TextSection {
  /** Stable name: `introduction`, `programme-messages:urgent care`. */
  id: string;
  heading: string;
  style: 'paragraphs' | 'bullets';
  drafted: Message[];
  /** What people wrote in place of the draft; `''` where they did not. */
  typed: string;
}

export function* textSectionsInPieces(assessment: Assessment, structure: PaperStructure): Pieces<TextSection[]> {
  const { cover, total, period } = assessment;
  yield* findSums(total, ['ytdActual', 'ytdPlan', 'plan', 'target'], period);
  const programmes = structure === 'board' ? [] : yield* programmesMessages(assessment);
  const drafted = wholeMessages(assessment, structure);
  yield;
  const actions: TextSection = {
    id: 'actions',
    heading: 'Recommended actions',
    style: 'bullets',
    drafted: recommended(assessment),
    typed: '',
  };
  if (structure === 'board')
    return [{ id: 'board-messages', heading: 'Key messages', style: 'bullets', drafted, typed: '' }, actions];
  return [
    {
      id: 'introduction',
      heading: 'Introduction',
      style: 'paragraphs',
      drafted: introduction(assessment),
      typed: cover.introduction.trim(),
    },
    {
      id: 'alliance-messages',
      heading: 'Key messages at Alliance level',
      style: 'paragraphs',
      drafted,
      typed: '',
    },
    ...programmes.map(({ programme, messages }): TextSection => {
      return { id: messagesId(programme), heading: programme, style: 'bullets', drafted: messages, typed: '' };
    }),
    actions,
  ];
}

const messagesId = (programme: string) => `programme-messages:${nameKey(programme)}`;

function introduction({ period, programmes, objectives, cover }: Assessment): Message[] {
  const own = namedProgrammes(programmes);
  const told = objectives.filter(({ withheld }) => withheld === null);
  const whom = cover.meeting === '' ? '' : ` to the ${cover.meeting.replace(/^the /i, '')}`;
  const of = period ? ` for ${period.label}` : '';
  const covers = own.length === 0 ? '' : ` It covers ${counted(own.length, 'programme')}: ${own.join('; ')}.`;
  return numbered('introduction', [
    ['scope', sentence(`This is the PMO report${of}${whom}.${covers}`)],
    ['objectives', told.length === 0 ? null : sentence(objectivesSentence(told))],
  ]);
}

/** As the settings have it; else what any meeting is asked, and to answer what is escalated where something is. */
function recommended({ cover, escalations, exceptions }: Assessment): Message[] {
  const usual: (readonly [string, Said[] | null])[] = [
    ['note', sentence('Note the report')],
    ['exceptions', exceptions.length === 0 ? null : sentence('Focus discussion on exceptions')],
    ['escalations', escalations.length === 0 ? null : sentence('Respond to the items escalated')],
  ];
  const typed = linesOf(cover.recommendedActions).map((text, index): Entry => [String(index + 1), sentence(text)]);
  return numbered('actions', typed.length > 0 ? typed : usual);
}

/** Lines that say something, without the dashes that people put before them. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^[\s•–*-]+/, '').trim())
    .filter((line) => line !== '');
}
