// Workbooks of many layouts, each consistent and then with one contradiction planted: the first raises no warning, the second the right
// one. Written from what PMOs keep, not from the samples.
import { serial } from '../support/grid';
import { type Planted, type Sheets, warnings, withPlanted } from '../support/planted';

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
const year = (from: number): number[] => MONTHS.map((_, month) => from + month);
const day = (month: string, of = '01'): number => serial(`2018-${month}-${of}`);

const TRACKER: Sheets = {
  Register: [
    ['Reporting period: July 2018'],
    ['Scheme ID', 'Scheme', 'Programme', 'Target £k', 'Planned start', 'Actual start', 'Status'],
    ['1', 'Alpha pathway', 'Urgent', 120, day('04'), day('04'), 'Live'],
    ['2', 'Beta clinic', 'Urgent', 80, day('06'), 'TBC', 'In development'],
    ['3', 'Gamma drugs', 'Meds', 60, day('05'), day('05'), 'Live'],
  ],
  Tracker: [
    ['Scheme ID', 'Scheme', 'Target £k', 'YTD plan £k', 'YTD actual £k'],
    ['1', 'Alpha pathway', 120, 40, 38],
    ['2', 'Beta clinic', 80, 10, 0],
    ['3', 'Gamma drugs', 60, 15, 16],
  ],
};

const LAYOUTS: Record<string, { sheets: Sheets; planted: Planted[] }> = {
  'a return in £m': {
    sheets: {
      Return: [
        ['QIPP finance return, £m, Month 6 September 2018'],
        ['Programme', 'Annual Plan £m', 'YTD Plan £m', 'YTD Actual £m', 'Variance £m', 'FOT £m'],
        ['Urgent Care', 5.2, 2.6, 2.4, -0.2, 5],
        ['Planned Care', 3.1, 1.5, 1.6, 0.1, 3.2],
        ['Prescribing', 2.4, 1.2, 1.2, 0, 2.4],
        ['Total', 10.7, 5.3, 5.2, -0.1, 10.6],
      ],
    },
    planted: [
      ['total-differs', 'Return', 5, 1, 11.7],
      ['printed-figure-differs', 'Return', 2, 4, 0.2],
    ],
  },
  'variances as plan less actual': {
    sheets: {
      QIPP: [
        ['Reporting period: June 2018'],
        ['Ref', 'Scheme', 'YTD Plan £000', 'YTD Actual £000', 'YTD Variance £000', 'YTD % of plan'],
        ['Q1', 'Falls', 100, 80, 20, '80%'],
        ['Q2', 'Stroke', 50, 60, -10, '120%'],
        ['Q3', 'MSK', 200, 150, 50, '75%'],
        ['Q4', 'Diabetes', 40, 40, 0, '100%'],
        ['', 'Total', 390, 330, 60, '85%'],
      ],
    },
    planted: [
      ['printed-figure-differs', 'QIPP', 3, 5, '88%'],
      ['printed-figure-differs', 'QIPP', 4, 4, -50],
    ],
  },
  'sections by quarter': {
    sheets: {
      Plan: [
        ['Reporting month: December 2018'],
        ['Scheme ID', 'Scheme', 'Q1', 'Q2', 'Q3', 'Q4', 'Total', 'Annual plan £k'],
        ['Elective'],
        ['E1', 'MSK', 10, 20, 30, 40, 100, 100],
        ['E2', 'ENT', 5, 5, 5, 5, 20, 20],
        ['', 'Elective total', 15, 25, 35, 45, 120, 120],
        ['Urgent'],
        ['U1', 'Falls', 0, 0, 50, 50, 100, 100],
        ['U2', 'Frailty', 25, 25, 25, 25, 100, 100],
        ['', 'Urgent total', 25, 25, 75, 75, 200, 200],
        ['', 'Grand total', 40, 50, 110, 120, 320, 320],
      ],
    },
    planted: [
      ['phasing-total-differs', 'Plan', 3, 3, 30],
      ['total-differs', 'Plan', 10, 7, 350],
      ['total-differs', 'Plan', 5, 7, 140],
      ['phasing-column-differs', 'Plan', 10, 4, 140],
    ],
  },
  'a register and a tracker': {
    sheets: TRACKER,
    planted: [
      ['tables-differ', 'Tracker', 2, 2, 90],
      ['ids-differ', 'Tracker', 3, 0, '8'],
      ['duplicate-id', 'Register', 4, 0, '2'],
      ['error-cell', 'Tracker', 2, 3, '#REF!'],
      ['unreadable-figure', 'Tracker', 2, 4, 'ten'],
      ['blank-actual', 'Tracker', 2, 4, ''],
      ['status-contradicts-start', 'Register', 3, 6, 'Live'],
      ['status-contradicts-start', 'Register', 2, 6, 'Not started'],
    ],
  },
  'plan and actual side by side': {
    sheets: {
      Monthly: [
        ['Monthly savings £k – reporting period: June 2018'],
        ['', '', 'April', '', 'May', '', 'June', '', 'YTD', '', ''],
        [
          'Scheme',
          'Annual Plan £k',
          'Plan',
          'Actual',
          'Plan',
          'Actual',
          'Plan',
          'Actual',
          'Plan',
          'Actual',
          'Variance',
        ],
        ['Alpha', 120, 10, 8, 10, 9, 10, 12, 30, 29, -1],
        ['Beta', 60, 5, 5, 5, 6, 5, 4, 15, 15, 0],
        ['Total', 180, 15, 13, 15, 15, 15, 16, 45, 44, -1],
      ],
    },
    planted: [
      ['months-differ-from-figure', 'Monthly', 3, 9, 39],
      ['phasing-column-differs', 'Monthly', 5, 3, 23],
    ],
  },
  'a plan that adds up as it goes': {
    sheets: {
      Plan: [
        ['Reporting period: June 2018'],
        ['Scheme ID', 'Scheme', 'Annual plan £k', ...MONTHS],
        ['1', 'Alpha', 120, ...MONTHS.map((_, month) => 10 * (month + 1))],
        ['2', 'Beta', 60, ...MONTHS.map((_, month) => 5 * (month + 1))],
        ['', 'Total', 180, ...MONTHS.map((_, month) => 15 * (month + 1))],
      ],
    },
    planted: [['phasing-differs-from-plan', 'Plan', 2, 2, 150]],
  },
  'months rounded each by itself': {
    sheets: {
      Phasing: [
        ['Phasing of plan, £k, reporting period: June 2018'],
        ['Programme', 'Plan £k', ...MONTHS, 'Total'],
        ['Urgent', 100, ...MONTHS.map(() => 8), 100],
        ['Elective', 50, ...MONTHS.map(() => 4), 50],
        ['Total', 150, ...MONTHS.map(() => 13), 150],
      ],
    },
    planted: [['phasing-total-differs', 'Phasing', 2, 14, 110]],
  },
  'activity with totals': {
    sheets: {
      Activity: [
        ['Objective 1: 5% reduction in A&E attendances in 2018/19'],
        ['ED', ...MONTHS, 'Total'],
        ['16/17', ...year(900), 10866],
        ['17/18', ...year(1000), 12066],
        ['18/19', 990, 985, 1001, '', '', '', '', '', '', '', '', '', 2976],
        ['18/19 Target', ...year(950), 11466],
        ['Reporting period: June 2018'],
      ],
    },
    planted: [
      ['activity-total-differs', 'Activity', 3, 13, 13066],
      ['activity-total-differs', 'Activity', 4, 3, 10010],
      ['activity-gap', 'Activity', 4, 2, ''],
    ],
  },
  'sentences beside a tracker': {
    sheets: {
      ...TRACKER,
      Notes: [['Key messages'], ['- Alpha pathway has delivered £38k against a target of £40k (95%).']],
    },
    planted: [
      ['narrative-figure-differs', 'Notes', 1, 0, '- Alpha pathway has delivered £48k against a target of £40k (95%).'],
      ['narrative-direction-differs', 'Notes', 1, 0, '- Alpha pathway is above plan.'],
      ['narrative-rating-differs', 'Notes', 1, 0, '- Gamma drugs is rated Red for finance.'],
    ],
  },
  'delivery boards over schemes': {
    sheets: {
      Board: [
        ['Delivery boards, month 4 July 2018'],
        ['Delivery Board', 'Plan £k', 'YTD Plan £k', 'YTD Actual £k', 'YTD Finance RAG', 'Exceptions'],
        ['Urgent', 200, 50, 38, 'Amber', 'Yes'],
        ['Meds', 60, 15, 16, 'Green', 'No'],
        ['Total', 260, 65, 54, 'Amber', ''],
      ],
      Schemes: [
        ['Programme', 'Scheme ID', 'Scheme', 'Plan £k', 'YTD plan £k', 'YTD actual £k'],
        ['Urgent', '1', 'Alpha', 120, 40, 38],
        ['Urgent', '2', 'Beta', 80, 10, 0],
        ['Meds', '3', 'Gamma', 60, 15, 16],
      ],
    },
    planted: [
      ['printed-rating-differs', 'Board', 2, 4, 'Green'],
      ['programme-differs-from-schemes', 'Board', 2, 1, 250],
      ['exceptions-flag-differs', 'Board', 2, 5, 'No'],
      ['total-differs', 'Board', 4, 3, 64],
    ],
  },
  'milestones, Blue when completed': {
    sheets: {
      ...TRACKER,
      Milestones: [
        ['Scheme ID', 'Scheme', 'Milestone', 'Due', 'Forecast', 'Completed', 'RAG'],
        ['1', 'Alpha pathway', 'Case', day('04', '30'), '', day('04', '20'), 'Blue'],
        ['1', 'Alpha pathway', 'Live', day('05', '31'), '', day('05', '20'), 'Blue'],
        ['2', 'Beta clinic', 'Live', day('06'), '', '', 'Red'],
        ['3', 'Gamma drugs', 'Audit', day('09', '30'), day('09', '30'), '', 'Green'],
      ],
    },
    planted: [
      ['milestone-dates-differ', 'Milestones', 3, 6, 'Green'],
      ['milestone-dates-differ', 'Milestones', 4, 6, 'Blue'],
      ['ids-differ', 'Milestones', 4, 0, '1'],
    ],
  },
  'milestones, Green when completed': {
    sheets: {
      ...TRACKER,
      Milestones: [
        ['Scheme ID', 'Scheme', 'Milestone', 'Due', 'Completed', 'RAG'],
        ['1', 'Alpha pathway', 'Case', day('04', '30'), day('04', '20'), 'Green'],
        ['1', 'Alpha pathway', 'Live', day('05', '31'), day('05', '20'), 'Green'],
        ['3', 'Gamma drugs', 'Audit', day('09', '30'), '', 'Green'],
      ],
    },
    planted: [],
  },
  'an investment that costs first': {
    sheets: {
      QIPP: [
        ['Reporting period: June 2018'],
        ['Ref', 'Scheme', 'Plan £k', 'YTD Plan £k', 'YTD Actual £k', 'YTD Variance £k'],
        ['1', 'Invest to save', 100, -20, -25, -5],
        ['2', 'Falls', 50, 10, 10, 0],
        ['', 'Total', 150, -10, -15, -5],
      ],
    },
    planted: [['printed-figure-differs', 'QIPP', 2, 5, 5]],
  },
  'two schemes of one name': {
    sheets: {
      Register: [
        ['Reporting period: June 2018'],
        ['Programme', 'Scheme ID', 'Scheme', 'Plan £k', 'YTD Plan £k', 'YTD Actual £k'],
        ['Urgent', 'U1', 'Estates', 100, 20, 20],
        ['Elective', 'E1', 'Estates', 100, 20, 20],
      ],
      Forecast: [
        ['Programme', 'Scheme ID', 'Scheme', 'FOT £k'],
        ['Urgent', 'U1', 'Estates', 100],
        ['Elective', 'E1', 'Estates', 100],
      ],
    },
    planted: [],
  },
  'a log with numbers of its own': {
    sheets: {
      ...TRACKER,
      Exceptions: [
        ['Ref', 'Programme', 'Area', 'Issue', 'Actions', 'Recovery'],
        ['EX1', 'Urgent', 'Beta clinic', 'Late start', 'Recruit', 'September'],
        ['EX2', 'Urgent', 'Alpha pathway', 'Slow take-up', 'Visits', 'October'],
      ],
    },
    planted: [],
  },
  'the end of the year': {
    sheets: {
      QIPP: [
        ['Reporting period: March 2019'],
        ['Ref', 'Scheme', 'Plan £k', 'FOT £k', 'YTD Plan £k', 'YTD Actual £k'],
        ['1', 'Falls', 100, 90, 100, 90],
        ['2', 'Stroke', 50, 55, 50, 55],
      ],
    },
    planted: [['forecast-differs-from-actual', 'QIPP', 2, 3, 99]],
  },
  'the first month': {
    sheets: {
      QIPP: [
        ['Reporting period: April 2018'],
        ['Ref', 'Scheme', 'In month plan £k', 'In month actual £k', 'YTD Plan £k', 'YTD Actual £k'],
        ['1', 'Falls', 10, 9, 10, 9],
        ['2', 'Stroke', 5, 5, 5, 5],
      ],
    },
    planted: [['first-month-differs', 'QIPP', 2, 5, 19]],
  },
  'figures typed as text': {
    sheets: {
      QIPP: [
        ['Reporting period: June 2018'],
        ['Ref', 'Scheme', 'Plan £k', 'YTD Plan £k', 'YTD Actual £k', 'YTD Variance £k'],
        ['1', 'Falls', '1,200', '300', '250', '(50)'],
        ['2', 'Stroke', '£500', '125', '130', '5'],
        ['', 'Total', '1,700', '425', '380', '(45)'],
      ],
    },
    planted: [['total-differs', 'QIPP', 4, 4, '480']],
  },
  'change control': {
    sheets: {
      ...TRACKER,
      Changes: [
        ['Change ID', 'Scheme ID', 'Scheme', 'What changed', 'From', 'To', 'Approved at', 'Date', 'Status'],
        ['C1', '1', 'Alpha pathway', 'Target £k', 150, 120, 'Board', day('06', '05'), 'Approved'],
        ['C2', '2', 'Beta clinic', 'Target £k', 80, 50, '', '', 'Proposed'],
      ],
    },
    planted: [
      ['change-not-in-plan', 'Changes', 1, 5, 130],
      ['change-from-differs', 'Changes', 2, 4, 90],
    ],
  },
  'a risk register': {
    sheets: {
      ...TRACKER,
      Risks: [
        ['Risk ID', 'Scheme ID', 'Risk', 'Likelihood', 'Impact', 'Score'],
        ['R1', '1', 'Slow uptake of the pathway by practices', 3, 4, 12],
        ['R2', '2', 'Recruitment is late', 2, 5, 10],
      ],
    },
    planted: [['risk-score-differs', 'Risks', 1, 5, 15]],
  },
};

const EACH = Object.entries(LAYOUTS);

test.each(EACH)('%s: consistent, and no warning is raised', async (_, { sheets }) => {
  expect(await warnings(sheets)).toEqual([]);
});

const PLANTED = EACH.flatMap(([name, { sheets, planted }]) =>
  planted.map((one) => [name, one[0], `${one[1]} row ${one[2] + 1}`, sheets, one] as const),
);

test.each(PLANTED)('%s: %s is found where %s was changed', async (_name, code, _place, sheets, planted) => {
  expect(await warnings(withPlanted(sheets, planted))).toContain(code);
});
