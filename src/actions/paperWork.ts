// All that a paper takes once one is asked for, in one load: made, saved, copied. Adds nothing of its own.
export { exportPaper } from './exportPaper';
export { copyPaper, savePaper } from './handOut';
export { makePaper } from './makePaper';
export { savePdf } from './savePdf';
