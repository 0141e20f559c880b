import { groups } from './groups.ts';

export const familyConcepts = groups([
  {
    id: 'one-parent',
    fi: 'yhden vanhemman perhe, yksinhuoltaja, YH, YH-äiti, yksin lapsen kanssa, yksinodottaja, itsellinen äiti',
    sv: 'enföräldersfamilj, ensamförsörjare, ensamstående, ensam förälder, ensam mamma, ensam med barnet',
    near: ['child-benefit'],
    leads: { articles: ['one-parent'], services: ['yvpl', 'neuvola', 'kela'] },
  },
  {
    id: 'fathers',
    fi: 'isä, isäryhmä, faija, iskä, Miessakit, toinen vanhempi',
    sv: 'pappa, pappagrupp, farsa, Miessakit, den andra föräldern, livet som pappa',
    near: ['peer-group'],
    leads: { articles: ['fathers-and-other-parents'], services: ['miessakit', 'neuvola'] },
  },
  {
    id: 'mothers',
    fi: 'äiti, mutsi',
    sv: 'mamma, mor, morsa, livet som mamma',
    near: ['peer-group'],
    leads: { articles: ['first-weeks'] },
  },
  {
    id: 'twins',
    fi: 'kaksoset, kolmoset, monikkoperhe, kaksosraskaus, monikkoraskaus',
    sv: 'tvillingar, trillingar, flerlingsfamilj, flerlingar, tvillinggraviditet',
    near: ['home-help'],
    leads: { articles: ['twins'], services: ['monikko', 'neuvola'] },
  },
  {
    id: 'rainbow-family',
    fi: 'sateenkaariperhe, kaksi äitiä, kaksi isää, naispari, sosiaalinen vanhempi, transvanhempi, HLBTIQ',
    sv: 'regnbågsfamilj, två mammor, två pappor, kvinnopar, social förälder, transförälder, HBTQI',
    near: ['parenthood'],
    leads: { articles: ['rainbow-families'], services: ['sateenkaari', 'neuvola', 'dvv'] },
  },
  {
    id: 'adoption',
    fi: 'adoptio, adoptioneuvonta, adoptioperhe, ottolapsi, adoptoida',
    sv: 'adoption, adoptionsrådgivning, adoptivfamilj, adoptivbarn, adoptera',
    near: ['family-leave'],
    leads: { articles: ['adoption'], services: ['adoptio', 'neuvola', 'kela'] },
  },
  {
    id: 'young-parent',
    fi: 'nuori vanhempi, nuori äiti, teiniäiti, teiniraskaus, alaikäinen äiti',
    sv: 'ung förälder, ung mamma, tonårsmamma, tonårsgraviditet, minderårig mamma',
    near: ['mother-and-child-home'],
    leads: { services: ['neuvola', 'omaperhe'], articles: ['young-baby', 'young-asking-for-help'] },
  },
  {
    id: 'young-person-in-need',
    fi: 'nuoren hätä, alaikäinen raskaana, en uskalla kertoa vanhemmille, Sekasin-chat, Omahelpperi',
    sv: 'ung i nöd, minderårig gravid, vågar inte berätta för mina föräldrar, Sekasin-chatten, Omahelpperi',
    near: ['child-alone-line'],
    leads: {
      services: ['mll-children-fi', 'mll-children-sv', 'omaperhe', 'mieli-fi', 'mieli-sv', '112'],
      articles: ['young-asking-for-help', 'young-relationship'],
    },
  },
  {
    id: 'grandparents',
    fi: 'isovanhemmat, mummo, mummi, vaari, ukki, pappa, isoäiti, isoisä',
    sv: 'far- och morföräldrar, mor- och farföräldrar, morförälder, farförälder, mormor, farmor, morfar, farfar, mommo, fammo, moffa, faffa',
    near: ['support-family'],
    leads: { articles: ['grandparents'] },
  },
  {
    id: 'ill-parent',
    fi: 'sairastunut vanhempi, äiti sairaalassa, puoliso sairastui',
    sv: 'sjuk förälder, mamma på sjukhus, partnern insjuknade',
    near: ['home-help'],
    leads: { articles: ['help-at-home'], services: ['neuvola', 'socialjour'] },
  },
]);
