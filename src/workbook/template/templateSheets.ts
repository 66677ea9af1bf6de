// The sheets of a new PMO workbook, in the order of their tabs.
import { months, programmes, schemes } from './linesSheets';
import { activity, changes, milestones, risks } from './registerSheets';
import type { TemplateSheet } from './templateSheet';
import type { TemplateYear } from './templateYear';

export function templateSheets(year: TemplateYear): TemplateSheet[] {
  return [
    programmes(year),
    schemes(year),
    months(year, 'plan'),
    months(year, 'actual'),
    milestones(year),
    risks(year),
    changes(year),
    activity(year),
  ];
}
