import { testKind } from './kindTable.js';

testKind('scripture', [
  'It is so (|Quran 112:1-4|).',
  '|Surah Al-Baqarah 2:281| says so.',
  '|Surah Al-Shams (91:9-10)| says so.',
  'It is so (|Al- Quran, 53:39|).',
  '|Surah An-Nisa, Verse 34| says so.',
  'It is in |Sahih al-Bukhari|.',
  'It is told (|Bukhari|).',
  '“No compulsion in religion” (|2:256|).',
  '|قُلْ هُوَ اللَّهُ أَحَدٌ| says so.',
  '~The Quran~ guides man.',
  // Near misses.
  'The Prophet (PBUH) was kind.',
  'A verse of his poem is known.',
  'Surely it is so.',
  'Muslim rulers built it.',
  'The ratio is 2:1 here.',
  'مفلسی کا خاتمہ',
  'Islam teaches mercy.',
]);

testKind('case', [
  'The |case study of Mukhtaran Mai| shows it.',
  '|The case of Reko Diq| shows it.',
  '|Case in point: Jaranwala|.',
  '|Asma Jilani v. Government of Punjab| ended it.',
  '|State vs Dosso| began it.',
  'The |Panama case| ended it.',
  '|Jaranwala 2023| shows it.',
  'See |PLD 1958 SC 533|.',
  // Near misses.
  'In the case of rural women it is worse.',
  'In any case, it failed. In case of war, run.',
  'The case of Pakistan is different.',
  'The case for reform is strong.',
  'In the case of India, it failed.',
  'It is man versus nature.',
  'Case after case is delayed.',
]);

testKind('event', [
  '|Operation Zarb-e-Azb| cleared it.',
  'The |APS attack| shook all.',
  'The |2022 floods| drowned it.',
  'The |Kargil war| isolated it.',
  'The |Cold War (1945-1991)| split it.',
  'The |Fall of Dhaka| broke it.',
  'The |Quetta blast| killed many.',
  'In the ~cold war~ it chose.',
  'It joined the ~war on terror~.',
  'Since ~COVID-19~ it fell.',
  // Near misses.
  'The war is over. Wars cost.',
  'A military operation began.',
  'The floods came again.',
  'Elections are near.',
  'The attack was cruel.',
  'The summit of the hill is high.',
]);

testKind('visual', [
  '~Figure 1~ shows it.',
  '~Table 2~ shows it.',
  '~See the map below~.',
  '~The following chart~ shows it.',
  '~The flow chart below~ shows it.',
  // Near misses.
  'He is a public figure.',
  'The table is set.',
  'Put it on the map.',
  'The graph of life rises.',
  'A road map is needed.',
  'Figures do not lie.',
]);
