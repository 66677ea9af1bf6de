/** @jest-environment jsdom */
// The page for the clipboard: the same paper, as headings, lists and tables that survive a paste, with every text escaped.
import type { Paper } from '../../src/paper/paper';
import { toHtml } from '../../src/paper/toHtml';
import { toText } from '../../src/paper/toText';
import { activityChart, financeTable, samplePaper } from '../support/samplePaper';

const page = new DOMParser().parseFromString(toHtml({ ...samplePaper, marking: 'Public copy' }), 'text/html');
const texts = (selector: string) => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('sections are headings of their level', () => {
  expect(texts('h1')).toEqual(['Executive summary', 'Financial performance', 'System objectives']);
  expect(texts('h2')).toEqual(['Programmes', 'Insights']);
  expect(page.documentElement.lang).toBe('en-GB');
});

test('a table has a head with scopes, and ratings in words on their colour', () => {
  const [table] = page.querySelectorAll('table');
  expect([...table!.querySelectorAll('thead th[scope="col"]')].map(({ textContent }) => textContent)).toEqual(
    financeTable.columns.map(({ heading }) => heading),
  );
  const red = [...table!.querySelectorAll('td')].find(({ textContent }) => textContent === 'Red')!;
  expect(red.getAttribute('style')).toContain('#D5281B');
  expect(table!.querySelectorAll('tbody tr')).toHaveLength(financeTable.rows.length);
});

test('texts are texts: nothing of them becomes an element', () => {
  expect(texts('td')).toContain('Elective <care> & "more"');
  expect(page.querySelector('care')).toBeNull();
});

test('a chart is pasted as its figures, an unknown month as nothing', () => {
  const chart = page.querySelectorAll('table')[1]!;
  const rows = [...chart.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows[1]).toEqual(['2017/18 actual', '5,300', '5,550', '5,480', ...Array<string>(9).fill('')]);
  expect(page.body.textContent).toContain(activityChart.alt);
});

describe('somebody pastes a table of the paper into Excel', () => {
  const named = (name: string): Paper => {
    const [, ...cells] = financeTable.rows[0]!.cells;
    const table = {
      ...financeTable,
      rows: [{ isTotal: false, cells: [{ runs: [{ text: name }], rating: null }, ...cells] }],
    };
    const [section] = samplePaper.sections;
    return { ...samplePaper, sections: [{ ...section!, blocks: [table], sections: [] }] };
  };

  test.each(['=HYPERLINK("http://example.org","Open")', '@lead', '-frailty', '+care', ' =1+1'])(
    '%s stays a text',
    (name) => {
      const paper = named(name);
      const cell = new DOMParser().parseFromString(toHtml(paper), 'text/html').querySelector('td')!;
      expect(cell.textContent).toBe(name);
      expect(cell.getAttribute('style')).toContain(String.raw`mso-number-format:'\@'`);
      expect(toText(paper)).toContain(`\n'${name.replace(/\s+/g, ' ')}\t`);
    },
  );

  test.each(['-105', '+3%', '-£1.2m', '–', 'A&E', '12 = 12'])('%s is no formula', (name) => {
    expect(toHtml(named(name))).not.toContain('mso-number-format');
    expect(toText(named(name))).toContain(`\n${name}\t`);
  });
});

test('bullets of the second level are a list inside the list', () => {
  expect(texts('ul ul li')).toEqual(['Recovery is planned for July.']);
});

test('the marking stands on the page', () => {
  expect(page.body.textContent).toContain('Public copy');
});

test('as plain text a row is a line of cells', () => {
  const lines = toText(samplePaper).split('\n');
  expect(lines[0]).toBe('Alliance PMO report');
  expect(lines).toContain('Urgent care\t500\t310\t-190\tRed');
  expect(lines).toContain('  - Recovery is planned for July.');
});
