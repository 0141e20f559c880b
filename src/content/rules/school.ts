import type { RuleId } from '#domain/ids.ts';
import type { Rule } from '#domain/reminders/rule.ts';

/** The law gives the year, the municipality the days: each text says so. */
const enrolment = {
  category: 'school',
  kind: 'window',
  /** Åland has its own act on school (FACTS A4.8). */
  except: ['aland'],
  authority: 'municipality',
  checked: '2026-11-21',
  hardness: 'local-practice',
} satisfies Partial<Rule>;

export const prePrimary: Rule = {
  ...enrolment,
  id: 'preprimary-enrol' as RuleId,
  anchor: 'yearChildTurns6',
  when: { yearFrom: '01-01', yearTo: '02-28' },
  source: {
    reference: {
      fi: 'Perusopetuslaki 628/1998 26 a § (1040/2014); Opetushallitus',
      sv: 'Lagen om grundläggande utbildning 628/1998 26 a § (1040/2014); Utbildningsstyrelsen',
    },
    url: 'https://www.oph.fi/fi/koulutus-ja-tutkinnot/esiopetus-lapsen-oikeutena',
    date: '2014-12-12',
  },
  confidence: 'law-seen',
  volatile: true,
};

const school: Rule = {
  ...enrolment,
  id: 'school-enrol' as RuleId,
  anchor: 'yearChildTurns7',
  when: { yearFrom: '01-07', yearTo: '01-31' },
  source: {
    reference: {
      fi: 'Oppivelvollisuuslaki 1214/2020 2 §; iisalmi.fi',
      sv: 'Läropliktslagen 1214/2020 2 §; iisalmi.fi',
    },
    url: 'https://www.iisalmi.fi/Suomeksi/Palvelut/Kasvatus-ja-opetus/Perusopetus/Koulunkaynnin-aloittaminen',
    date: null,
  },
  confidence: 'secondary-seen',
  volatile: true,
};

const afternoonCare: Rule = {
  ...enrolment,
  id: 'school-afternoon-care' as RuleId,
  anchor: 'yearChildTurns7',
  when: { yearFrom: '03-01', yearTo: '05-15' },
  source: {
    reference: { fi: 'Perusopetuslaki 628/1998 8 a luku', sv: 'Lagen om grundläggande utbildning 628/1998 8 a kap.' },
    url: 'https://www.finlex.fi/fi/laki/ajantasa/1998/19980628',
    date: null,
  },
  confidence: 'recalled',
  volatile: false,
};

export const schoolRules: readonly Rule[] = [prePrimary, school, afternoonCare];
