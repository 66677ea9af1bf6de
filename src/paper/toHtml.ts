// A paper as a page for the clipboard, to be pasted into Word where no file can be saved: real headings, lists and tables.
// Refuses to rely on a stylesheet or on pictures, neither of which survives a paste everywhere: a chart is pasted as its figures.
import { RATING_COLOURS } from '../domain/ratingColours';
import { pagesOf, type Piece } from './pagesOf';
import type { Bullets, Chart, Paper, Run, Table, TableCell, TableColumn } from './paper';
import { escapedText, looksLikeFormula } from './plainText';

const CELL = 'border:1px solid #AEB7BD;padding:2px 5px;font-size:9pt;vertical-align:top';
const HEADING_CELL = `${CELL};background:#005EB8;color:#FFFFFF;font-weight:bold`;
const DEEPEST_HEADING = 3;

export function toHtml(paper: Paper): string {
  const pieces = pagesOf(paper).flatMap((pages) => pages.pieces);
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    `<title>${escapedText(paper.title)}</title></head><body style="font-family:Arial,sans-serif;font-size:11pt;color:#212B32">`,
    ...frontPage(paper),
    ...pieces.map((piece) => htmlOf(piece)),
    '</body></html>',
  ].join('');
}

function frontPage({ title, subtitle, marking, cover }: Paper): string[] {
  return [
    `<p style="font-size:26pt;font-weight:bold;color:#005EB8">${escapedText(title)}</p>`,
    ...(subtitle ? [`<p style="font-size:14pt">${escapedText(subtitle)}</p>`] : []),
    ...(marking === null ? [] : [`<p><b>${escapedText(marking)}</b></p>`]),
    ...cover.map(({ label, text }) => `<p><b>${escapedText(label)}:</b> ${lines(text)}</p>`),
  ];
}

function htmlOf(piece: Piece): string {
  switch (piece.kind) {
    case 'heading': {
      const level = Math.min(piece.level, DEEPEST_HEADING);
      return `<h${level} style="color:#005EB8">${escapedText(piece.text)}</h${level}>`;
    }
    case 'paragraph':
      return `<p${piece.style === 'note' ? ' style="font-size:9pt"' : ''}>${runs(piece.runs)}</p>`;
    case 'bullets':
      return list(piece);
    case 'table':
      return caption('Table', piece.number, piece.caption) + table(piece);
    case 'chart':
      return caption('Figure', piece.number, piece.caption) + chart(piece);
  }
}

/** To Word it says nothing; Excel then takes a text for what it is, and not for a formula. */
const KEPT_AS_TEXT = ";mso-number-format:'\\@'";

/** A list of lists, as pages have them. */
function list({ items }: Bullets): string {
  let html = '<ul>';
  items.forEach(({ level, runs: words }, index) => {
    const [before, after] = [items[index - 1]?.level ?? 1, items[index + 1]?.level ?? 1];
    if (level > before) html += '<ul>';
    html += `<li>${runs(words)}</li>`;
    if (level > after) html += '</ul>';
  });
  return `${html}</ul>`;
}

function caption(kind: string, number: number, words: string): string {
  return `<p><b>${kind} ${number}. ${escapedText(words)}</b></p>`;
}

function table({ bands, columns, rows }: Table): string {
  const banded = bands.map(({ heading, columns: span }) =>
    headingCell(heading, 'center', `scope="colgroup" colspan="${span}"`),
  );
  const headings = columns.map(({ heading, align }) => headingCell(heading, align, 'scope="col"'));
  const body = rows.map(({ cells, isTotal }) => row(cells.map((cell, col) => bodyCell(cell, columns[col]!, isTotal))));
  return tableOf([...(banded.length > 0 ? [row(banded)] : []), row(headings)], body);
}

/** What the picture would show. */
function chart({ months, series, alt }: Chart): string {
  const headings = ['', ...months].map((month) => headingCell(month, month === '' ? 'left' : 'right', 'scope="col"'));
  const body = series.map(({ name, values }) => {
    const figures = values.map(
      (value) => `<td style="${CELL};text-align:right">${value?.toLocaleString('en-GB') ?? ''}</td>`,
    );
    return row([`<th scope="row" style="${CELL};text-align:left">${escapedText(name)}</th>`, ...figures]);
  });
  return `${tableOf([row(headings)], body)}<p style="font-size:9pt">${escapedText(alt)}</p>`;
}

function tableOf(head: readonly string[], body: readonly string[]): string {
  return `<table style="border-collapse:collapse;width:100%"><thead>${head.join('')}</thead><tbody>${body.join('')}</tbody></table>`;
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`;
}

function headingCell(heading: string, align: TableColumn['align'], attributes: string): string {
  return `<th ${attributes} style="${HEADING_CELL};text-align:${align}">${escapedText(heading)}</th>`;
}

function bodyCell({ runs: words, rating }: TableCell, { align }: TableColumn, isTotal: boolean): string {
  const colours = rating && RATING_COLOURS[rating];
  const looks = colours ? `;background:${colours.fill};color:${colours.color};font-weight:bold` : '';
  const weight = isTotal ? ';background:#E8EDEE;font-weight:bold' : '';
  const kept = looksLikeFormula(words.map(({ text }) => text).join('')) ? KEPT_AS_TEXT : '';
  return `<td style="${CELL};text-align:${align}${looks || weight}${kept}">${runs(words)}</td>`;
}

function runs(words: readonly Run[]): string {
  return words.map(({ text, bold }) => (bold ? `<b>${lines(text)}</b>` : lines(text))).join('');
}

function lines(text: string): string {
  return escapedText(text).replace(/\n/g, '<br>');
}
