// `npm run samples`: builds the sample workbooks into assets/samples. Run it after a change to scripts/samples.
// Anything that decides what is in them lies in scripts/samples.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkbooks } from './samples/sampleWorkbooks';

const folder = join(__dirname, '../assets/samples');
mkdirSync(folder, { recursive: true });
for (const { fileName, bytes } of sampleWorkbooks()) {
  writeFileSync(join(folder, fileName), bytes);
  console.log(`assets/samples/${fileName}  ${Math.ceil(bytes.length / 1024)} KB`);
}
