// Pictures of charts through Microsoft's client: in two round trips for all of them, and without any where Excel takes none.
import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import { chartImages } from '../../src/office/chartImages';
import { refresh } from '../../src/actions/refresh';
import { pictureOf } from '../../src/paper/picture';
import { HostError } from '../host/hostError';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';
import { sampleBook } from '../support/paperOfBook';

let office: LoadedOffice;
beforeAll(async () => {
  office = await loadOffice();
});
afterAll(() => office.close());

async function withCharts() {
  office.host.use(sampleBook('better-together-2017-05'));
  await refresh(new ExcelWorkbook(), {});
  office.host.traffic = [];
}

const NAMES = Array.from({ length: 9 }, (_, index) => `QIPP Reporter objective ${index + 1}`);

test('all charts of a report are pictured in two round trips, large enough to print', async () => {
  await withCharts();
  const images = await chartImages(NAMES);
  expect([...images.keys()]).toEqual(NAMES);
  expect([...images.values()].map((png) => pictureOf(png)?.width)).toEqual(NAMES.map(() => 1280));
  expect(office.host.syncs).toHaveLength(2);
});

test('a chart that is not there is left out', async () => {
  await withCharts();
  expect([...(await chartImages([NAMES[0]!, 'QIPP Reporter objective 99'])).keys()]).toEqual([NAMES[0]]);
});

test('no charts, no round trip', async () => {
  await withCharts();
  expect((await chartImages([])).size).toBe(0);
  expect(office.host.syncs).toEqual([]);
});

test('an Excel that takes no pictures fails nothing', async () => {
  await withCharts();
  office.host.options = {
    failAt: (request) => (request > 1 ? new HostError('GeneralException', 'No picture.') : null),
  };
  expect((await chartImages(NAMES)).size).toBe(0);
});
