// What a refresh makes of the three sample workbooks, to be read: test/golden holds every sheet of each as text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refresh } from '../../src/actions/refresh';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { openBook } from '../../src/standalone/openBook';
import { expectGolden } from '../support/expectGolden';
import { sheetsAsText } from '../support/sheetsAsText';

test.each(['better-together-2017-05', 'better-together-2018-07', 'demo-pmo'])('%s', async (sample) => {
  const book = openBook(readFileSync(join(__dirname, '../../assets/samples', `${sample}.xlsx`)));
  const outcome = await refresh(new FileWorkbook(book), {});
  expect(outcome.refused).toBeNull();
  const findings = outcome.refused ? [] : outcome.findings.map(({ severity, message }) => `${severity}: ${message}`);
  expectGolden(sample, `${sheetsAsText(book)}\n== Findings\n${findings.join('\n')}\n`);
});
