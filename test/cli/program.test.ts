import { describe, expect, it } from 'vitest';
import { programOf } from '../../src/cli/program.ts';

function started(path: string, event?: string): string {
  const env = event === undefined ? {} : { npm_lifecycle_event: event };
  return programOf({ argv: ['/usr/bin/node', path], env, cwd: () => '/srv/crm' });
}

describe('the program as it has to be typed again', () => {
  it.each([
    [
      'is its name where it was installed',
      '/usr/local/bin/gladly-integrations',
      'gladly-integrations',
    ],
    ['is a file below this folder', '/srv/crm/dist/cli.js', 'node dist/cli.js'],
    ['is a file beside this folder', '/srv/tool/cli.js', 'node ../tool/cli.js'],
    ['is a file elsewhere by its whole path', '/opt/tool/cli.js', 'node /opt/tool/cli.js'],
    [
      'is quoted where a shell would take it apart',
      "/srv/crm/my tool's/cli.js",
      "node 'my tool'\\''s/cli.js'",
    ],
  ])('%s', (_title, path, expected) => {
    expect(started(path)).toBe(expected);
  });

  it('is npx where npx started it', () => {
    const path = '/srv/.npm/_npx/1/node_modules/.bin/gladly-integrations';
    expect(started(path, 'npx')).toBe('npx gladly-integrations');
  });
});
