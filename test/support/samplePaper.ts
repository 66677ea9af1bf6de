// A paper with one of everything that a paper can hold, and a few texts that would break a careless file.
import type { Chart, Paper, Run, Section, Table, TableCell } from '../../src/paper/paper';
import type { Rating } from '../../src/domain/rating';

export const run = (text: string): Run => ({ text });
const cell = (text: string, rating: Rating | null = null): TableCell => ({ runs: [run(text)], rating });
const row = (cells: TableCell[], isTotal = false) => ({ cells, isTotal });

export const financeTable: Table = {
  kind: 'table',
  caption: 'Savings by programme, year to date, £k',
  bands: [
    { heading: '', columns: 1 },
    { heading: 'Year to date QIPP', columns: 3 },
    { heading: '', columns: 1 },
  ],
  columns: [
    { heading: 'Programme', width: 0.4, align: 'left' },
    { heading: 'Plan', width: 0.15, align: 'right' },
    { heading: 'Actual', width: 0.15, align: 'right' },
    { heading: 'Variance', width: 0.15, align: 'right' },
    { heading: 'Rating', width: 0.15, align: 'center' },
  ],
  rows: [
    row([cell('Urgent care'), cell('500'), cell('310'), cell('-190'), cell('Red', 'Red')]),
    row([cell('Elective <care> & "more"'), cell('700'), cell('600'), cell('-100'), cell('Amber', 'Amber')]),
    row([cell('=SUM(A1:A9)'), cell('100'), cell('120'), cell('20'), cell('Green', 'Green')]),
    row([cell('Closed schemes'), cell('10'), cell('10'), cell('0'), cell('Blue', 'Blue')]),
    row([cell('Not yet due'), cell('0'), cell('–'), cell('–'), cell('Grey', 'Grey')]),
    row([cell('Total'), cell('1,310'), cell('1,040'), cell('-270'), cell('Amber', 'Amber')], true),
  ],
};

export const activityChart: Chart = {
  kind: 'chart',
  name: 'QIPP Reporter objective 1',
  caption: 'ED attendances by month',
  alt: 'ED attendances by month, 2017/18: above the target from April to June, July to March estimated.',
  months: ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'],
  series: [
    {
      name: '2016/17 actual',
      kind: 'lastYear',
      values: [5200, 5400, 5350, 5600, 5100, 5000, 5300, 5250, 5500, 5600, 5150, 5700],
    },
    {
      name: '2017/18 actual',
      kind: 'thisYear',
      values: [5300, 5550, 5480, null, null, null, null, null, null, null, null, null],
    },
    {
      name: 'Target',
      kind: 'target',
      values: [5100, 5200, 5150, 5300, 4900, 4800, 5050, 5000, 5200, 5300, 4900, 5350],
    },
    {
      name: 'Estimate',
      kind: 'estimate',
      values: [null, null, null, 5700, 5200, 5090, 5400, 5350, 5600, 5700, 5250, 5800],
    },
  ],
};

const section = (id: string, heading: string, part: Partial<Section> = {}): Section => ({
  id,
  heading,
  orientation: 'portrait',
  blocks: [],
  sections: [],
  ...part,
});

export const samplePaper: Paper = {
  title: 'Alliance PMO report',
  subtitle: 'Period of report: May 2017',
  author: 'PMO analyst',
  cover: [
    { label: 'Meeting', text: 'Alliance board' },
    { label: 'Purpose', text: 'Discuss and note\nApprove the recovery plan' },
    { label: 'Date', text: '' },
  ],
  marking: null,
  sections: [
    section('summary', 'Executive summary', {
      blocks: [
        {
          kind: 'paragraph',
          style: 'body',
          runs: [run('At Month 2 the alliance had delivered '), { text: '£1.040m', bold: true }, run(' of savings.')],
        },
        {
          kind: 'bullets',
          items: [
            { level: 1, runs: [run('Urgent care is Red.')] },
            { level: 2, runs: [run('Recovery is planned for July.')] },
            { level: 1, runs: [run('A control character \u0007 and half a pair \ud800 are left out.')] },
          ],
        },
      ],
    }),
    section('finance', 'Financial performance', {
      orientation: 'landscape',
      sections: [
        section('finance:table', 'Programmes', {
          orientation: 'landscape',
          blocks: [financeTable, { kind: 'paragraph', style: 'note', runs: [run('Source: the finance workbook.')] }],
        }),
      ],
    }),
    section('objectives', 'System objectives', {
      blocks: [activityChart],
      sections: [
        section('objectives:deeper', 'Insights', { sections: [section('objectives:deepest', 'By hospital')] }),
      ],
    }),
  ],
};
