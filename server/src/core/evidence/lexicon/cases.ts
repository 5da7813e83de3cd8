import { lexicon } from './lexicon.js';

/** Cases that answers cite by one name; parties with “v.” and “the case of …” are found by their shape. */
export const cases = [
  ...lexicon({ kind: 'case', source: 'notes' }, [
    ['Mukhtaran Mai', 'Mukhtaran Mai case', 'Mukhtar Mai'],
    ['Jaranwala', 'Jaranwala incident', 'Jaranwala case'],
  ]),
  ...lexicon({ kind: 'case', source: 'field' }, [
    ['Dosso case', 'Dosso Case'],
    ['Maulvi Tamizuddin Khan case', 'Tamizuddin Khan case', 'Maulvi Tamizuddin case', 'Tamizuddin case'],
    ['Asma Jilani case', 'Asma Jillani case'],
    ['Nusrat Bhutto case', 'Begum Nusrat Bhutto case'],
    ['Zafar Ali Shah case', 'Syed Zafar Ali Shah case'],
    ['Asghar Khan case', 'Asghar Khan Case'],
    ['Panama case', 'Panama Case', 'Panama Papers case', 'Panamagate'],
    ['NRO case', 'Steel Mills case'],
    ['Reko Diq case', 'Reko Diq dispute'],
    ['Saima Waheed case', 'Saima Waheed'],
    ['Kulbhushan Jadhav', 'Kulbhushan Jadhav case', 'Kulbhushan Yadav'],
    ['Noor Mukadam', 'Noor Mukadam case', 'Noor Mukadam murder case', 'Noor Muqaddam'],
    ['Qandeel Baloch', 'Qandeel Baloch case', 'Qandeel Baloch murder case'],
    ['Zainab Ansari', 'Zainab murder case', 'Zainab case', 'Zainab rape case'],
    ['Mashal Khan', 'Mashal Khan lynching', 'Mashal Khan case'],
    ['Aasia Bibi', 'Asia Bibi', 'Asia Bibi case', 'Aasia Bibi case'],
    ['Naqeebullah Mehsud', 'Naqeebullah Mehsud case'],
    ['Priyantha Kumara', 'Priyantha Kumara lynching'],
    ['Shah Bano case', 'Shah Bano'],
    ['Roe v. Wade', 'Roe v Wade', 'Roe vs Wade'],
    ['Marbury v. Madison', 'Marbury v Madison', 'Marbury vs Madison'],
  ]),
];
