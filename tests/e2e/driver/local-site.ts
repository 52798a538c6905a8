import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Socket } from 'node:net';
import { generate } from 'selfsigned';

/** What an address answers: a page, or a page with headers and status, or one made when it is asked for. */
export type Answer = string | { readonly body: string | Buffer; readonly headers?: Record<string, string>; readonly status?: number } | ((url: URL) => Answer);

/** A web of its own: a proxy on this machine that answers for any host, so that nothing leaves it. */
export interface LocalSite {
  readonly port: number;
  /** Every address that was asked for. */
  readonly asked: readonly string[];
  /** Addresses that were asked for in vain. */
  readonly misses: readonly string[];
  set(url: string, answer: Answer): void;
  close(): void;
}

/** Starts it on the loopback address. Keys are whole addresses; `*` answers for the rest, which else get 404. */
export async function startLocalSite(answers: Readonly<Record<string, Answer>>): Promise<LocalSite> {
  const known = new Map(Object.entries(answers));
  const misses: string[] = [];
  const asked: string[] = [];
  const secure = https.createServer(await certificate(), (request, response) => reply('https', known, { asked, misses }, request, response));
  const proxy = http.createServer((request, response) => reply('http', known, { asked, misses }, request, response));
  const sockets = new Set<Socket>();
  const track = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
  };
  await listen(secure);
  await listen(proxy);
  proxy.on('connection', track);
  secure.on('connection', track);
  // Whatever host a browser wants to reach by https, it reaches our own server.
  proxy.on('connect', (_request, client: Socket, head: Buffer) => {
    const onward = net.connect((secure.address() as AddressInfo).port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.write(head);
      onward.pipe(client);
      client.pipe(onward);
    });
    track(onward);
    onward.on('error', () => client.destroy());
  });
  return {
    port: (proxy.address() as AddressInfo).port,
    asked,
    misses,
    set: (url, answer) => known.set(url, answer),
    close() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      secure.close();
    },
  };
}

async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'local test site' }], { keyType: 'ec' });
  return { key: made.private, cert: made.cert };
}

function listen(server: http.Server | https.Server): Promise<void> {
  return new Promise((done) => server.listen(0, '127.0.0.1', done));
}

function reply(scheme: string, known: ReadonlyMap<string, Answer>, { asked: all, misses }: Record<'asked' | 'misses', string[]>, request: IncomingMessage, response: ServerResponse): void {
  const asked = request.url ?? '/';
  const url = /^https?:/.test(asked) ? new URL(asked) : new URL(`${scheme}://${request.headers.host ?? 'localhost'}${asked}`);
  all.push(url.href);
  let answer = known.get(url.origin + url.pathname + url.search) ?? known.get(url.origin + url.pathname) ?? known.get('*');
  if (typeof answer === 'function') answer = answer(url);
  if (answer === undefined || typeof answer === 'function') {
    misses.push(url.href);
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not on the local site');
    return;
  }
  const page = typeof answer === 'string' ? { body: answer } : answer;
  response.writeHead(page.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.body);
}
