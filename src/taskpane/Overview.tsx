// Where the workbook stands: month, ratings, programmes, what changed, what was found. The first thing the pane shows.
import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { foundText } from '../actions/checkedMessage';
import type { Session } from '../actions/session';
import type { SessionState } from '../actions/sessionState';
import type { Surveyed } from '../actions/survey';
import type { AssessedLine } from '../domain/assessed';
import { percentText } from '../domain/percent';
import { isNothingYet } from '../domain/nothingYet';
import type { Policy } from '../domain/policy';
import type { RatedMonth } from '../domain/rateLines';
import { RATINGS } from '../domain/rating';
import { moneyText, plural } from './figureText';
import { LinkButton } from './LinkButton';
import { MonthActions } from './MonthActions';
import { RatingBadge } from './RatingBadge';
import { Recognised } from './Recognised';
import { Switch } from './Switch';
import { useSession } from './useSession';
import type { View, ViewProps } from './view';
import { ViewHeading } from './ViewHeading';

const STANDING_TEXTS: Record<Surveyed['standing'], string> = {
  never: 'Never refreshed: nothing of this stands in the workbook yet.',
  matches: 'The ratings on the sheets match the figures.',
  differs: 'Data changed since the last refresh.',
};

export interface OverviewProps {
  session: Session;
  rated: RatedMonth;
  /** Null as long as no more is known than the ratings. */
  result: Surveyed | null;
  view: View;
  open: ViewProps['open'];
}

export function Overview({ session, rated, result, view, open }: OverviewProps) {
  const state = useSession(session);
  const { period } = rated;
  return (
    <div className="view">
      <ViewHeading
        text={
          period ? `${period.label}, month ${period.month} of ${period.financialYear}` : 'No reporting month stated'
        }
        takesFocus={view.followed}
      />
      <StandingLines {...state} />
      {result && isNothingYet(result.assessment) ? (
        <Suspense fallback={null}>
          <NothingYet session={session} tables={result.outline.tables} />
        </Suspense>
      ) : (
        <>
          <Counts {...rated} />
          <Programmes {...rated} onWhy={(key) => open('Why?', key)} />
        </>
      )}
      <Button
        onClick={() => open('Problems')}
      >{`Problems: ${result ? foundText(result.findings) : notYet(state)}`}</Button>
      {result && <MonthActions session={session} assessment={result.assessment} />}
      <Switch label="Keep ratings up to date" checked={state.live} onChange={(on) => void session.setLive(on)} />
      {result && <Questions session={session} questions={result.outline.questions} />}
      {result && <Recognised {...result.outline} />}
    </div>
  );
}

const NothingYet = lazy(() => import('./NothingYet'));

/** Loaded only where there is something to ask. */
const ColumnQuestions = lazy(() => import('./ColumnQuestions'));

function Questions({ session, questions }: { session: Session } & Pick<Surveyed['outline'], 'questions'>) {
  if (questions.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <ColumnQuestions session={session} questions={questions} />
    </Suspense>
  );
}

/** Ratings are shown before anything is checked; that may have been given up meanwhile. */
function notYet({ task }: SessionState): string {
  return task ? 'checking…' : 'not checked yet';
}

function StandingLines({ standing, changes, task }: SessionState) {
  const what = standing === 'differs' ? 'A refresh would change' : 'The last refresh changed';
  return (
    <div>
      <p className="quiet">{standing ? STANDING_TEXTS[standing] : task && 'Comparing with the last refresh…'}</p>
      {changes.length > 0 && <p className="quiet">{`${what}: ${changes.join(', ')}.`}</p>}
    </div>
  );
}

/** Of the schemes; of the programmes where the workbook lists no scheme. */
function Counts({ schemes, programmes }: RatedMonth) {
  const counted: readonly AssessedLine[] =
    schemes.length > 0 ? schemes : programmes.filter(({ members }) => members.length === 0);
  const counts = RATINGS.map((rating) => ({
    rating,
    number: counted.filter(({ overallRating }) => overallRating === rating).length,
  })).filter(({ number }) => number > 0);
  return (
    <div>
      <h3>{`${plural(counted.length, schemes.length > 0 ? 'scheme' : 'programme')}, PMO overall`}</h3>
      <ul className="plain badges">
        {counts.map(({ rating, number }) => (
          <li key={rating}>
            <RatingBadge rating={rating} number={number} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ProgrammesProps extends RatedMonth {
  onWhy: (key: string) => void;
}

function Programmes({ programmes, total, policy, onWhy }: ProgrammesProps) {
  return (
    <div>
      <h3>Programmes, year to date</h3>
      <ul className="plain">
        {[...programmes, total].map((line, index) => (
          <ProgrammeLine key={index} line={line} policy={policy} onWhy={onWhy} />
        ))}
      </ul>
    </div>
  );
}

interface ProgrammeLineProps {
  line: AssessedLine;
  policy: Policy;
  onWhy: (key: string) => void;
}

function ProgrammeLine({ line, policy, onWhy }: ProgrammeLineProps) {
  return (
    <li className="ruled">
      <div className="split">
        <LinkButton onClick={() => onWhy(line.record.key)}>{line.name}</LinkButton>
        <RatingBadge rating={line.overallRating} />
      </div>
      <p className="quiet">{figuresText(line, policy)}</p>
    </li>
  );
}

function figuresText({ ytd, impactText, milestoneRating }: AssessedLine, policy: Policy): string {
  const { achievement, actual, plan } = ytd;
  const finance =
    achievement === null
      ? impactText
      : `${moneyText(actual)} of ${moneyText(plan)}, ${percentText(achievement, policy)}`;
  return milestoneRating === 'Grey' ? finance : `${finance}; milestones ${milestoneRating}`;
}
