import { Book } from '../../src/standalone/book';
import { HostError } from './hostError';
import { ExcelHost } from './excelHost';
import { loadOffice, type LoadedOffice } from './loadOffice';
import { officeShim } from './officeShim';

let office: LoadedOffice;
let started = 0;

beforeAll(async () => {
  started = performance.now();
  office = await loadOffice();
  started = performance.now() - started;
});
afterAll(() => office.close());

function bookOf(...names: string[]): Book {
  const book = new Book();
  for (const name of names) book.addSheet(name);
  return book;
}

/** Runs a batch through Microsoft's client and gives the error's code. */
async function codeOf(batch: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await office.Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return 'no error';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

describe('the client', () => {
  test('starts within a second and a half', () => {
    console.log(`Office was ready after ${Math.round(started)} ms`);
    expect(started).toBeLessThan(1500);
  });

  test('knows what it runs in', () => {
    expect(office.Office.context.host).toBe('Excel');
    expect(office.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(office.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  });

  test('presses a ribbon button and waits for it to be done', async () => {
    const pressed: string[] = [];
    office.Office.actions.associate('refresh', (event: Office.AddinCommands.Event) => {
      pressed.push('refresh');
      event.completed();
    });
    await office.pressButton('refresh');
    expect(pressed).toEqual(['refresh']);
  });

  test('keeps a press that comes before the page listens', async () => {
    const early = officeShim(new ExcelHost(new Book()));
    const done = early.pressButton('refresh');
    const told: unknown[][] = [];
    const listen = early.external.RegisterEvent as (
      id: number,
      target: string,
      handler: unknown,
      callback: unknown,
    ) => void;
    listen(
      39,
      '',
      (_id: number, payload: { toArray(): unknown[] }) => {
        told.push(payload.toArray());
        (early.external.Execute as (id: number, params: unknown[], callback: unknown) => void)(
          94,
          ['1'],
          () => undefined,
        );
      },
      () => undefined,
    );
    await done;
    expect(told).toEqual([['1', 'refresh', '{"source":{"id":"refresh"}}']]);
  });

  test('lets go of every range when a run ends', async () => {
    office.host.use(bookOf('Schemes'));
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Schemes').getRange('A1:B2');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Schemes!A1:B2');
      expect(office.host.remembered.keptReferences).toBe(1);
    });
    await new Promise((later) => setTimeout(later, 10));
    expect(office.host.remembered.keptReferences).toBe(0);
    expect(office.host.syncs).toHaveLength(1);
  });
});

describe('what Excel refuses, the host refuses', () => {
  test('a sheet that is not there', async () => {
    office.host.use(bookOf('Schemes'));
    expect(await codeOf(({ workbook }) => workbook.worksheets.getItem('Activity').load('name'))).toBe('ItemNotFound');
  });

  test.each([
    ['a name that is taken, whatever the case', 'SCHEMES', 'ItemAlreadyExists'],
    ['a name that is too long', 'x'.repeat(32), 'InvalidArgument'],
    ['a name with a colon', '2017:18', 'InvalidArgument'],
  ])('a new sheet with %s', async (_why, name, code) => {
    office.host.use(bookOf('Schemes'));
    expect(await codeOf(({ workbook }) => workbook.worksheets.add(name))).toBe(code);
  });

  test('a new sheet where the structure is protected', async () => {
    const book = bookOf('Schemes');
    book.structureProtected = true;
    office.host.use(book);
    expect(await codeOf(({ workbook }) => workbook.worksheets.add('New'))).toBe('AccessDenied');
  });

  test('any change of a protected sheet', async () => {
    const book = bookOf('Schemes');
    book.sheet('Schemes')!.protected = true;
    office.host.use(book);
    const changes: ((range: Excel.Range) => unknown)[] = [
      (range) => (range.values = [[1]]),
      (range) => (range.numberFormat = [['0']]),
      (range) => (range.format.font.bold = true),
      (range) => (range.format.columnWidth = 50),
      (range) => range.clear(),
      (range) => range.conditionalFormats.add('Custom'),
      (range) => range.worksheet.charts.add('LineMarkers', range, 'Rows'),
    ];
    for (const change of changes) {
      const code = await codeOf(({ workbook }) => change(workbook.worksheets.getItem('Schemes').getRange('A1')));
      expect(code).toBe('AccessDenied');
    }
  });

  test('values of another size than the range', async () => {
    office.host.use(bookOf('Schemes'));
    const code = await codeOf(({ workbook }) => {
      workbook.worksheets.getItem('Schemes').getRange('A1:B2').values = [[1, 2]];
    });
    expect(code).toBe('InvalidArgument');
  });

  test('what it was never taught, by name', async () => {
    office.host.use(bookOf('Schemes'));
    const asked = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Schemes').shapes.load('items/name');
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('Worksheet.shapes'),
    });
  });

  test('an error names the statement that failed, and what came before it stays done', async () => {
    const book = bookOf('Schemes');
    office.host.use(book);
    const asked = office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Schemes');
      sheet.getRange('A1').values = [['written']];
      context.workbook.worksheets.add('Schemes');
      sheet.getRange('A2').values = [['not written']];
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ debugInfo: { statement: expect.stringContaining('add(') } });
    expect(book.sheet('Schemes')!.value(0, 0)).toBe('written');
    expect(book.sheet('Schemes')!.value(1, 0)).toBe('');
  });
});

describe('limits and faults', () => {
  test('requests and responses have a size limit', async () => {
    const book = bookOf('Schemes');
    book.sheet('Schemes')!.setValue(0, 0, 'x'.repeat(2000));
    office.host.use(book, { requestLimit: 3000 });
    const large = 'y'.repeat(4000);
    expect(
      await codeOf(({ workbook }) => {
        workbook.worksheets.getItem('Schemes').getRange('A1').values = [[large]];
      }),
    ).toBe('RequestPayloadSizeLimitExceeded');
    office.host.use(book, { responseLimit: 1000 });
    const code = await codeOf(({ workbook }) => workbook.worksheets.getItem('Schemes').getRange('A1').load('values'));
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('a fault can be injected at any action of any request', async () => {
    office.host.use(bookOf('Schemes'), {
      failAt: (request, action) =>
        request === 1 && action === 2 ? new HostError('GeneralException', 'Power cut') : null,
    });
    const load = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Schemes').load('name');
    expect(await codeOf(load)).toBe('GeneralException');
    expect(await codeOf(load)).toBe('no error');
  });

  test('while a cell is edited, a patient request waits and an impatient one fails', async () => {
    office.host.use(bookOf('Schemes'), { cellEditMode: true });
    expect(await codeOf(({ workbook }) => workbook.load('name'))).toBe('InvalidOperationInCellEditMode');
    const patient = office.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load('name');
      await context.sync();
      return 'done';
    });
    await new Promise((later) => setTimeout(later, 10));
    office.host.leaveCellEdit();
    expect(await patient).toBe('done');
  });
});

describe('reading', () => {
  test('a null object tells that it is one, and everything asked of it is null', async () => {
    office.host.use(bookOf('Schemes'));
    await office.Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('Activity');
      const range = none.getUsedRangeOrNullObject(true);
      range.load('values');
      await context.sync();
      expect([none.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test('values, formulas, types and texts of cells', async () => {
    const book = bookOf("Sheet's own");
    const sheet = book.sheets[0]!;
    sheet.setValue(0, 0, 'Plan');
    sheet.setValue(0, 1, 0.91);
    sheet.changeFormat(0, 1, { numberFormat: '0%' });
    sheet.setFormula(1, 0, 'A1', '#REF!');
    sheet.setValue(1, 1, true);
    office.host.use(book);
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet's own").getUsedRange(true);
      range.load('address,values,formulas,valueTypes,text,numberFormat');
      await context.sync();
      expect(range.address).toBe("'Sheet''s own'!A1:B2");
      expect(range.values).toEqual([
        ['Plan', 0.91],
        ['#REF!', true],
      ]);
      expect(range.formulas).toEqual([
        ['Plan', 0.91],
        ['=A1', true],
      ]);
      expect(range.valueTypes).toEqual([
        ['String', 'Double'],
        ['Error', 'Boolean'],
      ]);
      expect(range.text).toEqual([
        ['Plan', '91%'],
        ['#REF!', 'TRUE'],
      ]);
    });
  });

  test('a new conditional format goes on top, and another type has no custom formula', async () => {
    const book = bookOf('Schemes');
    book.sheets[0]!.rules = [{ id: 'bar', range: 'A1:A9', rule: null, xml: '<cfRule type="dataBar"/>' }];
    office.host.use(book);
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Schemes').getRange('A1:A9');
      range.conditionalFormats.add('Custom').custom.rule.formula = '=A1="Red"';
      range.conditionalFormats.load('items/id,items/customOrNullObject/rule/formula');
      await context.sync();
      const [first, second] = range.conditionalFormats.items;
      expect(first!.customOrNullObject.rule.formula).toBe('=A1="Red"');
      expect(second!.customOrNullObject.isNullObject).toBe(true);
    });
  });
});
