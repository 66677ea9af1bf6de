// The preview's own controls: which workbook, which theme, which Excel, how wide a pane.
// Refuses to know what follows from a choice.
import { type ChangeEvent } from 'react';
import { API_SETS, EMPTY, oneOf, type Sample, SAMPLES, type Settings, THEMES } from './settings';
import { download, openFile, openSample, type OpenWorkbook } from './workbookFiles';

export interface ToolbarProps {
  settings: Settings;
  workbook: OpenWorkbook;
  onSettings: (settings: Settings) => void;
  onOpen: (workbook: Promise<OpenWorkbook>) => void;
}

const WIDTHS = ['280', '350', '450'];

export function Toolbar({ settings, workbook, onSettings, onOpen }: ToolbarProps) {
  const samples: Sample[] = [...SAMPLES, EMPTY];
  const openChosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) onOpen(openFile(file));
  };
  return (
    <div className="bar">
      <strong>{workbook.name}</strong>
      <Choice
        label="Sample"
        chosen={settings.sample}
        among={samples}
        onChoose={(name) => onOpen(openSample(oneOf(name, samples)))}
      />
      <label>
        Open <input type="file" accept=".xlsx" onChange={openChosen} />
      </label>
      <button onClick={() => download(workbook)}>Download</button>
      <Choice
        label="Theme"
        chosen={settings.theme}
        among={THEMES}
        onChoose={(theme) => onSettings({ ...settings, theme: oneOf(theme, THEMES) })}
      />
      <Choice
        label="ExcelApi"
        chosen={settings.api}
        among={API_SETS}
        onChoose={(api) => onSettings({ ...settings, api: oneOf(api, API_SETS) })}
      />
      <Choice
        label="Pane"
        chosen={String(settings.width)}
        among={WIDTHS}
        onChoose={(width) => onSettings({ ...settings, width: Number(width) })}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  chosen: string;
  among: readonly string[];
  onChoose: (choice: string) => void;
}

function Choice({ label, chosen, among, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}
      <select defaultValue={chosen} onChange={({ target }) => onChoose(target.value)}>
        {among.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}
