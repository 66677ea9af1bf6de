// The add-in's own pages inside the preview: the pane, and the page behind the ribbon where that is another.
// Refuses to know what they say to the host: each connects itself.
import { PANE, RIBBON } from './addInPages';
import { type Ribbon } from './ribbonButtons';

/** A pane that shares its runtime with the ribbon may run without being seen. */
export interface FrameState {
  pane: 'absent' | 'hidden' | 'shown';
  /** Once a button was pressed. */
  ribbon: 'absent' | 'hidden';
}

export interface AddInFramesProps {
  ribbon: Ribbon;
  frames: FrameState;
  width: number;
  onClose: () => void;
}

export function AddInFrames({ ribbon, frames, width, onClose }: AddInFramesProps) {
  return (
    <>
      {frames.ribbon !== 'absent' && <iframe id={RIBBON} title="Ribbon" src={ribbon.functionsPage} hidden />}
      {frames.pane !== 'absent' && (
        <aside className="pane" aria-label="Pane" hidden={frames.pane === 'hidden'}>
          <header>
            <strong>QIPP Reporter</strong>
            <button onClick={onClose}>Close</button>
          </header>
          <iframe id={PANE} title="QIPP Reporter" src={ribbon.panePage} width={width} />
        </aside>
      )}
    </>
  );
}

/** Before anybody pressed anything. */
export const firstFrames = (isPaneOpen: boolean): FrameState => ({
  pane: isPaneOpen ? 'shown' : 'absent',
  ribbon: 'absent',
});

export const sharesRuntime = ({ functionsPage, panePage }: Ribbon) => functionsPage === panePage;

/** As in Excel, the page that holds the functions is loaded by the first press of any button. */
export function withFunctions(frames: FrameState, ribbon: Ribbon): FrameState {
  if (!sharesRuntime(ribbon)) return { ...frames, ribbon: 'hidden' };
  return frames.pane === 'absent' ? { ...frames, pane: 'hidden' } : frames;
}

/** The same object where nothing changes, as nothing is drawn then. */
export function withPane(frames: FrameState): FrameState {
  return frames.pane === 'shown' ? frames : { ...frames, pane: 'shown' };
}

/** A closed pane is gone, unless the ribbon lives in it. */
export function withoutPane(frames: FrameState, ribbon: Ribbon): FrameState {
  return { ...frames, pane: sharesRuntime(ribbon) ? 'hidden' : 'absent' };
}
