// The sheets of a new PMO workbook that hold money: programmes, schemes, and both month by month.
// Every heading is one that headings.ts knows; a test holds them together.
import { computedMoney, computedRating, computedShare, date, money, text, words, worked } from './templateColumn';
import { GREY, milestoneRag, programme, scheme, schemeId, sro, type TemplateSheet } from './templateSheet';
import { monthLabelShort, type TemplateYear } from './templateYear';

const FIGURES = [
  money('Plan £k', 'Savings planned for the whole year, in £k; positive.'),
  money('Target £k', 'What was agreed to be saved in the year, in £k, where it differs from the plan.'),
  money('FOT £k', 'Forecast outturn: savings now expected for the whole year, in £k.'),
  money('YTD Plan £k', 'Savings planned from April to the reporting month, in £k.'),
  money('YTD Actual £k', 'Savings made from April to the reporting month, in £k. Blank is not known, 0 is none.'),
  money('In Month Plan £k', 'Savings planned for the reporting month alone, in £k.'),
  money('In Month Actual £k', 'Savings made in the reporting month alone, in £k.'),
];

const COMPUTED = [
  computedMoney('FOT Variance £k'),
  computedMoney('YTD Variance £k'),
  computedShare('YTD % of plan'),
  computedRating('YTD Finance RAG'),
  computedMoney('In Month Variance £k'),
  computedRating('In Month RAG'),
  computedRating('PMO RAG'),
];

export function programmes({ id }: TemplateYear): TemplateSheet {
  return {
    name: 'Programmes',
    table: `Programmes_${id}`,
    title: 'Programmes',
    purpose: 'Each programme or delivery board with its SRO. Figures only where finance states them for a programme.',
    guidance: [
      'One line a programme. Money in £k, savings positive; leave figures blank where they are to be added up from the schemes.',
      GREY,
    ],
    columns: [
      text('Programme', 30, 'Name of the programme or delivery board.'),
      sro,
      ...FIGURES,
      milestoneRag,
      ...COMPUTED,
    ],
    lines: 12,
    frozen: 1,
    counted: 'Programme',
  };
}

export function schemes({ id, startYear }: TemplateYear): TemplateSheet {
  return {
    name: 'Schemes',
    table: `Schemes_${id}`,
    title: 'Schemes',
    purpose: 'Every QIPP scheme: programme, plan, forecast, what was to be saved by now and what was.',
    guidance: [
      'One line a scheme. Money in £k, savings positive. Year to date and in month may be left blank where Monthly plan and Monthly actual are filled in.',
      GREY,
    ],
    columns: [
      text('Scheme ID', 12, 'An ID of its own for every scheme, such as 2627-001. It ties the sheets together.'),
      text('Scheme', 34, 'The name of the scheme.'),
      programme,
      sro,
      words('Status', 12, ['Live', 'Planned', 'Complete', 'Closed'], 'A closed or complete scheme is rated Blue.'),
      date('Planned start', startYear, 'The first day on which it was to save.'),
      date('Actual start', startYear, 'The first day on which it saved; TBC or blank where it has not begun.'),
      ...FIGURES,
      milestoneRag,
      ...COMPUTED,
    ],
    lines: 40,
    frozen: 2,
    counted: 'Scheme',
  };
}

export function months(year: TemplateYear, what: 'plan' | 'actual'): TemplateSheet {
  const labels = Array.from({ length: 12 }, (_, index) => monthLabelShort(year, index + 1));
  const table = `Monthly_${what}_${year.id}`;
  const span = `${table}[[#This Row],[${labels[0]}]:[${labels[11]}]]`;
  const isPlan = what === 'plan';
  const prompt = isPlan ? 'Savings planned for this month alone, in £k.' : 'Savings made in this month alone, in £k.';
  return {
    name: `Monthly ${what}`,
    table,
    title: `Monthly ${what}, £k`,
    purpose: isPlan ? 'What each scheme is to save month by month.' : 'What each scheme has saved month by month.',
    guidance: [
      `One line a scheme, each month alone and not added up. Leave a month blank ${isPlan ? 'before the scheme starts or enter 0' : 'until its actual is known; 0 means that nothing was saved'}.`,
      'Needed only where the plan is phased by month. The total is worked out.',
    ],
    columns: [
      schemeId,
      scheme,
      ...labels.map((label) => money(label, prompt)),
      worked('Total', 'money', `=IF(COUNT(${span})<1,"",SUM(${span}))`),
    ],
    lines: 40,
    frozen: 2,
    counted: 'Scheme',
  };
}
