// What people wrote among an exception's reasons, told from what rules put there: a new wording of a rule must be known as ours.
import type { ReasonCode } from '../../src/domain/assessed';
import { assess } from '../../src/domain/assess';
import { whole } from '../../src/domain/pieces';
import { typedExceptions, typedReasons } from '../../src/domain/typedExceptions';
import {
  aMilestone,
  anEntry,
  aProgramme,
  aScheme,
  inMonth,
  JULY_2018,
  recordsOf,
  writtenRow,
} from '../support/records';
import { reportOfJuly2018, reportOfMay2017 } from '../support/publishedRecords';

const late = { plannedStart: inMonth(2018, 4) };

/** A line for every wording that a rule has. */
const everyReason = () =>
  recordsOf({
    period: JULY_2018,
    programmes: [aProgramme({ name: 'Estates', ytdPlan: 100, ytdActual: 10 })],
    schemes: [
      aScheme({ name: 'Red', ytdPlan: 100, ytdActual: 50 }),
      aScheme({ name: 'Amber', ytdPlan: 100, ytdActual: 80 }),
      aScheme({ name: 'Cost', ytdPlan: 100, ytdActual: -20 }),
      aScheme({ name: 'Cost before savings', ytdPlan: 0, ytdActual: -20 }),
      aScheme({ name: 'Not started', ...late }),
      aScheme({ name: 'Slipped', ...late, actualStart: inMonth(2018, 7) }),
      aScheme({ name: 'Milestones', key: 'scheme:m' }),
    ],
    milestones: [aMilestone({ schemeKey: 'scheme:m', statedRating: 'Red' })],
    exceptions: [anEntry({ area: 'IVF policy', confidence: 'Low' })],
  });

const CODES: readonly ReasonCode[] = [
  ...(['ytdRed', 'ytdAmber', 'milestonesRed', 'slipped', 'notStarted', 'lowConfidence', 'entered'] as const),
];

test('no wording of a rule is taken for somebody’s', () => {
  const reasons = [everyReason(), reportOfMay2017(), reportOfJuly2018()].flatMap((records) =>
    assess(records).exceptions.flatMap((item) => item.reasons),
  );
  expect(new Set(reasons.map(({ code }) => code))).toEqual(new Set(CODES));
  for (const { text } of reasons) expect([text, typedReasons({ reasons: text })]).toEqual([text, []]);
});

test.each(['Asked for by the board', 'Started late', 'Milestones Red since May', 'YTD finance is a worry'])(
  '“%s” is somebody’s',
  (text) => {
    expect(typedReasons({ reasons: `Milestones Red\n${text}` }).map((reason) => reason.text)).toEqual([text]);
  },
);

test('a row is an exception of its own by its missing reason or by a typed one; one that is closed is none', () => {
  const rows = [
    writtenRow({ area: 'Blank', reasons: ' ' }),
    writtenRow({ area: 'Typed', reasons: 'Asked for by the board' }),
    writtenRow({ area: 'By rule', reasons: 'Milestones Red' }),
    writtenRow({ area: 'Closed', reasons: null }),
  ];
  expect([...whole(typedExceptions([], rows)).keys()].map(({ scheme, reasons }) => [scheme, reasons[0]!.text])).toEqual(
    [
      ['Blank', 'Entered on PMO Exceptions'],
      ['Typed', 'Asked for by the board'],
    ],
  );
});
