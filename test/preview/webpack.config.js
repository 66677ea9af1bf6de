// Builds and serves the development preview: the add-in's own pages beside a grid that stands in for Excel.
// Takes the pages as the add-in's build has them; nothing here goes into dist/.
const path = require('node:path');
const { NormalModuleReplacementPlugin } = require('webpack');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const addIn = require('../../webpack.config.js');

const PORT = 3010;
const folderOf = (file) => path.dirname(require.resolve(file));

/** Microsoft's client as the npm package has it is served from where it lies; it is copied nowhere. */
const SERVED = [
  { publicPath: '/office', directory: folderOf('@microsoft/office-js/dist/office.js') },
  { publicPath: '/grid', directory: folderOf('@fortune-sheet/react') },
  { publicPath: '/samples', directory: path.resolve(__dirname, '../../assets/samples') },
];

const FROM_MICROSOFT = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const FROM_HERE = '<script src="connect.js"></script><script src="office/office.js"></script>';

/** Excel is there before a page's first script runs; here `connect.js` has to put it there. */
class ConnectPages {
  apply(compiler) {
    compiler.hooks.compilation.tap('ConnectPages', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap('ConnectPages', (data) => ({
        ...data,
        html: data.html.replace(FROM_MICROSOFT, FROM_HERE),
      }));
    });
  }
}

module.exports = async (env, options) => {
  const pages = await addIn({}, options);
  return {
    ...pages,
    entry: { ...pages.entry, connect: './test/preview/connect.ts', preview: './test/preview/startPreview.tsx' },
    output: { path: path.resolve(__dirname, '../../out/preview'), filename: '[name].js' },
    devtool: options.mode === 'development' ? 'source-map' : false,
    // The grid alone is larger than all that a reader of the add-in ever loads.
    performance: false,
    optimization: { minimize: false },
    plugins: [
      ...pages.plugins,
      new HtmlWebpackPlugin({ filename: 'index.html', template: './test/preview/preview.html', chunks: ['preview'] }),
      new ConnectPages(),
      new NormalModuleReplacementPlugin(/^node:zlib$/, path.join(__dirname, 'zlib.ts')),
    ],
    devServer: {
      host: 'localhost',
      port: PORT,
      hot: false,
      client: { overlay: false },
      static: SERVED.map((folder) => ({ ...folder, watch: false })),
    },
  };
};
