import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailLink } from '#platform/mail-link.ts';
import { mapLink } from '#platform/map-link.ts';

const android = { userAgent: 'Mozilla/5.0 (Linux; Android 15; Pixel 8) Chrome/140 Mobile', maxTouchPoints: 5 };
const iphone = { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari', maxTouchPoints: 5 };
const ipad = { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari', maxTouchPoints: 5 };
const mac = { ...ipad, maxTouchPoints: 0 };
const address = 'Kirkkokatu 1 (piha), 65100 Vaasa';
const at = { lat: 63.096, lon: 21.616 };

describe('a link to the phone’s own map', () => {
  test.each([
    ['Android', android, at, 'geo:63.096,21.616?q=63.096,21.616(Kirkkokatu%201%20%20piha%20%2C%2065100%20Vaasa)'],
    ['Android, place unknown', android, undefined, 'geo:0,0?q=Kirkkokatu%201%20(piha)%2C%2065100%20Vaasa'],
    ['iPhone', iphone, at, 'https://maps.apple.com/?ll=63.096,21.616&q=Kirkkokatu%201%20(piha)%2C%2065100%20Vaasa'],
    ['iPad', ipad, undefined, 'https://maps.apple.com/?q=Kirkkokatu%201%20(piha)%2C%2065100%20Vaasa'],
    ['Mac', mac, at, 'https://www.openstreetmap.org/?mlat=63.096&mlon=21.616#map=17/63.096/21.616'],
    [
      'Mac, place unknown',
      mac,
      undefined,
      'https://www.openstreetmap.org/search?query=Kirkkokatu%201%20(piha)%2C%2065100%20Vaasa',
    ],
  ])('%s', (_name, device, spot, link) => {
    expect(mapLink({ address, at: spot }, device)).toBe(link);
  });
});

test('a letter comes out of its link as it went in, whatever is written', () => {
  const anyText = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\r'));
  fc.assert(
    fc.property(anyText, anyText, (subject, body) => {
      const link = mailLink({ to: 'tieto@talo.example', subject, body });
      expect(link.startsWith('mailto:tieto@talo.example?subject=')).toBe(true);
      expect(link).not.toMatch(/[\s"<>]/);
      const [gotSubject, gotBody] = link
        .slice(link.indexOf('?') + 1)
        .split('&')
        .map((part) => decodeURIComponent(part.slice(part.indexOf('=') + 1)));
      expect([gotSubject, gotBody]).toEqual([subject, body.replaceAll('\n', '\r\n')]);
    }),
  );
});
