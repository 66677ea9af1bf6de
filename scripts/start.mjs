// `npm start` and `npm stop`: Excel with the add-in loaded into it, where there is an Excel to open.
// Knows nothing of the add-in but its manifest. Further arguments go through: npm start -- --document my.xlsx
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';

const [command = 'start', ...rest] = process.argv.slice(2);
const HAS_EXCEL = ['win32', 'darwin'];

if (HAS_EXCEL.includes(process.platform)) {
  const debugging = createRequire(import.meta.url).resolve('office-addin-debugging/cli.js');
  const options = command === 'start' ? ['desktop', '--app', 'excel', '--dev-server-port', '3000'] : [];
  const { status } = spawnSync(process.execPath, [debugging, command, 'manifest.xml', ...options, ...rest], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else {
  console.log(
    command === 'start'
      ? 'Excel runs on Windows and Mac only; to see a refresh without it, run: npm run demo'
      : 'Nothing to stop: Excel runs on Windows and Mac only.',
  );
}
