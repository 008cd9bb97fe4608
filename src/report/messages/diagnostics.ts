import type { DiagnosticCode, DiagnosticText } from '../../shared/diagnostic.ts';
import type { DiagnosticMessage } from './diagnostic-message.ts';
import { ORGANIZATION_MESSAGES, VENDOR_MESSAGES } from './diagnostic-organization.ts';
import { SHAPE_MESSAGES } from './diagnostic-shape.ts';
import { TEXT_MESSAGES } from './diagnostic-text.ts';
import { STEP_MESSAGES, TOPIC_MESSAGES } from './diagnostic-topic.ts';
import { SECRET_MESSAGES, WEBHOOK_MESSAGES } from './diagnostic-webhook.ts';
import type { ByCode, Variant } from './message.ts';

const MESSAGES: ByCode<DiagnosticText, DiagnosticMessage> = {
  ...TEXT_MESSAGES,
  ...SHAPE_MESSAGES,
  ...ORGANIZATION_MESSAGES,
  ...VENDOR_MESSAGES,
  ...WEBHOOK_MESSAGES,
  ...SECRET_MESSAGES,
  ...TOPIC_MESSAGES,
  ...STEP_MESSAGES,
};

/** Every code that a finding can have, sorted; the published ones, for documentation and tests. */
export const DIAGNOSTIC_CODES: readonly string[] = Object.keys(MESSAGES).toSorted();

/** What a finding of the offline validation means, in words, and what to do about it. */
export function diagnosticMessage<C extends DiagnosticCode>(
  finding: Variant<DiagnosticText, C>,
): DiagnosticMessage {
  return MESSAGES[finding.code](finding);
}
