// The columns that tables of programmes, schemes and totals share: money, variances, shares of plan, ratings.
import type { AssessedLine, Assessment } from '../domain/assessed';
import { computedCells, type RatedFigure, ratedCells, type Variance, VARIANCES } from '../domain/computedCells';
import { achievement } from '../domain/finance';
import { figureCells } from '../domain/figureCells';
import { percentText } from '../domain/percent';
import type { ComputedName, FigureName } from '../domain/records';
import { moneyText } from '../domain/moneyText';
import type { Run } from './paper';
import { figure, workedFigure } from './runs';
import { figureColumn, type PaperColumn, ratingColumn } from './tableOf';

type Column = PaperColumn<AssessedLine>;

export class LineColumns {
  constructor(private readonly assessment: Assessment) {}

  money(heading: string, name: FigureName, band = ''): Column {
    return figureColumn(heading, (line) => this.moneyRun(line, name), band);
  }

  variance(heading: string, name: Variance, band = ''): Column {
    const [one, other] = VARIANCES[name];
    const cells = (line: AssessedLine, figureName: FigureName) => figureCells(line, figureName, this.assessment.period);
    return figureColumn(
      heading,
      (line) => workedFigure(moneyText(line[name]), 'difference', cells(line, one), cells(line, other)),
      band,
    );
  }

  yearToDateShare(heading: string, band = ''): Column {
    return figureColumn(heading, (line) => this.share(line.ytd.achievement, line, 'ytd'), band);
  }

  inMonthShare(heading: string, band = ''): Column {
    const shareOf = ({ figures }: AssessedLine) => achievement(figures.inMonthActual, figures.inMonthPlan);
    return figureColumn(heading, (line) => this.share(shareOf(line), line, 'inMonth'), band);
  }

  /** The computed rating, or the one that a person has set in its place, which an asterisk tells. */
  rating(heading: string, name: RatingName, band = ''): Column {
    return { ...ratingColumn(heading, 2, (line) => this.ratingRun(line, name)), band };
  }

  impact(heading: string): Column {
    return ratingColumn(heading, 3.2, (line) => figure(line.impactText, this.cells(line, 'achievement')));
  }

  moneyRun(line: AssessedLine, name: FigureName): Run {
    return workedFigure(moneyText(line.figures[name]), 'sum', figureCells(line, name, this.assessment.period));
  }

  private share(value: number | null, line: AssessedLine, kind: 'ytd' | 'inMonth'): Run {
    if (value === null) return { text: '' };
    const cells = (name: RatedFigure) => ratedCells(line, name, this.assessment);
    // Of a planned cost the share falls as the cost rises: no plain quotient.
    const how = (line[kind].plan ?? 0) > 0 ? 'share' : 'rule';
    const text = percentText(value, this.assessment.policy);
    return workedFigure(text, how, cells(`${kind}Actual`), cells(`${kind}Plan`));
  }

  private ratingRun(line: AssessedLine, name: RatingName): Run {
    const set = line.overrides.find(({ of }) => `${of}Rating` === name);
    if (set) return figure(`${set.rating} ${SET_BY_PERSON}`, [set.where]);
    return figure(ratingOf(line, name) ?? '', this.cells(line, name));
  }

  private cells(line: AssessedLine, name: ComputedName) {
    return computedCells(line, name, this.assessment);
  }
}

/** Behind a rating that a person set; the appendix on methodology says which and why. */
const SET_BY_PERSON = '*';

export type RatingName =
  'previousMilestoneRating' | 'milestoneRating' | 'inMonthRating' | 'ytdRating' | 'overallRating';

function ratingOf(line: AssessedLine, name: RatingName) {
  if (name === 'inMonthRating') return line.inMonth.rating;
  if (name === 'ytdRating') return line.ytd.rating;
  return line[name];
}
