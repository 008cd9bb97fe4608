import type { Json, Renderer } from './render.ts';
import type { FakeRepository } from './repository.ts';
import type { State } from './state.ts';
import type { FakeToken, Needed } from './tokens.ts';

/** A request as a handler sees it: known to the description, valid, from a known token. */
export interface Call {
  readonly state: State;
  readonly repository: FakeRepository;
  readonly render: Renderer;
  readonly token: FakeToken;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json;
}

/** What GitHub answers; a `list` is paged. */
export type Reply =
  | { readonly status: number; readonly body?: unknown }
  | {
      readonly list: readonly unknown[];
      /** Puts one page into the answer; default: the page is the answer. */
      readonly wrap?: (page: readonly unknown[]) => unknown;
    };

interface Route {
  readonly needed: (call: Call) => Needed;
  readonly handle: (call: Call) => Reply;
}

/** By operation: `GET /repos/{owner}/{repo}/issues`. */
export type Routes = Readonly<Record<string, Route>>;

export const NOT_FOUND: Reply = { status: 404, body: { message: 'Not Found' } };

export function refusal(status: number, message: string, errors: readonly Json[] = []): Reply {
  const about = { message, documentation_url: 'https://docs.github.com/rest' };
  return { status, body: { ...about, ...(errors.length > 0 && { errors }) } };
}

/** 422 with one particular. */
export function invalid(resource: string, field: string, message: string): Reply {
  return refusal(422, 'Validation Failed', [{ resource, field, code: 'custom', message }]);
}

export function always(...needed: Needed): () => Needed {
  return () => needed;
}

/** A member of the body that is text. */
export function text(body: Json, name: string): string | null {
  const value = body[name];
  return typeof value === 'string' ? value : null;
}
