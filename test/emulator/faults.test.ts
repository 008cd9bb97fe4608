import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/emulator/faults.ts';
import { FaultScript } from '../../src/emulator/faults.ts';

const RESET = { type: 'reset' } as const;

/** Numbers of the requests, from 1, that a fault strikes. */
function struck(on: Fault['on'], requests: readonly (readonly [string, string])[]) {
  const script = new FaultScript();
  script.add({ ...(on && { on }), effect: RESET });
  return requests.flatMap(([method, path], index) =>
    script.take(method, path).length > 0 ? [index + 1] : [],
  );
}

const TRAFFIC = [
  ['GET', '/api/v1/topics'],
  ['POST', '/api/v1/topics'],
  ['PATCH', '/api/v1/topics/a'],
  ['GET', '/api/v1/webhooks'],
  ['POST', '/api/v1/topics'],
  ['DELETE', '/api/v1/webhooks/b'],
  ['GET', '/api/v1/webhooks/b'],
] as const;

describe('a fault strikes', () => {
  it.each<[string, Fault['on'], readonly number[]]>([
    ['the first request of all if nothing is said', undefined, [1]],
    ['the first of a method', { method: 'POST' }, [2]],
    ['the first write', { method: 'write' }, [2]],
    ['the third write', { method: 'write', nth: 3 }, [5]],
    ['every write', { method: 'write', times: 'always' }, [2, 3, 5, 6]],
    ['two requests from the second on', { nth: 2, times: 2 }, [2, 3]],
    ['everything from the sixth on', { nth: 6, times: 'always' }, [6, 7]],
    ['an exact path only', { path: '/api/v1/webhooks', times: 'always' }, [4]],
    ['a pattern', { path: '/api/v1/webhooks*', times: 'always' }, [4, 6, 7]],
    ['a pattern in the middle', { path: '*/topics/*', times: 'always' }, [3]],
    ['method and path together', { method: 'GET', path: '*webhooks*', nth: 2 }, [7]],
    ['nothing that it does not match', { path: '/api/v1/inboxes', times: 'always' }, []],
    ['no path that a dot would match', { path: '/api/v1/.opics', times: 'always' }, []],
  ])('%s', (_title, on, expected) => {
    expect(struck(on, TRAFFIC)).toEqual(expected);
  });

  it('together with others on the same request, in the order they were added', () => {
    const script = new FaultScript();
    script.add({ effect: { type: 'delay', milliseconds: 1 } });
    script.add({ effect: RESET });
    const types = script.take('GET', '/').map((fault) => fault.effect.type);
    expect(types).toEqual(['delay', 'reset']);
  });

  it('counting from when it was added', () => {
    const script = new FaultScript();
    script.take('GET', '/');
    script.add({ on: { nth: 2 }, effect: RESET });
    expect([1, 2, 3].map(() => script.take('GET', '/').length)).toEqual([0, 1, 0]);
  });

  it('never again once the script is cleared', () => {
    const script = new FaultScript();
    script.add({ on: { times: 'always' }, effect: RESET });
    script.clear();
    expect(script.take('GET', '/')).toEqual([]);
  });

  it('and tells how many requests matched', () => {
    const script = new FaultScript();
    const id = script.add({ on: { method: 'GET', nth: 9 }, effect: RESET });
    script.take('GET', '/');
    script.take('POST', '/');
    script.take('GET', '/');
    expect(script.list()).toMatchObject([{ id, seen: 2 }]);
  });
});
