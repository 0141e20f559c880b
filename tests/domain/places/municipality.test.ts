import { describe, expect, it } from 'vitest';
import { places } from '#content/places/places.ts';
import { countyCode } from '#domain/ids.ts';
import { countyOf, isAland, isOnAland, municipalityByCode, municipalityName } from '#domain/places/municipality.ts';

describe('a municipality', () => {
  it('is found by its code, and not by one that is no more or never was', () => {
    expect(municipalityByCode(places, '905')?.fi).toBe('Vaasa');
    expect(municipalityByCode(places, '588')).toBeNull();
    expect(municipalityByCode(places, '')).toBeNull();
  });

  it('has a county', () => {
    expect(countyOf(places, '905')).toEqual({
      code: '17',
      fi: 'Pohjanmaan hyvinvointialue',
      sv: 'Österbottens välfärdsområde',
    });
    expect(countyOf(places, '091')?.sv).toBe('Helsingfors stad');
    expect(countyOf(places, '588')).toBeNull();
  });

  it('has a name in each language', () => {
    const vaasa = municipalityByCode(places, '905');
    expect(vaasa && municipalityName(vaasa, 'fi')).toBe('Vaasa');
    expect(vaasa && municipalityName(vaasa, 'sv')).toBe('Vasa');
  });

  it('is known to be on Åland without the list, and the list agrees', () => {
    for (const { code, county } of places.municipalities)
      expect([code, isOnAland(code)]).toEqual([code, isAland(county)]);
  });

  it('is in Åland when its county is 91', () => {
    expect(isAland(countyCode('91'))).toBe(true);
    expect(isAland(countyCode('90'))).toBe(false);
    expect(places.municipalities.filter(({ county }) => isAland(county)).map(({ sv }) => sv)).toContain('Eckerö');
  });
});
