// Fuzzing: the same schemes in any layout are read the same, or what is not is asked. `npm run fuzz` draws many more.
import fc from '../support/properties';
import { layouts } from '../support/layouts/layout';
import { readLayout } from '../support/layouts/readLayout';

test('no layout is misread in silence', async () => {
  await fc.assert(
    fc.asyncProperty(layouts, async (layout) => {
      expect((await readLayout(layout)).silent).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
