// The sheets of a new PMO workbook beside its money: milestones, risks, change control, activity.
// Every heading is one that headings.ts, registerWords.ts or activityWords.ts knows; a test holds them together.
import { count, date, rag, score, text, words, worked } from './templateColumn';
import { BRAG, programme, scheme, schemeId, type TemplateSheet } from './templateSheet';
import type { TemplateYear } from './templateYear';

export function milestones({ id, startYear }: TemplateYear): TemplateSheet {
  return {
    name: 'Milestones',
    table: `Milestones_${id}`,
    title: 'Milestones',
    purpose: 'What has to happen by when for a scheme to save; a scheme is rated by its worst milestone.',
    guidance: ['One line a milestone. A due date, and once it is met the date on which it was.', 'Blue is complete.'],
    columns: [
      schemeId,
      scheme,
      text('Milestone', 44, 'What is to be done, in a few words.'),
      date('Due', startYear, 'The day by which it was planned.'),
      date('Forecast', startYear, 'The day on which it is expected now.'),
      date('Completed', startYear, 'The day on which it was done; blank until then.'),
      rag('BRAG', BRAG, 'Blue complete, Green on track, Amber at risk, Red late or not expected.'),
      text('Comment', 44, 'What holds it up, and what is done about it.'),
    ],
    lines: 60,
    frozen: 2,
    counted: 'Milestone',
  };
}

export function risks({ id }: TemplateYear): TemplateSheet {
  const table = `Risks_${id}`;
  const product = (from: string, to: string) => {
    const span = `${table}[[#This Row],[${from}]:[${to}]]`;
    return `=IF(COUNT(${span})<2,"",PRODUCT(${span}))`;
  };
  return {
    name: 'Risks',
    table,
    title: 'Risks',
    purpose: 'What may keep schemes from saving: likelihood × impact before and after mitigation.',
    guidance: ['One line a risk. Likelihood and impact from 1 (least) to 5 (most); scores are worked out.'],
    columns: [
      text('Risk ID', 10, 'An ID of its own for every risk.'),
      programme,
      schemeId,
      text('Risk', 40, 'What may happen, and what would come of it.'),
      score('Likelihood', 'Before mitigation: 1 rare to 5 almost certain.'),
      score('Impact', 'Before mitigation: 1 negligible to 5 catastrophic.'),
      worked('Score before', 'score', product('Likelihood', 'Impact')),
      text('Mitigation', 40, 'What is done about it.'),
      score('Likelihood after', 'With the mitigation in place: 1 to 5.'),
      score('Impact after', 'With the mitigation in place: 1 to 5.'),
      worked('Score after', 'score', product('Likelihood after', 'Impact after')),
      text('Owner', 22, 'The role that looks after the risk.'),
      words('Status', 12, ['Open', 'Closed'], 'Open, or closed once it is a risk no more.'),
    ],
    lines: 25,
    frozen: 1,
    counted: 'Risk',
  };
}

export function changes({ id, startYear }: TemplateYear): TemplateSheet {
  return {
    name: 'Change control',
    table: `Change_control_${id}`,
    title: 'Change control',
    purpose: 'Agreed changes to plans, targets and dates: from what, to what, who approved.',
    guidance: ['One line a change. The sheets hold what is in force now; here stands what it was.'],
    columns: [
      text('Change ID', 11, 'An ID of its own for every change.'),
      schemeId,
      scheme,
      words('What changed', 20, ['Plan £k', 'Target £k', 'Planned start'], 'The heading of what was changed.'),
      text('From', 14, 'What it was before.'),
      text('To', 14, 'What it is now.'),
      text('Approved at', 26, 'The board or meeting that agreed.'),
      date('Date', startYear, 'The day on which it was agreed.'),
      words('Status', 13, ['Approved', 'Proposed', 'Rejected'], 'Only an approved change counts.'),
    ],
    lines: 25,
    frozen: 1,
    counted: 'What changed',
  };
}

export function activity({ id, financialYear, lastYear }: TemplateYear): TemplateSheet {
  const table = `Activity_${id}`;
  const labels = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
  const span = `${table}[[#This Row],[Apr]:[Mar]]`;
  return {
    name: 'Activity',
    table,
    title: 'Activity against objectives',
    purpose: 'Counts by month for each system objective, with last year’s and the target to compare them with.',
    guidance: [
      `Three lines an objective, with its number and words on the first: series ${lastYear}, ${financialYear} and Target.`,
      'Counts, not rates. Leave a month blank until it is known.',
    ],
    columns: [
      text('No', 6, 'The number of the objective, on its first line.'),
      text('Objective', 34, 'The objective in its agreed words, such as "6% reduction in A&E attendances".'),
      { ...programme, width: 20 },
      text('Measure', 18, 'What is counted, such as A&E attendances; the same on each of its lines.'),
      words('Series', 11, [lastYear, financialYear, 'Target'], 'Which year the counts are of, or Target.'),
      ...labels.map((label) => count(label, 'The count of this month alone.')),
      worked('Total', 'money', `=IF(COUNT(${span})<1,"",SUM(${span}))`),
    ],
    lines: 24,
    frozen: 5,
    counted: 'Measure',
  };
}
