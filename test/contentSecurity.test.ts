// What the pages allow the browser to do, as they are shipped: nothing but our own origin and Microsoft's client.
import { readFileSync } from 'node:fs';

interface Plugin {
  userOptions?: { csp?: string };
}

type Configure = (env: object, argv: { mode: string }) => Promise<{ plugins: Plugin[]; devtool: string }>;

const configure = jest.requireActual<Configure>('../webpack.config.js');

async function policies(mode: string): Promise<string[]> {
  const { plugins } = await configure({}, { mode });
  return plugins.flatMap(({ userOptions }) => userOptions?.csp ?? []);
}

test('every page has a policy, and text is nowhere run as code', async () => {
  const shipped = await policies('production');
  expect(shipped).toHaveLength(3);
  for (const policy of shipped) expect(policy).not.toMatch(/unsafe-eval|\*|script-src[^;]*unsafe-inline/);
});

test.each(['production', 'development'])(
  'in %s, pages ask our own origin and load one script of Microsoft’s',
  async (mode) => {
    const hosts = (await policies(mode)).flatMap((policy) => policy.match(/(https?|wss?):[^\s;]+/g) ?? []);
    const allowed = mode === 'production' ? [] : ['wss://localhost:3000'];
    expect([...new Set(hosts)].sort()).toEqual(['https://appsforoffice.microsoft.com', ...allowed]);
  },
);

test('what maps shipped code to ours is a file beside it and not text to be run', async () => {
  for (const mode of ['production', 'development']) expect((await configure({}, { mode })).devtool).toBe('source-map');
});

test('reviewers are shown the policy as it is shipped', async () => {
  const shown = readFileSync('docs/security.md', 'utf8').replace(/\s+/g, ' ');
  for (const policy of await policies('production')) expect(shown).toContain(policy);
});
