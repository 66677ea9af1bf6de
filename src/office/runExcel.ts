// The one door to Excel: every batch of work goes through here, and every refusal comes back in plain words.
// Refuses to know what the work is.
import { hostProblem } from './hostProblem';

/**
 * Waits while somebody types into a cell, as far as Excel can wait.
 * @throws HostProblem where Excel refuses.
 */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw hostProblem(error);
  }
}
