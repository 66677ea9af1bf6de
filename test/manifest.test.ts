// The manifest against everything that Excel would otherwise be the first to tell us, offline.
// What a build serves is taken from the build's own configuration.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../package.json';
import { manifestProblems, type Surroundings } from './support/manifestProblems';

interface Build {
  DEV_URL: string;
  PAGES: { page: string }[];
  COPIED: { from: string; to: string }[];
}

const { COPIED, DEV_URL, PAGES } = jest.requireActual<Build>('../webpack.config.js');
const manifest = readFileSync('manifest.xml', 'utf8');

/** Width and height stand right behind a PNG's signature and the name of its first chunk. */
function pngSize(file: string) {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function surroundings(): Surroundings {
  const pictures = COPIED.flatMap(({ from, to }) =>
    readdirSync(from).map((name) => [`${to}/${name}`, pngSize(join(from, name))] as const),
  );
  const scripts = readdirSync('src/commands').filter((name) => name.endsWith('.ts'));
  const code = scripts.map((name) => readFileSync(join('src/commands', name), 'utf8')).join('\n');
  return {
    origin: DEV_URL,
    served: new Map([...PAGES.map(({ page }) => [page, null] as const), ...pictures]),
    functions: [...code.matchAll(/Office\.actions\.associate\(\s*'([^']+)'/g)].map(([, name = '']) => name),
    version,
  };
}

test('Excel finds nothing to refuse in the manifest', () => {
  expect(manifestProblems(manifest, surroundings())).toEqual([]);
});

describe('a manifest is refused', () => {
  test.each<[why: string, from: string | RegExp, to: string, problem: string]>([
    ['that is not well-formed', '</Hosts>', '', 'not well-formed'],
    ['of the wrong kind', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', 'not a TaskPaneApp'],
    ['without a proper id', /<Id>.*</, '<Id>qipp<', 'Id is not a GUID'],
    ['of another version than the package', /<Version>.*</, '<Version>9.9.9.9<', 'as package.json has it'],
    ['with fewer permissions than it needs', 'ReadWriteDocument', 'ReadDocument', 'Permissions'],
    ['for another host', 'Name="Workbook"', 'Name="Document"', 'host is not Workbook'],
    ['with the overrides of Outlook', 'VersionOverridesV1_0', 'VersionOverridesV1_1', 'not V1_0'],
    [
      'whose requirements come too late',
      /( *<Requirements>[^]*?<\/Requirements>\n)([^]*?)( *<VersionOverrides)/,
      '$2$1$3',
      'Requirements comes too late',
    ],
    ['whose function file comes too late', /( *<FunctionFile.*\n)([^]*?<\/ExtensionPoint>\n)/, '$2$1', 'FunctionFile'],
    ['with an element nobody knows', '<Supertip>', '<Supertip><Hint/>', 'Supertip may not hold Hint'],
    ['without an element that is required', /<SupportUrl.*\n/, '', 'OfficeApp has no SupportUrl'],
    ['whose button has no tip', /<Supertip>[^]*?<\/Supertip>/, '', 'Control has no Supertip'],
    [
      'with a reference to nothing',
      '<bt:Url id="Help.Url"',
      '<bt:Url id="Elsewhere.Url"',
      'Help.Url, which is not there',
    ],
    [
      'with a text in the wrong list',
      'Title resid="RefreshRags.Label"',
      'Title resid="RefreshRags.Tip"',
      'RefreshRags.Tip, which is not there',
    ],
    [
      'with a resource that nothing uses',
      '<bt:Urls>',
      '<bt:Urls><bt:Url id="Old.Url" DefaultValue=""/>',
      'nothing uses the resource Old.Url',
    ],
    ['with an id that is too long', /OpenPane\.Tip/g, 'OpenPane.TipThatGoesOnAndOnAndOn1', 'over 32 characters'],
    [
      'with a label that is too long',
      'DefaultValue="Open pane"',
      `DefaultValue="${'o'.repeat(126)}"`,
      'over 125 characters',
    ],
    [
      'with a tip that is too long',
      'DefaultValue="Opens the pane',
      `DefaultValue="${'o'.repeat(251)}`,
      'over 250 characters',
    ],
    ['with two controls of one id', 'id="Qipp.OpenPane"', 'id="Qipp.RefreshRags"', 'given twice'],
    [
      'with a page that is not built',
      'id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane',
      'id="Taskpane.Url" DefaultValue="https://localhost:3000/pane',
      'pane.html, which no build serves',
    ],
    ['whose runtime is not shared', /<Runtimes>[^]*?<\/Runtimes>/, '', 'no runtime is shared'],
    ['whose runtime ends with each click', 'lifetime="long"', 'lifetime="short"', 'does not live long'],
    [
      'whose buttons have a page of their own',
      'FunctionFile resid="Taskpane.Url"',
      'FunctionFile resid="Help.Url"',
      'FunctionFile leads to Help.Url',
    ],
    ['that runs where no runtime can be shared', /<Set Name="SharedRuntime".*\n/, '', 'no SharedRuntime set'],
    [
      'with an id for a pane that is the runtime',
      '<SourceLocation resid',
      '<TaskpaneId>Pane</TaskpaneId><SourceLocation resid',
      'a TaskpaneId',
    ],
    ['with a page on another server', `${DEV_URL}/help.html`, 'https://example.org/help.html', 'example.org'],
    ['with a picture that is not there', 'icon-80.png', 'icon-81.png', 'icon-81.png, which no build serves'],
    ['with a picture of another size', 'assets/icon-80.png', 'assets/icon-64.png', 'Icon.80 is not 80 pixels'],
    ['whose icon lacks a size', /<bt:Image size="80".*\n/, '', 'no picture of 80 pixels'],
    [
      'with a store icon of another size',
      'HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64',
      'HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-32',
      'HighResolutionIconUrl is not 64',
    ],
    ['whose function is tied to nothing', '>refreshRags<', '>refreshRAGs<', 'no function to the name refreshRAGs'],
    [
      'that opens a pane without a page',
      '<SourceLocation resid="Taskpane.Url"/>',
      '',
      'ShowTaskpane has no SourceLocation',
    ],
  ])('%s', (_why, from, to, problem) => {
    const changed = manifest.replace(from, to);
    expect(changed).not.toBe(manifest);
    expect(manifestProblems(changed, surroundings()).join('\n')).toContain(problem);
  });
});
