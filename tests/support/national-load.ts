import type { Address, Service, ServiceArea } from '#domain/directory/service.ts';
import { serviceId } from '#domain/ids.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { Municipality, Places } from '#domain/places/places.ts';
import { serviceKinds } from '#domain/directory/service-kind.ts';
import { localDate } from '#domain/time/local-date.ts';

/** Numbers from a seed (mulberry32): the same load on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words = {
  fi: 'lapsi perhe neuvola tuki palvelu ajanvaraus kerho leikkipuisto avoin kohtaamispaikka vanhempi keskustelu apu arki kotona maksuton ryhmä vauva päiväkoti hakemus',
  sv: 'barn familj rådgivning stöd tjänst tidsbokning klubb lekpark öppen mötesplats förälder samtal hjälp vardag hemma avgiftsfri grupp baby daghem ansökan',
};

/**
 * So many services over all municipalities, of the sizes that the registers have: 650 characters of text on average (a twentieth of
 * them 3,000), Swedish in two of three, one number and one door with a week's hours as a rule. Two in a hundred are nationwide, six a
 * county's, five serve several municipalities.
 */
export function* nationalLoad(count: number, { municipalities }: Pick<Places, 'municipalities'>): Generator<Service> {
  const random = randomFrom(308);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const lists = { fi: words.fi.split(' '), sv: words.sv.split(' ') };
  const text = (letters: number): LocalizedText => {
    const make = (language: 'fi' | 'sv') => {
      let made = '';
      while (made.length < letters) made += `${pick(lists[language])} `;
      return made.trim();
    };
    return { fi: make('fi'), sv: random() < 0.66 ? make('sv') : null };
  };
  const areaAround = ({ code, county }: Municipality): ServiceArea => {
    const chance = random();
    if (chance < 0.02) return { type: 'nation', exceptCounties: [] };
    if (chance < 0.08) return { type: 'county', counties: [county] };
    if (chance >= 0.13) return { type: 'municipality', municipalities: [code] };
    return {
      type: 'municipality',
      municipalities: [...new Set([code, ...Array.from({ length: 4 }, () => pick(municipalities).code)])],
    };
  };
  const door = ({ code, fi, sv }: Municipality, number: number): Address => ({
    street: { fi: `Koulukatu ${number}`, sv: `Skolgatan ${number}` },
    postalCode: '00100',
    city: { fi, sv },
    municipality: code,
    at: { lat: Math.round((60 + random() * 8) * 1e5) / 1e5, lon: Math.round((22 + random() * 6) * 1e5) / 1e5 },
    hours: {
      kind: 'schedule',
      periods: [{ week: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' }] }],
      confidence: 'authority-seen',
    } as Address['hours'] & object,
    confidence: 'authority-seen',
  });
  for (let at = 0; at < count; at += 1) {
    const home = pick(municipalities);
    const area = areaAround(home);
    const doors = area.type === 'nation' ? 1 + Math.floor(random() * 30) : random() < 0.1 ? 6 : 1;
    yield {
      id: serviceId(`load-${at}`),
      name: {
        fi: `${home.fi}: ${pick(lists.fi)} ${at}`,
        sv: random() < 0.66 ? `${home.sv}: ${pick(lists.sv)} ${at}` : null,
      },
      summary: text(150),
      description: text(random() < 0.05 ? 3_000 : 400),
      audience: null,
      provider: { fi: home.fi, sv: home.sv },
      area,
      worry: ['everyone'],
      crisis: false,
      keywords: [pick(lists.fi), pick(lists.sv)],
      phones: [
        {
          number: `09 ${1_000_000 + at}`,
          label: null,
          languages: ['fi', 'sv'],
          price: 'normal',
          confidence: 'authority-seen',
        },
      ],
      webPages: [{ url: { fi: `https://example.fi/${at}`, sv: null }, label: null, confidence: 'authority-seen' }],
      addresses: Array.from({ length: doors }, (_, index) =>
        door(index === 0 ? home : pick(municipalities), at + index),
      ),
      serviceLanguages: ['fi', 'sv'],
      hours: { kind: 'unknown' },
      note: null,
      sources: [{ name: { fi: 'Kuorma', sv: 'Last' }, url: null, date: '2026-11' }],
      checked: localDate('2026-11-21'),
      confidence: 'authority-seen',
      kind: pick(serviceKinds),
      fee: 'free',
    };
  }
}
