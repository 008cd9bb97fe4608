import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInVendorIds } from '../../src/catalog/index.ts';
import { codes, load } from '../support/config.ts';
import { ROOT, textOf } from '../support/repository.ts';

const FOLDER = 'config-schema/examples';

const example = (name: string) =>
  load(textOf(`${FOLDER}/${name}.yml`), {
    readVendorFile: (path) => {
      const file = `${FOLDER}/${path.replace('./', '')}`;
      return Promise.resolve(
        existsSync(`${ROOT}/${file}`) ? { file, content: textOf(file) } : { failure: 'missing' },
      );
    },
  });

describe('the example', () => {
  it.each(['minimal', 'full', 'stella-connect', 'applied'])(
    '%s is free of findings',
    async (name) => {
      const { diagnostics, organizations } = await example(name);
      expect(codes(diagnostics)).toEqual([]);
      expect(organizations?.size).toBeGreaterThan(0);
    },
  );

  it('full has all built-in vendors, and leaves some out of the sandbox', async () => {
    const { organizations } = await example('full');
    const vendorsIn = (name: string) =>
      organizations?.get(name)?.desired.integrations.flatMap(({ vendor }) => vendor ?? []);
    expect(vendorsIn('production')?.toSorted()).toEqual(builtInVendorIds);
    expect(vendorsIn('sandbox')?.toSorted()).toEqual(['assembled', 'gladly-sidekick', 'idiomatic']);
  });

  // Read from the comments in the file: every one of them says what is wrong in its line.
  it('wrong has exactly the findings that its comments tell', async () => {
    expect(codes((await example('wrong')).diagnostics)).toEqual([
      '7:10 organization-url-not-encrypted',
      '9:10 organization-url-foreign',
      '11:20 unknown-key',
      '12:7 unknown-integration',
      '16:13 unknown-vendor',
      '20:20 not-an-email',
      '22:7 unknown-input',
      '23:34 secret-name',
      '26:13 vendor-file-unreadable',
      '29:5 user-without-email',
      '31:18 sla-without-step',
      '33:40 topic-cycle',
      '35:7 topic-twice',
      '36:20 wrong-type',
      '39:14 webhook-url-credentials',
      '40:18 unknown-event',
      '40:38 dropped-event',
      '40:56 event-not-subscribable',
      '42:22 literal-secret',
      '43:11 header-twice',
      '45:14 webhook-url-credentials',
      '45:14 webhook-url-twice',
      '46:9 no-events',
      '47:9 basic-incomplete',
      '50:9 vendor-webhook-secrets',
      '51:9 unknown-key',
      '53:7 step-incomplete',
      '55:7 unknown-step',
      '55:23 not-a-day',
      '56:24 confirmation-future',
      '56:40 confirmation-by-nobody',
      '59:5 one-of',
      '62:12 ignore-expired',
      '65:12 ignore-expired',
      '67:1 unknown-key',
    ]);
  });

  it('wrong says on every line that has a finding what is wrong there', async () => {
    const lines = textOf('config-schema/examples/wrong.yml').split('\n');
    const { diagnostics } = await example('wrong');
    const told = lines.flatMap((line, index) => (/\S.* # \w/.test(line) ? [index + 1] : []));
    expect([...new Set(diagnostics.map(({ place }) => place.line))]).toEqual(told);
  });
});
