// A workbook with one of everything that the product does not own, part by part and by hand, so that tests can say
// exactly which bytes must survive.
import { strToU8, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

type Relation = [id: string, type: string, target: string, external?: boolean];

export function relationships(...relations: Relation[]): string {
  const items = relations.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${REL}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

const CONTENT_TYPES = `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="bin" ContentType="${SHEET_TYPE}.printerSettings"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET_TYPE}.sharedStrings+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/xl/comments1.xml" ContentType="${SHEET_TYPE}.comments+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${SHEET_TYPE}.table+xml"/><Override PartName="/xl/pivotTables/pivotTable1.xml" ContentType="${SHEET_TYPE}.pivotTable+xml"/><Override PartName="/xl/pivotCache/pivotCacheDefinition1.xml" ContentType="${SHEET_TYPE}.pivotCacheDefinition+xml"/><Override PartName="/xl/pivotCache/pivotCacheRecords1.xml" ContentType="${SHEET_TYPE}.pivotCacheRecords+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${SHEET_TYPE}.calcChain+xml"/><Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`;

const WORKBOOK = `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><fileVersion appName="xl" lastEdited="7"/><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews><sheets><sheet name="Schemes" sheetId="1" r:id="rId1"/><sheet name="Pivot" sheetId="4" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Schemes!$A$1:$C$4</definedName><definedName name="Plan" comment="the plan">Schemes!$B$2:$B$4</definedName></definedNames><calcPr calcId="191029" iterate="1"/><pivotCaches><pivotCache cacheId="7" r:id="rId6"/></pivotCaches></workbook>`;

/** What stands behind the cells of the first sheet and must not change when cells do. */
export const BEHIND_THE_CELLS = `<sheetProtection algorithmName="SHA-512" hashValue="eA==" saltValue="eQ==" spinCount="1" sheet="0"/><autoFilter ref="A1:C4"/><mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells><phoneticPr fontId="1" type="noConversion"/><conditionalFormatting sqref="B2:B4"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11111111-2222-3333-4444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting><conditionalFormatting sqref="C2:C4 E2:E4"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>C2="Red"</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C2:C4"><formula1>"Red,Amber,Green"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" r:id="rId6"/></hyperlinks>`;

export const BEHIND_THE_PAGE = `<rowBreaks count="1" manualBreakCount="1"><brk id="30" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="A2" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><tableParts count="1"><tablePart r:id="rId4"/></tableParts><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" priority="9" id="{11111111-2222-3333-4444-555555555555}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Schemes!B2:B4</xm:f><xm:sqref>G2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

export const UNTOUCHED_ROW = `<row r="3" spans="1:7" ht="18" customHeight="1" x14ac:dyDescent="0.25"><c r="A3" s="1" t="s"><v>1</v></c><c r="B3" vm="1" x14ac:odd="kept"><v>2.50</v></c><c r="C3" t="inlineStr"><is><r><rPr><b/></rPr><t>Am</t></r><r><t xml:space="preserve">ber </t></r></is></c><c r="D3"><f t="shared" si="0"/><v>5</v></c></row>`;

export const CELL_A2 = `<c r="A2" s="1" t="s"><v>0</v></c>`;
export const CELL_B2 = `<c r="B2" s="2" ph="1"><v>1E1</v></c>`;

const SHEET1 = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" mc:Ignorable="x14ac"><sheetPr codeName="Sheet1"><tabColor theme="4" tint="0.4"/></sheetPr><dimension ref="A1:D4"/><sheetViews><sheetView tabSelected="1" topLeftCell="A2" workbookViewId="0"><selection activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="2" max="4" width="14.7109375" style="2" customWidth="1" outlineLevel="1"/></cols><sheetData><row r="1" spans="1:7" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>2</v></c><c r="B1" t="s"><v>3</v></c><c r="C1" t="s"><v>4</v></c><c r="D1" t="s"><v>5</v></c></row><row r="2" spans="1:7" x14ac:dyDescent="0.25">${CELL_A2}${CELL_B2}<c r="C2" t="s"><v>6</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">B2*2+Schemes!$B$2-LOG10(100)*10</f><v>10</v></c></row>${UNTOUCHED_ROW}<row r="4" spans="1:7" x14ac:dyDescent="0.25"><c r="A4" t="s"><v>1</v></c><c r="B4"><v>4</v></c><c r="D4"><f t="shared" si="0"/><v>8</v></c></row></sheetData>${BEHIND_THE_CELLS}<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="8" scale="80" r:id="rId5"/><headerFooter differentFirst="1"><oddHeader>&amp;Cour centre</oddHeader><firstHeader>&amp;Cfirst</firstHeader></headerFooter>${BEHIND_THE_PAGE}</worksheet>`;

const SHEET2 = `${DECLARATION}<worksheet xmlns="${MAIN}"><dimension ref="A3:B6"/><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>Row Labels</t></is></c><c r="B3" t="inlineStr"><is><t>Sum of Plan</t></is></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>Beds</t></is></c><c r="B4"><v>10</v></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>Drugs</t></is></c><c r="B5"><v>6.5</v></c></row><row r="6"><c r="A6" t="inlineStr"><is><t>Grand Total</t></is></c><c r="B6"><v>16.5</v></c></row></sheetData></worksheet>`;

export const FIRST_STRINGS = `<si><t>Beds</t></si><si><t>Drugs</t></si><si><t>Scheme</t></si><si><t>Plan</t></si><si><t>RAG</t></si><si><r><t>Twi</t></r><r><rPr><b/><sz val="11"/></rPr><t>ce</t></r><rPh sb="0" eb="1"><t>TWICE</t></rPh></si><si><t>Red</t></si>`;

const STRINGS = `${DECLARATION}<sst xmlns="${MAIN}" count="8" uniqueCount="7">${FIRST_STRINGS}</sst>`;

const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><numFmts count="1"><numFmt numFmtId="170" formatCode="&quot;£&quot;#,##0.0&quot;k&quot;"/></numFmts><fonts count="2" x14ac:knownFonts="1"><font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font><font><b/><u/><sz val="12"/><color theme="4" tint="-0.249977111117893"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thick"><color auto="1"/></left><right/><top/><bottom style="medium"><color rgb="FF112233"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" quotePrefix="1" applyFont="1" applyProtection="1"><alignment horizontal="left" textRotation="45"/><protection locked="0"/></xf><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/><i val="0"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium9"/></styleSheet>`;

const THEME_COLOURS =
  'dk1:000000 lt1:FFFFFF dk2:1F497D lt2:EEECE1 accent1:4F81BD accent2:C0504D accent3:9BBB59 accent4:8064A2 accent5:4BACC6 accent6:F79646 hlink:0000FF folHlink:800080'
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`)
    .join('');

const THEME = `${DECLARATION}<a:theme xmlns:a="${DRAWING}/main" name="Office"><a:themeElements><a:clrScheme name="Office">${THEME_COLOURS}</a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const ANCHOR =
  '<xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>';

const DRAWING1 = `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor>${ANCHOR}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${REL}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>17</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Picture 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${REL}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="95250" cy="95250"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const CHART = `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:invertIfNegative val="0"/><c:val><c:numRef><c:f>Schemes!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const COMMENTS = `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>PMO</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Ask finance</t></r></text></comment></commentList></comments>`;

const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>2,15,1,10,4,15,4,4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

const TABLE = `${DECLARATION}<table xmlns="${MAIN}" id="1" name="Schemes1" displayName="Schemes1" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Scheme"/><tableColumn id="2" name="Plan"/><tableColumn id="3" name="RAG"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

const PIVOT_CACHE = `${DECLARATION}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${REL}" r:id="rId1" refreshedBy="PMO" refreshedDate="42886" createdVersion="6" refreshedVersion="6" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="Schemes"/></cacheSource><cacheFields count="2"><cacheField name="Scheme" numFmtId="0"><sharedItems count="2"><s v="Beds"/><s v="Drugs"/></sharedItems></cacheField><cacheField name="Plan" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="2.5" maxValue="10"/></cacheField></cacheFields></pivotCacheDefinition>`;
const PIVOT_RECORDS = `${DECLARATION}<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="10"/></r><r><x v="1"/><n v="6.5"/></r></pivotCacheRecords>`;
const PIVOT_TABLE = `${DECLARATION}<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="7" dataCaption="Values" updatedVersion="6" minRefreshableVersion="3" createdVersion="6" indent="0" outline="1" outlineData="1"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum of Plan" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;

const CALC_CHAIN = `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="D3" i="1"/><c r="D4" i="1"/></calcChain>`;

/** A red pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';

/** By name, every part of the workbook. */
export function kitchenSinkParts(): Record<string, string | Uint8Array> {
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['rId3', 'extended-properties', 'docProps/app.xml'],
    ),
    'docProps/core.xml': `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>PMO</dc:creator></cp:coreProperties>`,
    'docProps/app.xml': `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'theme', 'theme/theme1.xml'],
      ['rId4', 'styles', 'styles.xml'],
      ['rId5', 'sharedStrings', 'sharedStrings.xml'],
      ['rId6', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId7', 'calcChain', 'calcChain.xml'],
      ['rId8', 'customXml', '../customXml/item1.xml'],
    ),
    'xl/worksheets/sheet1.xml': SHEET1,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
      ['rId4', 'table', '../tables/table1.xml'],
      ['rId5', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId6', 'hyperlink', 'https://example.nhs.uk/', true],
    ),
    'xl/worksheets/sheet2.xml': SHEET2,
    'xl/worksheets/_rels/sheet2.xml.rels': relationships(['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']),
    'xl/theme/theme1.xml': THEME,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': STRINGS,
    'xl/drawings/drawing1.xml': DRAWING1,
    'xl/drawings/_rels/drawing1.xml.rels': relationships(
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ),
    'xl/charts/chart1.xml': CHART,
    'xl/media/image1.png': Uint8Array.from(atob(PNG), (character) => character.charCodeAt(0)),
    'xl/drawings/vmlDrawing1.vml': VML,
    'xl/comments1.xml': COMMENTS,
    'xl/tables/table1.xml': TABLE,
    'xl/printerSettings/printerSettings1.bin': Uint8Array.from([0, 1, 2, 3, 255, 254]),
    'xl/pivotTables/pivotTable1.xml': PIVOT_TABLE,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
      'rId1',
      'pivotCacheDefinition',
      '../pivotCache/pivotCacheDefinition1.xml',
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': PIVOT_CACHE,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships([
      'rId1',
      'pivotCacheRecords',
      'pivotCacheRecords1.xml',
    ]),
    'xl/pivotCache/pivotCacheRecords1.xml': PIVOT_RECORDS,
    'xl/calcChain.xml': CALC_CHAIN,
    'customXml/item1.xml': '<pmo xmlns="urn:example:pmo"><cycle>2017-05</cycle></pmo>',
    'customXml/itemProps1.xml': `${DECLARATION}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{0A0A0A0A-0000-0000-0000-000000000000}"/>`,
    'customXml/_rels/item1.xml.rels': relationships(['rId1', 'customXmlProps', 'itemProps1.xml']),
  };
}

/** @param changed parts to replace, add or (by null) leave out. */
export function kitchenSinkXlsx(changed: Record<string, string | Uint8Array | null> = {}): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries({ ...kitchenSinkParts(), ...changed }))
    if (content !== null) parts[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(parts);
}
