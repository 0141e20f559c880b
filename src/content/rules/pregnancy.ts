import type { RuleId } from '#domain/ids.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { between, days, weeks } from './offsets.ts';

const clinic = {
  category: 'pregnancy',
  anchor: 'dueDate',
  authority: 'maternity-clinic',
  checked: '2026-11-21',
  volatile: false,
} satisfies Partial<Rule>;

const healthLibrary = (pages: string) => ({
  reference: { fi: `Terveyskirjasto ${pages}`, sv: `Terveyskirjasto ${pages} (på finska)` },
  url: 'https://www.terveyskirjasto.fi/odk00015',
  date: null,
});

/** The weeks were seen at Terveyskylä, which bears no date; the decree was not opened. */
const screening = {
  reference: {
    fi: 'Valtioneuvoston asetus seulonnoista 339/2011; Terveyskylä, Naistalo: Sikiöseulonnat Suomessa',
    sv: 'Statsrådets förordning om screening 339/2011; Terveyskylä om fosterscreening (på finska)',
  },
  url: 'https://www.terveyskyla.fi/naistalo/raskaus/ultraaanitutkimukset-ja-sikioseulonnat/sikioseulonnat-suomessa',
  date: null,
} as const;

/** Adopted children bring no pregnancy: the due date and the test are anchors only before a birth. */
export const pregnancyRules: readonly Rule[] = [
  {
    ...clinic,
    id: 'preg-contact-neuvola' as RuleId,
    kind: 'reminder',
    anchor: 'positiveTest',
    when: { at: days(0) },
    source: healthLibrary('odk00015, dlk00186'),
    confidence: 'authority-seen',
    hardness: 'official-guidance',
  },
  {
    ...clinic,
    id: 'preg-first-visit' as RuleId,
    kind: 'window',
    when: between(weeks(-32), weeks(-28)),
    source: healthLibrary('odk00015 (8–10), dlk00186 (8–12)'),
    confidence: 'authority-seen',
    hardness: 'official-guidance',
  },
  {
    ...clinic,
    id: 'preg-health-check-for-grant' as RuleId,
    kind: 'deadline',
    // 16+6, the earliest reading of "before the end of the fourth month": the sources disagree (FACTS A2.2).
    when: { at: days(-162) },
    source: {
      reference: {
        fi: 'Äitiysavustuslaki 477/1993 2 §; Kela: viimeistään 18. raskausviikolla',
        sv: 'Lagen om moderskapsunderstöd 477/1993 2 §; FPA: senast under den 18:e graviditetsveckan',
      },
      url: 'https://www.kela.fi/aitiyspakkaus-usein-kysyttya',
      date: '1993-05-28',
    },
    confidence: 'conflicting',
    hardness: 'statutory',
  },
  {
    ...clinic,
    id: 'preg-extensive-check' as RuleId,
    kind: 'window',
    when: between(weeks(-27), weeks(-22)),
    source: {
      reference: {
        fi: 'Valtioneuvoston asetus 338/2011 9 § 1 kohta; ajankohta: THL:n suositus, suomi.fi (Rovaniemi)',
        sv: 'Statsrådets förordning 338/2011 9 § 1 punkten; tidpunkten: THL:s rekommendation, suomi.fi (Rovaniemi)',
      },
      url: 'https://www.suomi.fi/palvelut/aitiysneuvolapalvelut-rovaniemen-kaupunki/cbffafc2-0be5-43d1-988c-162e65a38854',
      date: '2011',
    },
    confidence: 'authority-seen',
    hardness: 'statutory',
    volatile: true,
  },
  {
    ...clinic,
    id: 'preg-first-ultrasound' as RuleId,
    kind: 'window',
    when: between(days(-210), days(-183)),
    source: screening,
    confidence: 'authority-seen',
    hardness: 'statutory',
  },
  {
    ...clinic,
    id: 'preg-structural-ultrasound' as RuleId,
    kind: 'window',
    when: between(days(-154), days(-127)),
    source: screening,
    confidence: 'authority-seen',
    hardness: 'statutory',
  },
  {
    ...clinic,
    id: 'preg-parenthood-training' as RuleId,
    kind: 'reminder',
    // The decree gives no week: twenty weeks before is our suggestion.
    when: { at: weeks(-20) },
    only: ['first-child'],
    source: {
      reference: { fi: 'Valtioneuvoston asetus 338/2011 15 §', sv: 'Statsrådets förordning 338/2011 15 §' },
      url: 'https://www.finlex.fi/fi/laki/ajantasa/2011/20110338',
      date: '2011-04-06',
    },
    confidence: 'law-seen',
    hardness: 'statutory',
    volatile: true,
  },
];
