// What a month's lines take from what people put on record: ratings they set, and the closed month before.
// Most workbooks have neither, and the pane goes without it.
import { withOverrides } from './withOverrides';
import { withPreviousMonth, withPreviousTotal } from './withPreviousMonth';

export const OF_RECORD = { withOverrides, withPreviousMonth, withPreviousTotal };

export type OfRecord = typeof OF_RECORD;
