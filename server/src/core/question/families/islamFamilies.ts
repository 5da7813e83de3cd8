import type { FamilyData } from './family.js';

/** Islamic Studies, with the spellings candidates use. */
export const islamFamilies: readonly FamilyData[] = [
  {
    name: 'Farz Kifayah',
    asked: 'farz fard kifayah kifaya',
    said: 'obligation obligatory collective collectively_obliged duty funeral fard farz ayn kifaya communal ummah jurist discharge sinful',
    source: 'CSS Islamic Studies 2025: Farz Kifayah',
  },
  {
    name: 'Ijtihad',
    asked: 'ijtihad',
    said:
      'ijma mujtahid fiqh qiyas jurist taqlid jurisprudence istihsan istislah maslahah sharia fatwa ' +
      'legal_reasoning shafi hanafi maliki hanbali reasoning gate_closed door',
    source: 'PMS Islamic Studies 2023: Ijtihad',
  },
  {
    name: 'zakat',
    asked: 'zakat',
    said: 'nisab ushr sadaqah poor wealth alms charity purification masarif redistribution poverty',
    source: 'Syllabus of Islamic Studies: economic system of Islam',
  },
  {
    name: 'riba',
    asked: 'riba usury interest_free',
    said: 'interest usury bank banking mudarabah musharakah murabaha sukuk loan profit_loss exploitation',
    source: 'Syllabus of Islamic Studies: economic system of Islam',
  },
  {
    name: 'Prophethood',
    asked: 'prophet prophethood prophet-muhammad',
    said: 'messenger revelation seerah sunnah nabi risalah rasul wahi finality uswa mercy_worlds makkah medina madina hudaybiyyah muhammad sermon',
    source: 'PMS Islamic Studies 2023: Prophethood; CSS Islamic Studies 2025',
  },
  {
    name: 'charter of Madina',
    asked: 'madina-charter misaq',
    said: 'jews tribe ummah aws khazraj clause pact constitution citizen banu muhajirin ansar contract pluralism rousseau religious_freedom',
    source: 'CSS Islamic Studies 2020: Madina Accord',
  },
  {
    name: 'pious caliphs',
    asked: 'khulafa-e-rashideen caliphate',
    said: 'abu_bakr umar usman uthman ali caliph shura bait_ul_mal bayt khalifa governor_account hazrat',
    source: 'PMS Islamic Studies 2023: Khulafa-e-Rashideen',
  },
  {
    name: 'justice in Islam',
    asked: 'justice_islam justice_system',
    said: 'qazi qadi adl hudood qisas diyat witness equality_before_law caliph_court testimony mazalim impartial',
    source: 'PMS Islamic Studies 2023: justice system of Islam',
  },
  {
    name: 'Muslim decline',
    asked: 'ummah muslim_decline',
    said: 'muslim_world taqlid ijtihad colonialism sectarianism oic stagnation mongols baghdad translation madrassa golden_age ghazali renaissance',
    source: 'PMS Islamic Studies 2023: decline of the Ummah',
  },
  {
    name: 'Islamic society',
    asked: 'social_islam muslim_society islam_society',
    said: 'family neighbour brotherhood equality zakat orphan marriage brotherhood sufi ulema mosque sultanate mughal akbar bhakti conversion',
    source: 'PMS Islamic Studies 2023; CSS Pakistan Affairs 2000, 2001: society',
  },
  {
    name: 'Islamic system in the state',
    asked: 'islam_system ulema islamization nizam',
    said:
      'objectives_resolution shariat hudood zia council_islamic_ideology ulama ulema fiqh federal_shariat ' +
      'maududi usmani riba zakat sharia',
    source: 'CSS Pakistan Affairs 2001: Islamic system and the Ulema',
  },
];
