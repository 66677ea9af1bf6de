// Which room may import from which. Type-only imports count: knowing a type is knowing the room it lives in.
// One rule a room, each an allow-list with its reason; test/importRules.test.ts shows every rule refusing something.

const ROOMS = ['domain', 'workbook', 'paper', 'office', 'actions', 'taskpane', 'commands', 'standalone'];

/** A room's own files, the rooms it may import from, and the packages it may use. */
function only(rooms, packages = []) {
  const folders = `src/(${rooms.join('|')})/`;
  const modules = `node_modules/(@types/)?(${packages.join('|')})/`;
  return `^(${packages.length ? `${folders}|${modules}` : folders})`;
}

/** React's types live in a package of their own, which stands for React itself. */
const REACT = ['react', 'react-dom', '@fluentui/[^/]+'];

/** Where running starts: the pages' scripts and the command line. */
const ENTRIES = '^src/(taskpane/index[.]tsx|commands/outcome[.]ts|standalone/commandLine[.]ts)$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-stands-alone',
      comment:
        'What is true of savings and milestones does not depend on how a sheet is laid out, where it runs or which package is in fashion.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: only(['domain']) },
    },
    {
      name: 'workbook-is-pure',
      comment:
        'Sheets as data: the same reading and planning serves Excel, a file and a test, so it may lean on none of them.',
      severity: 'error',
      from: { path: '^src/workbook/' },
      to: { pathNot: only(['workbook', 'domain']) },
    },
    {
      name: 'paper-is-pure',
      comment:
        'The board paper is data made from results; it must read the same whatever workbook the results came from.',
      severity: 'error',
      from: { path: '^src/paper/', pathNot: '^src/paper/(toDocx|pageNumbers)[.]ts$' },
      to: { pathNot: only(['paper', 'domain']) },
    },
    {
      name: 'docx-only-in-toDocx',
      comment: 'docx is large and loaded when somebody exports; a second importer would pull it into every page.',
      severity: 'error',
      from: { path: '^src/paper/(toDocx|pageNumbers)[.]ts$' },
      to: { pathNot: only(['paper', 'domain'], ['docx']) },
    },
    {
      name: 'office-only-carries',
      comment: 'The part that only Excel can run stays thin: it carries snapshots and edits and decides nothing.',
      severity: 'error',
      from: { path: '^src/office/' },
      to: { pathNot: only(['office', 'workbook']) },
    },
    {
      name: 'actions-know-no-host',
      comment:
        'Pane, ribbon and command line call the same action; it takes the workbook as an argument and knows neither.',
      severity: 'error',
      from: { path: '^src/actions/' },
      to: { pathNot: only(['actions', 'domain', 'workbook', 'paper']) },
    },
    {
      name: 'pane-shows-and-asks',
      comment:
        'Components show results and call actions; were they to reach Excel themselves they could not be tested or reused.',
      severity: 'error',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/index[.]tsx$' },
      to: { pathNot: only(['taskpane', 'actions', 'domain'], REACT) },
    },
    {
      name: 'pane-is-wired-in-index',
      comment:
        'The one entry of pane and ribbon alone puts Excel into the session that they share, so that there is one place to look.',
      severity: 'error',
      from: { path: '^src/taskpane/index[.]tsx$' },
      to: { pathNot: only(['taskpane', 'actions', 'domain', 'office', 'commands'], REACT) },
    },
    {
      name: 'ribbon-only-asks',
      comment:
        'One button is one action. What ties the buttons must be there before anything else is loaded: no React.',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: { pathNot: only(['commands', 'actions', 'office']) },
    },
    {
      name: 'standalone-reads-files',
      comment:
        'Files, Node and the packages that take .xlsx apart are met here and nowhere else, because none of them exists inside Excel.',
      severity: 'error',
      from: { path: '^src/standalone/' },
      to: {
        pathNot: only(['standalone', 'domain', 'workbook', 'paper', 'actions'], ['@napi-rs/canvas']),
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'preview-stands-beside',
      comment:
        "The preview stands in for Excel and loads the add-in's pages as Excel does: were it to import what they run, it would show something else than users get.",
      severity: 'error',
      from: { path: '^test/preview/', pathNot: '([.]test[.]tsx?|webpack[.]config[.]js)$' },
      to: {
        pathNot: [
          '^test/(preview|host)/',
          only(['standalone', 'workbook'], [...REACT, '@fortune-sheet/[^/]+', 'fflate']),
        ],
      },
    },
    {
      name: 'every-file-has-a-room',
      comment: 'A new folder has no import rule, so nothing would hold it back: give it a rule here first.',
      severity: 'error',
      from: { path: '^src/', pathNot: only(ROOMS) },
      to: {},
    },
    {
      name: 'no-junk-drawers',
      comment:
        'A folder called utils says nothing of what is in it, and an index file hides where a name lives; name the file for its main export.',
      severity: 'error',
      from: {},
      to: {
        path: ['/(utils?|helpers?|common|shared|types)/', '/index[.]tsx?$'],
        pathNot: ['node_modules/', '^src/taskpane/index[.]tsx$'],
      },
    },
    {
      name: 'no-cycles',
      comment: `Two files that need each other are one file in two places, and load in an order nobody chose. (The host that stands in for Excel has Excel's own objects, which do name each other.)`,
      severity: 'error',
      from: { pathNot: '^test/host/' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Code that neither the pane, the ribbon nor the command line reaches is code that nobody runs.',
      severity: 'error',
      from: { path: ENTRIES },
      to: { path: '^src/', pathNot: ENTRIES, reachable: false },
    },
    {
      name: 'no-network-no-processes',
      comment:
        'Nothing leaves the machine and no other program is started: what cannot be imported cannot be done by mistake.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '^(node:)?(http|https|http2|net|tls|dgram|dns|child_process|cluster|worker_threads|vm|inspector)(/|$)',
      },
    },
    {
      name: 'no-unknown-imports',
      comment:
        'An import that resolves to nothing, or to a package that package.json does not name, works on one machine only.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // A package's parts, such as docx/layout, are told by its own list of exports.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
    exclude: { path: '^test/(fixtures|golden)/' },
  },
};
