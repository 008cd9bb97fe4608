import type { SecretText } from '../../kinds/blocks.ts';
import type { Diagnostic, DiagnosticText } from '../../shared/diagnostic.ts';
import { diagnostic } from '../../shared/diagnostic.ts';
import { isCalendarDay, nextDay } from '../days.ts';
import { literalProblem, looksLikeKey } from '../literals.ts';
import type { SoundConfig, SoundIgnoreRule, SoundIntegration } from '../sound.ts';
import type { Path, SourceMap } from '../source-map.ts';

/** Findings about what is written, whatever it is laid over: at `path`, the key or the value. */
interface Finding {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly text: DiagnosticText;
}

const SECRET_PREFIX = 'GLADLY_SECRET_';

/** RFC 9110: a header name is a token. */
const HEADER_NAME = /^[!#$%&'*+.^`|~\w-]+$/;

/** Rules for each part of the file by itself. `today` is a calendar day, `YYYY-MM-DD`. */
export function writtenDiagnostics(
  config: SoundConfig,
  map: SourceMap,
  today: string,
): readonly Diagnostic[] {
  const findings = [
    ...writtenIntegrations(config).flatMap(({ integration, path }) =>
      within(path, integrationFindings(integration, today)),
    ),
    ...ignoreRulesOf(config).flatMap(({ rule, path }) => within(path, ignoreFindings(rule, today))),
  ];
  return findings
    .filter(({ path }) => !config.faults.within(path))
    .map(({ path, at, text }) =>
      diagnostic(at === 'key' ? map.keyPlace(path) : map.valuePlace(path), text),
    );
}

interface WrittenIntegration {
  readonly integration: SoundIntegration;
  readonly path: Path;
}

/** The integrations of the file, and what organizations lay over them, each where it stands. */
export function writtenIntegrations(config: SoundConfig): readonly WrittenIntegration[] {
  const own = [...config.integrations].map(([key, integration]) => ({
    integration,
    path: ['integrations', key],
  }));
  const here = [...config.organizations].flatMap(([name, organization]) =>
    [...organization.integrations].map(([key, integration]) => ({
      integration,
      path: ['organizations', name, 'integrations', key],
    })),
  );
  return [...own, ...here].flatMap(({ integration, path }) =>
    integration === false ? [] : [{ integration, path }],
  );
}

function ignoreRulesOf({ ignore, organizations }: SoundConfig): readonly SoundIgnoreRule[] {
  return [...ignore, ...[...organizations.values()].flatMap((one) => one.ignore)];
}

function integrationFindings(integration: SoundIntegration, today: string): readonly Finding[] {
  const webhooks = entriesOf(integration.webhooks).flatMap(([key, webhook]) =>
    webhook === false ? [] : within(['webhooks', key], webhookFindings(webhook)),
  );
  const confirmations = entriesOf(integration.confirmed).flatMap(([key, confirmation]) =>
    confirmation === false
      ? []
      : within(['confirmed', key], confirmationFindings(confirmation.on, today)),
  );
  const handovers = entriesOf(integration.handover).flatMap(([key, handover]) =>
    handover === false ? [] : within(['handover', key, 'fields'], keyFindings(handover.fields)),
  );
  return [...webhooks, ...confirmations, ...handovers, ...referenceFindings(integration, [])];
}

type WrittenWebhook = Exclude<NonNullable<SoundIntegration['webhooks']>[string], false>;

function webhookFindings({ headers, basic }: WrittenWebhook): readonly Finding[] {
  const literals = [
    ...entriesOf(headers).map(([name, text]) => ({ path: ['headers', name], text })),
    ...(['username', 'password'] as const).flatMap((half) => {
      const text = basic?.[half];
      return text === undefined ? [] : [{ path: ['basic', half], text }];
    }),
  ];
  return [
    ...within(['headers'], headerFindings(Object.keys(headers ?? {}))),
    ...literals.flatMap(({ path, text }) => literalFindings(path, text)),
  ];
}

function headerFindings(names: readonly string[]): readonly Finding[] {
  const first = new Map<string, string>();
  return names.flatMap((header): readonly Finding[] => {
    if (!HEADER_NAME.test(header)) {
      return [{ path: [header], at: 'key', text: { code: 'header-name', header } }];
    }
    const other = first.get(header.toLowerCase());
    if (other !== undefined) {
      return [{ path: [header], at: 'key', text: { code: 'header-twice', header, other } }];
    }
    first.set(header.toLowerCase(), header);
    return [];
  });
}

function literalFindings(path: Path, text: SecretText): readonly Finding[] {
  if (typeof text !== 'string') return [];
  return [{ path, at: 'value', text: literalProblem(path.join('.'), text) }];
}

/** What a vendor is told may stand in the file, unless it looks like a key. */
function keyFindings(fields: Readonly<Record<string, SecretText>> | undefined): readonly Finding[] {
  return entriesOf(fields).flatMap(([field, text]) =>
    typeof text === 'string' && looksLikeKey(text)
      ? [{ path: [field], at: 'value', text: { code: 'literal-key', field } }]
      : [],
  );
}

function confirmationFindings(on: string | undefined, today: string): readonly Finding[] {
  if (on === undefined) return [];
  if (!isCalendarDay(on)) {
    return [{ path: ['on'], at: 'value', text: { code: 'not-a-day', key: 'on' } }];
  }
  // Where the day begins earlier than in UTC, it may be tomorrow already.
  if (on <= nextDay(today)) return [];
  return [{ path: ['on'], at: 'value', text: { code: 'confirmation-future', on } }];
}

function ignoreFindings({ until }: SoundIgnoreRule['rule'], today: string): readonly Finding[] {
  if (until === undefined) return [];
  if (!isCalendarDay(until)) {
    return [{ path: ['until'], at: 'value', text: { code: 'not-a-day', key: 'until' } }];
  }
  if (until >= today) return [];
  return [{ path: ['until'], at: 'value', text: { code: 'ignore-expired', until } }];
}

/** Every `{ secret: NAME, prefix }`, wherever it stands. */
function referenceFindings(value: unknown, path: Path): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  const members: Readonly<Record<string, unknown>> = { ...value };
  const { secret, prefix } = members;
  if (typeof secret !== 'string') {
    return entriesOf(members).flatMap(([key, member]) => referenceFindings(member, [...path, key]));
  }
  const found: Finding[] = [];
  if (secret.startsWith(SECRET_PREFIX)) {
    const name = secret.slice(SECRET_PREFIX.length);
    const text = { code: 'secret-name-prefix', name } as const;
    found.push({ path: [...path, 'secret'], at: 'value', text });
  }
  if (typeof prefix === 'string' && looksLikeKey(prefix)) {
    const text = { code: 'literal-key', field: 'prefix' } as const;
    found.push({ path: [...path, 'prefix'], at: 'value', text });
  }
  return found;
}

function within(path: Path, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, path: [...path, ...finding.path] }));
}

function entriesOf<T>(mapping: Readonly<Record<string, T>> | undefined): readonly [string, T][] {
  return Object.entries(mapping ?? {});
}
