// The month that is reported on a day: the one before. Refuses to ask for the day itself.
import { type Period, periodOf } from '../domain/period';

export function monthBefore(today: Date): Period {
  const last = new Date(today.getFullYear(), today.getMonth() - 1);
  return periodOf({ year: last.getFullYear(), month: last.getMonth() + 1 });
}
