import { groups } from './groups.ts';

export const griefConcepts = groups([
  {
    id: 'death-of-child',
    fi: 'lapsen kuolema, vauva kuoli, kohtukuolema, kuollut vauva, enkelivauva, lapsen menetys, menetimme vauvan',
    sv: 'barns död, babyn dog, fosterdöd, dödfödd, änglabarn, barnet har dött, vi förlorade babyn',
    near: ['grief'],
    leads: { articles: ['losing-a-baby'], services: ['mieli-fi', 'mieli-sv', 'kapy', 'church', 'socialjour'] },
  },
  {
    id: 'miscarriage',
    fi: 'keskenmeno, raskaus keskeytyi, tuulimuna, kohdunulkoinen raskaus',
    sv: 'missfall, graviditeten avbröts, utomkvedshavandeskap',
    near: ['death-of-child'],
    leads: {
      services: ['116117', 'neuvola', 'kapy', 'mieli-fi', 'mieli-sv'],
      articles: ['losing-a-baby', 'pregnancy-1'],
    },
  },
  {
    id: 'grief',
    fi: 'suru, sururyhmä, puoliso kuoli, mies kuoli, vaimo kuoli, isovanhempi kuoli',
    sv: 'sorg, sorgegrupp, partnern dog, mannen dog, min fru dog, mormor dog',
    near: ['talking-help'],
    leads: { services: ['church', 'mieli-fi', 'mieli-sv'], articles: ['when-it-is-hard'] },
  },
]);
