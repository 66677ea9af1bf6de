// A list of the largest schemes against the tables that list every scheme: figures, names, total, and who is missing from it.
// Tolerance: half the last written digit of either figure, and of every row under the total; what needs it is an info.
import { areApart } from '../apart';
import type { AssessedScheme } from '../assessed';
import { tidy } from '../finance';
import type { Finding } from '../finding';
import { type Listing, listings } from '../listedSchemes';
import { sumKnown } from '../phasing';
import { gatherInPieces, type Pieces } from '../pieces';
import { compareNames } from '../programmeNames';
import { repeatSlack } from '../repeatSlack';
import { amount, moneySides, wordSides } from '../sides';
import { savingsValue } from '../savingsValue';
import type { TopList } from '../topLists';

export function topListsDiffer(lists: readonly TopList[], schemes: readonly AssessedScheme[]): Pieces<Finding[]> {
  return gatherInPieces(lists.map((list) => () => listDiffers(list, schemes)));
}

function* listDiffers(list: TopList, schemes: readonly AssessedScheme[]): Pieces<Finding[]> {
  const rows = listings(list, schemes);
  yield;
  return [
    ...rows.flatMap(figureDiffers),
    ...rows.flatMap(nameDiffers),
    ...(schemes.length === 0 ? [] : rows.flatMap(unknown)),
    ...totalDiffers(list),
    ...leftOut(rows, schemes),
  ];
}

/** The list may give target, plan or forecast: one of them is enough. */
function figureDiffers({ listed, scheme }: Listing): Finding[] {
  const value = scheme && savingsValue(scheme.figures);
  if (value === null || listed.value === null) return [];
  const { figures, record } = scheme!;
  const known = [figures.target, figures.plan, figures.forecast].filter((figure) => figure !== null);
  const own = { value: listed.value, halfUnit: listed.halfUnit };
  const exact = (figure: number) => repeatSlack({ value: figure, halfUnit: record.halfUnit }, own);
  if (known.some((figure) => !areApart(figure, own.value, exact(figure)))) return [];
  const isRounding = known.some((figure) => !areApart(figure, own.value, listed.halfUnit + record.halfUnit));
  return [
    {
      code: 'top-list-differs',
      severity: isRounding ? 'info' : 'warning',
      message: `${scheme!.name}: ${amount(value)} £k in the scheme table, ${amount(listed.value)} £k in the list of the largest schemes (difference ${amount(tidy(value - listed.value))}).`,
      where: [record.cells.target ?? record.cells.plan ?? record.where, listed.where],
      sides: moneySides(
        { value, place: 'in the scheme table' },
        { value: listed.value, place: 'in the list of the largest schemes' },
      ),
    },
  ];
}

/** One name that is part of the other is the same name, cut short. */
function nameDiffers({ listed, scheme }: Listing): Finding[] {
  if (!scheme || listed.id === null || compareNames(listed.name, scheme.name) !== 'different') return [];
  return [
    {
      code: 'names-differ',
      severity: 'info',
      message: `Scheme ${listed.id} is called "${scheme.name}" in the scheme table and "${listed.name}" in the list of the largest schemes.`,
      where: [scheme.record.where, listed.where],
      sides: wordSides(scheme.name, listed.name),
    },
  ];
}

function unknown({ listed, scheme }: Listing): Finding[] {
  if (scheme) return [];
  const named = listed.id === null ? `"${listed.name}"` : `${listed.id} "${listed.name}"`;
  const message = `${named} is in the list of the largest schemes, and no table lists it as a scheme.`;
  return [{ code: 'top-list-unknown', severity: 'info', message, where: [listed.where] }];
}

function totalDiffers({ schemes, total, halfUnit }: TopList): Finding[] {
  const sum = sumKnown(schemes.map(({ value }) => value));
  const slack = schemes.reduce((room, row) => room + row.halfUnit, halfUnit);
  if (!total || sum === null || !areApart(total.value, sum, halfUnit)) return [];
  return [
    {
      ...(areApart(total.value, sum, slack) ? TOTAL_DIFFERS : ROUNDING),
      message: `The list of the largest schemes: its total is printed as ${amount(total.value)} £k, its rows sum to ${amount(sum)} £k.`,
      where: [total.cell, ...schemes.map(({ where }) => where)],
      sides: moneySides({ value: total.value, place: 'as printed' }, { value: sum, place: 'as the sum of the rows' }),
    },
  ];
}

const TOTAL_DIFFERS = { code: 'total-differs', severity: 'warning' } as const;
const ROUNDING = { code: 'rounding', severity: 'info' } as const;

/** Schemes of more savings than the least that is listed. */
function leftOut(rows: readonly Listing[], schemes: readonly AssessedScheme[]): Finding[] {
  const values = rows.flatMap(({ listed }) => (listed.value === null ? [] : [listed]));
  const least = values.sort((a, b) => a.value! - b.value!)[0];
  const inList = new Set(rows.map(({ scheme }) => scheme));
  if (!least || !rows.some(({ scheme }) => scheme)) return [];
  return schemes
    .filter((scheme) => !inList.has(scheme))
    .filter(({ figures, record }) => (savingsValue(figures) ?? 0) > least.value! + least.halfUnit + record.halfUnit)
    .map(({ name, figures, record }) => ({
      code: 'top-list-incomplete',
      severity: 'info',
      message: `${name}: ${amount(savingsValue(figures)!)} £k is more than the ${amount(least.value!)} £k of ${least.name}, yet it is not in the list of the largest schemes.`,
      where: [record.cells.target ?? record.cells.plan ?? record.where, least.where],
      sides: moneySides(
        { value: savingsValue(figures)!, place: `of ${name}` },
        { value: least.value!, place: `of ${least.name}` },
      ),
    }));
}
