import type { ApiAnswer } from './answers.ts';
import type { OrganizationChange } from './change.ts';

/** Before Gladly carries a request out, or after it did but before it answers. */
export type Moment = 'before' | 'after';

/** Which requests a fault meets. Every part that is left out matches all. */
interface FaultTarget {
  /** `GET`, `POST`…, or `write` for everything but GET. */
  readonly method?: string;
  /** Path without the query; `*` stands for any run of characters. */
  readonly path?: string;
  /** The first matching request to meet, counted from 1 since the fault was added. Default 1. */
  readonly nth?: number;
  /** How many matching requests to meet from there on. Default 1. */
  readonly times?: number | 'always';
}

/** What a fault does to a request. */
export type FaultEffect =
  /** Answers with this status; `body` is sent as JSON, or as it is if it is text. */
  | {
      readonly type: 'answer';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Answers 200 with something that the reference does not describe. */
  | { readonly type: 'nonsense'; readonly as: NonsenseForm }
  | { readonly type: 'redirect'; readonly status: 301 | 302; readonly location: string }
  | { readonly type: 'delay'; readonly milliseconds: number }
  /** Breaks the connection without an answer. */
  | { readonly type: 'reset' }
  /**
   * Sends the head and half of the body of the true answer, then breaks the connection; only that
   * where the answer has no body.
   */
  | { readonly type: 'cut-off' }
  /** Reads answer with the state as it was before the last writes. */
  | { readonly type: 'stale'; readonly writes: number }
  /** Holds the request until it is released, or for ever. */
  | { readonly type: 'hang' }
  /** A second writer: somebody changes the organization at this very moment. */
  | { readonly type: 'change'; readonly changes: readonly OrganizationChange[] }
  /** In-process only: runs a function of the test, such as one that kills a child process. */
  | { readonly type: 'call'; readonly run: () => void | Promise<void> };

type NonsenseForm = 'html' | 'wrong-type' | 'wrong-elements' | 'broken-json' | 'empty';

/**
 * Faults that strike the same request do so in the order in which they were added. So a `hang` or
 * a `call` with a `reset` behind it, both before the effect, make a request that is lost for good,
 * while the same without the `reset` only holds up a request that is then carried out.
 */
export interface Fault {
  readonly on?: FaultTarget;
  /**
   * When it strikes; default `before`. `answer`, `nonsense`, `redirect` and `reset` before the
   * effect keep the request from being carried out. No meaning for `cut-off` and `stale`.
   */
  readonly moment?: Moment;
  readonly effect: FaultEffect;
}

const NONSENSE: Readonly<Record<NonsenseForm, { readonly type: string; readonly body: string }>> = {
  html: { type: 'text/html', body: '<!doctype html><title>Maintenance</title><p>Back soon.' },
  'wrong-type': { type: 'application/json', body: '42' },
  'wrong-elements': { type: 'application/json', body: '[{"id":7,"name":null}]' },
  'broken-json': { type: 'application/json', body: '[{"id":"' },
  empty: { type: 'application/json', body: '' },
};

/** The faults that wait for their requests. */
export class FaultScript {
  #scripted: readonly { readonly id: string; readonly fault: Fault; readonly seen: number }[] = [];
  #count = 0;

  /** Adds a fault and gives it a name for the record. */
  add(fault: Fault): string {
    this.#count += 1;
    const id = `fault-${this.#count}`;
    this.#scripted = [...this.#scripted, { id, fault, seen: 0 }];
    return id;
  }

  /** Counts a request and gives the faults that strike it, in the order they were added. */
  take(method: string, path: string): readonly Fault[] {
    const struck: Fault[] = [];
    this.#scripted = this.#scripted.map((scripted) => {
      const { on = {} } = scripted.fault;
      if (!matches(on, method, path)) return scripted;
      const seen = scripted.seen + 1;
      if (isDue(on, seen)) struck.push(scripted.fault);
      return { ...scripted, seen };
    });
    return struck;
  }

  /** All faults with the number of matching requests so far. */
  list(): readonly { readonly id: string; readonly fault: Fault; readonly seen: number }[] {
    return this.#scripted;
  }

  clear(): void {
    this.#scripted = [];
  }
}

/** The answer that an effect puts in place of Gladly's own; `null` for effects of another sort. */
export function answerInstead(effect: FaultEffect): ApiAnswer | null {
  if (effect.type === 'redirect') {
    return { status: effect.status, headers: { location: effect.location }, body: '' };
  }
  if (effect.type === 'nonsense') {
    const { type, body } = NONSENSE[effect.as];
    return { status: 200, headers: { 'content-type': type }, body };
  }
  if (effect.type !== 'answer') return null;
  const { status, body = '', headers = {} } = effect;
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    status,
    headers: { ...(text !== '' && { 'content-type': type }), ...headers },
    body: text,
  };
}

function matches(on: FaultTarget, method: string, path: string): boolean {
  const wanted = on.method ?? method;
  const isMethod = wanted === 'write' ? method !== 'GET' : wanted === method;
  return isMethod && matchesGlob(on.path ?? '*', path);
}

function matchesGlob(pattern: string, path: string): boolean {
  const escaped = pattern.split('*').map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`).test(path);
}

function isDue(on: FaultTarget, seen: number): boolean {
  const { nth = 1, times = 1 } = on;
  if (seen < nth) return false;
  return times === 'always' || seen < nth + times;
}
