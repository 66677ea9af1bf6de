// Asks the package registry what is known against the packages that are shipped. Fails where it knows of anything serious.
// A registry that does not answer such questions is no failure, and is said.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const SERIOUS = ['high', 'critical'];

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 60_000,
});

function answerIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

const { vulnerabilities, message, error } = answerIn(stdout ?? '');
if (!vulnerabilities) {
  const why = message ?? error?.summary ?? 'no answer';
  console.log(`The packages that are shipped were not audited: the registry does not answer (${why}).`);
} else {
  const known = Object.values(vulnerabilities);
  for (const { name, severity, range } of known) console.log(`${severity}: ${name} ${range}`);
  console.log(`The packages that are shipped were audited: ${known.length} known problems.`);
  if (known.some(({ severity }) => SERIOUS.includes(severity))) process.exitCode = 1;
}
