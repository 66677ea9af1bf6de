// Every import rule refuses something, and the house as it is drawn passes: a rule that cannot fail is a comment.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { IConfiguration } from 'dependency-cruiser';

const config = jest.requireActual<IConfiguration>('../.dependency-cruiser.cjs');
const CONFIG = resolve('.dependency-cruiser.cjs');
const CRUISER = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

type Tree = Record<string, string[]>;

/** A sound house in miniature: file → what it imports. */
const SOUND: Tree = {
  'src/domain/rating.ts': ['../domain/policy'],
  'src/domain/policy.ts': [],
  'src/workbook/plan.ts': ['../domain/rating'],
  'src/paper/paper.ts': ['../domain/rating'],
  'src/paper/toDocx.ts': ['./paper', 'docx'],
  'src/office/excelWorkbook.ts': ['../workbook/plan'],
  'src/actions/refresh.ts': ['../domain/rating', '../workbook/plan', '../paper/toDocx'],
  'src/taskpane/App.tsx': ['react', '@fluentui/react-components', '../actions/refresh', '../domain/rating'],
  'src/taskpane/index.tsx': [
    'react-dom/client',
    './App',
    '../office/excelWorkbook',
    '../actions/refresh',
    '../commands/tieButtons',
  ],
  'src/commands/tieButtons.ts': ['../actions/refresh', '../office/excelWorkbook'],
  'src/standalone/fileWorkbook.ts': ['node:fs', 'node:zlib', '@napi-rs/canvas', '../workbook/plan'],
  'src/standalone/commandLine.ts': ['./fileWorkbook', '../actions/refresh'],
  'test/rating.test.ts': ['../src/domain/rating'],
  'test/host/excelHost.ts': ['../../src/standalone/fileWorkbook'],
  'test/preview/zlib.ts': ['fflate'],
  'test/preview/Grid.tsx': ['react', '@fortune-sheet/react', '../host/excelHost', '../../src/workbook/plan'],
};

const PACKAGES = [
  'docx',
  'fflate',
  'saxes',
  '@xmldom/xmldom',
  '@napi-rs/canvas',
  'react',
  'react-dom',
  '@fluentui/react-components',
  '@fortune-sheet/react',
];

/** What must be refused: by which rule, in which file, because of which import. */
const REFUSED: [rule: string, file: string, imports: string][] = [
  ['domain-stands-alone', 'src/domain/usesSheets.ts', '../workbook/plan'],
  ['domain-stands-alone', 'src/domain/usesNode.ts', 'node:path'],
  ['domain-stands-alone', 'src/domain/usesPackage.ts', 'fflate'],
  ['workbook-is-pure', 'src/workbook/usesExcel.ts', '../office/excelWorkbook'],
  ['workbook-is-pure', 'src/workbook/usesPaper.ts', '../paper/paper'],
  ['workbook-is-pure', 'src/workbook/usesNode.ts', 'node:fs'],
  ['paper-is-pure', 'src/paper/usesSheets.ts', '../workbook/plan'],
  ['paper-is-pure', 'src/paper/usesDocx.ts', 'docx'],
  ['docx-only-in-toDocx', 'src/paper/toDocx.ts', 'node:fs'],
  ['office-only-carries', 'src/office/decides.ts', '../domain/rating'],
  ['office-only-carries', 'src/office/usesFiles.ts', '../standalone/fileWorkbook'],
  ['actions-know-no-host', 'src/actions/usesExcel.ts', '../office/excelWorkbook'],
  ['actions-know-no-host', 'src/actions/usesFiles.ts', '../standalone/fileWorkbook'],
  ['actions-know-no-host', 'src/actions/usesReact.ts', 'react'],
  ['pane-shows-and-asks', 'src/taskpane/usesExcel.tsx', '../office/excelWorkbook'],
  ['pane-shows-and-asks', 'src/taskpane/usesSheets.tsx', '../workbook/plan'],
  ['pane-is-wired-in-index', 'src/taskpane/index.tsx', '../standalone/fileWorkbook'],
  ['ribbon-only-asks', 'src/commands/usesReact.ts', 'react'],
  ['standalone-reads-files', 'src/standalone/usesExcel.ts', '../office/excelWorkbook'],
  ['standalone-reads-files', 'src/standalone/usesReact.ts', 'react'],
  ['standalone-reads-files', 'src/standalone/usesPackage.ts', 'fflate'],
  ['standalone-reads-files', 'src/standalone/usesReader.ts', 'saxes'],
  ['standalone-reads-files', 'src/standalone/usesTree.ts', '@xmldom/xmldom'],
  ['standalone-reads-files', 'src/standalone/usesTests.ts', '../../test/rating.test'],
  ['preview-stands-beside', 'test/preview/usesPane.tsx', '../../src/taskpane/App'],
  ['preview-stands-beside', 'test/preview/usesActions.ts', '../../src/actions/refresh'],
  ['preview-stands-beside', 'test/preview/usesFiles.ts', 'node:fs'],
  ['every-file-has-a-room', 'src/attic/box.ts', '../domain/rating'],
  ['no-junk-drawers', 'src/domain/usesUtils.ts', './utils/sum'],
  ['no-junk-drawers', 'src/domain/usesBarrel.ts', './index'],
  ['no-cycles', 'src/domain/egg.ts', './hen'],
  ['no-network-no-processes', 'src/standalone/asksNetwork.ts', 'node:https'],
  ['no-network-no-processes', 'src/standalone/startsProgram.ts', 'node:child_process'],
  ['no-unknown-imports', 'src/domain/usesNothing.ts', './nowhere'],
];

const NEEDED_BY_REFUSED: Tree = {
  'src/domain/utils/sum.ts': [],
  'src/domain/index.ts': [],
  'src/domain/hen.ts': ['./egg'],
};

interface Violation {
  rule: { name: string };
  from: string;
}

function violationsIn(tree: Tree): string[] {
  const root = mkdtempSync(join(tmpdir(), 'import-rules-'));
  try {
    writeTree(root, tree);
    const args = [CRUISER, '--config', CONFIG, '--output-type', 'json', 'src', 'test'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
    if (!stdout) throw new Error(stderr);
    const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
    return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function writeTree(root: string, tree: Tree) {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('package.json', JSON.stringify({ dependencies: Object.fromEntries(PACKAGES.map((name) => [name, '*'])) }));
  for (const name of PACKAGES) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
    write(`node_modules/${name}/client.js`, '');
  }
  // Type-only, as the rules must count those too.
  for (const [path, imports] of Object.entries(tree)) {
    write(path, [...imports.map((from) => `import type { It } from '${from}';`), 'export type It = 1;\n'].join('\n'));
  }
}

function withRefused(): Tree {
  const tree: Tree = { ...SOUND, ...NEEDED_BY_REFUSED };
  for (const [, file, imports] of REFUSED) tree[file] = [...(tree[file] ?? []), imports];
  return tree;
}

test('a house in which every room keeps to its imports passes', () => {
  expect(violationsIn(SOUND)).toEqual([]);
});

describe('a house in which every rule is broken', () => {
  let found: string[] = [];
  beforeAll(() => {
    found = violationsIn(withRefused());
  });

  test.each(REFUSED)('%s refuses %s importing %s', (rule, file) => {
    expect(found).toContain(`${rule}: ${file}`);
  });

  test('no-orphans refuses a file that no entry reaches', () => {
    expect(found).toContain('no-orphans: src/attic/box.ts');
  });

  test('every rule is shown refusing something, and gives its reason', () => {
    const shown = new Set(['no-orphans', ...REFUSED.map(([rule]) => rule)]);
    expect(config.forbidden?.map(({ name }) => name).sort()).toEqual([...shown].sort());
    expect(config.forbidden?.filter(({ comment }) => !comment)).toEqual([]);
  });
});
