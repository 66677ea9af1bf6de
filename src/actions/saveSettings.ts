// Writes changed rules to the workbook's Settings sheet, adding one where there is none. Touches no other row.
import type { Policy } from '../domain/policy';
import { planSettingChanges } from '../workbook/planSettingChanges';
import { readWorkbook } from '../workbook/readWorkbook';
import type { Workbook } from '../workbook/workbook';
import { refuseWriting } from './refuseWriting';

/** @returns a sentence on what was done. @throws Error where it is refused. */
export async function saveSettings(workbook: Workbook, policy: Policy): Promise<string> {
  if (policy.amberFrom > policy.greenAbove) throw new Error('Amber would begin above the Green threshold.');
  if (policy.riskAmberFrom > policy.riskRedFrom) throw new Error('Risks would be Amber from above the Red threshold.');
  const snapshot = await workbook.read();
  const edits = planSettingChanges(snapshot, readWorkbook(snapshot, null).records.policy, policy);
  const refused = refuseWriting(edits, snapshot);
  if (refused) throw new Error(refused.message);
  if (edits.length === 0) return 'The Settings sheet says so already.';
  await workbook.apply(edits);
  return `Saved on the sheet "${edits[0]!.sheet}". The next refresh rates by it.`;
}
