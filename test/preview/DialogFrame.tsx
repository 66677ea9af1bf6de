// A window of the add-in's own over the workbook, as `displayDialogAsync` opens it.
// Refuses to know what it shows.
import { type DialogRequest } from '../host/officeShim';

export interface OpenDialog extends DialogRequest {
  /** The reader closed it. */
  close: () => void;
}

export function DialogFrame({ dialog: { url, width, height, close } }: { dialog: OpenDialog }) {
  return (
    <dialog open style={{ width: `${width}vw`, height: `${height}vh`, top: '20vh', zIndex: 10_000 }}>
      <button onClick={close}>Close</button>
      <iframe id="dialog" title="QIPP Reporter" src={url} />
    </dialog>
  );
}
