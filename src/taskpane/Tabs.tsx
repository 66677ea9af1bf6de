// The tabs of the views: one stop for Tab, arrows to move between them, as readers of tabs expect.
// Our own, because Fluent's bring a focus manager as large as all the rules of this product.
import { type KeyboardEvent, useRef } from 'react';

export interface TabsProps<T extends string> {
  label: string;
  names: readonly T[];
  selected: T;
  /** The id of the panel that shows the selected one. */
  panel: string;
  onSelect: (name: T) => void;
}

export const tabId = (panel: string, name: string): string => `${panel}-${name.replace(/\W/g, '')}`;

export function Tabs<T extends string>({ label, names, selected, panel, onSelect }: TabsProps<T>) {
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const next = nextIndex(event.key, names.indexOf(selected), names.length);
    const name = next === null ? undefined : names[next];
    if (next === null || name === undefined) return;
    event.preventDefault();
    onSelect(name);
    list.current?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={label} className="tabs" onKeyDown={move}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(panel, name)}
          aria-selected={name === selected}
          aria-controls={panel}
          tabIndex={name === selected ? 0 : -1}
          className="tab"
          onClick={() => onSelect(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** Null for a key that moves nothing. */
function nextIndex(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (current + 1) % count;
    case 'ArrowLeft':
      return (current + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
