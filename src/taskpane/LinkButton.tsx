// A link that does something in the pane or the sheet, and so is a button to whoever does not see it.
import type { ReactNode } from 'react';

export interface LinkButtonProps {
  /** Where its words alone do not say what it does. */
  label?: string;
  onClick: () => void;
  children: ReactNode;
}

export function LinkButton({ label, onClick, children }: LinkButtonProps) {
  return (
    <button type="button" className="link" aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
