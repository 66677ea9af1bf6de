// How the preview starts, from its address: ?sample=demo-pmo&theme=dark&width=280&api=1.14&pane=closed
// Refuses whatever it does not know, so that no picture is taken of something else than was asked for.
import { DEFAULT_API_SETS, type HostOptions } from '../host/excelHost';
import { OFFICE_THEMES } from '../host/officeTheme';

export const SAMPLES = ['better-together-2017-05', 'better-together-2018-07', 'demo-pmo'] as const;
/** A workbook of one empty sheet. */
export const EMPTY = 'empty';
export const THEMES = ['light', 'dark'] as const;
/** The oldest that the manifest lets in, Office 2021, Office 2024, Microsoft 365. */
export const API_SETS = ['1.12', '1.14', '1.17', '1.20'] as const;

export const PANES = ['open', 'closed'] as const;

export type Sample = (typeof SAMPLES)[number] | typeof EMPTY;
export type Theme = (typeof THEMES)[number];
export type ApiSet = (typeof API_SETS)[number];
export type Pane = (typeof PANES)[number];

export interface Settings {
  sample: Sample;
  theme: Theme;
  /** Of the pane, in pixels. */
  width: number;
  api: ApiSet;
  /** Whether the pane is open from the start. */
  pane: Pane;
}

/** Excel's own width of a new pane. */
const USUAL_WIDTH = 350;

export function settingsIn(query: string): Settings {
  const asked = new URLSearchParams(query);
  return {
    sample: oneOf(asked.get('sample') ?? 'demo-pmo', [...SAMPLES, EMPTY]),
    theme: oneOf(asked.get('theme') ?? 'light', THEMES),
    width: Number(asked.get('width') ?? USUAL_WIDTH),
    api: oneOf(asked.get('api') ?? '1.14', API_SETS),
    pane: oneOf(asked.get('pane') ?? 'open', PANES),
  };
}

export function oneOf<T extends string>(text: string, known: readonly T[]): T {
  const found = known.find((word) => word === text);
  if (found === undefined) throw new Error(`"${text}" is none of ${known.join(', ')}.`);
  return found;
}

/** The Excel that they describe. It takes no pictures of charts, as the host's would show a reader nothing. */
export function hostOptions({ theme, api }: Settings): HostOptions {
  return { takesPictures: false, theme: OFFICE_THEMES[theme], apiSets: { ...DEFAULT_API_SETS, ExcelApi: api } };
}
