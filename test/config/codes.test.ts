import { beforeAll, describe, expect, it } from 'vitest';
import { selectOrganization } from '../../src/config/select.ts';
import { DIAGNOSTIC_CODES, diagnosticMessage } from '../../src/report/messages/diagnostics.ts';
import { phraseText } from '../../src/report/plain.ts';
import type { Diagnostic } from '../../src/shared/diagnostic.ts';
import { SITUATIONS } from '../fixtures/config/index.ts';
import { SECRET_SITUATIONS, SECRET_TEXTS } from '../fixtures/config/secrets.ts';
import { HEAD } from '../fixtures/config/situation.ts';
import type { Situation } from '../fixtures/config/situation.ts';
import { load, markedFiles } from '../support/config.ts';
import { textOf } from '../support/repository.ts';

/** Codes that only bytes, sizes and the choice of an organization can bring about. */
const SOURCES: readonly (string | Uint8Array)[] = [
  Buffer.from([0xff]),
  'a: \0',
  '#'.repeat(2_000_000),
];

async function findingsOf(situation: Situation): Promise<readonly Diagnostic[]> {
  const { text, vendors } = markedFiles(situation);
  const { allowedHosts = [] } = situation;
  return (await load(text, { allowedHosts, vendors })).diagnostics;
}

async function allFindings(): Promise<readonly Diagnostic[]> {
  const found = [];
  for (const situation of SITUATIONS) found.push(...(await findingsOf(situation)));
  for (const source of SOURCES) found.push(...(await load(source)).diagnostics);
  const loaded = await load(`${HEAD}  sandbox: { url: https://acme.gladly.qa }\n`);
  for (const asked of [undefined, 'sandbx']) {
    const { problem } = selectOrganization(loaded, asked);
    if (problem !== null) found.push(problem);
  }
  return found;
}

/** Code and severity of every row of the tables in the documentation. */
function documented(): readonly (readonly [string, string])[] {
  const rows = textOf('docs/diagnostics.md').matchAll(/^\| `([a-z0-9-]+)` +\| (\w+) +\| \S/gm);
  return [...rows].map(([, code = '', severity = '']) => [code, severity] as const);
}

describe('the codes of findings', () => {
  let findings: readonly Diagnostic[] = [];

  beforeAll(async () => {
    findings = await allFindings();
  });

  it('all come up in a situation that is tested', () => {
    const seen = new Set(findings.map(({ code }) => code));
    expect([...seen].toSorted()).toEqual(DIAGNOSTIC_CODES);
  });

  it('all have a line in the documentation, with the right severity', () => {
    const rows = documented();
    expect(rows.map(([code]) => code).toSorted()).toEqual(DIAGNOSTIC_CODES);
    const severities = new Map(rows);
    for (const { code, severity } of findings)
      expect([code, severities.get(code)]).toEqual([code, severity]);
  });

  it('all have a title, a sentence and a remedy that fit what was found', () => {
    for (const finding of findings) {
      const { title, problem, remedy } = diagnosticMessage(finding);
      expect(phraseText(title)).toMatch(/^[A-Z][^.]{3,60}$/);
      for (const text of [phraseText(problem), phraseText(remedy)]) {
        expect(text).toMatch(/^\S.{8,}[.?]$/);
        expect(text).not.toMatch(/undefined|NaN|\[object| {2}|\.\.|\s[.,](?:\s|$)/);
      }
    }
  });

  it('never carry a text that stands where a secret belongs', async () => {
    for (const situation of SECRET_SITUATIONS) {
      for (const finding of await findingsOf(situation)) {
        const { title, problem, remedy } = diagnosticMessage(finding);
        const words = [JSON.stringify(finding), ...[title, problem, remedy].map(phraseText)].join();
        for (const secret of SECRET_TEXTS) expect(words).not.toContain(secret);
      }
    }
  });
});
