/** How an operation of an apply ended; see the journal of `apply`. */
export type OperationEnd = 'done' | 'unchanged' | 'skipped' | 'refused' | 'failed' | 'uncertain';

/**
 * Whether an operation that ended so has changed something in Gladly, or may have. Where none has,
 * an apply that did not succeed has failed; where one has, it was partly applied. Taking an object
 * over writes nothing.
 */
export function mayHaveWritten(outcome: OperationEnd): boolean {
  return outcome === 'done' || outcome === 'failed' || outcome === 'uncertain';
}
