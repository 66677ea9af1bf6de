// The preview's window: a toolbar, the ribbon's buttons, the workbook, and the pane beside it.
// Refuses to know Excel: the host answers for it.
import { useCallback, useEffect, useState } from 'react';
import { type ExcelHost } from '../host/excelHost';
import { AddInFrames, firstFrames, sharesRuntime, withFunctions, withoutPane, withPane } from './AddInFrames';
import { type AddInPages, PANE, RIBBON } from './addInPages';
import { ChartLayer } from './ChartLayer';
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
  const [problem, setProblem] = useState('');
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const tell = useCallback((why: unknown) => setProblem(why instanceof Error ? why.message : String(why)), []);
  useEffect(() => onDialogs(setDialog), [onDialogs]);
  useEffect(() => {
    document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);

  function use(next: OpenWorkbook, changed: Settings) {
    for (const frame of [PANE, RIBBON]) pages.disconnect(frame);
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
        onSettings={(changed) =>
          isSameExcel(changed, settings) ? setSettings(changed) : use({ ...workbook }, changed)
        }
        onOpen={(next) => void next.then((opening) => use(opening, settings)).catch(tell)}
      />
      <Excel key={keyOf(workbook)} host={host} pages={pages} ribbon={ribbon} settings={settings} tell={tell} />
      <p className="notes" role="status">
        {problem || noteOn(workbook)}
      </p>
      {dialog && <DialogFrame dialog={dialog} />}
    </div>
  );
}

/** A page reads the theme and the requirement sets as it starts; how wide the pane is it may be told at any time. */
const isSameExcel = (one: Settings, other: Settings) => one.theme === other.theme && one.api === other.api;

interface ExcelProps extends Pick<PreviewProps, 'host' | 'pages' | 'ribbon'> {
  settings: Settings;
  tell: (why: unknown) => void;
}

/** One window of Excel: its ribbon, its workbook, and the add-in's pages that belong to it. */
function Excel({ host, pages, ribbon, settings, tell }: ExcelProps) {
  const [frames, setFrames] = useState(() => firstFrames(settings.pane === 'open'));

  useEffect(() => host.showPane(settings.pane === 'open'), [host, settings.pane]);
  // The add-in may open its own pane.
  useEffect(
    () =>
      host.watch(() => {
        if (host.remembered.visibility === 'Visible') setFrames(withPane);
      }),
    [host],
  );

  function press(action: string) {
    setFrames((now) => withFunctions(now, ribbon));
    pages.pressButton(sharesRuntime(ribbon) ? PANE : RIBBON, action).catch(tell);
  }

  function close() {
    host.showPane(false);
    setFrames((now) => withoutPane(now, ribbon));
    if (!sharesRuntime(ribbon)) pages.disconnect(PANE);
  }

  return (
    <>
      <RibbonBar ribbon={ribbon} onRun={press} onShowPane={() => host.showPane(true)} />
      <div className="sheets">
        <Grid host={host} onRefused={tell} />
        <ChartLayer host={host} />
      </div>
      <AddInFrames ribbon={ribbon} frames={frames} width={settings.width} onClose={close} />
    </>
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
