// What may be entered into cells, in Excel's terms: rule, message on selecting, question on what does not fit. Only queues.
// Excel has known these since ExcelApi 1.8, and the manifest asks for more than that.
import type { SetEntryRule } from '../workbook/edit';
import { dayFormula, type EntryRule } from '../workbook/entryRule';

export function queueEntryRule({ dataValidation }: Excel.Range, { rule, title, prompt, warning }: SetEntryRule): void {
  if (rule) {
    dataValidation.rule = ruleOf(rule);
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title, message: warning };
  }
  dataValidation.prompt = { showPrompt: true, title, message: prompt };
}

function ruleOf(rule: EntryRule): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: 'words' in rule ? rule.words.join(',') : rule.source } };
    case 'wholeNumber':
      return { wholeNumber: { operator: 'Between', formula1: rule.from, formula2: rule.to } };
    case 'decimal':
      return { decimal: { operator: 'Between', formula1: rule.from, formula2: rule.to } };
    case 'date':
      return {
        date: { operator: 'Between', formula1: `=${dayFormula(rule.from)}`, formula2: `=${dayFormula(rule.to)}` },
      };
  }
}
