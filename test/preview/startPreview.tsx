// The preview's entry: opens the workbook that the address asks for, puts a host round it and draws the window.
// Refuses to know Microsoft's client, which runs in the add-in's own pages.
import { createRoot } from 'react-dom/client';
import { ExcelHost } from '../host/excelHost';
import { type ShowDialog } from '../host/officeShim';
import { AddInPages } from './addInPages';
import { type OpenDialog } from './DialogFrame';
import { Preview } from './Preview';
import { type PreviewWindow } from './previewWindow';
import { ribbonIn } from './ribbonButtons';
import { hostOptions, settingsIn } from './settings';
import { openSample } from './workbookFiles';

let show: (dialog: OpenDialog | null) => void = () => undefined;

const showDialog: ShowDialog = (request, closed) => {
  const close = () => show(null);
  show({
    ...request,
    close: () => {
      close();
      closed();
    },
  });
  return close;
};

async function readManifest(): Promise<Document> {
  const answer = await fetch('manifest.xml');
  return new DOMParser().parseFromString(await answer.text(), 'application/xml');
}

async function start(root: HTMLElement): Promise<void> {
  const settings = settingsIn(window.location.search);
  const [opened, manifest] = await Promise.all([openSample(settings.sample), readManifest()]);
  const ribbon = ribbonIn(manifest);
  const host = new ExcelHost(opened.book, hostOptions(settings));
  const pages = new AddInPages(host, showDialog);
  (window as unknown as PreviewWindow).connectPage = (page) => pages.connect(page);
  createRoot(root).render(
    <Preview
      host={host}
      pages={pages}
      ribbon={ribbon}
      start={settings}
      opened={opened}
      onDialogs={(shows) => (show = shows)}
    />,
  );
}

const root = document.getElementById('root');
if (root) start(root).catch((error: unknown) => (root.textContent = String(error)));
