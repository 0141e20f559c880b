import type { RuleId } from '#domain/ids.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { months, weeks } from './offsets.ts';

const shared = { category: 'registration', checked: '2026-11-21', volatile: false } satisfies Partial<Rule>;
const bySeenLaw = { ...shared, confidence: 'law-seen', hardness: 'statutory' } satisfies Partial<Rule>;

const parenthood = (section: string) => ({
  reference: { fi: `Vanhemmuuslaki 775/2022 ${section}`, sv: `Föräldraskapslagen 775/2022 ${section}` },
  url: 'https://dvv.fi/sv/faststallande-av-foraldraskap',
  date: '2022-08-26',
});

/** Åland has other officials, but the same days: the texts say whom to ask. */
export const registrationRules: readonly Rule[] = [
  {
    ...bySeenLaw,
    id: 'reg-acknowledge-before-birth' as RuleId,
    kind: 'deadline',
    anchor: 'dueDate',
    // The law says only "before birth": four weeks are our suggestion, hence late until the due date.
    when: { at: weeks(-4) },
    lateUntilAnchor: true,
    adoption: 'none',
    only: ['unacknowledged'],
    authority: 'maternity-clinic',
    source: parenthood('19 §'),
  },
  {
    ...bySeenLaw,
    id: 'reg-acknowledge-after-birth' as RuleId,
    kind: 'reminder',
    anchor: 'birthDate',
    when: { at: weeks(2) },
    adoption: 'none',
    only: ['unacknowledged'],
    authority: 'child-welfare-supervisor',
    source: parenthood('8, 21 §'),
  },
  {
    ...bySeenLaw,
    id: 'reg-name' as RuleId,
    kind: 'deadline',
    anchor: 'birthDate',
    when: { at: months(3) },
    adoption: 'none',
    authority: 'dvv',
    source: {
      reference: { fi: 'Etu- ja sukunimilaki 946/2017 22–23 §', sv: 'För- och efternamnslagen 946/2017 22–23 §' },
      url: 'https://www.suomi.fi/palvelut/lapsen-nimen-ilmoittaminen-digi-ja-vaestotietovirasto/a2fc81c1-4b59-4ada-80eb-36339957d013',
      date: '2017-12-19',
    },
  },
  {
    ...shared,
    id: 'reg-baptism' as RuleId,
    kind: 'reminder',
    anchor: 'birthDate',
    when: { at: weeks(4) },
    adoption: 'none',
    only: ['baptism'],
    authority: 'parish',
    source: {
      reference: {
        fi: 'Etu- ja sukunimilaki 946/2017 22 §; kirkon käytäntö',
        sv: 'För- och efternamnslagen 946/2017 22 §; kyrkans praxis',
      },
      url: 'https://evl.fi',
      date: '2017',
    },
    confidence: 'recalled',
    hardness: 'app-suggestion',
  },
  {
    ...shared,
    id: 'reg-kela-card' as RuleId,
    kind: 'info',
    anchor: 'birthDate',
    when: { at: months(3) },
    adoption: 'none',
    authority: 'kela',
    source: {
      reference: { fi: 'Kela: Ilmoita muutoksista, syntymä ja kuolema', sv: 'FPA om födsel och dödsfall (på finska)' },
      url: 'https://www.kela.fi/ilmoita-muutoksista-syntyma-ja-kuolema',
      date: null,
    },
    confidence: 'authority-seen',
    hardness: 'official-guidance',
  },
  {
    ...shared,
    id: 'reg-passport' as RuleId,
    category: 'documents',
    kind: 'reminder',
    anchor: 'travelDate',
    // Our suggestion: a passport is needed until the journey begins, however late it is asked for.
    when: { at: months(-2) },
    lateUntilAnchor: true,
    authority: 'police',
    source: {
      reference: { fi: 'Passilaki 671/2006; poliisi.fi', sv: 'Passlagen 671/2006; poliisi.fi' },
      url: 'https://poliisi.fi/passi-alaikaiselle-selkokielella',
      date: null,
    },
    confidence: 'authority-seen',
    hardness: 'official-guidance',
  },
];
