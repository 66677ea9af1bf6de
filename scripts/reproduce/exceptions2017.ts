// The eleven open exceptions of the May 2017 report: the words of each, under its programme, as PMO Exceptions has them.
import type { Assessment, ExceptionItem } from '../../src/domain/assessed';
import type { WordName } from '../../src/domain/words';
import { field, readPublished } from '../samples/readCsv';
import { programmeNamed } from './assessSample';
import { compareText, type Comparison } from './comparison';

const COLUMNS: Record<string, WordName> = {
  Issue: 'issue',
  Actions: 'actions',
  Recovery: 'recovery',
  'Confidence last month': 'previousConfidence',
  'Confidence this month': 'confidence',
};

export function exceptions(assessment: Assessment): Comparison[] {
  return readPublished('2017-05', 'exceptions').flatMap((row) => {
    const area = field(row, 'Area');
    const item = itemOf(assessment, area);
    const programme = programmeNamed(assessment, field(row, 'programme')).name;
    return [
      compareText(`${area}, programme`, programme, { value: item.programme, slack: 0 }),
      ...Object.entries(COLUMNS).map(([heading, name]) =>
        compareText(`${area}, ${heading}`, field(row, heading), { value: item[name], slack: 0 }),
      ),
    ];
  });
}

function itemOf({ exceptions: items }: Assessment, area: string): ExceptionItem {
  const found = items.find(({ scheme }) => scheme === area);
  if (!found) throw new Error(`The software has no exception "${area}".`);
  return found;
}
