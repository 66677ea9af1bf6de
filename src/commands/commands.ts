// The ribbon's entry: each button is tied to its action while the script loads, so that even the first click finds it.
// Decides nothing itself.
import { refresh } from '../actions/refresh';
import { ExcelWorkbook } from '../office/excelWorkbook';
import { ribbonCommand, type RibbonEvent } from './ribbonCommand';
import { showProblem } from './showProblem';

const refreshRags = ribbonCommand(() => refresh(new ExcelWorkbook(), {}), showProblem);

Office.actions.associate('refreshRags', (event: RibbonEvent) => void refreshRags(event));
