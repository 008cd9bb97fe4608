import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtInVendor, builtInVendorIds } from '../../src/catalog/index.ts';
import { codes, load } from '../support/config.ts';
import { runHere } from '../support/here.ts';
import { words } from '../support/failures.ts';

describe('vendors', () => {
  it('lists all of them, and says how to go on', async () => {
    const { code, out } = await runHere(['vendors']);
    expect(code).toBe(0);
    for (const id of builtInVendorIds) expect(out).toMatch(new RegExp(`^${id}  `, 'm'));
    expect(words(out)).toMatch(/To have one of them explained: \S.* vendors <vendor> To add/);
  });

  it('explains a built-in one, as text and as JSON', async () => {
    const { out } = await runHere(['vendors', 'hioperator']);
    expect(out).toContain('\nWhat a person does\n');
    expect(out).toContain('[inbox-sla]');
    const asJson = await runHere(['vendors', 'hioperator', '--json']);
    expect(JSON.parse(asJson.out)).toMatchObject({
      formatVersion: 1,
      vendor: { id: 'hioperator', automatic: [{ name: 'HiOperator' }, { name: 'HiO_Escalation' }] },
    });
  });

  it("explains a definition of the user's own", async () => {
    const path = 'config-schema/examples/vendors/stella-connect.yml';
    const { code, out } = await runHere(['vendors', path]);
    expect([code, out.split('\n')[0]]).toEqual([0, 'stella-connect  Stella Connect']);
    expect(out).toContain('Topic "do_not_send_stella"');
  });

  it.each([
    [['vendors', 'idiomatik'], 'Did you mean idiomatic?'],
    [['vendors', 'show', 'idiomatik'], 'Did you mean idiomatic?'],
    [['vendors', 'show', './vendors/acme.yml'], 'Copy it as it is'],
    [['vendors', './nowhere/acme.yml'], 'there is no such file'],
    [['vendors', 'show'], 'The command vendors lists them'],
    [['init'], 'The command vendors lists them'],
  ])('%j is refused with the way on', async (argv, hint) => {
    const { code, aside } = await runHere(argv);
    expect(code).toBe(1);
    expect(words(aside)).toContain(hint);
  });
});

describe('vendors show', () => {
  it.each(builtInVendorIds)('prints %s so that the copy is the same vendor', async (id) => {
    const { code, out } = await runHere(['vendors', 'show', id]);
    expect(code).toBe(0);
    expect(out).not.toContain('yaml-language-server');
    expect(parse(out)).toEqual(builtInVendor(id));
    const config = `version: 1\norganizations: { a: { url: https://a.gladly.com } }\nintegrations: { x: { vendor: ./v.yml } }\n`;
    const [own, builtIn] = await Promise.all([
      load(config, { vendors: { './v.yml': out } }),
      load(config.replace('./v.yml', id)),
    ]);
    expect(codes(own.diagnostics)).toEqual(codes(builtIn.diagnostics));
  });

  it('prints it within JSON', async () => {
    const { out } = await runHere(['vendors', 'show', 'idiomatic', '--json']);
    const text = readFileSync(
      join(import.meta.dirname, '../../src/catalog/vendors/idiomatic.yml'),
      'utf8',
    );
    const document = JSON.parse(out) as { readonly text: string };
    expect(document.text.endsWith(text.slice(text.indexOf('id: ')))).toBe(true);
  });
});
