import { describe, expect, test } from 'vitest';
import { importRecords } from '#tests/tools/tpr-records.ts';

describe('the door of a unit', () => {
  const there = {
    ...{ id: 20, name_fi: 'Leikkipuisto Loru', ontologyword_ids: [475], arealcity_id: 91 },
    ...{ street_address_fi: 'Purotie 8', address_city_fi: 'Helsinki', address_zip: '00380' },
    ...{ latitude: 60.21403, longitude: 24.868238 },
    ...{ northing_etrs_tm35fin: 6677155, easting_etrs_tm35fin: 381878 },
    ...{ northing_etrs_gk25: 6677926, easting_etrs_gk25: 25492695 },
  };
  const import1 = async (changes: object) => {
    const { entry, report } = await importRecords({ units: [{ ...there, ...changes }] });
    return { door: entry('tpr-unit-20').addresses[0], found: entry('tpr-unit-20'), report };
  };

  test('has a position and a municipality', async () => {
    const { door, report } = await import1({});
    expect(door).toMatchObject({ municipality: '091', at: { lat: 60.21403, lon: 24.868238 } });
    expect(report.tally.of('positions')).toEqual([]);
  });

  test.each([
    ['two projections that disagree', { easting_etrs_gk25: 25_493_695 }, 'not the same in each projection'],
    ['swapped axes', { latitude: 24.868238, longitude: 60.21403 }, 'outside Finland'],
    ['a claim of another town', { arealcity_id: 853 }, 'far from the municipality it claims'],
  ])('with %s has no position, and the street stays', async (_name, changes, why) => {
    const { door, report } = await import1(changes);
    expect(door).toMatchObject({ street: { fi: 'Purotie 8' } });
    expect(door?.at).toBeUndefined();
    expect(report.tally.of('positions')).toEqual([[why, 1]]);
  });

  test('with a slip in one number is left where the other two put it', async () => {
    const { door } = await import1({ latitude: '60,2' });
    expect(door?.at?.lat).toBeCloseTo(60.21403, 4);
  });

  test('of a shelter is told to nobody', async () => {
    const { found, report } = await import1({ name_fi: 'Pääkaupungin turvakoti' });
    expect(found.addresses).toEqual([]);
    expect(JSON.stringify(found)).not.toContain('Purotie');
    expect(report.tally.of('addresses')).toEqual([['of a shelter', 1]]);
  });
});

describe('what a unit costs', () => {
  const unit = { id: 20, name_fi: 'Leikkipuisto Loru', ontologyword_ids: [475] };
  const priced = async (price: string, more: object = {}) => {
    const connections = [{ section_type: 'PRICE', name_fi: price }];
    const { entry } = await importRecords({ units: [{ ...unit, ...more, connections }] });
    return entry('tpr-unit-20');
  };

  test('is told without its sums', async () => {
    const found = await priced('Aikuiset - kertamaksu 5,80 e');
    expect(found).toMatchObject({ fee: 'charged' });
    expect(JSON.stringify(found)).not.toContain('5,80');
    expect(await priced('Toiminta on maksutonta.')).toMatchObject({
      fee: 'free',
      feeNote: { fi: 'Toiminta on maksutonta.' },
    });
  });

  test('is not known when nothing is said', async () => {
    const { entry } = await importRecords({ units: [unit] });
    expect(entry('tpr-unit-20')).not.toHaveProperty('fee');
  });
});
