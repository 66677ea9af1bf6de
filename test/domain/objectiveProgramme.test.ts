// Which programme speaks of an objective: the one that is named, whatever the title says; else the only one that its title fits.
import { assess } from '../../src/domain/assess';
import { keyMessages } from '../../src/domain/messages/keyMessages';
import { saidText } from '../../src/domain/messages/said';
import { anObjective } from '../support/objectives';
import { aLine, cell, recordsOf } from '../support/records';

const named = (name: string) => aLine({ name, ytdPlan: 100, ytdActual: 100 });

function assessed(names: string[], parts: Parameters<typeof anObjective>[0] = {}) {
  return assess(recordsOf({ programmes: names.map(named), objectives: [anObjective(parts)] }));
}

/** Which programmes speak of ED attendances. */
function speaking(names: string[], parts: Parameters<typeof anObjective>[0] = {}): string[] {
  const { programmes } = keyMessages(assessed(names, parts));
  return programmes.flatMap(({ programme, messages }) =>
    messages.some(({ said }) => saidText(said).startsWith('ED attendances')) ? [programme] : [],
  );
}

test.each([
  ['its title fits one programme', ['Urgent Care', 'Elective Care'], null, ['Urgent Care']],
  ['its title fits two', ['Urgent Care', 'Emergency Flow'], null, []],
  ['its title fits none', ['Prescribing'], null, []],
  ['one is named, against its title', ['Urgent Care', 'Proactive Care'], 'Proactive Care', ['Proactive Care']],
  ['one is named of two that fit', ['Urgent Care', 'Emergency Flow'], 'emergency flow', ['Emergency Flow']],
  ['one is named in other words', ['Urgent & Emergency Care', 'LTC'], 'Long Term Conditions', ['LTC']],
  ['the named one is not there: the title does not decide instead', ['Urgent Care'], 'Planned Care', []],
])('An objective of which %s', (_, names, programme, expected) => {
  expect(speaking(names, { programme })).toEqual(expected);
});

test('A programme that the workbook does not have is a finding at the objective', () => {
  const { findings } = assessed(['Urgent Care'], { programme: 'Planned Care', where: cell('A9', 'Activity') });
  expect(findings.filter(({ code }) => code === 'objective-programme-unknown')).toMatchObject([
    {
      severity: 'warning',
      message: expect.stringContaining('is placed under "Planned Care", which is no programme of this workbook'),
      where: [cell('A9', 'Activity')],
    },
  ]);
});

test('A workbook of activity alone has no programmes to be placed under', () => {
  const { findings } = assessed([], { programme: 'Planned Care' });
  expect(findings.map(({ code }) => code)).not.toContain('objective-programme-unknown');
});
