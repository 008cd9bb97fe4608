import { describe, expect, it } from 'vitest';
import { exportBench, writesOfPlan } from '../support/export.ts';

const begin = exportBench();

/** A file with one integration that is written out, `csat`. */
function csat(blocks: string): (url: string) => string {
  return (url) => `# The file of Acme
version: 1

organizations:
  production:
    url: ${url} # live

integrations:
  # our own survey
  csat:
${blocks}
# the end
`;
}

const SURVEY = `    topics:
      surveys: { name: Surveys } # above the others
      sent: { name: CSAT sent, parent: surveys }
    webhooks:
      survey:
        name: CSAT survey # as customers know it
        url: https://hooks.acme.com/csat
        events:
          # what it counts
          - CONVERSATION/CLOSED # all of them
          - TASK/CREATED
        headers: { x-api-key: { secret: CSAT_KEY } }`;

describe('a file that is there', () => {
  it('takes over what Gladly holds, and keeps everything else', async () => {
    const site = await begin({
      topics: [
        { id: 't1', name: 'Surveys' },
        { id: 't2', name: 'CSAT sent', disabled: true },
      ],
      webhooks: [
        {
          name: 'Renamed',
          url: 'https://hooks.acme.com/csat',
          events: ['CONVERSATION/CLOSED', 'CONTACT/ENDED'],
          enabled: false,
          headers: { 'x-org': 'fake-value' },
        },
      ],
    });
    const file = csat(SURVEY)(site.emulator.url);
    const { text, result, findings } = await site.exported({ file });
    expect({ result, findings }).toEqual({ result: 'changes', findings: [] });
    expect(text).toBe(
      csat(`    topics:
      surveys: { name: Surveys } # above the others
      sent: { name: CSAT sent, disabled: true }
    webhooks:
      survey:
        name: Renamed # as customers know it
        url: https://hooks.acme.com/csat
        events:
          # what it counts
          - CONVERSATION/CLOSED # all of them
          - CONTACT/ENDED
        headers: { x-org: { secret: CSAT_SURVEY_X_ORG } }
        enabled: false`)(site.emulator.url),
    );
    expect(writesOfPlan(await site.plan({ file: text }))).toEqual([]);
    expect(await site.exported({ file: text })).toMatchObject({ result: 'no-changes', text });
  });
});

describe('what an export cannot settle', () => {
  const FEED = { name: 'Feed', url: 'https://hooks.acme.com/a', events: ['TASK/CLOSED'] };
  const entry = (blocks: string) => (url: string) =>
    `version: 1\norganizations:\n  production: { url: ${url} }\nintegrations:\n${blocks}`;

  it('is left in the file where Gladly does not hold it, and told', async () => {
    const site = await begin({ webhooks: [FEED] });
    const file = csat(SURVEY)(site.emulator.url);
    const { text, findings } = await site.exported({ file });
    expect(text).toContain(SURVEY);
    const missing = findings.map((one) => ('address' in one ? `${one.code} ${one.address}` : ''));
    expect(missing.toSorted()).toEqual([
      'missing-in-gladly csat.topic.sent',
      'missing-in-gladly csat.topic.surveys',
      'missing-in-gladly csat.webhook.survey',
    ]);
    const outcome = await site.plan({ file: text });
    expect(writesOfPlan(outcome).every((write) => write.endsWith(':create'))).toBe(true);
    expect(outcome.plan?.unmanaged).toEqual([]);
  });

  it('is told as left alone where it was applied and has gone from Gladly', async () => {
    const site = await begin({});
    const file = entry('  csat: { topics: { sent: { name: Sent } } }\n')(site.emulator.url);
    await site.apply({ file, ledger: true });
    site.emulator.control.change({ change: 'remove-topic', topic: 'Sent' });
    const { findings } = await site.exported({ file, ledger: true });
    expect(findings).toMatchObject([{ code: 'missing-in-gladly', isGone: true }]);
    expect((await site.exported({ file })).findings).toMatchObject([{ isGone: false }]);
  });

  it('is not put back where the file has dropped it and the ledger knows it', async () => {
    const site = await begin({});
    const file = csat(SURVEY)(site.emulator.url);
    await site.apply({ file, ledger: true, secrets: { CSAT_KEY: 'fake-key' } });
    const dropped = file.replace(/ {4}webhooks:[^]*CSAT_KEY \} \}\n/, '');
    const { text, findings, result } = await site.exported({ file: dropped, ledger: true });
    expect({ text, result }).toEqual({ text: dropped, result: 'no-changes' });
    expect(findings).toMatchObject([{ code: 'removal-pending', address: 'csat.webhook.survey' }]);
  });

  it('stays as the file has it where the file has no words for what Gladly holds', async () => {
    const site = await begin({ webhooks: [{ ...FEED, name: '', events: ['PING'] }] });
    const file = entry(
      '  acme:\n    webhooks: { feed: { url: https://hooks.acme.com/a, events: [TASK/CLOSED] } }\n',
    )(site.emulator.url);
    const { text, findings } = await site.exported({ file });
    expect(text).toBe(file);
    expect(findings).toMatchObject([
      { code: 'kept-in-file', field: 'events' },
      { code: 'kept-in-file', field: 'name' },
    ]);
  });

  it('stops it where only a person can say what is to change', async () => {
    const site = await begin({ webhooks: [FEED] });
    const file = `version: 1
organizations: { production: { url: ${site.emulator.url} }, other: { url: https://a.gladly.com } }
integrations:
  acme:
    webhooks:
      feed:
        name: Feed
        url: https://hooks.acme.com/a
        events: [TASK/CLOSED]
        headers: { x-org: { secret: KEY } }
`;
    const exported = await site.exported({ file, organization: 'production' });
    expect(exported).toMatchObject({
      result: 'refused',
      text: null,
      findings: [
        { code: 'not-adoptable', part: 'acme.webhooks.feed.headers', place: { line: 10 } },
      ],
    });
  });

  it('stops it where two live topics would have one name in the file', async () => {
    const site = await begin(
      {
        topics: [
          { id: 'a', name: 'Top' },
          { id: 'b', name: 'Other', parent: 'a' },
          { id: 'c', name: 'Other' },
        ],
      },
      { topicNameScope: 'parent' },
    );
    const file = entry('  acme:\n    topics: { top: { name: Top }, one: { name: Other } }\n')(
      site.emulator.url,
    );
    const { result, refusals, text } = await site.exported({ file });
    expect({ result, text }).toEqual({ result: 'refused', text: null });
    expect(refusals).toMatchObject([{ guard: 'ambiguous', address: 'acme.topic.one' }]);
  });

  it('is nothing of what it leaves to others: ignored objects and those of vendors', async () => {
    const site = await begin({
      webhooks: [FEED, { ...FEED, name: 'Playvox WFM', url: 'https://wfm.example/in' }],
    });
    const url = site.emulator.url;
    const file = `version: 1
organizations: { production: { url: ${url}, ignore: [{ webhook: Feed, reason: theirs }] } }
integrations: { playvox: { vendor: playvox, user: { email: pv@acme.com } } }
`;
    expect(await site.exported({ file })).toMatchObject({
      result: 'no-changes',
      text: file,
      findings: [],
    });
  });

  it('is an integration that the file leaves out here', async () => {
    const site = await begin({ webhooks: [{ ...FEED, name: 'Playvox WFM' }] });
    const file = `version: 1
organizations:
  production: { url: ${site.emulator.url}, integrations: { wfm: false } }
integrations: { wfm: { vendor: playvox, user: { email: pv@acme.com } } }
`;
    expect(await site.exported({ file })).toMatchObject({
      text: file,
      findings: [{ code: 'left-out-here', integration: 'wfm', vendor: 'Playvox' }],
    });
  });
});
