import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { serviceSchema } from '#content/schemas/service-schema.ts';
import {
  map,
  street,
  v11Hours,
  v11Line,
  v11Place,
  v11Service,
  v12Place,
  v12Service,
  type Mapped,
} from '#tests/tools/ptv-records.ts';
import type { RawRecord } from '#tools/directory/ptv/joined.ts';
import { hasEmail } from '#tools/directory/text/plain-text.ts';
import { isRoleAddress } from '#tools/directory/text/persons.ts';
import { withoutMarkup } from '#tools/directory/text/rich-text.ts';

/** What somebody could put into a field of PTV to harm a reader, or what broke an importer before. */
const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&amp;lt;svg/onload=alert(1)&amp;gt;',
    '<scr<script>ipt>',
    '&lt;&#x200B;script&gt;',
    '<scr\u200Bipt src=//x>',
    'javascript:alert(1)',
    'maija.meikalainen@vaasa.fi',
    'Soita: maija.meikalainen(at)vaasa.fi',
    'Maija Meikäläinen',
    '{"blocks":[{"text":"<b>x</b> maija@vaasa.fi"}]}',
    '__proto__',
    'constructor',
    '2026-02-31',
    '9999-12-31T23:59:59',
    '\uD800',
    '\u0000',
    '٣٤٥',
    '24:00',
    'Monday',
    'P3.8',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.stringMatching(/^[a-z]{1,8}(\.[a-z]{1,8})?@[a-z]{2,8}\.fi$/),
);
/** Not often, for a megabyte takes its time: what made a careless pattern run for minutes. */
const huge = fc.constantFrom('a'.repeat(1_000_000), '<'.repeat(9_000), '&amp;'.repeat(1_800), 'a.'.repeat(400_000));
const anything = fc.oneof(
  { weight: 1, arbitrary: huge },
  { weight: 12, arbitrary: hostile },
  { weight: 3, arbitrary: fc.constantFrom(null, true, false, 0, -1, 1e308, [], {}) },
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** Puts values into fields of a record, however deep: "3" of it is the third leaf counted through. */
function disturb(value: unknown, at: readonly number[], values: readonly unknown[]): unknown {
  let leaf = 0;
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node === 'object' && node !== null)
      return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, walk(each)]));
    const place = at.indexOf(leaf++);
    return place < 0 ? node : values[place];
  };
  return walk(value);
}

const isRecord = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hours = [
  v11Hours({ openingHour: [{ dayFrom: 'Monday', dayTo: '', from: '08:00:00', to: '16:00:00' }] }),
  v11Hours({ serviceHourType: 'Exceptional', validFrom: '2026-12-24', isClosed: true }),
];
const number = {
  type: 'Phone',
  prefixNumber: '+358',
  number: '405501990',
  additionalInformation: 'Neuvonta',
  language: 'fi',
};
const contact = {
  emails: [{ value: 'neuvola@vaasa.fi' }],
  webPages: [{ url: 'https://a.fi/', value: 'Sivu', language: 'fi' }],
};

const whole = {
  v11: {
    service: v11Service({
      keywords: [{ value: 'vauva', language: 'fi' }],
      requirements: [{ value: '0–6-vuotiaat', language: 'fi' }],
      organizations: [{ organization: { id: 'a', name: 'Vaasa' }, roleType: 'Responsible' }],
    }),
    channels: [
      {
        channel: v11Place({ serviceHours: hours, phoneNumbers: [number], ...contact, addresses: [street()] }),
        connection: { description: [{ value: 'Tervetuloa.', language: 'fi', type: 'Description' }] },
      },
      { channel: v11Line([number], { serviceHours: hours }), connection: { contactDetails: contact } },
    ],
    general: {
      names: [{ language: 'fi', value: 'Pohja', type: 'Name' }],
      descriptions: [{ language: 'sv', value: 'Text', type: 'Summary' }],
    },
  },
  v12: {
    service: v12Service({
      languageVersions: {
        fi: { name: 'Neuvola', summary: 'Terveyttä.', userInstructions: 'Varaa.' },
        sv: { name: 'Rådgivning' },
      },
    }),
    channels: [
      {
        channel: v12Place({
          languageVersions: {
            fi: {
              name: 'Neuvola',
              contactPhoneNumbers: [{ type: 'DomesticPhone', number: '0405501990' }],
              contactEmails: [{ email: 'neuvola@vaasa.fi' }],
              contactWebPages: [{ name: 'Sivu', url: 'https://a.fi' }],
            },
          },
          serviceHours: {
            hours: [
              {
                type: 'WeeklyUntilFurtherNotice',
                weeklyHours: {
                  monday: { hours: [{ start: '08:00', end: '16:00', openingStatus: 'Open', repetition: 'Weekly' }] },
                },
              },
            ],
            holidayServiceHours: {
              repetition: 'EveryYear',
              holidays: [{ holidayName: 'MayDay', hours: [{ openingStatus: 'Closed' }] }],
            },
          },
        }),
        connection: {},
      },
    ],
    general: { languageVersions: { fi: { name: 'Pohja', description: 'Teksti' } } },
  },
} as const;

const emailsIn = (text: string) => text.match(/[\p{L}\p{N}_.+-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+/giu) ?? [];

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** What a page and its reader may rely on, whatever came in. */
function expectSafe({ outcome }: Mapped): void {
  if (outcome.outcome !== 'kept') {
    expect(outcome.reason).toMatch(/^[\p{L} ,.’]{5,100}$/u);
    return;
  }
  const { service } = outcome;
  expect(v.safeParse(serviceSchema, service).success).toBe(true);
  const { feedback, ...rest } = service;
  expect(feedback === undefined || isRoleAddress(feedback)).toBe(true);
  for (const text of textsOf(rest)) {
    expect(text).not.toMatch(/<[a-z/!?]/iu);
    expect(text).not.toContain('Meikäläinen');
    expect(emailsIn(text)).toEqual([]);
    expect(hasEmail(text)).toBe(false);
    expect(text.length).toBeLessThanOrEqual(12_000);
  }
  for (const { url } of service.webPages)
    expect([url.fi, url.sv].every((each) => each === null || /^https?:/u.test(each))).toBe(true);
}

describe('whatever PTV sends', () => {
  test.each(['v11', 'v12'] as const)('%s: any JSON for every record neither throws nor passes unchecked', (version) => {
    const json = fc.dictionary(
      fc.oneof(
        fc.string(),
        fc.constantFrom('serviceNames', 'areaType', 'languageVersions', '__proto__', 'serviceHours'),
      ),
      anything,
    );
    fc.assert(
      fc.property(json, json, json, (service, channel, general) => {
        expectSafe(
          map(service, { channels: [{ channel, connection: channel }], organizations: [general], general, version }),
        );
      }),
      { numRuns: 200 },
    );
  });

  test.each(['v11', 'v12'] as const)('%s: a sound record with hostile values in some of its fields', (version) => {
    const places = fc.uniqueArray(fc.nat(110), { minLength: 1, maxLength: 8 });
    let kept = 0;
    fc.assert(
      fc.property(places, fc.array(anything, { minLength: 8, maxLength: 8 }), (at, values) => {
        const disturbed = disturb(whole[version], at, values);
        const { service, channels, general } = isRecord(disturbed) ? disturbed : {};
        if (!isRecord(service) || !Array.isArray(channels) || !isRecord(general)) throw new Error('the shape stays');
        const joined = channels.flatMap((each: unknown) =>
          isRecord(each) && isRecord(each['channel']) && isRecord(each['connection'])
            ? [{ channel: each['channel'], connection: each['connection'] }]
            : [],
        );
        const mapped = map(service, { channels: joined, general, version });
        if (mapped.outcome.outcome === 'kept') kept += 1;
        expectSafe(mapped);
      }),
      { numRuns: 150 },
    );
    // Or the property would hold for an importer that keeps nothing.
    expect(kept).toBeGreaterThan(30);
  });

  test('nesting thousands deep', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`);
    expectSafe(map(v11Service({ serviceNames: deep, serviceDescriptions: deep, areas: deep })));
    expectSafe(map(v12Service({ languageVersions: deep, area: deep }), { version: 'v12' }));
  });

  test('prototype keys are data', () => {
    const poisoned: unknown = JSON.parse(
      '{"__proto__":{"areaType":"Nationwide","serviceNames":[{"language":"fi","type":"Name","value":"Neuvola"}],"targetGroups":[{"code":"KR1.2"}]}}',
    );
    expect(map(isRecord(poisoned) ? poisoned : {}).outcome.outcome).toBe('left-out');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('taking markup out twice changes nothing, and nothing that opens a tag stays', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<',
            '>',
            '&lt;',
            '&amp;',
            'script',
            '/',
            '!--',
            '-->',
            ' ',
            'b',
            '&#60;',
            '3',
            '{"blocks":[{"text":"<i>"}]}',
          ),
          { maxLength: 20 },
        ),
        (parts) => {
          const once = withoutMarkup(parts.join(''));
          expect(withoutMarkup(once)).toBe(once);
          expect(once).not.toMatch(/<[a-z/!?]/iu);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
