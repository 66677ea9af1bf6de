// The manifest's own account of the add-in's pages and of its buttons on the ribbon.
// Refuses to know how Excel would draw them.

export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  icon: string;
  /** The function a button runs; null for one that shows the pane. */
  runs: string | null;
}

export interface Ribbon {
  group: string;
  buttons: RibbonButton[];
  /** The page that holds the functions: the pane's own where the two share a runtime. */
  functionsPage: string;
  panePage: string;
}

export function ribbonIn(manifest: Document): Ribbon {
  const group = manifest.querySelector('Group');
  return {
    group: resourceOf(group, ':scope > Label'),
    buttons: [...manifest.querySelectorAll('Control')].map(buttonOf),
    functionsPage: addressHere(resourceOf(manifest, 'FunctionFile')),
    panePage: addressHere(resourceOf(manifest, 'Action > SourceLocation')),
  };
}

function buttonOf(control: Element): RibbonButton {
  return {
    id: control.id,
    label: resourceOf(control, ':scope > Label'),
    tip: resourceOf(control, 'Supertip > Description'),
    icon: addressHere(resourceOf(control, '[size="32"]')),
    runs: control.querySelector('FunctionName')?.textContent ?? null,
  };
}

/** What the element's `resid` stands for. */
function resourceOf(from: ParentNode | null, selector: string): string {
  const element = from?.querySelector(selector);
  const resource = element?.ownerDocument.querySelector(`[id="${element.getAttribute('resid')}"]`);
  const value = resource?.getAttribute('DefaultValue');
  if (!value) throw new Error(`The manifest says nothing of ${selector}.`);
  return value;
}

/** The preview serves under its own origin what the manifest says of another. */
const addressHere = (url: string) => new URL(url).pathname.slice(1);
