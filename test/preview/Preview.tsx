// The preview's window: a toolbar, the ribbon's buttons, the workbook, and the pane beside it.
// Refuses to know Excel: the host answers for it.
import { useCallback, useEffect, useState } from 'react';
import { type ExcelHost } from '../host/excelHost';
import { type AddInPages } from './addInPages';
import { DialogFrame, type OpenDialog } from './DialogFrame';
import { Grid } from './Grid';
import { RibbonBar } from './RibbonBar';
import { type Ribbon } from './ribbonButtons';
import { knownRules } from './ruleEffect';
import { hostOptions, type Settings } from './settings';
import { Toolbar } from './Toolbar';
import { type OpenWorkbook } from './workbookFiles';

export interface PreviewProps {
  host: ExcelHost;
  pages: AddInPages;
  ribbon: Ribbon;
  start: Settings;
  opened: OpenWorkbook;
  /** Says who shows a dialogue from now on. */
  onDialogs: (show: (dialog: OpenDialog | null) => void) => void;
}

export function Preview({ host, pages, ribbon, start, opened, onDialogs }: PreviewProps) {
  const [settings, setSettings] = useState(start);
  const [workbook, setWorkbook] = useState(opened);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [problem, setProblem] = useState('');
  const tell = useCallback((why: unknown) => setProblem(why instanceof Error ? why.message : String(why)), []);
  useEffect(() => onDialogs(setDialog), [onDialogs]);
  useEffect(() => {
    document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);

  function use(next: OpenWorkbook, changed: Settings) {
    pages.closeRibbon();
    host.use(next.book, hostOptions(changed));
    setWorkbook(next);
    setSettings(changed);
    setProblem('');
  }

  return (
    <div className="preview">
      <Toolbar
        settings={settings}
        workbook={workbook}
        onSettings={(changed) => use(workbook, changed)}
        onOpen={(next) => void next.then((opening) => use(opening, settings)).catch(tell)}
      />
      <RibbonBar
        ribbon={ribbon}
        onRun={(action) => void pages.pressButton(action).catch(tell)}
        onShowPane={() => setPaneOpen(true)}
      />
      <div className="sheets">
        <Grid key={keyOf(workbook)} host={host} onRefused={tell} />
      </div>
      {isPaneOpen && (
        <aside className="pane" aria-label="Pane">
          <header>
            <strong>QIPP Reporter</strong>
            <button onClick={() => setPaneOpen(false)}>Close</button>
          </header>
          <iframe
            id="pane"
            key={`${keyOf(workbook)} ${settings.theme} ${settings.api}`}
            title="QIPP Reporter"
            src={ribbon.panePage}
            width={settings.width}
          />
        </aside>
      )}
      <p className="notes" role="status">
        {problem || noteOn(workbook)}
      </p>
      {dialog && <DialogFrame dialog={dialog} />}
    </div>
  );
}

const keys = new WeakMap<OpenWorkbook, number>();
let nextKey = 1;

/** A workbook opened anew is another, even from the same file. */
function keyOf(workbook: OpenWorkbook): number {
  const key = keys.get(workbook) ?? nextKey++;
  keys.set(workbook, key);
  return key;
}

function noteOn({ book }: OpenWorkbook): string {
  const unknown = book.sheets.reduce((sum, sheet) => sum + knownRules(sheet).unknown, 0);
  const rules = unknown === 0 ? '' : ` Conditional formats that are not evaluated here: ${unknown}.`;
  return `Formulas show the value they were saved with; nothing here calculates.${rules}`;
}
