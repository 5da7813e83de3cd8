import type { FamilyData } from './family.js';

/** The state, its organs and its faults: Pakistan Affairs, Political Science. */
export const stateFamilies: readonly FamilyData[] = [
  {
    name: 'corruption',
    asked: 'corruption corrupt graft',
    said:
      'bribe bribery kickback embezzlement nepotism cronyism accountability audit auditor NAB ombudsman ' +
      'transparency whistleblower whistle_blower laundering discretion prosecution prosecutor plunder looted ' +
      'loot favouritism merit rent_seeking anti_corruption ehtesab patronage misappropriation asset_declaration',
    source: 'CSS Pakistan Affairs 2000: corruption as number one problem',
  },
  {
    name: 'judiciary',
    asked: 'judiciary judicial judicature',
    said:
      'court judge bench suo verdict litigation bar magistrate jurist petition jurisdiction judgment ' +
      'lawyer barrister chief_justice justices tribunal trial appeal contempt acquittal adjudication ' +
      'habeas inquisitorial adversarial',
    source: 'CSS Political Science 2016, 2018, 2023: judicial activism, judicial systems',
  },
  {
    name: 'governance',
    asked: 'governance misgovernance maladministration',
    said:
      'administration bureaucracy bureaucrat civil_servant civil_service service_delivery public_service ' +
      'accountability rule_law institutional red_tape transparency executive police ' +
      'ordinance legislature legislate mismanagement incompetence inefficiency commissioner writ',
    source: 'CSS Political Science 2023; CSS Essay 2026: governance structure',
  },
  {
    name: 'local government',
    asked: 'local_government local_bodies local_governance devolution grassroots',
    said:
      'local municipal municipality mayor nazim union_council council councillor tier devolve decentralise ' +
      'decentralisation grassroots ward tehsil panchayat village sanitation ' +
      'district_government district_council metropolitan provincial_finance',
    source: 'CSS Essay 2026: local government; syllabus of Governance and Public Policies',
  },
  {
    name: 'federalism',
    asked: 'federal federation federalism devolution amendment-18',
    said:
      'province provincial autonomy concurrent centre centralise decentralise decentralisation unitary nfc CCI ' +
      'council_common_interests residuary senate federating devolve devolution confederation smaller_provinces ' +
      'subjects_transferred legislative_list royalty',
    source: 'CSS Pakistan Affairs 2022; Political Science 2018, 2023: federal system, 18th Amendment',
  },
  {
    name: 'new provinces',
    asked: 'province',
    said:
      'provincial unit saraiki seraiki hazara bahawalpur division administrative ethnic linguistic secretariat ' +
      'devolution autonomy bifurcation partition_punjab federating nfc',
    source: 'CSS Current Affairs 2024: creation of more provinces',
  },
  {
    name: 'constitution',
    asked: 'constitution constitutional constitutionalism constitution-1973 constitution-1956',
    said:
      'amendment separation_power checks_balances parliament ' +
      'parliamentary legislature assembly dissolution dissolve doctrine_necessity judicial_review supremacy ' +
      'preamble immunity judge court federal_court tamizuddin dictator martial_law abrogate abrogation ' +
      'objectives_resolution framers article',
    source: 'CSS Pakistan Affairs 2000, 2022, 2026: constitutional crisis, 18th and 27th Amendment',
  },
  {
    name: 'constitutional amendment',
    asked: 'amendment-27 amendment-26 amendment-18',
    said: 'amendment clause article federal_constitutional_court parliament legislature parliamentary',
    source: 'CSS Pakistan Affairs 2022, 2026',
  },
  {
    name: 'rule of law',
    asked: 'rule_law',
    said:
      'equality_before_law lawless lawlessness judge court judicial impunity immunity arbitrary ' +
      'dicey legality justice',
    source: 'CSS Pakistan Affairs 2026: rule of law',
  },
  {
    name: 'democracy',
    asked: 'democracy democratic',
    said:
      'election electoral vote voter ballot parliament parliamentary constituency franchise suffrage ' +
      'representation representative intra_party rigging party_worker opposition_party civilian_supremacy ' +
      'citizen majority dissent press_freedom liberty consent_governed ruled authoritarian populism populist',
    source: 'CSS Essay 2025; PMS Essay 2020, 2022: democracy',
  },
  {
    name: 'dynastic politics',
    asked: 'dynasty dynastic',
    said:
      'family hereditary heir feudal landlord inherit inheritance succession bloodline electable son daughter ' +
      'father clan nepotism patronage biradari kinship scion grandson bhutto sharif gandhi',
    source: 'CSS Essay 2025: dynastic politics',
  },
  {
    name: 'parliament',
    asked: 'parliament parliamentary legislature senate',
    said:
      'assembly house legislator lawmaker legislation bill treaty_ratification filibuster committee speaker ' +
      'senator congress rajya upper_chamber impeachment confirmation money_bill quorum session',
    source: 'CSS Political Science 2016, 2018: Senate, parliamentary sovereignty',
  },
  {
    name: 'head of government',
    asked: 'president',
    said:
      'presidency presidential premier executive cabinet veto impeachment congress parliament commons ' +
      'downing_street treaty_power commander_chief appointment backbench election',
    source: 'CSS Political Science 2017: President and Prime Minister',
  },
  {
    name: 'civil-military relations',
    asked: 'civil_military military_political military_civilian',
    said:
      'coup martial barracks praetorian establishment army junta takeover hybrid_regime generals ' +
      'civilian_supremacy garrison defence_budget ayub zia musharraf yahya doctrine_necessity',
    source: 'CSS Pakistan Affairs 2026; Political Science 2023: civil-military relations',
  },
  {
    name: 'state and sovereignty',
    asked: 'sovereignty sovereign state_origin',
    said:
      'sovereign supremacy hobbes locke rousseau bodin social_contract divine_right conquest coercion ' +
      'kinship evolutionary_theory territory monarchy parliament legislature',
    source: 'CSS Political Science 2018: origin of the state, parliamentary sovereignty',
  },
  {
    name: 'citizenship',
    asked: 'citizenship nationality',
    said:
      'citizen naturalisation naturalization passport birth descent domicile belonging ethnicity language race ' +
      'jus franchise stateless alien state_membership nation',
    source: 'CSS Political Science 2018: nationality and citizenship',
  },
  {
    name: 'rights and duties',
    asked: 'duty rights_duties',
    said: 'obligation responsibility entitlement liberty citizen taxes obey claim correlative law_enforce',
    source: 'CSS Political Science 2023: rights and duties',
  },
  {
    name: 'political leadership',
    asked: 'statesman statesmen politician leadership',
    said:
      'leader vision visionary integrity opportunism turncoat horse_trading mandela jinnah churchill lincoln ' +
      'party power_politics statesmanship politics office',
    source: 'CSS Essay 2025: politicians and statesmen',
  },
];
