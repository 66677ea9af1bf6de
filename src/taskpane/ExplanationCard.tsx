// One rating explained: what the figures say, the rule, what would change it, where the figures stand.
import type { Session } from '../actions/session';
import { type Explanation, RATING_TITLES, type RatingStep, stepText, type UsedFigure } from '../domain/explanation';
import { percentText } from '../domain/percent';
import type { Policy } from '../domain/policy';
import { CellLinks } from './CellLinks';
import { countText, moneyText } from './figureText';
import { LongList } from './LongList';
import { RatingBadge } from './RatingBadge';

export interface ExplanationCardProps {
  session: Session;
  explanation: Explanation;
  policy: Policy;
  /** Of its title, below whatever it stands under. */
  heading: 'h3' | 'h4';
  /** Whose rating it is, where a view explains those of several. */
  of?: string;
}

export function ExplanationCard({ session, explanation, policy, heading: Heading, of }: ExplanationCardProps) {
  const { kind, rating, because, rule, figures, better, worse } = explanation;
  return (
    <section className="card" aria-label={[RATING_TITLES[kind], of].filter(Boolean).join(': ')}>
      <Heading className="split">
        {RATING_TITLES[kind]} <RatingBadge rating={rating} />
      </Heading>
      <p>{because}</p>
      <Steps steps={[better, worse]} />
      <Typed session={session} explanation={explanation} />
      <Overrides session={session} explanation={explanation} />
      <p className="quiet">{rule}</p>
      {figures.length > 0 && <Figures session={session} figures={figures} policy={policy} />}
      <Parts session={session} explanation={explanation} />
    </section>
  );
}

function Steps({ steps }: { steps: (RatingStep | null)[] }) {
  return steps.map((step, index) => step && <p key={index}>{`${stepText(step)}.`}</p>);
}

type Explained = Pick<ExplanationCardProps, 'session' | 'explanation'>;

function Typed({ session, explanation: { typed } }: Explained) {
  if (!typed) return null;
  const what = typed.agrees ? `${typed.value} is typed on the sheet, and the rule agrees` : differs(typed.value);
  return (
    <p>
      {`${what}: `}
      <CellLinks session={session} cells={[typed.cell]} />
    </p>
  );
}

/** Beside the computed rating, which stays what it is. */
function Overrides({ session, explanation: { rating, overrides } }: Explained) {
  return overrides.map((override, index) => (
    <p key={index} className="noted">
      {`Set by a person to `}
      <RatingBadge rating={override.rating} />
      {` for ${override.month}; computed ${rating}. Reason: ${ended(override.reason)} ${override.by}, ${override.date}. It ends when ${override.month} is closed: `}
      <CellLinks session={session} cells={[override.where]} />
    </p>
  ));
}

const ended = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

const differs = (value: string) => `Somebody typed ${value} on the sheet, which is left as it is`;

interface FiguresProps extends Pick<ExplanationCardProps, 'session' | 'policy'> {
  figures: readonly UsedFigure[];
}

function Figures({ session, figures, policy }: FiguresProps) {
  return (
    <table className="figures">
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
  if (parts.length === 0) return null;
  return (
    <ul className="plain">
      <LongList items={parts} called="parts">
        {({ name, rating, where }) => (
          <li className="split">
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
