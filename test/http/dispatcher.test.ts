import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { proxyOf } from '../../src/http/dispatcher.ts';
import { createReader } from '../../src/gladly/reader.ts';
import { scriptedServer } from '../support/http-server.ts';
import { TEST_TOKEN, TEST_USER, testTransport } from '../support/transport.ts';

/** A host that no name server knows; named as allowed, so that it may be asked for. */
const FAR = { url: 'https://gladly.invalid:8443', host: 'gladly.invalid:8443' };

describe('proxyOf', () => {
  it.each([
    ['nothing', {}, null],
    ['an empty text', { HTTPS_PROXY: '' }, null],
    ['HTTPS_PROXY', { HTTPS_PROXY: 'http://p:1' }, { url: 'http://p:1', except: '' }],
    [
      'both in small letters, which go first',
      { https_proxy: 'http://q:2', HTTPS_PROXY: 'http://p:1', no_proxy: 'a,b', NO_PROXY: 'c' },
      { url: 'http://q:2', except: 'a,b' },
    ],
    ['only HTTP_PROXY, which is for plain http', { HTTP_PROXY: 'http://p:1' }, null],
  ])('finds in an environment with %s', (_name, environment, proxy) => {
    expect(proxyOf(environment)).toEqual(proxy);
  });
});

describe('a proxy', () => {
  it('is asked for a tunnel, with its own password and without the Gladly token', async () => {
    const proxy = await proxyThatSays('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const url = proxy.url.replace('//', '//me:fake-proxy-word@');
    const reader = createReader(testTransport(FAR, { proxy: { url, except: '' } }));
    const error = await rejection(reader.organization());
    expect(error).toMatchObject({ failure: 'unreachable' });
    expect(String(error)).toContain('the proxy did not let it through');
    expect(String(error)).not.toContain('fake-proxy-word');
    const seen = proxy.seen();
    expect(seen).toMatch(/^CONNECT gladly\.invalid:8443 HTTP\/1\.1\r\n/);
    expect(seen).toContain(`Basic ${base64('me:fake-proxy-word')}`);
    expect(seen).not.toContain(base64(`${TEST_USER}:${TEST_TOKEN}`));
  });

  it('gets to see nothing but an encrypted connection', async () => {
    const proxy = await proxyThatSays('HTTP/1.1 200 Connection Established\r\n\r\n');
    const limits = { answerMs: 400, totalMs: 400 };
    const transport = testTransport(FAR, { proxy: { url: proxy.url, except: '' }, limits });
    await rejection(createReader(transport).organization());
    expect(proxy.seen()).toContain('\r\n\r\n\u0016\u0003');
    expect(proxy.seen()).not.toContain('/api/v1/organization');
  });

  it.each(['gladly.invalid', '.invalid', '*'])('is not used for hosts in "%s"', async (except) => {
    const proxy = await proxyThatSays('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const limits = { answerMs: 2000, totalMs: 2000 };
    const transport = testTransport(FAR, { proxy: { url: proxy.url, except }, limits });
    await rejection(createReader(transport).organization());
    expect(proxy.seen()).toBe('');
  });

  it.each(['http:', 'https:'])(
    'is not used for a server on this machine (%s)',
    async (protocol) => {
      const proxy = await proxyThatSays('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      const server = await scriptedServer([{ body: { id: 'o1' } }]);
      const url = server.url.replace('http:', protocol);
      const options = { proxy: { url: proxy.url, except: '' } };
      await rejection(createReader(testTransport({ ...server, url }, options)).organization());
      expect(proxy.seen()).toBe('');
    },
  );

  it('whose address is none is named without being shown', async () => {
    const proxy = { url: 'http://me:fake-proxy-word@:::', except: '' };
    const transport = testTransport(FAR, { proxy });
    const error = await rejection(createReader(transport).organization());
    expect(error).toMatchObject({ failure: 'unreachable' });
    expect(String(error)).not.toContain('fake-proxy-word');
    await expect(transport.close()).resolves.toBeUndefined();
  });
});

/** A proxy that gives every CONNECT one answer and keeps all that it is sent. */
async function proxyThatSays(answer: string) {
  let seen = '';
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    socket.once('data', () => socket.write(answer));
    socket.on('data', (chunk) => {
      seen += chunk.toString('latin1');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen: () => seen };
}

function rejection(reading: Promise<unknown>): Promise<unknown> {
  return reading.then(
    () => new Error('it was read'),
    (error: unknown) => error,
  );
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
