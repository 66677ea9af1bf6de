// One rating explained: what the figures say, the rule, what would change it, where the figures stand.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Session } from '../actions/session';
import { type Explanation, RATING_TITLES, type RatingStep, stepText, type UsedFigure } from '../domain/explanation';
import { percentText } from '../domain/percent';
import type { Policy } from '../domain/policy';
import { CellLinks } from './CellLinks';
import { countText, moneyText } from './figureText';
import { LongList } from './LongList';
import { RatingBadge } from './RatingBadge';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
  },
  title: { display: 'flex', justifyContent: 'space-between', gap: '8px', margin: 0, fontSize: 'inherit' },
  text: { margin: '6px 0' },
  quiet: { margin: '6px 0', color: tokens.colorNeutralForeground2 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th': { textAlign: 'left', fontWeight: 'normal', verticalAlign: 'top' },
    '& td': { textAlign: 'right', verticalAlign: 'top', padding: '2px 0 2px 8px', overflowWrap: 'anywhere' },
  },
  parts: { margin: 0, padding: 0, listStyleType: 'none' },
  part: { display: 'flex', justifyContent: 'space-between', gap: '8px', padding: '3px 0' },
});

export interface ExplanationCardProps {
  session: Session;
  explanation: Explanation;
  policy: Policy;
}

export function ExplanationCard({ session, explanation, policy }: ExplanationCardProps) {
  const styles = useStyles();
  const { kind, rating, because, rule, figures, better, worse } = explanation;
  return (
    <section className={styles.card} aria-label={RATING_TITLES[kind]}>
      <h3 className={styles.title}>
        {RATING_TITLES[kind]} <RatingBadge rating={rating} />
      </h3>
      <p className={styles.text}>{because}</p>
      <Steps steps={[better, worse]} />
      <Typed session={session} explanation={explanation} />
      <p className={styles.quiet}>{rule}</p>
      {figures.length > 0 && <Figures session={session} figures={figures} policy={policy} />}
      <Parts session={session} explanation={explanation} />
    </section>
  );
}

function Steps({ steps }: { steps: (RatingStep | null)[] }) {
  const { text } = useStyles();
  return steps.map(
    (step, index) =>
      step && (
        <p key={index} className={text}>
          {`${stepText(step)}.`}
        </p>
      ),
  );
}

type Explained = Pick<ExplanationCardProps, 'session' | 'explanation'>;

function Typed({ session, explanation: { typed } }: Explained) {
  const { text } = useStyles();
  if (!typed) return null;
  const what = typed.agrees ? `${typed.value} is typed on the sheet, and the rule agrees` : differs(typed.value);
  return (
    <p className={text}>
      {`${what}: `}
      <CellLinks session={session} cells={[typed.cell]} />
    </p>
  );
}

const differs = (value: string) => `Somebody typed ${value} on the sheet, which is left as it is`;

interface FiguresProps extends Pick<ExplanationCardProps, 'session' | 'policy'> {
  figures: readonly UsedFigure[];
}

function Figures({ session, figures, policy }: FiguresProps) {
  return (
    <table className={useStyles().table}>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.label}>
            <th scope="row">{figure.label}</th>
            <td>{valueText(figure, policy)}</td>
            <td>
              <CellLinks session={session} cells={figure.cells} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function valueText({ value, unit }: UsedFigure, policy: Policy): string {
  if (unit === 'money') return moneyText(value);
  if (unit === 'count') return countText(value);
  return value === null ? 'not known' : percentText(value, policy);
}

function Parts({ session, explanation: { parts } }: Explained) {
  const styles = useStyles();
  return (
    <ul className={styles.parts}>
      <LongList items={parts} called="parts">
        {({ name, rating, where }) => (
          <li className={styles.part}>
            <span>
              {`${name} `}
              <CellLinks session={session} cells={where.sheet === '' ? [] : [where]} />
            </span>
            <RatingBadge rating={rating} />
          </li>
        )}
      </LongList>
    </ul>
  );
}
