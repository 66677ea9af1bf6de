// Closing the month that is reported, and starting the next one. Says which month each is, and that a closed one stays as it is.
import { Button } from '@fluentui/react-components';
import type { Session } from '../actions/session';
import type { Assessment } from '../domain/assessed';
import { monthOf } from '../domain/closedMonths';
import { nextPeriod } from '../domain/period';

export function MonthActions({ session, assessment }: { session: Session; assessment: Assessment }) {
  const { period, history } = assessment;
  if (!period) return null;
  const isClosed = monthOf(history, period) !== null;
  return (
    <div className="part">
      <h3>Month end</h3>
      <p className="quiet">
        {isClosed
          ? `${period.label} is closed: what was reported is on record.`
          : 'Closing puts what is reported on record on PMO History, where it stays as it is.'}
      </p>
      {isClosed ? (
        <Button onClick={() => void session.startNextMonth()}>{`Start ${nextPeriod(period).label}`}</Button>
      ) : (
        <Button onClick={() => void session.closeMonth()}>{`Close ${period.label}`}</Button>
      )}
    </div>
  );
}
