// The workbooks that are measured, as large as asked for: the plain one, and one that holds all that checks compare.
import type { Book } from '../../src/standalone/book';
import { trackerOf } from '../../test/support/largeTracker';
import { largePmo } from './largePmo';

export const WORKBOOKS: Record<string, (schemes: number) => Book> = {
  'a tracker': trackerOf,
  'a full workbook': largePmo,
};
