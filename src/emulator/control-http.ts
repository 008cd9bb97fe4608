import type { ApiAnswer, ApiRequest } from './answers.ts';
import { changesOf, endpointsOf, faultOf, latencyOf, rulesOf, seedOf } from './control-body.ts';
import type { EmulatorControl } from './control.ts';

/** Where control lives on the emulator's server; everything else is Gladly's. */
export const CONTROL_PREFIX = '/__control/';

interface ControlCall {
  readonly control: EmulatorControl;
  readonly body: unknown;
  /** Text behind the route's own path, decoded. */
  readonly rest: string;
}

type Route = (call: ControlCall) => unknown;

/**
 * Control over HTTP: JSON in, JSON out. `GET hanging/wait` answers as soon as a request hangs,
 * so that another process can do something at exactly that moment.
 */
const ROUTES: Readonly<Record<string, Route>> = {
  'GET state': ({ control }) => control.snapshot(),
  'POST seed': ({ control, body }) => control.seed(seedOf(body)),
  'POST changes': ({ control, body }) => control.change(...changesOf(body)),
  'GET rules': ({ control }) => control.rules(),
  'PATCH rules': ({ control, body }) => control.setRules(rulesOf(body)),
  'PATCH endpoints': ({ control, body }) => control.setEndpoints(endpointsOf(body)),
  'PUT latency': ({ control, body }) => control.setLatency(latencyOf(body)),
  'GET faults': ({ control }) => control.faults(),
  'POST faults': ({ control, body }) => ({ id: control.addFault(faultOf(body)) }),
  'DELETE faults': ({ control }) => control.clearFaults(),
  'GET hanging': ({ control }) => control.hanging(),
  'GET hanging/wait': ({ control }) => control.untilHanging(),
  'POST release': ({ control }) => control.release(),
  'GET requests': ({ control }) => control.requests(),
  'GET pings': ({ control }) => control.pings(),
  'DELETE records': ({ control }) => control.clearRecords(),
  'GET secrets/*': ({ control, rest }) => control.secrets(rest),
};

/** Serves one control request: 200 with JSON, 204, or 400 and 404 with the reason in words. */
export async function serveControl(
  control: EmulatorControl,
  request: ApiRequest,
): Promise<ApiAnswer> {
  const path = request.path.slice(CONTROL_PREFIX.length);
  const [, start = '', rest = ''] = /^(secrets\/)?(.*)$/.exec(path) ?? [];
  const route = ROUTES[`${request.method} ${start === '' ? path : `${start}*`}`];
  if (route === undefined) {
    return answer(404, { error: `The emulator's control has no ${request.method} ${path}.` });
  }
  try {
    const body: unknown = request.body === '' ? undefined : JSON.parse(request.body);
    const value = await route({ control, body, rest: decodeURIComponent(rest) });
    return value === undefined ? { status: 204, headers: {}, body: '' } : answer(200, value);
  } catch (error) {
    return answer(400, { error: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * Why a control request is turned away, or `null`. Browsers send `Origin`, so a web page cannot
 * reach through to the emulator on its visitor's machine.
 */
export function refuseControl(
  headers: { readonly origin: string | null; readonly key: string | null },
  controlKey: string | null,
): ApiAnswer | null {
  if (headers.origin !== null) return answer(403, { error: 'Control is not for web pages.' });
  if (controlKey === null || headers.key === controlKey) return null;
  return answer(403, { error: 'Control needs its key in the header x-control-key.' });
}

function answer(status: number, value: unknown): ApiAnswer {
  const headers = { 'content-type': 'application/json' };
  return { status, headers, body: JSON.stringify(value) };
}
