// The grid's own types by short names: its package gives them only by way of its properties.
// Refuses to add to them.
import { type Workbook } from '@fortune-sheet/react';
import { type ComponentProps, type ComponentRef } from 'react';

type WorkbookProps = ComponentProps<typeof Workbook>;

export type GridSheet = WorkbookProps['data'][number];
export type GridConfig = NonNullable<GridSheet['config']>;
export type GridCell = NonNullable<NonNullable<GridSheet['celldata']>[number]['v']>;
export type GridHooks = NonNullable<WorkbookProps['hooks']>;
export type GridHandle = ComponentRef<typeof Workbook>;
export type GridOp = Parameters<GridHandle['applyOp']>[0][number];
