import type { Place } from './place.ts';
import { comparePlaces, formatPlace } from './place.ts';
import { compareText } from './stable-json.ts';
import type { TextForm, ValueType } from './value-type.ts';

type Severity = 'error' | 'warning';

/**
 * What the offline validation found: a stable code with its arguments, and the place in the
 * user's own file. The sentences are in `report/messages/diagnostics.ts`. No argument ever holds
 * a value that stands where a secret belongs, nor what a misread secret may have become: the
 * name of an alias, a tag, a key behind a comma.
 */
export type Diagnostic = { readonly severity: Severity; readonly place: Place } & DiagnosticText;

export type DiagnosticCode = DiagnosticText['code'];

export type DiagnosticText =
  | TextProblem
  | ShapeProblem
  | OrganizationProblem
  | VendorProblem
  | WebhookProblem
  | SecretProblem
  | TopicProblem
  | StepProblem;

/** The file is not text, or not YAML as we read it. */
export type TextProblem =
  | {
      readonly code: 'file-too-large';
      readonly size: number;
      readonly limit: number;
      /**
       * `tokens` are the words and marks that YAML is made of; `values` count the integrations
       * once for each organization.
       */
      readonly unit: 'bytes' | 'tokens' | 'values';
    }
  | { readonly code: 'not-utf8' }
  | { readonly code: 'control-character'; readonly character: string }
  | { readonly code: 'empty-file' }
  | { readonly code: 'several-documents' }
  | { readonly code: 'yaml-version'; readonly version: string }
  | { readonly code: 'tab-indentation' }
  | { readonly code: 'unclosed-quote'; readonly quote: string }
  | { readonly code: 'quotes-needed'; readonly character: string }
  | { readonly code: 'yaml-syntax'; readonly detail: string }
  | { readonly code: 'yaml-tag' }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'duplicate-key'; readonly key: string; readonly line: number }
  | { readonly code: 'key-not-text' }
  | { readonly code: 'unknown-alias' }
  | { readonly code: 'alias-cycle' }
  | { readonly code: 'alias-expansion'; readonly limit: number }
  | { readonly code: 'merge-not-mapping' };

/** The file is YAML, but not of the form that the JSON Schema describes. */
export type ShapeProblem =
  | {
      readonly code: 'wrong-type';
      readonly key: string;
      readonly expected: readonly ValueType[];
      readonly actual: ValueType;
      /** What the text that goes there is, where it is more than words. */
      readonly form?: TextForm;
    }
  | {
      readonly code: 'unknown-key';
      readonly key: string;
      readonly within: string;
      readonly allowed: readonly string[];
      readonly suggestions: readonly string[];
    }
  | { readonly code: 'missing-key'; readonly key: string; readonly within: string }
  | { readonly code: 'key-form'; readonly key: string }
  | { readonly code: 'unsupported-version'; readonly supported: string }
  | {
      readonly code: 'wrong-value';
      readonly key: string;
      readonly allowed: readonly string[];
      readonly suggestions: readonly string[];
    }
  | { readonly code: 'reserved-key'; readonly key: string }
  | { readonly code: 'empty-value'; readonly key: string }
  | { readonly code: 'too-long'; readonly key: string; readonly limit: number }
  | { readonly code: 'out-of-range'; readonly key: string; readonly limit: number }
  | { readonly code: 'not-an-email'; readonly key: string }
  | { readonly code: 'not-a-day'; readonly key: string }
  | {
      readonly code: 'one-of';
      readonly within: string;
      /** The choices; some take several keys at once. */
      readonly choices: readonly (readonly string[])[];
    };

export type OrganizationProblem =
  /** `bare`: what was most likely meant; `null` where nobody can tell. */
  | { readonly code: 'organization-url-malformed'; readonly bare: string | null }
  | { readonly code: 'organization-url-not-encrypted'; readonly host: string }
  | { readonly code: 'organization-url-foreign'; readonly host: string }
  | { readonly code: 'organization-url-twice'; readonly other: string; readonly line: number }
  | {
      readonly code: 'unknown-organization';
      readonly name: string;
      readonly known: readonly string[];
      readonly suggestions: readonly string[];
    }
  | { readonly code: 'organization-needed'; readonly known: readonly string[] }
  | {
      readonly code: 'unknown-integration';
      readonly name: string;
      readonly known: readonly string[];
      readonly suggestions: readonly string[];
    }
  | { readonly code: 'empty-integration'; readonly name: string }
  | { readonly code: 'user-without-email' }
  | { readonly code: 'ignore-expired'; readonly until: string };

/** Why a vendor definition of the user's own could not be read. */
export type VendorFileFailure =
  'absolute' | 'url' | 'outside' | 'missing' | 'too-large' | 'unreadable';

export type VendorProblem =
  | {
      readonly code: 'unknown-vendor';
      readonly vendor: string;
      readonly known: readonly string[];
      readonly suggestions: readonly string[];
    }
  | {
      readonly code: 'vendor-file-unreadable';
      readonly path: string;
      readonly failure: VendorFileFailure;
    }
  | { readonly code: 'inputs-without-vendor' }
  | {
      readonly code: 'unknown-input';
      readonly input: string;
      readonly vendor: string;
      readonly known: readonly string[];
      readonly suggestions: readonly string[];
    }
  | {
      readonly code: 'missing-input';
      readonly input: string;
      readonly vendor: string;
      readonly expected: string;
    }
  | {
      readonly code: 'awaited-input';
      readonly inputs: readonly NamedInput[];
      readonly vendor: string;
      /** The step that brings it. */
      readonly step: string;
      readonly title: string;
    }
  | {
      readonly code: 'vendor-reference';
      readonly name: string;
      readonly suggestions: readonly string[];
    }
  | {
      readonly code: 'vendor-not-a-list';
      readonly name: string;
      readonly suggestions: readonly string[];
    }
  | { readonly code: 'vendor-key-without-each'; readonly name: string }
  | { readonly code: 'vendor-broken-reference'; readonly name: string }
  | {
      readonly code: 'vendor-from-step';
      readonly name: string;
      /**
       * `repeated`: there may be several of the step, or none. `too-late`: `name` is an object that
       * needs the input and has to be there before the step.
       */
      readonly problem: 'unknown' | 'repeated' | 'too-late';
      readonly suggestions: readonly string[];
    }
  | { readonly code: 'wrong-input'; readonly input: string; readonly expected: string };

export type WebhookProblem =
  | { readonly code: 'webhook-without-url' }
  | { readonly code: 'webhook-url-malformed' }
  | { readonly code: 'webhook-url-not-encrypted'; readonly host: string }
  | { readonly code: 'webhook-url-credentials' }
  | {
      readonly code: 'webhook-url-twice';
      readonly other: string;
      readonly line: number;
      /** Whether the two belong to one integration and differ in how they sign in. */
      readonly sameIntegration: boolean;
    }
  | { readonly code: 'too-many-webhooks'; readonly count: number; readonly limit: number }
  | { readonly code: 'no-events' }
  | {
      readonly code: 'unknown-event';
      readonly event: string;
      readonly suggestions: readonly string[];
    }
  | { readonly code: 'dropped-event'; readonly event: string; readonly successor: string | null }
  | {
      /** What the vendor's definition asks for and Gladly's newest reference no longer lists. */
      readonly code: 'vendor-dropped-event';
      readonly integration: string;
      readonly events: readonly string[];
    }
  | { readonly code: 'deprecated-event'; readonly event: string; readonly successor: string | null }
  | { readonly code: 'event-not-subscribable'; readonly event: string }
  | { readonly code: 'header-name'; readonly header: string }
  | { readonly code: 'header-twice'; readonly header: string; readonly other: string }
  | { readonly code: 'basic-incomplete'; readonly missing: 'username' | 'password' }
  | { readonly code: 'vendor-webhook-secrets'; readonly field: 'headers' | 'basic' };

export type SecretProblem =
  | { readonly code: 'literal-secret'; readonly field: string }
  | { readonly code: 'literal-key'; readonly field: string }
  | { readonly code: 'secret-name' }
  | { readonly code: 'secret-name-prefix'; readonly name: string };

export type TopicProblem =
  | {
      readonly code: 'topic-twice';
      readonly name: string;
      readonly other: string;
      readonly line: number;
    }
  | { readonly code: 'topic-cycle'; readonly names: readonly string[] }
  | { readonly code: 'alias-twice'; readonly alias: string; readonly other: string };

export interface NamedInput {
  readonly input: string;
  /** Another input that would do in its place; `null` where none would. */
  readonly instead: string | null;
  /** The name that is proposed for it, where it is a secret. */
  readonly secret?: string;
}

export type StepProblem =
  | {
      readonly code: 'unknown-step';
      readonly step: string;
      readonly known: readonly string[];
      readonly suggestions: readonly string[];
    }
  | { readonly code: 'step-incomplete'; readonly missing: 'title' | 'do' }
  | {
      readonly code: 'unknown-object';
      readonly key: 'done-when' | 'before' | 'after' | 'link';
      readonly object: string;
      readonly known: readonly string[];
      readonly suggestions: readonly string[];
    }
  | {
      readonly code: 'confirmed-without-input';
      readonly step: string;
      readonly inputs: readonly NamedInput[];
    }
  | { readonly code: 'confirmation-future'; readonly on: string }
  | { readonly code: 'confirmation-by-nobody' }
  | { readonly code: 'sla-without-step'; readonly minutes: number };

/** Findings that stop nothing; every other one is an error. */
const WARNINGS: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'awaited-input',
  'deprecated-event',
  'dropped-event',
  'empty-integration',
  'ignore-expired',
  'literal-secret',
  'secret-name-prefix',
  'sla-without-step',
  'vendor-dropped-event',
  'webhook-url-credentials',
]);

/** A finding at a place; how grave it is follows from its code alone. */
export function diagnostic(place: Place, text: DiagnosticText): Diagnostic {
  return { severity: WARNINGS.has(text.code) ? 'warning' : 'error', place, ...text };
}

/** Whether any of the findings is an error, so that the file must not be used. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** Findings in the order of a reader: by file, line and column; repeated ones once. */
export function sortedDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const once = new Map(diagnostics.map((one) => [identityOf(one), one]));
  return [...once.values()].toSorted(
    (a, b) => comparePlaces(a.place, b.place) || compareText(a.code, b.code),
  );
}

/** Lists are left out: they follow from the rest, and may be long. */
function identityOf(finding: Diagnostic): string {
  const words: readonly unknown[] = Object.values(finding);
  return [formatPlace(finding.place), ...words.filter((word) => typeof word !== 'object')].join();
}
