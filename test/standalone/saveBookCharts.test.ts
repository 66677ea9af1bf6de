// Charts in and out of files: whole packages, the schema's order, values for programs that do not calculate, and nothing
// of people's drawings touched.
import type { XmlElement } from '../../src/standalone/xlsx/xmlTree';
import { strToU8, zipSync } from 'fflate';
import { applyToBook } from '../../src/standalone/applyToBook';
import { Book } from '../../src/standalone/book';
import { openBook } from '../../src/standalone/openBook';
import { saveBook } from '../../src/standalone/saveBook';
import { childrenOf, parseXml } from '../../src/standalone/xlsx/xmlDocument';
import type { Edit, SheetChart } from '../../src/workbook/edit';
import { kitchenSinkParts, kitchenSinkXlsx, relationships } from '../support/kitchenSinkXlsx';
import { packageProblems } from '../support/packageProblems';
import { partsOf, partText } from '../support/partsOf';

const DRAWING = 'xl/drawings/drawing1.xml';
const CELLS = [
  ['', 'Apr', 'May', 'Jun'],
  ['2016/17', 812, 790.5, 801],
  ['2017/18', 820, '', 'not yet'],
];

function chart(over: Partial<SheetChart> = {}): SheetChart {
  return {
    name: 'QIPP Reporter 1',
    title: 'Emergency admissions',
    source: { row: 40, col: 0, rows: 3, cols: 4 },
    lines: [
      { color: '#425563', dash: 'Dash', marker: 'None', weight: 1.5 },
      { color: '#005EB8', dash: 'Solid', marker: 'HollowCircle', weight: 2.25 },
    ],
    valueFormat: '#,##0;"<none>"',
    place: { row: 45, col: 1, rows: 12, cols: 6 },
    ...over,
  };
}

function withCharts(sheet: string, add: SheetChart[], remove: string[] = []): Edit[] {
  return [
    { kind: 'writeBlock', sheet, row: 40, col: 0, values: CELLS },
    { kind: 'setCharts', sheet, remove, add },
  ];
}

function edited(file: Uint8Array, edits: Edit[]): Uint8Array {
  const book = openBook(file);
  applyToBook(book, edits);
  return saveBook(book);
}

function newFile(add: SheetChart[], sheet = "Sheet's <1>"): Uint8Array {
  const book = new Book();
  book.addSheet(sheet);
  applyToBook(book, withCharts(sheet, add));
  return saveBook(book);
}

const namesIn = (file: Uint8Array) => openBook(file).sheets[0]!.charts.map(({ name }) => name);

describe('charts on a new sheet', () => {
  const file = newFile([chart(), chart({ name: 'QIPP Reporter "2"', title: 'Beds' })]);
  const xml = partText(file, 'xl/charts/chart1.xml');

  test('make a whole package', () => {
    expect(packageProblems(file)).toEqual([]);
  });

  test('are found again by their names', () => {
    expect(namesIn(file)).toEqual(['QIPP Reporter 1', 'QIPP Reporter "2"']);
  });

  test('stand where they were put, with words for whoever cannot see them', () => {
    const anchor = partText(file, DRAWING);
    expect(anchor).toContain('<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>45</xdr:row>');
    expect(anchor).toContain('<xdr:to><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>57</xdr:row>');
    expect(anchor).toContain('descr="Line chart: Emergency admissions; 2016/17; 2017/18"');
    expect(anchor).toContain('descr="Line chart: Beds; 2016/17; 2017/18"');
  });

  test('keep names, headings and figures for programs that do not look at the cells; a blank and a text are gaps', () => {
    expect(xml).toContain(`<c:f>'Sheet''s &lt;1&gt;'!$A$42</c:f>`);
    expect(xml).toContain('<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>2016/17</c:v></c:pt></c:strCache>');
    expect(xml).toContain('<c:pt idx="2"><c:v>Jun</c:v></c:pt></c:strCache>');
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>820</c:v></c:pt></c:numCache>');
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  test('tell their lines apart by dash and marker as well as by colour', () => {
    expect(xml).toContain('<a:srgbClr val="425563"/></a:solidFill><a:prstDash val="dash"/>');
    expect(xml).toContain('<c:marker><c:symbol val="none"/></c:marker>');
    expect(xml).toContain('<c:size val="5"/><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln');
  });

  test('say whatever the texts are, in well-formed XML', () => {
    const odd = chart({ name: 'QIPP Reporter \u0001<&>"\n', title: 'A\u0000B \ud800 <&> ]]>' });
    const saved = newFile([odd], 'O]&');
    expect(packageProblems(saved)).toEqual([]);
    expect(namesIn(saved)).toEqual(['QIPP Reporter <&>"\n']);
    expect(partText(saved, 'xl/charts/chart1.xml')).toContain('<a:t>AB  &lt;&amp;&gt; ]]&gt;</a:t>');
  });

  test('each have a number of their own in the drawing', () => {
    const many = newFile(Array.from({ length: 40 }, (_, index) => chart({ name: `QIPP Reporter ${index}` })));
    const ids = [...partText(many, DRAWING).matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(40);
    expect(packageProblems(many)).toEqual([]);
  });
});

/** The sequences of ECMA-376 for every element that a chart part of ours has, as far as ours use them. */
const ORDER: Record<string, string> = {
  chartSpace: 'roundedCorners chart spPr txPr',
  chart: 'title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs',
  title: 'tx layout overlay',
  rich: 'bodyPr lstStyle p',
  txPr: 'bodyPr lstStyle p',
  p: 'pPr r endParaRPr',
  r: 'rPr t',
  plotArea: 'layout lineChart catAx valAx',
  lineChart: 'grouping varyColors ser marker axId',
  ser: 'idx order tx spPr marker cat val smooth',
  marker: 'symbol size spPr',
  spPr: 'solidFill ln',
  ln: 'noFill solidFill prstDash round',
  strRef: 'f strCache',
  numRef: 'f numCache',
  strCache: 'ptCount pt',
  numCache: 'formatCode ptCount pt',
  catAx:
    'axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos spPr crossAx crosses crossBetween',
  legend: 'legendPos overlay',
};

test('every element of a chart has its children in the order of the schema, which Excel insists on', () => {
  const root = parseXml(partText(newFile([chart()]), 'xl/charts/chart1.xml'), 'chart1');
  expect(outOfOrder(root)).toEqual([]);
});

function outOfOrder(element: XmlElement): string[] {
  const children = childrenOf(element);
  const names = children.map(({ localName }) => localName ?? '');
  const order = (ORDER[element.localName ?? ''] ?? names.slice(0, 1).join(' ')).split(' ');
  const ranks = names.map((name) => order.indexOf(name));
  const isInOrder = ranks.every((rank, index) => rank >= 0 && (index === 0 || rank >= ranks[index - 1]!));
  return [...(isInOrder ? [] : [`${element.localName}: ${names.join(' ')}`]), ...children.flatMap(outOfOrder)];
}

describe('charts on a sheet that people drew on', () => {
  const before = partsOf(kitchenSinkXlsx());
  const added = edited(kitchenSinkXlsx(), withCharts('Schemes', [chart()]));
  const theirs = [
    'xl/charts/chart1.xml',
    'xl/media/image1.png',
    'xl/drawings/vmlDrawing1.vml',
    'xl/worksheets/_rels/sheet1.xml.rels',
  ];

  test('stand beside their pictures and charts, whose XML is the same to the byte', () => {
    expect(packageProblems(added)).toEqual(packageProblems(kitchenSinkXlsx()));
    expect(namesIn(added)).toEqual(['Chart 1', 'QIPP Reporter 1']);
    for (const name of theirs) expect(partsOf(added).get(name)).toEqual(before.get(name));
    const drawing = partText(kitchenSinkXlsx(), DRAWING);
    const [all, ours] = [drawing.replace('</xdr:wsDr>', ''), partText(added, DRAWING)];
    expect(ours.startsWith(all)).toBe(true);
    expect(ours.slice(all.length)).toMatch(/^<xdr:twoCellAnchor>.*cNvPr id="4".*<\/xdr:twoCellAnchor><\/xdr:wsDr>$/s);
  });

  test('are removed with their parts, and the file is as it was before', () => {
    const removed = edited(added, [{ kind: 'setCharts', sheet: 'Schemes', remove: ['QIPP Reporter 1'], add: [] }]);
    expect(partText(removed, DRAWING)).toBe(partText(kitchenSinkXlsx(), DRAWING));
    expect([...partsOf(removed).keys()].sort()).toEqual([...before.keys()].sort());
    expect(partText(removed, '[Content_Types].xml')).not.toContain('chart2');
    for (const name of theirs) expect(partsOf(removed).get(name)).toEqual(before.get(name));
  });

  test('give way to those of the same name, and are not doubled', () => {
    const moved = chart({ place: { row: 60, col: 0, rows: 9, cols: 9 }, title: 'Beds' });
    const replaced = edited(added, withCharts('Schemes', [moved], ['QIPP Reporter 1']));
    expect(namesIn(replaced)).toEqual(['Chart 1', 'QIPP Reporter 1']);
    expect([...partsOf(replaced).keys()].filter((name) => name.startsWith('xl/charts/'))).toEqual([
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
    ]);
    expect(partText(replaced, 'xl/charts/chart2.xml')).toContain('<a:t>Beds</a:t>');
    expect(packageProblems(replaced)).toEqual(packageProblems(kitchenSinkXlsx()));
  });

  test('keep up with cells that are written later, where theirs are not opened', () => {
    const later = edited(added, [
      { kind: 'writeBlock', sheet: 'Schemes', row: 42, col: 2, values: [[777]] },
      { kind: 'writeBlock', sheet: 'Schemes', row: 1, col: 1, values: [[1]] },
    ]);
    expect(partText(later, 'xl/charts/chart2.xml')).toContain('<c:pt idx="1"><c:v>777</c:v></c:pt></c:numCache>');
    expect(partsOf(later).get('xl/charts/chart1.xml')).toEqual(before.get('xl/charts/chart1.xml'));
  });

  test('keep up after Excel has saved them, its own additions included', () => {
    const style = partText(added, 'xl/charts/chart2.xml').replace(
      '<c:dispBlanksAs',
      '<c:extLst><c:ext uri="x"/></c:extLst><c:dispBlanksAs',
    );
    const file = withParts(added, { 'xl/charts/chart2.xml': style });
    const later = edited(file, [{ kind: 'writeBlock', sheet: 'Schemes', row: 42, col: 2, values: [[777]] }]);
    expect(partText(later, 'xl/charts/chart2.xml')).toContain('<c:ext uri="x"/>');
    expect(partText(later, 'xl/charts/chart2.xml')).toContain('777');
  });

  test('take along the parts that Excel gave them, unless another chart uses those too', () => {
    const styles = 'http://schemas.microsoft.com/office/2011/relationships/chartStyle';
    const own = relationships(['rId1', styles, 'style1.xml'], ['rId2', styles, 'style2.xml']);
    const file = withParts(added, {
      'xl/charts/_rels/chart2.xml.rels': own,
      'xl/charts/_rels/chart1.xml.rels': relationships(['rId1', styles, 'style2.xml']),
      'xl/charts/style1.xml': '<s/>',
      'xl/charts/style2.xml': '<s/>',
    });
    const removed = edited(file, [{ kind: 'setCharts', sheet: 'Schemes', remove: ['QIPP Reporter 1'], add: [] }]);
    const charts = [...partsOf(removed).keys()].filter((name) => name.startsWith('xl/charts/'));
    expect(charts.sort()).toEqual(['xl/charts/_rels/chart1.xml.rels', 'xl/charts/chart1.xml', 'xl/charts/style2.xml']);
  });
});

describe('whatever program wrote the drawing', () => {
  const NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
  const PICTURE = '<absoluteAnchor><pos x="0" y="0"/><ext cx="9" cy="9"/><clientData/></absoluteAnchor>';

  test.each([
    ['without a prefix', `<wsDr xmlns="${NAMESPACE}">${PICTURE}</wsDr>`],
    ['without a prefix, declared and laid out over lines', `<?xml version="1.0"?>\n<wsDr xmlns="${NAMESPACE}">\n${PICTURE}\n</wsDr>\n`],
    ['under a prefix of its own', `<d:wsDr xmlns:d="${NAMESPACE}"/>`],
    ['empty', `<wsDr xmlns="${NAMESPACE}" />`],
  ])('%s: charts are added in its manner, and found and removed again', (_, drawing) => {
    const file = kitchenSinkXlsx({ [DRAWING]: drawing });
    const added = edited(file, withCharts('Schemes', [chart()]));
    expect(namesIn(added)).toEqual(['QIPP Reporter 1']);
    expect(packageProblems(added)).toEqual(packageProblems(file));
    const root = parseXml(partText(added, DRAWING), DRAWING);
    expect(childrenOf(root).every(({ namespace, prefix }) => namespace === NAMESPACE && prefix === root.prefix)).toBe(true);
    const removed = edited(added, [{ kind: 'setCharts', sheet: 'Schemes', remove: ['QIPP Reporter 1'], add: [] }]);
    expect(namesIn(removed)).toEqual([]);
    expect(partText(removed, DRAWING)).toContain(drawing.replace(/( ?\/>|<\/wsDr>\n?)$/, ''));
  }); // prettier-ignore

  test('a strict workbook gets strict charts', () => {
    const strict = (xml: string) =>
      xml
        .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/', 'http://purl.oclc.org/ooxml/spreadsheetml/')
        .replaceAll('http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/')
        .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/', 'http://purl.oclc.org/ooxml/officeDocument/');
    const parts = Object.entries(kitchenSinkParts()).map(([name, content]): [string, string | Uint8Array] => [
      name,
      typeof content === 'string' ? strict(content) : content,
    ]);
    const file = edited(zipped(parts), [
      ...withCharts('Schemes', [chart()]),
      { kind: 'ensureSheet', sheet: 'PMO Activity', visibility: 'Visible', tabColor: null },
      ...withCharts('PMO Activity', [chart()]),
    ]);
    expect(openBook(file).sheets.map(({ charts }) => charts.length)).toEqual([2, 0, 1]);
    for (const name of partsOf(file).keys())
      if (/drawings\/drawing|charts\/|worksheets\//.test(name) && !/printer/.test(name))
        expect(partText(file, name)).not.toMatch(/openxmlformats.org\/(drawingml|spreadsheetml|officeDocument)/);
  }); // prettier-ignore

  test('a drawing that the file has lost is made anew', () => {
    const file = kitchenSinkXlsx({ [DRAWING]: null, 'xl/drawings/_rels/drawing1.xml.rels': null });
    expect(namesIn(edited(file, withCharts('Schemes', [chart()])))).toEqual(['QIPP Reporter 1']);
  });
});

function withParts(file: Uint8Array, changed: Record<string, string>): Uint8Array {
  return zipped([...partsOf(file), ...Object.entries(changed)]);
}

function zipped(parts: [string, string | Uint8Array][]): Uint8Array {
  const bytes = parts.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>);
}
