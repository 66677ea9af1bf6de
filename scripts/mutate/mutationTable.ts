// How many mutations of each kind of figure some check caught, as text.
import type { Tried } from './tryMutations';

const HEAD = ['Kind of figure', 'Tried', 'Caught', 'as warning', 'as hint', 'Missed', 'By'];

export function mutationTable(tried: readonly Tried[]): string {
  const rows = [...kindsOf(tried)].map(([kind, own]) => [kind, ...counts(own), mostOften(own)]);
  return table([HEAD, ...rows, ['All', ...counts(tried), '']]);
}

export function kindsOf(tried: readonly Tried[]): Map<string, Tried[]> {
  const kinds = new Map<string, Tried[]>();
  for (const one of tried) kinds.set(one.cell.kind, [...(kinds.get(one.cell.kind) ?? []), one]);
  return kinds;
}

/** The share of mutations that any finding tells of. */
export function shareCaught(tried: readonly Tried[]): number {
  return tried.filter(({ caught }) => caught !== 'missed').length / tried.length;
}

function counts(tried: readonly Tried[]): string[] {
  const of = (caught: Tried['caught']) => tried.filter((one) => one.caught === caught).length;
  return [
    String(tried.length),
    `${Math.round(shareCaught(tried) * 1000) / 10}%`,
    ...[of('warning'), of('info'), of('missed')].map(String),
  ];
}

const MOST_NAMED = 3;

function mostOften(tried: readonly Tried[]): string {
  const times = new Map<string, number>();
  for (const code of tried.flatMap(({ codes }) => codes)) times.set(code, (times.get(code) ?? 0) + 1);
  const sorted = [...times].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  return sorted.slice(0, MOST_NAMED).join(', ');
}

function table(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, col) => Math.max(...rows.map((row) => row[col]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, col) =>
        col === 0 || col === row.length - 1 ? cell.padEnd(widths[col]!) : cell.padStart(widths[col]!),
      )
      .join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}
