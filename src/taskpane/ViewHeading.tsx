// The heading of a view. It takes the focus when a link of another view led here, so that a reader knows of the change.
import { useEffect, useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

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
    <h2 ref={heading} tabIndex={-1} className={useStyles().heading}>
      {text}
    </h2>
  );
}
