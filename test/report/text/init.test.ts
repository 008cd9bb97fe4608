import { describe, expect, it } from 'vitest';
import type { InitSummary, QuestionSummary } from '../../../src/report/text/init.ts';
import { initText, questionText } from '../../../src/report/text/init.ts';
import { words } from '../../support/failures.ts';
import { TEXT } from '../../support/report-builders.ts';

const SUMMARY: InitSummary = {
  config: 'gladly-integrations.yml',
  deed: 'extended',
  vendor: 'Idiomatic',
  key: 'idiomatic',
  lines: { first: 7, last: 7 },
  missing: [],
  toCome: [],
  secrets: [],
  findings: 0,
  otherErrors: 0,
  hasSteps: false,
  commands: { validate: 'validate it', plan: 'plan it', handover: null, vendor: 'explain it' },
};

const QUESTION: QuestionSummary = {
  name: 'brands',
  description: 'Brands with an endpoint of their own.',
  where: null,
  example: null,
  proposal: null,
  isList: true,
  isSecret: false,
  step: null,
  problem: null,
};

describe('what init tells', () => {
  it('is the one line that the file has more', () => {
    const text = words(initText(SUMMARY, TEXT));
    expect(text).toContain('has the integration idiomatic ("Idiomatic") now, in line 7.');
    expect(text).not.toContain('validate it');
  });

  it('is what is missing, also where there is nothing to show for an example', () => {
    const missing = {
      name: 'url',
      line: 5,
      description: 'Its address.',
      where: null,
      example: null,
    };
    const text = initText({ ...SUMMARY, missing: [missing] }, TEXT);
    expect(text).toContain('  gladly-integrations.yml:5  url\n    Its address.\n\n');
    expect(text).toContain('validate it');
  });

  it('is that the rest of the file has errors, too', () => {
    expect(words(initText({ ...SUMMARY, otherErrors: 2 }, TEXT))).toContain(
      'The rest of the file has 2 errors of its own, to be mended too. See whether the file is',
    );
  });

  it('tells once how a secret is given that a step brings', () => {
    const toCome = [{ name: 'api-key', line: 9, step: 'endpoint', secret: 'CSAT_KEY' }];
    const text = initText({ ...SUMMARY, toCome }, TEXT).replaceAll(/\s+/g, ' ');
    expect(text).toContain('below inputs: of idiomatic; the value never stands in the file.');
    expect(text).toContain('Give the secret CSAT_KEY, once you have it:');
    expect(text).not.toContain('give the value as');
  });
});

describe('a question of init', () => {
  it('for a list says how several are written', () => {
    expect(questionText(QUESTION, TEXT)).toContain('  Several are separated by commas.\n');
    expect(questionText({ ...QUESTION, isList: false }, TEXT)).not.toContain('Several');
  });
});
