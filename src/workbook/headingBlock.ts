// Where the headings of a table stand on a sheet. Knows nothing of what they say.
export interface HeadingBlock {
  /** A title above it that a month stands beside: no line of the table above. Else as `top`. */
  start: number;
  top: number;
  /** The lowest heading row; the first line follows it. */
  bottom: number;
  /** Zero-based columns on the sheet, both included. */
  left: number;
  right: number;
}
