// What may be entered on a Settings sheet: the words that its rules know, by the labels that name them.
// Refuses to know where else settings may stand.
import { financialMonthOf, monthLabel } from '../../domain/period';
import type { Edit } from '../edit';
import type { EntryRule } from '../entryRule';
import { PERIOD_SETTING, SETTINGS_FIRST_ROW, SETTINGS_SHEET, settingLabels } from '../planSettings';
import { POLICY_SETTINGS } from '../policySettings';
import type { TemplateYear } from './templateYear';

export function settingsEntries(year: TemplateYear): Edit[] {
  const choices = choicesOf(year);
  return settingLabels().flatMap((label, index): Edit[] => {
    const words = choices.get(label);
    if (!words) return [];
    const rule: EntryRule = { type: 'list', words: [...words] };
    const block = { row: SETTINGS_FIRST_ROW + index, col: 1, rows: 1, cols: 1 };
    const title = label.slice(0, MOST_TITLE);
    const prompt = 'Choose from the list. Refresh RAGs reads what stands here.';
    const warning = `Known here: ${words.join(', ')}.`;
    return [
      {
        kind: 'setEntryRule',
        sheet: SETTINGS_SHEET,
        block,
        rule,
        title,
        prompt,
        warning: warning.slice(0, MOST_WARNING),
      },
    ];
  });
}

/** Excel's own limits. */
const MOST_TITLE = 32;
const MOST_WARNING = 225;
const ON_OFF = ['On', 'Off'];

function choicesOf({ startYear }: TemplateYear): Map<string, readonly string[]> {
  const months = Array.from({ length: 12 }, (_, index) => monthLabel(financialMonthOf(startYear, index + 1)));
  return new Map([
    [PERIOD_SETTING, months],
    [POLICY_SETTINGS.milestoneRollUp.label, ['Worst', 'Majority', 'Share of value']],
    [POLICY_SETTINGS.percentOfPlan.label, ['Year to date', 'In month']],
    [POLICY_SETTINGS.projectActivity.label, ON_OFF],
    [POLICY_SETTINGS.adjustWorkingDays.label, ON_OFF],
    [POLICY_SETTINGS.proposeEscalations.label, ON_OFF],
    ['Money unit', ['£', '£k', '£m']],
  ]);
}
