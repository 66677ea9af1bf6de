// Builds the pages that Excel loads, with everything they need beside them, so that dist/ can be served from any folder.
// Knows no types (`npm run types`) and never bundles office.js, which Microsoft serves and updates.
const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');

const DEV_URL = 'https://localhost:3000';

/** The pages, each with the one script it starts and the styles it holds, if any; test/manifest.test.ts reads this to know what a build holds. */
const PAGES = [
  { page: 'taskpane.html', folder: 'src/taskpane', entry: 'taskpane', script: 'index.tsx', styles: 'pane.css' },
  { page: 'help.html', folder: 'src/taskpane' },
  { page: 'outcome.html', folder: 'src/commands', entry: 'outcome', script: 'outcome.ts' },
];

/** Folders whose files are served as they are. */
const COPIED = [{ from: 'assets/icons', to: 'assets' }];

/**
 * Nothing leaves the machine: the browser itself refuses every request except to our own origin and for office.js.
 * Styles are inline because Fluent UI writes them at run time. Who may frame the pages is for the server's header to say,
 * as browsers ignore `frame-ancestors` in a page.
 */
function contentSecurityPolicy(development) {
  return [
    "default-src 'self'",
    "script-src 'self' https://appsforoffice.microsoft.com",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${development ? ' wss://localhost:3000' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The manifest as it is, or with the address the add-in will be served from. */
function manifestFor(url) {
  const origin = url?.replace(/\/+$/, '');
  if (origin && !origin.startsWith('https://')) throw new Error(`QIPP_URL must begin with https://, not ${url}`);
  return (content) => (origin ? content.toString().replaceAll(DEV_URL, origin) : content);
}

/** A certificate that the machine trusts, made on the first start where there is an Excel; elsewhere webpack makes its own. */
function serverCertificate() {
  const hasExcel = ['win32', 'darwin'].includes(process.platform);
  return hasExcel ? require('office-addin-dev-certs').getHttpsServerOptions() : {};
}

module.exports = async (env, { mode }) => {
  const development = mode === 'development';
  return {
    target: ['web', 'es2022'],
    entry: Object.fromEntries(
      PAGES.filter(({ entry }) => entry).map(({ entry, folder, script }) => [entry, `./${folder}/${script}`]),
    ),
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: development ? '[name].js' : '[name].[contenthash].js',
      clean: true,
    },
    devtool: 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
    // What the pane loads first is weighed by `npm run size`; this only stops a library that nobody meant to ship. What writes
    // Word is meant, and loaded when somebody exports.
    performance: {
      maxAssetSize: 600_000,
      maxEntrypointSize: 600_000,
      hints: development ? false : 'error',
      assetFilter: (name) => !name.startsWith('wordLibrary.') && !name.endsWith('.map'),
    },
    // In one file of its own name, whatever else would share parts of it.
    optimization: {
      splitChunks: { cacheGroups: { word: { test: /node_modules.docx/, name: 'wordLibrary', chunks: 'async' } } },
    },
    plugins: [
      ...PAGES.map(
        ({ page, folder, entry, styles }) =>
          new HtmlWebpackPlugin({
            filename: page,
            template: `./${folder}/${page}`,
            chunks: entry ? [entry] : [],
            csp: contentSecurityPolicy(development),
            styles: styles && fs.readFileSync(path.join(__dirname, folder, styles), 'utf8'),
          }),
      ),
      new CopyPlugin({
        patterns: [...COPIED, { from: 'manifest.xml', transform: manifestFor(process.env.QIPP_URL) }],
      }),
    ],
    devServer: env.WEBPACK_SERVE && {
      port: 3000,
      headers: { 'Access-Control-Allow-Origin': '*' },
      server: { type: 'https', options: await serverCertificate() },
    },
  };
};

Object.assign(module.exports, { DEV_URL, PAGES, COPIED });
