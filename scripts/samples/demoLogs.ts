// The demo's risk register and exception log, in the PMO's words. Illustrative; owners are roles, never people.
import { excelDate } from './excelDate';

export interface DemoRisk {
  schemeId: string;
  risk: string;
  before: [likelihood: number, impact: number];
  mitigation: string;
  after: [likelihood: number, impact: number];
  owner: string;
}

export const DEMO_RISKS: DemoRisk[] = [
  {
    schemeId: '1819-047',
    risk: 'Home First is not live before winter, so that delayed transfers rise and savings slip into the next year.',
    before: [5, 4],
    mitigation: 'Weekly mobilisation meeting of the three providers; phased start ward by ward.',
    after: [4, 4],
    owner: 'Integrated Discharge Lead',
  },
  {
    schemeId: '1819-080',
    risk: 'Ambulance crews convey as before because alternatives are not known or not open at night.',
    before: [5, 3],
    mitigation: 'Directory of services in every vehicle; escalated in bilateral discussions with EMAS.',
    after: [4, 3],
    owner: 'Urgent Care Project Manager',
  },
  {
    schemeId: '1819-013',
    risk: 'Fewer falls admissions are avoided than assumed because practices refer late.',
    before: [4, 4],
    mitigation: 'Practice visits; frailty register shared with community teams.',
    after: [3, 4],
    owner: 'Frailty and End of Life Lead',
  },
  {
    schemeId: '1819-008',
    risk: 'Recruitment to the end of life service is not complete on 1 October.',
    before: [3, 4],
    mitigation: 'Service already runs at limited scale; bank staff agreed for the first quarter.',
    after: [2, 4],
    owner: 'Frailty and End of Life Lead',
  },
  {
    schemeId: '1819-058',
    risk: 'Winter brings more children to the emergency department than planned.',
    before: [3, 3],
    mitigation: 'Consultant advice line for practices; extended evening clinics from November.',
    after: [2, 3],
    owner: "Children's Commissioning Manager",
  },
  {
    schemeId: '1819-028',
    risk: 'Fewer than six specialties agree to change follow-up, and the saving is not reached.',
    before: [4, 5],
    mitigation: 'Implementation plans by specialty; clinical lead in each; weekly review by the delivery board chair.',
    after: [3, 5],
    owner: 'Planned Care Project Manager',
  },
  {
    schemeId: '1819-036',
    risk: 'Later start of triage leaves four months of savings uncovered.',
    before: [5, 2],
    mitigation: 'All practices start together in August; backlog triaged first.',
    after: [4, 2],
    owner: 'Planned Care Project Manager',
  },
  {
    schemeId: '1819-032',
    risk: 'Waiting times in community MSK grow and patients return to hospital clinics.',
    before: [3, 4],
    mitigation: 'Waiting list reviewed monthly with the provider; extra physiotherapy sessions.',
    after: [2, 4],
    owner: 'Planned Care Project Manager',
  },
  {
    schemeId: '1819-051',
    risk: 'Savings within the contract are not identified by scheme, so that delivery cannot be followed.',
    before: [4, 5],
    mitigation: 'Provider to list individual schemes and their effect on other services by September.',
    after: [3, 4],
    owner: 'Mental Health Commissioning Manager',
  },
  {
    schemeId: '1819-050',
    risk: 'Re-specified community services move work to general practice or to hospital.',
    before: [3, 4],
    mitigation: 'Effect on the wider system assessed before the variation is signed.',
    after: [2, 4],
    owner: 'Community Contract Manager',
  },
  {
    schemeId: '1819-070',
    risk: 'Drug price reductions end and the overachievement of the first months does not last.',
    before: [3, 2],
    mitigation: 'Monthly review of prices; switch programme extended.',
    after: [2, 2],
    owner: 'Medicines Management Lead',
  },
  {
    schemeId: '1819-060',
    risk: 'Numbers are small, and a few births more or less change the result.',
    before: [2, 1],
    mitigation: 'Reported quarterly.',
    after: [2, 1],
    owner: "Children's Commissioning Manager",
  },
];

export interface DemoException {
  schemeId: string;
  issue: string;
  actions: string;
  recovery: string;
  lastMonth: string;
  thisMonth: string;
  owner: string;
  due: number | null;
}

export const DEMO_EXCEPTIONS: DemoException[] = [
  {
    schemeId: '1819-013',
    issue: 'Savings behind plan: practices refer later than assumed.',
    actions: 'Practice visits in July and August; frailty register shared with community teams.',
    recovery: 'Monthly plan reached again in October; shortfall to date not recovered.',
    lastMonth: 'Medium',
    thisMonth: 'Medium',
    owner: 'Frailty and End of Life Lead',
    due: excelDate(2018, 8, 31),
  },
  {
    schemeId: '1819-080',
    issue: 'Behind schedule; nothing saved to date.',
    actions: 'Escalated in bilateral discussions with EMAS.',
    recovery: 'TBC',
    lastMonth: 'Low',
    thisMonth: 'Low',
    owner: 'Urgent Care Project Manager',
    due: excelDate(2018, 8, 17),
  },
  {
    schemeId: '1819-047',
    issue: 'No mobilisation date agreed; the service has to be live for winter.',
    actions: 'Mobilisation plan of the three providers to the August delivery board.',
    recovery: 'Phased start from December',
    lastMonth: 'Medium',
    thisMonth: 'Low',
    owner: 'Integrated Discharge Lead',
    due: excelDate(2018, 8, 24),
  },
  {
    schemeId: '1819-040',
    issue: 'Night shifts not fully staffed, fewer admissions avoided.',
    actions: 'Second round of recruitment under way.',
    recovery: 'Full rota from September',
    lastMonth: '',
    thisMonth: 'High',
    owner: 'Mental Health Commissioning Manager',
    due: excelDate(2018, 9, 3),
  },
  {
    schemeId: '1819-036',
    issue: 'Started late: practices were not ready in April.',
    actions: 'All practices start in August; backlog triaged first.',
    recovery: 'Half of the shortfall by March',
    lastMonth: 'Medium',
    thisMonth: 'Medium',
    owner: 'Planned Care Project Manager',
    due: excelDate(2018, 8, 1),
  },
  {
    schemeId: '1819-028',
    issue: 'Will not start at the beginning of August as planned.',
    actions: 'Implementation plans being finalised to accelerate delivery across at least six specialties.',
    recovery: 'To be confirmed',
    lastMonth: 'High',
    thisMonth: 'To be assessed',
    owner: 'Planned Care Project Manager',
    due: excelDate(2018, 9, 14),
  },
  {
    schemeId: '1819-054',
    issue: '',
    actions: 'Contract variation with the provider for signature.',
    recovery: 'Resolution expected September',
    lastMonth: 'High',
    thisMonth: 'High',
    owner: "Children's Commissioning Manager",
    due: null,
  },
];
