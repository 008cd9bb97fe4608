import type { ReasonCode } from '../shared/errors.ts';
import type { Json } from '../shared/stable-json.ts';
import { diagnosticDocument, messageDocument } from './json.ts';
import { exportMessage, secretUseText } from './messages/export.ts';
import { fileChangeKind, fileChangeWords } from './messages/file-change.ts';
import { secretVariable } from './messages/notes.ts';
import { refusalMessage } from './messages/refusals.ts';
import { phraseText } from './plain.ts';
import type { ReportedExport } from './text/export.ts';

/** Version of the document; it goes up when something is taken away or renamed. */
const EXPORT_FORMAT_VERSION = 1;

/** The one document that an export prints with `--json`. */
export function exportDocument(
  exported: ReportedExport & {
    readonly reason: ReasonCode;
    readonly text: string | null;
  },
  /** The file that the text was written to; `null` puts the text into the document. */
  target: string | null,
): Json {
  const { result, reason, organization, diagnostics, recognised, secrets, findings } = exported;
  const { refusals, left, text, changes } = exported;
  return {
    formatVersion: EXPORT_FORMAT_VERSION,
    command: 'export',
    result,
    reason,
    organization,
    error: null,
    diagnostics: diagnostics.map(diagnosticDocument),
    file: target,
    text: target === null ? text : null,
    changes: changes.map((change) => ({
      part: change.part,
      line: change.place.line,
      kind: fileChangeKind(change),
      text: phraseText(fileChangeWords(change)),
    })),
    recognised: recognised.map(({ integration, vendor }) => ({ integration, vendor })),
    secrets: secrets.map((secret) => ({
      name: secret.name,
      variable: secretVariable(secret.name),
      integration: secret.integration,
      use: phraseText(secretUseText(secret)),
    })),
    findings: findings.map((finding) => ({
      code: finding.code,
      ...messageDocument(exportMessage(finding)),
    })),
    refusals: refusals.map((refusal) => ({
      code: refusal.code,
      guard: refusal.guard,
      ...messageDocument(refusalMessage(refusal)),
    })),
    left: left.map(({ address, action }) => ({ address, action })),
  };
}
