import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { expect, keepWorkerAway, routes, storeForOffline, takeOut, test as base } from '#tests/support/browser-test.ts';
import { testStored } from '#tests/support/stored-phone.ts';

interface ForeignHost {
  readonly url: string;
  /** What it was asked for so far. */
  readonly asked: string[];
}

const test = base.extend<{ foreignHost: ForeignHost }>({
  /** A host of somebody else, ready to answer: only the page's own policy keeps the page from asking it. */
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern
  foreignHost: async ({}, use) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' });
      response.end('window.injected = "foreign script"');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
    const address = server.address();
    await use({ url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, asked });
    server.closeAllConnections();
    server.close();
  },
});

/** What lets an inline part of a page in: the hash of its very text. */
const hashesOf = (html: string, part: RegExp) =>
  [...html.matchAll(part)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);

const headers = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

testStored(
  'every answer has the security headers and sets no cookie, also from the worker',
  async ({ page, request }) => {
    const others = ['/', '/fi/shell.html', '/fi/no-such-page', '/no-such-page', '/no-such.js', '/sw.js', '/icon.svg'];
    for (const path of [...routes.map((route) => route.path), ...others, '/data/manifest.json']) {
      const answer = await request.get(path);
      const given = answer.headers();
      expect(given, path).toMatchObject(headers);
      expect(given['content-security-policy'], path).toMatch(
        /^default-src 'none'; script-src 'self' 'sha256-[^;]*; style-src/,
      );
      expect(given['content-security-policy'], path).not.toMatch(/unsafe|\*|http/);
      expect(given['permissions-policy'], path).toMatch(/microphone=\(\).*camera=\(self\), geolocation=\(self\)/);
      expect(given, path).not.toHaveProperty('set-cookie');
      if (!given['content-type']?.startsWith('text/html')) continue;
      const html = await answer.text();
      const policy = (name: string) =>
        given['content-security-policy']?.match(new RegExp(`${name} ([^;]*)`))?.[1]?.split(' ');
      const scripts = hashesOf(html, /<script>(.*?)<\/script>/gs);
      const styles = hashesOf(html, /<style>(.*?)<\/style>/gs);
      expect([scripts.length, styles.length], path).toEqual([1, 1]);
      expect(policy('script-src'), path).toEqual(expect.arrayContaining(scripts));
      expect(policy('style-src'), path).toEqual(expect.arrayContaining(styles));
      expect(html, path).not.toMatch(/ style="| on[a-z]+="/);
    }
    await storeForOffline(page);
    const shell = await page.goto('/sv/services/nollalinja');
    expect(shell?.fromServiceWorker()).toBe(true);
    expect(shell?.headers()).toMatchObject(headers);
    expect(shell?.headers()['content-security-policy']).toContain("default-src 'none'");
  },
);

test('what is smuggled into a page neither runs nor speaks to anyone', async ({ page, foreignHost, trouble }) => {
  const { url, asked } = foreignHost;
  await keepWorkerAway(page);
  await page.addInitScript(() => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      blocked.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
    Object.assign(window, { blocked });
  });
  await page.route('**/fi/privacy', async (route) => {
    const response = await route.fetch();
    const smuggled = `
      <script>window.injected = 'inline script'</script>
      <script src="${url}/script.js"></script>
      <img src="${url}/picture.png">
      <img src="data:," onerror="window.injected = 'event handler'">
      <iframe src="${url}/frame"></iframe>
      <base href="${url}/">
      <style>@import '${url}/style.css';</style>
      <link rel="stylesheet" href="${url}/sheet.css">`;
    await route.fulfill({ response, body: (await response.text()).replace('<body>', `<body>${smuggled}`) });
  });
  await page.goto('/fi/privacy');
  await expect(page.getByText(/tallessa/)).toBeVisible();
  const fetched = await page.evaluate(async (foreign) => {
    const beacon = navigator.sendBeacon(`${foreign}/beacon`);
    return fetch(`${foreign}/fetch`).then(
      () => 'answered',
      () => `refused ${String(beacon)}`,
    );
  }, url);
  expect(fetched).toMatch(/^refused/);

  expect(await page.evaluate(() => (window as { injected?: string }).injected)).toBeUndefined();
  const blocked = await page.evaluate(() => (window as unknown as { blocked: string[] }).blocked);
  for (const each of [
    'script-src-elem inline',
    `script-src-elem ${url}/script.js`,
    'script-src-attr inline',
    `img-src ${url}/picture.png`,
    `frame-src ${url}`,
    `base-uri ${url}`,
    'style-src-elem inline',
    `style-src-elem ${url}/sheet.css`,
    `connect-src ${url}/fetch`,
    `connect-src ${url}/beacon`,
  ])
    expect(blocked.join('\n')).toContain(each);
  expect(asked).toEqual([]);
  await takeOut(trouble, /Content Security Policy|violates the following|foreign host: http:\/\/127/);
});

testStored('no text becomes markup or script, and no other worker can be registered', async ({ page, trouble }) => {
  await storeForOffline(page);
  const refusals = await page.evaluate(async () => {
    // From a turn of the page's own: what a debugger evaluates at once is free of the policy.
    await new Promise((next) => setTimeout(next));
    const attempt = async (work: () => unknown) => {
      try {
        await work();
        return 'allowed';
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    };
    const trustedTypes = (
      window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
    ).trustedTypes;
    const pass = { createHTML: (text: string) => text, createScriptURL: (text: string) => text };
    return {
      markup: await attempt(() => (document.createElement('p').innerHTML = '<b>')),
      script: await attempt(() => (document.createElement('script').src = '/sw.js')),
      evaluated: await attempt(() => globalThis.eval('1') as unknown),
      worker: await attempt(() => navigator.serviceWorker.register('/other.js')),
      ownWorker: await attempt(() => navigator.serviceWorker.register('/sw.js')),
      policy: await attempt(() => trustedTypes.createPolicy('mine', pass)),
      ownPolicy: await attempt(() => trustedTypes.createPolicy('evaat-urls', pass)),
    };
  });
  expect(refusals).toEqual({
    markup: 'TypeError',
    script: 'TypeError',
    evaluated: 'EvalError',
    worker: 'TypeError',
    ownWorker: 'TypeError',
    policy: 'TypeError',
    ownPolicy: 'TypeError',
  });
  await takeOut(trouble, /Trusted|Content Security Policy/);
});

testStored('nothing but the app’s own keys is kept, and no page asks a foreign host', async ({ page, context }) => {
  await storeForOffline(page);
  for (const { path } of routes.filter((each) => each.path.startsWith('/fi/'))) await page.goto(path);
  await page.goto('/fi/family');
  await page.getByRole('button', { name: 'Lisää lapsi tai laskettu aika' }).click();
  await page.getByLabel('Kutsumanimi').fill('Muru');
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expect(page.getByLabel('Tilltalsnamn')).toBeVisible();

  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect(keys).toEqual(expect.arrayContaining(['evaat:language', 'evaat:draft:child:new']));
  expect(keys.filter((key) => !key.startsWith('evaat:'))).toEqual([]);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(databases.sort()).toEqual(['evaat', 'evaat-inbox', 'evaat-packs']);
  expect(await context.cookies()).toEqual([]);
});
