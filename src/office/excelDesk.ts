// What goes on at the screen of the workbook that is open in Excel.
// Refuses to know why anybody asks: it selects, listens and remembers.
import { withoutSheet } from '../workbook/address';
import type { PaperDesk } from '../workbook/paperDesk';
import type { CellsEdited, Desk, SelectedCell, SheetCell, Stop } from '../workbook/desk';
import type { CellValue } from '../workbook/snapshot';
import { HostProblem } from './hostProblem';
import { runExcel } from './runExcel';

const KEEP_UP = 'QippReporter.KeepRatingsUpToDate';

export class ExcelDesk implements Desk {
  selectedCell(): Promise<SelectedCell> {
    return runExcel(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('address,worksheet/name');
      const row = cell.getEntireRow().getUsedRangeOrNullObject(true);
      row.load('values');
      await context.sync();
      const values = row.isNullObject ? [] : (row.values[0] as CellValue[]);
      return { sheet: cell.worksheet.name, cell: withoutSheet(cell.address), row: values };
    });
  }

  select({ sheet, cell }: SheetCell): Promise<void> {
    return runExcel(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      found.load('visibility');
      await context.sync();
      if (found.isNullObject) throw gone(sheet);
      if (found.visibility !== 'Visible') throw hidden(sheet);
      found.getRange(cell).select();
      await context.sync();
    });
  }

  onEdited(listener: (edit: CellsEdited) => void): Promise<Stop> {
    return listen(({ worksheets }) =>
      worksheets.onChanged.add(async ({ worksheetId, source, triggerSource }) => {
        if (triggerSource === 'ThisLocalAddin') return;
        const sheet = await sheetName(worksheetId);
        if (sheet !== null) listener({ sheet, remote: source === 'Remote' });
      }),
    );
  }

  keepsUp(): Promise<boolean> {
    return runExcel(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(KEEP_UP);
      setting.load('value');
      await context.sync();
      return !setting.isNullObject && setting.value === true;
    });
  }

  /** Where Excel can, the add-in then starts with the workbook: ratings are kept although nobody opens the pane. */
  async rememberKeepsUp(on: boolean): Promise<void> {
    await runExcel(async (context) => {
      context.workbook.settings.add(KEEP_UP, on);
      await context.sync();
    });
    if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
    await Office.addin.setStartupBehavior(on ? Office.StartupBehavior.load : Office.StartupBehavior.none);
  }

  async paperDesk(): Promise<PaperDesk> {
    const { ExcelPaperDesk } = await import('./excelPaperDesk');
    return new ExcelPaperDesk();
  }
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** A handler can only be taken away through the context that it was added through. */
async function listen(add: (workbook: Excel.Workbook) => Handler): Promise<Stop> {
  const handler = await runExcel(async (context) => {
    const added = add(context.workbook);
    await context.sync();
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}

/** Null for a sheet that was deleted since. */
function sheetName(id: string): Promise<string | null> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

function gone(sheet: string): HostProblem {
  return new HostProblem('ItemNotFound', `The sheet "${sheet}" was renamed or deleted. Refresh, then try again.`, null);
}

function hidden(sheet: string): HostProblem {
  return new HostProblem(
    'Hidden',
    `The sheet "${sheet}" is hidden. Unhide it (right-click a sheet's tab, Unhide).`,
    null,
  );
}
