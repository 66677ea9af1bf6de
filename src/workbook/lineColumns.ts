// The columns that tables of programmes and totals on our sheets share, each figure with the cells behind it.
import type { AssessedLine, Assessment } from '../domain/assessed';
import { computedCells, type Variance } from '../domain/computedCells';
import { figureCells } from '../domain/figureCells';
import type { ComputedName, FigureName } from '../domain/records';
import type { DraftColumn } from './draftTable';
import type { CellValue } from './snapshot';

type Column = DraftColumn<AssessedLine>;

export class LineColumns {
  constructor(private readonly assessment: Assessment) {}

  money(band: string, heading: string, name: FigureName): Column {
    const cells = (line: AssessedLine) => figureCells(line, name, this.assessment.period);
    return { band, heading, kind: 'money', value: ({ figures }) => figures[name] ?? '', cells, named: heading };
  }

  /** Worked out of figures that stand in the same row, which name its cells. */
  variance(band: string, heading: string, name: Variance): Column {
    return { band, heading, kind: 'variance', value: (line) => line[name] ?? '', cells: this.cells(name) };
  }

  share(band: string, heading: string, of: ComputedName, value: (line: AssessedLine) => number | null): Column {
    return { band, heading, kind: 'share', value: (line) => value(line) ?? '', cells: this.cells(of) };
  }

  rating(band: string, heading: string, of: ComputedName, value: (line: AssessedLine) => CellValue): Column {
    return { band, heading, kind: 'rating', value, cells: this.cells(of) };
  }

  private cells(name: ComputedName) {
    return (line: AssessedLine) => computedCells(line, name, this.assessment);
  }
}
