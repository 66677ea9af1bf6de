// Check a written report: its sentences against what was found in the workbook, added to the same list of findings.
// Refuses to know how the report was read.
import { checkNarrative } from '../domain/narrative/checkNarrative';
import type { WrittenText } from '../domain/narrative/writtenText';
import type { Refreshed } from './refresh';

/** @param name what the report is called in sentences. */
export function checkReport(checked: Refreshed, name: string, texts: readonly WrittenText[]): Refreshed {
  const { assessment, findings, message } = checked;
  const narrative = checkNarrative(texts, assessment);
  const told = `${name}: ${narrative.checked} of ${narrative.stating} sentences with a figure or rating were checked`;
  const notChecked = [
    ...assessment.notChecked,
    `${told}; the others say what is not understood, or what no figure here tells.`,
  ];
  return {
    ...checked,
    message: `${message} ${told}.`,
    findings: [...findings, ...narrative.findings],
    assessment: { ...assessment, notChecked },
  };
}
