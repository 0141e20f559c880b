import type { Service } from '#domain/directory/service.ts';
import { municipalityCode, serviceId } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { officeHours, schedule, weekly } from '#tests/domain/directory/open-hours/any-hours.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const seen = 'authority-seen';
const vaasa = { fi: 'Vaasa', sv: 'Vasa' };

/** A meeting place of Vaasa of which everything is known that can be: three doors, hours, lines, fees, groups. No real place. */
export const fullService: Service = sampleService('full', {
  id: serviceId('full'),
  name: { fi: 'Esimerkin perhetalo', sv: 'Exemplets familjehus' },
  summary: { fi: 'Kahvia ja seuraa pienten lasten perheille.', sv: 'Kaffe och sällskap för småbarnsfamiljer.' },
  description: { fi: 'Tule sellaisena kuin olet.\n* Leikkitila\n* Keittiö', sv: 'Kom som du är.\n* Lekrum\n* Kök' },
  audience: { fi: 'Vauvaperheille', sv: 'För babyfamiljer' },
  provider: { fi: 'Esimerkkiyhdistys', sv: 'Exempelföreningen' },
  kind: 'meeting-place',
  area: { type: 'municipality', municipalities: [municipalityCode('905')] },
  worry: ['everyone', 'small'],
  phones: [
    {
      number: '06 111 0000',
      label: { fi: 'Neuvonta', sv: 'Rådgivning' },
      languages: ['fi', 'sv'],
      price: 'normal',
      hours: officeHours('9–11'),
      confidence: seen,
    },
  ],
  webPages: [
    { url: { fi: 'https://talo.example/', sv: null }, label: null, confidence: seen },
    {
      purpose: 'form',
      url: { fi: 'https://talo.example/lomake', sv: null },
      label: { fi: 'Ilmoittaudu retkelle', sv: 'Anmäl dig till utflykten' },
      confidence: seen,
    },
    {
      purpose: 'e-service',
      url: { fi: 'https://talo.example/varaa', sv: null },
      label: { fi: 'Varaa tila', sv: 'Boka rum' },
      confidence: seen,
    },
  ],
  addresses: [
    {
      name: { fi: 'Keskusta', sv: 'Centrum' },
      street: { fi: 'Kirkkokatu 1', sv: 'Kyrkogatan 1' },
      postalCode: '65100',
      city: vaasa,
      at: { lat: 63.096, lon: 21.616 },
      hours: schedule({ periods: [{ week: [weekly([2, 4], '9–12')] }] }),
      phones: [{ number: '06 111 0001', label: null, languages: [], price: null, confidence: seen }],
      stroller: true,
      confidence: seen,
    },
    {
      name: { fi: 'Palosaari', sv: 'Brändö' },
      street: { fi: 'Kapteeninkatu 2', sv: 'Kaptensgatan 2' },
      postalCode: '65200',
      city: vaasa,
      at: { lat: 63.103, lon: 21.58 },
      hours: schedule({ periods: [{ week: [weekly([3], '13–15 booked')] }] }),
      stroller: false,
      confidence: seen,
    },
    {
      name: { fi: 'Posti', sv: 'Post' },
      street: { fi: 'PL 3', sv: 'PB 3' },
      postalCode: '65101',
      city: vaasa,
      confidence: seen,
    },
  ],
  serviceLanguages: ['fi', 'sv'],
  hours: officeHours('9–15'),
  note: { fi: 'Ovikello on rikki.', sv: 'Dörrklockan är sönder.' },
  sources: [{ name: { fi: 'Talon sivu', sv: 'Husets sida' }, url: 'https://talo.example/', date: '2026-11-01' }],
  checked: localDate('2026-11-21'),
  ages: { fromMonths: 0, untilMonths: 84 },
  fee: 'charged',
  feeNote: { fi: 'Kahvi maksaa euron.', sv: 'Kaffet kostar en euro.' },
  booking: 'not-needed',
  bookingNote: { fi: 'Retkelle ilmoittaudutaan.', sv: 'Till utflykten anmäler man sig.' },
  groups: [
    { fi: 'Muskari tiistaisin', sv: 'Musiklek på tisdagar' },
    { fi: 'Isäkerho', sv: null },
  ],
  feedback: 'tieto@talo.example',
});
