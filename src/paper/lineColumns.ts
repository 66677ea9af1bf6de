// The columns that tables of programmes, schemes and totals share: money, variances, shares of plan, ratings.
import type { AssessedLine, Assessment } from '../domain/assessed';
import { computedCells } from '../domain/computedCells';
import { achievement } from '../domain/finance';
import { figureCells } from '../domain/figureCells';
import { percentText } from '../domain/percent';
import type { ComputedName, FigureName } from '../domain/records';
import { moneyText } from '../domain/moneyText';
import type { Run } from './paper';
import { figure } from './runs';
import { figureColumn, type PaperColumn, ratingColumn } from './tableOf';

type Column = PaperColumn<AssessedLine>;
type Variance = 'forecastVariance' | 'targetVariance' | 'ytdVariance' | 'inMonthVariance';

export class LineColumns {
  constructor(private readonly assessment: Assessment) {}

  money(heading: string, name: FigureName, band = ''): Column {
    return figureColumn(heading, (line) => this.moneyRun(line, name), band);
  }

  variance(heading: string, name: Variance, band = ''): Column {
    return figureColumn(heading, (line) => figure(moneyText(line[name]), this.cells(line, name)), band);
  }

  yearToDateShare(heading: string, band = ''): Column {
    return figureColumn(heading, (line) => this.share(line.ytd.achievement, line, 'achievement'), band);
  }

  inMonthShare(heading: string, band = ''): Column {
    const shareOf = ({ figures }: AssessedLine) => achievement(figures.inMonthActual, figures.inMonthPlan);
    return figureColumn(heading, (line) => this.share(shareOf(line), line, 'inMonthAchievement'), band);
  }

  /** The computed rating, or the one that a person has set in its place, which an asterisk tells. */
  rating(heading: string, name: RatingName, band = ''): Column {
    return { ...ratingColumn(heading, 2, (line) => this.ratingRun(line, name)), band };
  }

  impact(heading: string): Column {
    return ratingColumn(heading, 3.2, (line) => figure(line.impactText, this.cells(line, 'achievement')));
  }

  moneyRun(line: AssessedLine, name: FigureName): Run {
    return figure(moneyText(line.figures[name]), figureCells(line, name, this.assessment.period));
  }

  private share(value: number | null, line: AssessedLine, name: ComputedName): Run {
    return figure(value === null ? '' : percentText(value, this.assessment.policy), this.cells(line, name));
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
export const SET_BY_PERSON = '*';

export type RatingName =
  'previousMilestoneRating' | 'milestoneRating' | 'inMonthRating' | 'ytdRating' | 'overallRating';

function ratingOf(line: AssessedLine, name: RatingName) {
  if (name === 'inMonthRating') return line.inMonth.rating;
  if (name === 'ytdRating') return line.ytd.rating;
  return line[name];
}
