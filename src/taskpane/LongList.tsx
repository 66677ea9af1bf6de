// A list that shows its first items and more on request, so that thousands of schemes cost no more than a few.
import { Fragment, type ReactNode, useState } from 'react';
import { Button } from '@fluentui/react-components';

const PAGE = 25;

export interface LongListProps<T> {
  items: readonly T[];
  /** What the items are called: "schemes". */
  called: string;
  children: (item: T, index: number) => ReactNode;
}

export function LongList<T>({ items, called, children }: LongListProps<T>) {
  const [shown, setShown] = useState(PAGE);
  const rest = items.length - shown;
  return (
    <>
      {items.slice(0, shown).map((item, index) => (
        <Fragment key={index}>{children(item, index)}</Fragment>
      ))}
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {`Show ${Math.min(PAGE, rest)} more of ${items.length} ${called}`}
        </Button>
      )}
    </>
  );
}
