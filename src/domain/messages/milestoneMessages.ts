// Where a programme's milestones stand: "Scheme level milestones are all green / amber".
// Says nothing where no milestone is rated.
import type { AssessedProgramme, AssessedScheme, Assessment } from '../assessed';
import { listed } from '../listed';
import type { Rating } from '../rating';
import { counted, lower } from './countWords';

const SHOWN: readonly Rating[] = ['Green', 'Amber', 'Red'];

/** @param schemes the programme's own. */
export function milestonesText(
  line: AssessedProgramme,
  members: readonly AssessedProgramme[],
  schemes: readonly AssessedScheme[],
  { policy }: Assessment,
): string[] {
  const open = schemes.filter(({ record }) => record.status === 'open');
  if (schemes.length > 0 && open.length === 0)
    return [
      schemes.length === 1 ? 'Its one scheme is complete or closed' : 'All of its schemes are complete or closed',
    ];
  const rated = open.filter(({ milestoneRating }) => SHOWN.includes(milestoneRating));
  if (rated.length > 0) return [ofSchemes(rated)];
  const stated = members.length > 0 ? members : [line];
  return stated.flatMap((each) => ofProgramme(each, members.length > 0, policy.milestoneRollUp === 'worst'));
}

function ofSchemes(rated: readonly AssessedScheme[]): string {
  const red = rated.filter(({ milestoneRating }) => milestoneRating === 'Red');
  if (red.length === 0) return `Scheme level milestones are all ${ratingsOf(rated)}`;
  const names = listed(red.map(({ name }) => name));
  if (red.length === rated.length) return `Scheme level milestones are ${red.length > 1 ? 'all ' : ''}red: ${names}`;
  return `Scheme level milestones are red for ${counted(red.length, 'scheme')} (${names}) and ${ratingsOf(rated)} for the rest`;
}

/** "green", "amber", "green / amber". */
function ratingsOf(rated: readonly AssessedScheme[]): string {
  const present = SHOWN.filter((rating) => rating !== 'Red' && rated.some((each) => each.milestoneRating === rating));
  return present.map(lower).join(' / ');
}

/** Where the worst milestone rates the programme, Green says that all are green and Amber that none is red. */
function ofProgramme({ name, milestoneRating }: AssessedProgramme, isMember: boolean, byWorst: boolean): string[] {
  if (!SHOWN.includes(milestoneRating)) return [];
  const all = isMember ? `All ${name} milestones are` : 'Scheme level milestones are all';
  if (byWorst && milestoneRating === 'Green') return [`${all} green`];
  if (byWorst && milestoneRating === 'Amber') return [`${all} green / amber`];
  const whose = isMember ? `${name} milestones` : 'Programme milestones';
  return [`${whose} are rated ${lower(milestoneRating)}`];
}
