// The heading of a view. It takes the focus when a link of another view led here, so that a reader knows of the change.
import { useEffect, useRef } from 'react';

export interface ViewHeadingProps {
  text: string;
  takesFocus: boolean;
}

export function ViewHeading({ text, takesFocus }: ViewHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
}
