// The add-in's group on the ribbon, as the manifest has it.
// Refuses to know what the buttons do.
import { type Ribbon } from './ribbonButtons';

export interface RibbonBarProps {
  ribbon: Ribbon;
  onRun: (action: string) => void;
  onShowPane: () => void;
}

export function RibbonBar({ ribbon, onRun, onShowPane }: RibbonBarProps) {
  return (
    <div className="bar ribbon" role="toolbar" aria-label={ribbon.group}>
      <strong>{ribbon.group}</strong>
      {ribbon.buttons.map(({ id, label, tip, icon, runs }) => (
        <button key={id} title={tip} onClick={() => (runs === null ? onShowPane() : onRun(runs))}>
          <img src={icon} alt="" width={32} height={32} />
          {label}
        </button>
      ))}
    </div>
  );
}
