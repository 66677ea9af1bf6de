// Which growth fits a measure, and what is known of it where areas or points of delivery grow differently.
import { growthOf, type PodGrowth } from '../../src/domain/growthOf';

const row = (name: string, pod: PodGrowth['pod'], ...areas: [number, number | null][]): PodGrowth => ({
  pod,
  name,
  areas: areas.map(([growth, share]) => ({ growth, share })),
  tolerance: 0.0005,
});

const PUBLISHED = [
  row('A&E', 'emergencyDepartment', [0.056, null], [0.052, null]),
  row('DC', 'elective', [0.029, null], [0.053, null]),
  row('ELIP', 'elective', [0, null], [0.004, null]),
];

test('areas in an unknown mix give a range and no figure', () => {
  expect(growthOf('emergencyDepartment', PUBLISHED)).toEqual({
    value: null,
    low: 0.052,
    high: 0.056,
    tolerance: 0.0005,
    source: 'A&E',
  });
});

test('two points of delivery of one measure give the range of both', () => {
  expect(growthOf('elective', PUBLISHED)).toMatchObject({ value: null, low: 0, high: 0.053, source: 'DC and ELIP' });
});

test('a known mix gives their weighted figure', () => {
  const [growth] = [growthOf('emergencyDepartment', [row('A&E', 'emergencyDepartment', [0.056, 0.6], [0.052, 0.4])])];
  expect(growth?.value).toBeCloseTo(0.0544, 9);
  expect(growth?.low).toBe(growth?.high);
});

test.each<[string, PodGrowth]>([
  ['one area', row('ED', 'emergencyDepartment', [0.05, null])],
  ['areas that grow alike', row('ED', 'emergencyDepartment', [0.05, null], [0.05, null])],
])('%s needs no mix', (_what, given) => {
  expect(growthOf('emergencyDepartment', [given])?.value).toBe(0.05);
});

test.each<[string, PodGrowth]>([
  ['a mix with an area missing', row('ED', 'emergencyDepartment', [0.05, 1], [0.06, null])],
  ['a mix of nothing', row('ED', 'emergencyDepartment', [0.05, 0], [0.06, 0])],
])('%s is no mix', (_what, given) => {
  expect(growthOf('emergencyDepartment', [given])?.value).toBeNull();
});

test.each([null, 'referral' as const])('nothing is assumed for %p', (pod) => {
  expect(growthOf(pod, PUBLISHED)).toBeNull();
});
