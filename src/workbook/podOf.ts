// The point of delivery that words name. Refuses to know where they stand.
import type { Pod } from '../domain/growthOf';
import { POD_WORDS } from './activityWords';

export function podOf(text: string): Pod | null {
  return POD_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}
