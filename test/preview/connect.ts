// The first script of each of the add-in's pages in the preview: puts Excel's side of the conversation where the client looks.
// Refuses to know what is on that side: it is the preview's, in the window around.
import { type PreviewWindow } from './previewWindow';

const { connectPage } = window.parent as PreviewWindow;
Object.defineProperty(window, 'external', { value: connectPage(window) });
