import { groups } from './groups.ts';

export const familyConcepts = groups([
  {
    id: 'one-parent',
    fi: 'yhden vanhemman perhe, yksinhuoltaja, YH, YH-äiti, YH-isä, yksinhuoltajaäiti, yksin lapsen kanssa, yksinodottaja, itsellinen äiti',
    sv: 'enföräldersfamilj, ensamförsörjare, ensamstående, ensamstående mamma, ensamstående pappa, ensam förälder, ensam mamma, ensam med barnet, ensam och gravid, självvald ensamförälder',
    near: ['child-benefit', 'lonely'],
    leads: { articles: ['one-parent'], services: ['yvpl', 'neuvola', 'kela'] },
  },
  {
    id: 'fathers',
    fi: 'isä, isäksi, isyyden tuki, isäryhmä, isien ryhmä, faija, iskä, uusi isä, miesten ryhmä, Miessakit, toinen vanhempi',
    sv: 'pappa, bli pappa, pappaliv, pappagruppen, pappaverksamhet, farsa, nybliven pappa, mansgrupp, Miessakit, den andra föräldern',
    near: ['peer-group', 'family-cafe'],
    leads: { articles: ['fathers-and-other-parents'], services: ['miessakit', 'neuvola'] },
  },
  {
    id: 'mothers',
    fi: 'äiti, mutsi, äippä, iskä ja äiskä, äiskä, uusi äiti, tuore äiti, äidiksi tuleminen',
    sv: 'mamma, mor, morsa, nybliven mamma, bli mamma, mammaliv',
    near: ['peer-group', 'family-cafe', 'clinic'],
    leads: { articles: ['first-weeks'] },
  },
  {
    id: 'twins',
    fi: 'kaksoset, kolmoset, monikkoperhe, kaksosraskaus, kaksosperhe, kaksosvauvat, monikkoraskaus, neloset, kaksosten rattaat',
    sv: 'tvillingar, trillingar, flerlingsfamilj, tvillinggraviditet, tvillingfamilj, tvillingbabyer, flerlingar, fyrlingar, tvillingvagn',
    near: ['home-help'],
    leads: { articles: ['twins'], services: ['monikko', 'neuvola'] },
  },
  {
    id: 'rainbow-family',
    fi: 'sateenkaariperhe, kaksi äitiä, kaksi isää, naisparin lapsi, sosiaalinen vanhempi, transvanhempi, apilaperhe, homovanhempi, lesboäiti, HLBTIQ',
    sv: 'regnbågsfamilj, två mammor, två pappor, kvinnopar barn, social förälder, transförälder, klöverfamilj, samkönade föräldrar, lesbisk mamma, homosexuell förälder, HBTQI',
    near: ['parenthood'],
    leads: { articles: ['rainbow-families'], services: ['sateenkaari', 'neuvola', 'dvv'] },
  },
  {
    id: 'adoption',
    fi: 'adoptio, adoptioneuvonta, adoptioperhe, adoptiolapsi, adoptoida, kansainvälinen adoptio, perheen sisäinen adoptio, ottolapsi, antaa lapsi adoptioon',
    sv: 'adoption, adoptionsrådgivning, adoptivfamilj, adoptivbarn, adoptera, internationell adoption, närståendeadoption, ge barnet för adoption, lämna bort barnet',
    near: ['family-leave'],
    leads: { articles: ['adoption'], services: ['adoptio', 'neuvola', 'kela'] },
  },
  {
    id: 'young-parent',
    fi: 'nuori vanhempi, nuori äiti, teiniäiti, teiniraskaus, alaikäinen äiti, nuorena äidiksi, nuorten äitien ryhmä, tyttöjen talo',
    sv: 'ung förälder, ung mamma, tonårsmamma, tonårsgraviditet, minderårig mamma, ung och gravid, grupp för unga mammor, flickornas hus',
    near: ['mother-and-child-home', 'clinic'],
    leads: { services: ['neuvola', 'omaperhe'], articles: ['young-baby', 'young-asking-for-help'] },
  },
  {
    id: 'young-person-in-need',
    fi: 'nuoren hätä, olen alaikäinen ja raskaana, nuori tarvitsee apua, en uskalla kertoa vanhemmille, Sekasin-chat, Omahelpperi, Ohjaamo, etsivä nuorisotyö',
    sv: 'ung i nöd, minderårig och gravid, ung behöver hjälp, vågar inte berätta för mina föräldrar, Sekasin-chatten, Omahelpperi, Navigatorn, uppsökande ungdomsarbete',
    near: ['child-alone-line', 'young-parent'],
    leads: {
      services: ['mll-children-fi', 'mll-children-sv', 'omaperhe', 'mieli-fi', 'mieli-sv', '112'],
      articles: ['young-asking-for-help', 'young-relationship'],
    },
  },
  {
    id: 'grandparents',
    fi: 'isovanhemmat, isovanhempi, mummo, mummi, mummu, mumma, vaari, ukki, pappa, isoäiti, isoisä, anoppi',
    sv: 'far- och morföräldrar, mor- och farföräldrar, morförälder, farförälder, mormor, farmor, morfar, farfar, mommo, fammo, moffa, faffa, mofa, fafa, svärmor',
    near: ['support-family'],
    leads: { articles: ['grandparents'] },
  },
  {
    id: 'large-family',
    fi: 'suurperhe, monilapsinen perhe, iso perhe, monta lasta',
    sv: 'storfamilj, stor familj, familj med många barn, många barn',
    near: ['home-help', 'child-benefit'],
  },
  {
    id: 'parent-in-prison',
    fi: 'vanhempi vankilassa, isä vankilassa, äiti vankilassa, vankila, vangin perhe',
    sv: 'förälder i fängelse, pappa i fängelse, mamma i fängelse, fängelse, fångens familj',
    near: ['family-work', 'peer-group'],
  },
  {
    id: 'ill-parent',
    fi: 'vanhemman sairaus, äiti sairaalassa, isä sairaalassa, sairastunut vanhempi, puoliso sairastui, äidillä syöpä, Lapset puheeksi',
    sv: 'förälderns sjukdom, mamma på sjukhus, pappa på sjukhus, sjuk förälder, partnern insjuknade, mamma har cancer, Föra barnen på tal',
    near: ['home-help', 'family-work'],
    leads: { articles: ['help-at-home'], services: ['neuvola', 'socialjour'] },
  },
]);
