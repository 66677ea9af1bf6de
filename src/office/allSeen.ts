// Whether anything of a range is hidden, as Excel tells it of the whole range. Refuses to know which rows and columns are.

/** True where all are hidden, false where none is, null where some are: known of a range without asking for each row. */
export const HIDDEN_PROPERTIES = ['rowHidden', 'columnHidden'];

/** @param used with `HIDDEN_PROPERTIES` loaded; may be a null object. */
export function isAllSeen(used: Excel.Range): boolean {
  return used.isNullObject || (used.rowHidden === false && used.columnHidden === false);
}
