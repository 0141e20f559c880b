import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { authoredServices } from '#content/directory/directory.ts';
import { urgentServices } from '#content/directory/urgent.ts';
import { isDiscreet } from '#domain/safety/discreet-page.ts';
import { pagePaths } from '#domain/site-map.ts';

describe('pages for who is hurt at home', () => {
  test.each([
    '/fi/kit/violence',
    '/sv/kit/violence/',
    '/fi/services/nollalinja',
    '/sv/services/tampere-ensi-ja-turvakoti',
  ])('%s is discreet', (path) => expect(isDiscreet(path)).toBe(true));

  test.each([
    ...Object.values(pagePaths).map((page) => `/fi/${page}`),
    '/',
    '/kit/violence',
    '/fi/kit/violence-x',
    '/fi/services/112',
    '/fi/kit/turvakoti',
  ])('%s is a page like any other', (path) => expect(isDiscreet(path)).toBe(false));

  test('each service that we have written about shelter or violence is among them', () => {
    const about = /turvako[td]i|skyddshem|lähisuhdeväkivalt|våld i nära/i;
    const missed = [...authoredServices, ...urgentServices]
      .filter(({ name, summary }) =>
        about.test(`${name.fi ?? ''} ${name.sv ?? ''} ${summary?.fi ?? ''} ${summary?.sv ?? ''}`),
      )
      .filter(({ id }) => !isDiscreet(`/fi/services/${id}`))
      .map(({ id }) => id);
    // A union of forty associations for families of all kinds.
    expect(missed).toEqual(['etkl']);
  });

  test('the article names none but these and those that anybody may be looking at', () => {
    const services = /^ {2}services: \[(.*)\]$/m
      .exec(readFileSync('locales/fi/kit/violence.md', 'utf8'))?.[1]
      ?.split(', ');
    expect(services?.filter((id) => !isDiscreet(`/fi/services/${id}`))).toEqual(['112', 'etkl', 'neuvola']);
  });
});
