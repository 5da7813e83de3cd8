import type { FamilyData } from './family.js';

/** Pakistan Affairs before and after 1947, and what the essays on sayings are about. */
export const historyFamilies: readonly FamilyData[] = [
  {
    name: 'ideology of Pakistan',
    asked: 'ideology ideological pakistan_ideology',
    said: 'nation_theory islam muslim separate_homeland hindu tauheed allahabad_address secular identity spiritual_democracy objectives_resolution lahore_resolution',
    source: 'CSS Pakistan Affairs 1971, 2026: ideology',
  },
  {
    name: 'freedom movement',
    asked: 'freedom_movement lahore_resolution',
    said: 'muslim_league partition jinnah congress separate_homeland pakistan_resolution cabinet_mission congress_rule minto_park fazlul_haq hindu independence',
    source: 'CSS Pakistan Affairs 2000: Lahore Resolution',
  },
  {
    name: 'plans of the Raj',
    asked: 'cripps nehru_report fourteen-points',
    said: 'dominion separate_electorates joint_electorates congress viceroy federation league constituent_assembly minority weightage residuary gandhi churchill non_accession electorate',
    source: 'CSS Pakistan Affairs 2000, 2001: Cripps Mission, Nehru Report',
  },
  {
    name: 'Aligarh Movement',
    asked: 'aligarh',
    said: 'sir-syed mao_college scientific_society tahzib loyal english_education congress educational_conference school schooling western_science urdu_hindi',
    source: 'CSS Pakistan Affairs 2001: Aligarh Movement',
  },
  {
    name: 'Shah Waliullah',
    asked: 'waliullah',
    said: 'jihad hujjatullah translation_quran abdali marathas sectarian syed_ahmad_barelvi madrassa_rahimia reform revival panipat ijtihad',
    source: 'CSS Pakistan Affairs 2001: Shah Waliullah',
  },
  {
    name: 'East Pakistan',
    asked: 'east-pakistan bangladesh',
    said: 'bengali bengal awami_league mujib mujibur eastern_wing western_wing mukti dhaka agartala jute surrender legal_framework eastern_command yahya parity bhola cyclone',
    source: 'CSS Pakistan Affairs 2000: debacle of East Pakistan',
  },
  {
    name: 'crisis of the fifties',
    asked: 'ghulam_mohammad governor',
    said: 'nazimuddin constituent_assembly tamizuddin dissolution dissolved dismissal dismissed munir iskander_mirza doctrine_necessity cabinet_talents',
    source: 'CSS Pakistan Affairs 2000: Governor General Ghulam Mohammad',
  },
  {
    name: 'Balochistan',
    asked: 'balochistan',
    said: 'quetta gwadar makran sardar bla insurgency kalat sui missing_person bugti reko gas_field saindak',
    source: 'CSS Pakistan Affairs 2000; Current Affairs 2016–2024: Balochistan',
  },
  {
    name: 'constitution of 1956',
    asked: 'constitution-1956',
    said: 'unicameral parity islamic_republic president iskander_mirza parliamentary',
    source: 'CSS Pakistan Affairs 2000: Constitution of 1956',
  },
  {
    name: 'ambition and power',
    asked: 'ambition reign',
    said: 'satan milton macbeth power throne rule ruler pride hitler napoleon lust_power tyrant emperor conquest crown',
    source: 'CSS Essay 2025: to reign is worth ambition',
  },
  {
    name: 'action and inaction',
    asked: 'inaction action',
    said: 'delay procrastination appeasement silence indecision decision reform timely risk bystander neglect postpone passivity act',
    source: 'PMS Essay 2022: cost of inaction',
  },
  {
    name: 'activism for schooling',
    asked: 'malala yousafzai',
    said: 'swat taliban nobel school gul_makai girl malala_fund schooling oxford education',
    source: 'CSS Gender Studies 2025: Malala Yousafzai',
  },
  {
    name: 'change for better and worse',
    asked: 'fluctuate fluctuating',
    said: 'rise fall ups downs swing oscillate volatile volatility ebb zigzag roller_coaster turn_tide',
    source: 'The question of a marked script: fluctuating relations',
  },
];
