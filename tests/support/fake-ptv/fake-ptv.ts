import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerV11, answerV12, pageBody, type Answer, type FakePage } from '#tests/support/fake-ptv/answer.ts';
import type { FakeRegister } from '#tests/support/fake-ptv/register.ts';

/** What can go wrong with one answer. The last five are quiet: status 200, and only the content is not to be trusted. */
export type PtvTrouble =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: 'cut' }
  | { readonly kind: 'half-json' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'empty-page' }
  | { readonly kind: 'short-page' }
  | { readonly kind: 'wrong-total' }
  | { readonly kind: 'other-page' };

export interface FakeRequest {
  /** From 1, over the server's life. */
  readonly count: number;
  readonly path: string;
  readonly query: URLSearchParams;
}

export interface FakePtv {
  readonly v11: string;
  readonly v12: string;
  /** What was asked, in order: path and query. */
  readonly asked: readonly string[];
  /** The most requests that were under way at the same time. */
  readonly widest: () => number;
  readonly close: () => Promise<void>;
}

export interface FakeOptions {
  readonly register: FakeRegister;
  readonly key?: string;
  readonly trouble?: (request: FakeRequest) => PtvTrouble | null;
  /** Ids on a page of v11; the real one gives 1000. */
  readonly idPage?: number;
}

/** The page with something wrong in it that its status does not tell. */
function spoilt(page: FakePage, kind: PtvTrouble['kind'], register: () => FakePage): FakePage {
  if (kind === 'empty-page') return { ...page, items: [] };
  if (kind === 'short-page') return { ...page, items: page.items.slice(0, -1) };
  if (kind === 'wrong-total') return { ...page, total: page.total + 250 };
  return kind === 'other-page' ? register() : page;
}

function send(
  response: ServerResponse,
  answer: Answer,
  trouble: PtvTrouble | null,
  previous: () => FakePage | null,
): void {
  if (answer.kind === 'missing') {
    response.writeHead(404, { 'content-type': 'application/problem+json' }).end('{"title":"Not found"}');
    return;
  }
  const page = answer.kind === 'page' ? answer.page : null;
  const body =
    page === null
      ? (answer as { body: unknown }).body
      : pageBody(trouble === null ? page : spoilt(page, trouble.kind, () => previous() ?? page));
  const text = trouble?.kind === 'not-json' ? '<html>Huoltokatko</html>' : JSON.stringify(body);
  const headers = { 'content-type': 'application/json' };
  if (trouble?.kind === 'cut') {
    // Announces the whole and hangs up in the middle.
    response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
    return;
  }
  response.writeHead(200, headers).end(trouble?.kind === 'half-json' ? text.slice(0, text.length / 2) : text);
}

/** A PTV on this machine, over real HTTP, that speaks v11 and v12 and fails as it is told. */
export async function startFakePtv({
  register,
  key,
  trouble = () => null,
  idPage = 1000,
}: FakeOptions): Promise<FakePtv> {
  const asked: string[] = [];
  let [now, widest] = [0, 0];

  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://fake');
    const [, , version, ...path] = decodeURIComponent(url.pathname).split('/');
    asked.push(`${path.join('/')}${url.search}`);
    widest = Math.max(widest, ++now);
    response.on('close', () => now--);
    const wrong = trouble({ count: asked.length, path: path.join('/'), query: url.searchParams });
    if (version === 'v12' && key !== undefined && request.headers['x-api-key'] !== key) {
      response.writeHead(401).end(JSON.stringify({ detail: `no such key: ${String(request.headers['x-api-key'])}` }));
      return;
    }
    if (wrong?.kind === 'silence') return;
    if (wrong?.kind === 'status') {
      response
        .writeHead(wrong.status, wrong.retryAfter === undefined ? {} : { 'retry-after': wrong.retryAfter })
        .end('{}');
      return;
    }
    const ask = (query: URLSearchParams) =>
      version === 'v12' ? answerV12(register, path, query) : answerV11(register, path, query, idPage);
    send(response, ask(url.searchParams), wrong, () => {
      const before = new URLSearchParams(url.searchParams);
      before.set('page', String(Math.max(1, Number(before.get('page') ?? '1') - 1)));
      const answer = ask(before);
      return answer.kind === 'page' ? { ...answer.page, page: Number(url.searchParams.get('page') ?? '1') } : null;
    });
  };

  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}/api`;
  return {
    v11: `${base}/v11/`,
    v12: `${base}/v12/`,
    asked,
    widest: () => widest,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
