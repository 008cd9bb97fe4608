import { describe, expect, it } from 'vitest';
import { findingMessage } from '../../src/report/messages/checks.ts';
import { failureMessage, skipMessage } from '../../src/report/messages/journal.ts';
import type { Message } from '../../src/report/messages/message.ts';
import { noteMessage } from '../../src/report/messages/notes.ts';
import { refusalMessage } from '../../src/report/messages/refusals.ts';
import { phraseText } from '../../src/report/plain.ts';
import { FAILURES, FINDINGS, NOTES, REFUSALS, SKIPS } from '../support/report-samples.ts';

/** Whole sentences, in which nothing is missing or doubled. */
const SENTENCE = /^(?!.*(?:undefined|\[object|null|NaN| {2}))[A-Za-z0-9"*].*[.?]$/s;

const WHOLE = {
  problem: expect.stringMatching(SENTENCE),
  remedy: expect.stringMatching(SENTENCE),
};

describe('what a check found', () => {
  const { 'as-declared': allWell, ...toMend } = FINDINGS;

  it.each(Object.values(toMend))('says for $code what is wrong and what to do', (finding) => {
    expect(textOf(findingMessage(finding))).toEqual(WHOLE);
    expect(phraseText(findingMessage(finding).short)).toMatch(/^[^.]+$/);
  });

  it('asks for nothing when all is well', () => {
    expect(textOf(findingMessage(allWell))).toEqual({
      problem: 'Surveys is as the file says.',
      remedy: '',
    });
  });

  it('gives the place in Gladly, and the exact values', () => {
    expect(textOf(findingMessage(FINDINGS['user-missing']))).toEqual({
      problem:
        'Gladly has no user with the email csat@acme.com. There is csta@acme.com: one of the two ' +
        'may be misspelt.',
      remedy:
        'If csta@acme.com is the one that is meant, correct user.email in the file. If not, an ' +
        'Administrator adds the user: Settings > People > Users > Add User, email csat@acme.com.',
    });
  });

  it('asks to make what nothing comes near to, and first to rename what does', () => {
    const user = { ...FINDINGS['user-missing'], near: null };
    expect(textOf(findingMessage(user)).remedy).toBe(
      'An Administrator adds the user: Settings > People > Users > Add User, email csat@acme.com. ' +
        'If the user has another email, correct user.email in the file.',
    );
    const ofInput = { ...user, input: 'user-email' };
    expect(textOf(findingMessage(ofInput)).remedy).toContain('correct inputs.user-email in the');
    const named = { ...FINDINGS['user-name'], input: 'bot-name' };
    expect(textOf(findingMessage(named)).remedy).toContain('correct inputs.bot-name in the file');
    const inbox = { code: 'inbox-missing', name: 'HiOperator', near: 'Hi Operator' } as const;
    expect(textOf(findingMessage(inbox)).remedy).toBe(
      'If "Hi Operator" is the one that is meant, an Administrator or Team Manager renames it: ' +
        'Settings > Orchestration > Inboxes > "Hi Operator" > edit; or correct the inbox\'s name ' +
        'in the file. If not, make it: Settings > Orchestration > Inboxes > Create Inbox, name ' +
        '"HiOperator".',
    );
  });

  it('explains the stars of a pattern by which a webhook of the vendor is found', () => {
    const missing = { code: 'vendor-webhook-missing', what: '*Hi*', candidates: [] } as const;
    expect(textOf(findingMessage(missing)).problem).toBe(
      'The vendor makes a webhook in Gladly by itself, found by "*Hi*" (* stands for any text), ' +
        'and none is there.',
    );
  });

  it.each([
    ['user-name', "Settings > People > Users > the user's ⋮ > Edit User"],
    ['inbox-missing', 'Settings > Orchestration > Inboxes > Create Inbox'],
    ['inbox-disabled', 'Settings > Orchestration > Inboxes > "Surveys" > edit'],
    ['inbox-ambiguous', 'Settings > Orchestration > Inboxes'],
    ['organization-url', 'Settings > API Tokens [Integrations > API Token]'],
    ['vendor-webhook-missing', 'Settings > App Developer Tools > Webhooks'],
    ['vendor-webhook-off', '> edit > Logs'],
    ['vendor-webhook-events', '> edit > Events'],
    ['token-rejected', 'Settings > API Tokens'],
    ['token-no-permission', '> Edit User > Roles'],
    ['webhook-switched-off', '> edit > Logs'],
  ] as const)('says where to click for %s', (code, path) => {
    expect(phraseText(findingMessage(FINDINGS[code]).remedy)).toContain(path);
  });

  it('guesses at nothing where nothing comes near', () => {
    const inbox = findingMessage({ code: 'inbox-missing', name: 'Surveys', near: null });
    const user = findingMessage({ code: 'user-missing', email: 'a@b.c', near: null });
    const webhook = findingMessage({ code: 'vendor-webhook-missing', what: 'X', candidates: [] });
    for (const { problem } of [inbox, user, webhook]) {
      expect(phraseText(problem)).not.toMatch(/There is|might be/);
    }
  });

  it('names three candidates for a vendor webhook and counts the others', () => {
    const candidates = ['A', 'B', 'C', 'D', 'E'];
    const { problem } = findingMessage({ code: 'vendor-webhook-missing', what: 'X', candidates });
    expect(phraseText(problem)).toContain(
      'Webhooks in Gladly that the file does not declare: "A", "B", "C" or 2 more.',
    );
  });

  it('tells a vendor webhook that somebody switched off from one that Gladly did', () => {
    const off = { code: 'vendor-webhook-off', name: 'Playvox', byGladly: false } as const;
    expect(phraseText(findingMessage(off).problem)).toBe(
      'The vendor\'s webhook "Playvox" is switched off.',
    );
    expect(phraseText(findingMessage(off).short)).toBe("the vendor's webhook switched off");
  });
});

describe('a note', () => {
  it.each([
    [[], /from this organization\. Make sure/],
    [['basic.username'], /now it gets the secret of Basic user name too\./],
    [['basic.username', 'headers.x-key'], /the secrets of Basic user name and header x-key too\./],
  ])('on a new host names the secrets that go there: %j', (secrets, expected) => {
    const note = { code: 'new-host', host: 'hooks.acme.com', secrets } as const;
    expect(phraseText(noteMessage(note).text)).toMatch(expected);
  });

  it.each(Object.values(NOTES))('says $code in whole sentences', (note) => {
    expect(phraseText(noteMessage(note).text)).toMatch(SENTENCE);
  });

  it.each([
    ['new-host', true],
    ['secret-to-new-host', true],
    ['events-widened', true],
    ['url-credentials', true],
    ['secret-not-resolved', true],
    ['url-not-recognised', true],
    ['api-budget', true],
    ['ping', false],
    ['webhooks-merged', false],
    ['secret-unsure', false],
    ['secrets-lost', false],
    ['no-ledger', false],
    ['ledger-elsewhere', true],
    ['ledger-unproven', true],
  ] as const)('%s is a risk: %s', (code, risk) => {
    expect(noteMessage(NOTES[code]).risk).toBe(risk);
  });

  it('names the environment variable of a secret that is not there', () => {
    expect(phraseText(noteMessage(NOTES['secret-not-resolved']).text)).toContain(
      'Set the environment variable GLADLY_SECRET_CSAT_KEY.',
    );
  });

  it('says where the file keeps a webhook off until a step is done', () => {
    const note = { ...NOTES['step-first'], address: 'csat.webhook.survey' } as const;
    expect(phraseText(noteMessage(note).text)).toContain(
      'write webhooks: { survey: { enabled: false } } below csat in the file.',
    );
  });

  it('shows no query of a URL in an ignore rule', () => {
    const text = phraseText(noteMessage(NOTES['ignore-unused']).text);
    expect(text).toContain('"https://hooks.acme.com/x?…"');
    expect(text).not.toContain('hidden');
  });
});

describe('a refusal', () => {
  it.each(Object.values(REFUSALS))('says for $guard why, and the way past it', (refusal) => {
    expect(textOf(refusalMessage(refusal))).toEqual(WHOLE);
  });

  it('gives the numbers of the limit, and how many webhooks have to go', () => {
    expect(textOf(refusalMessage(REFUSALS['limit-webhooks']))).toEqual({
      problem:
        'Gladly allows an organization 20 webhooks. It has 19 now; this would create 4 and ' +
        'remove 1.',
      // 19 + 4 - 1 = 22, two more than 20.
      remedy: expect.stringContaining('Remove at least 2 webhooks:'),
    });
  });

  it('says so where there is room in the end and not on the way', () => {
    const refusal = {
      guard: 'limit-webhooks',
      live: 20,
      creates: 2,
      deletes: 2,
      limit: 20,
    } as const;
    expect(phraseText(refusalMessage(refusal).remedy)).toContain('Apply the removals first');
  });

  it('gives the exact flag and workflow input that allow as many removals', () => {
    expect(textOf(refusalMessage(REFUSALS['max-removals']))).toEqual({
      problem:
        'This would remove or archive 4 things (csat.topic.a, csat.topic.b, csat.topic.c and ' +
        'csat.topic.d); one apply may remove 3.',
      remedy: expect.stringContaining(
        '--max-removals 4 on the command line, max-removals: 4 in the workflow',
      ),
    });
  });

  it('gives the line that a workflow needs for a secret', () => {
    expect(phraseText(refusalMessage(REFUSALS['secret-missing']).remedy)).toContain(
      'GLADLY_SECRET_CSAT_KEY: ${{ secrets.CSAT_KEY }}',
    );
  });

  it('tells the token of this tool from that of the job, and a literal from a secret', () => {
    const refusal = REFUSALS['secret-forbidden'];
    const github = { ...refusal, same: 'github-token' } as const;
    const literal = { ...refusal, name: 'a value in the file' };
    expect(phraseText(refusalMessage(github).problem)).toContain("the job's GITHUB_TOKEN");
    expect(phraseText(refusalMessage(literal).problem)).toMatch(/^A value in the file is the API/);
    expect(phraseText(refusalMessage(literal).remedy)).toContain('revoke that token');
  });

  it('lists the hosts that are allowed, or says that none is', () => {
    const refusal = REFUSALS['host-forbidden'];
    expect(phraseText(refusalMessage(refusal).problem)).toContain(
      'webhooks may lead to hooks.acme.com or *.idiomatic.example.',
    );
    expect(phraseText(refusalMessage({ ...refusal, allowed: [] }).problem)).toContain(
      'webhooks may lead to no host at all.',
    );
  });

  it('says of a taken name where topics are, and of a taken URL where webhooks are', () => {
    const taken = REFUSALS['key-taken'];
    const named = { ...taken, field: 'name' } as const;
    expect(phraseText(refusalMessage(taken).remedy)).toContain('Webhooks');
    expect(phraseText(refusalMessage(named).remedy)).toContain(
      'another name (in Gladly: the Topics',
    );
  });
});

describe('how an operation ended', () => {
  it.each(Object.values(SKIPS))('says for $code why it was skipped, and what to do', (why) => {
    expect(textOf(skipMessage(why))).toEqual(WHOLE);
  });

  it.each(Object.values(FAILURES))('says for $code why it failed, and who does what', (why) => {
    expect(textOf(failureMessage(why))).toEqual(WHOLE);
  });

  it("quotes Gladly's own words and status, where there are any", () => {
    expect(phraseText(failureMessage(FAILURES.rejected).problem)).toBe(
      "Gladly did not accept it (400). Gladly's words: events: unknown event.",
    );
    const unanswered = { code: 'rejected', status: null, detail: 'redirected' } as const;
    expect(phraseText(failureMessage(unanswered).problem)).toBe(
      "Gladly did not accept it. Gladly's words: redirected.",
    );
  });

  it('sends a silent endpoint to the vendor, and a missing permission to an Administrator', () => {
    expect(phraseText(failureMessage(FAILURES['endpoint-silent']).remedy)).toMatch(
      /^Ask the vendor .* answer 200 within 15 seconds/,
    );
    expect(phraseText(failureMessage(FAILURES.permission).remedy)).toMatch(
      /^An Administrator gives the user the role API User and keeps its role Agent/,
    );
  });

  it('names what moved, where that is known', () => {
    expect(phraseText(skipMessage(SKIPS.moved).problem)).toContain(
      'What is different: header x-api-key and URL.',
    );
    expect(phraseText(skipMessage({ code: 'moved', fields: [] }).problem)).toBe(
      'Somebody changed it in Gladly after the plan was made.',
    );
  });

  it('names what somebody changed between two parts of it, where that is known', () => {
    expect(phraseText(failureMessage(FAILURES.moved).problem)).toContain(
      'What is different: name.',
    );
    expect(phraseText(failureMessage({ code: 'moved', fields: [] }).problem)).toBe(
      'A part of it was done; then somebody changed the same thing in Gladly.',
    );
  });

  it('names the holder of what is taken, where that is known', () => {
    expect(phraseText(failureMessage(FAILURES.taken).problem)).toContain('It is id-9.');
    const unknown = { code: 'taken', field: 'url', holder: null } as const;
    expect(phraseText(failureMessage(unknown).problem)).toBe(
      'Another object in Gladly has the same URL already.',
    );
  });
});

function textOf({ problem, remedy }: Message): { problem: string; remedy: string } {
  return { problem: phraseText(problem), remedy: phraseText(remedy) };
}
