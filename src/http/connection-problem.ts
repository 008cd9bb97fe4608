import { codeOf } from '../shared/error-code.ts';
import { DeadlineError } from './exchange.ts';

/** Why a connection could not be made, as far as it can be told. */
export type ConnectionProblem = 'no-such-host' | 'tls' | 'refused' | 'slow' | 'proxy' | 'other';

const TLS_CODE =
  /^(?:ERR_TLS_|ERR_SSL_|EPROTO$|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_)/;

/** What kept a connection from being made; `other` where the error does not tell. */
export function connectionProblem(error: unknown): ConnectionProblem {
  const code = codeOf(error);
  if (code === 'ENOTFOUND') return 'no-such-host';
  if (TLS_CODE.test(code)) return 'tls';
  if (code === 'ECONNREFUSED') return 'refused';
  if (code === 'ETIMEDOUT' || code === 'UND_ERR_CONNECT_TIMEOUT') return 'slow';
  if (error instanceof DeadlineError) return 'slow';
  if (code === 'UND_ERR_PRX_TLS' || /proxy/i.test(messageOf(error))) return 'proxy';
  return 'other';
}

/** The problem in words, with the code that engineers look for. */
export function wordsOfProblem(error: unknown): string {
  const code = codeOf(error);
  const words: Readonly<Record<ConnectionProblem, string>> = {
    'no-such-host': 'the host name does not exist',
    tls: 'the encrypted connection failed',
    refused: 'nothing answers at that address',
    slow: 'the host does not answer',
    proxy: 'the proxy did not let it through',
    other: 'the network failed',
  };
  return [words[connectionProblem(error)], code === '' ? '' : `(${code})`].join(' ').trim();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
