import type { FamilyData } from './family.js';

/** Between states: Current Affairs, International Relations, the essays on peace and power. */
export const worldFamilies: readonly FamilyData[] = [
  {
    // Alignment, engagement and diplomacy alone say too little: a tutor sent such headings back.
    name: 'relations',
    asked: 'relations relation ties',
    said: 'ties bilateral rapprochement estrangement friendship transactional ally partnership mistrust',
    source: 'CSS Current Affairs 2023, 2024; the remark “relate your headings” on a marked script',
  },
  {
    name: 'foreign policy',
    asked: 'foreign_policy diplomacy diplomatic',
    said:
      'diplomacy treaty alliance neutrality non_alignment nonalignment bilateral embassy ambassador ally ' +
      'neighbour pact summit seato cento national_interest nuclear_deterrence kashmir geoeconomics ' +
      'peaceful_coexistence war_terror coalition normalisation mediation lausanne strategic_depth',
    source: 'CSS Pakistan Affairs 1971, 1973, 2016; PMS Islamic Studies 2023: foreign policy',
  },
  {
    name: 'defence pacts',
    asked: 'pact pacts alliance',
    said: 'seato cento baghdad_pact mutual_defense communism communist soviet treaty badaber arms kashmir containment military_aid',
    source: 'CSS Pakistan Affairs 2020: Western defence pacts',
  },
  {
    name: 'national interest',
    asked: 'interest interests enemy permanent_friend',
    said:
      'ally alliance realism realpolitik palmerston kissinger rivalry rival détente detente foe morgenthau ' +
      'bismarck rapprochement balance_power betrayal convenience treaty machiavelli deterrence',
    source: 'CSS Essay 2026: permanent interests',
  },
  {
    name: 'security',
    asked: 'security',
    said:
      'terrorism terrorist militant militancy insurgency insurgent attack border army defence defense ' +
      'intelligence law_order ttp bla separatist smuggling infiltration threat sabotage fencing ' +
      'paramilitary ied ambush',
    source: 'CSS Pakistan Affairs 2026; Current Affairs 2016–2024: security',
  },
  {
    name: 'cyber security',
    asked: 'cyber cybersecurity',
    said:
      'hack hacker hacking ransomware malware phishing data breach firewall stuxnet infrastructure espionage ' +
      'digital encryption server password nadra attribution botnet spyware pegasus online ' +
      'information_warfare deepfake software dark_web internet_attack',
    source: 'CSS Essay 2026: cyber security',
  },
  {
    name: 'terrorism',
    asked: 'terror terrorism extremism',
    said:
      'terrorist militant militancy ttp insurgency insurgent extremist radicalisation suicide_bombing zarb_azb ' +
      'radd_fasaad nap nacta al_qaeda daesh iskp madrassa drone sanctuary hideout jihadist taliban fatf ' +
      'military_operation bombing deradicalisation',
    source: 'CSS Pakistan Affairs 2026; syllabus: war on terror',
  },
  {
    name: 'Afghanistan',
    asked: 'afghanistan',
    said: 'taliban durand refugee ttp torkham chaman mujahideen doha_agreement ghani karzai tapi wakhan',
    source: 'CSS Pakistan Affairs 2022, 2026: Afghanistan',
  },
  {
    name: 'sea power',
    asked: 'sea ocean maritime navy naval blue_economy',
    said:
      'naval navy maritime port strait fleet shipping ship harbour chokepoint mahan submarine malacca hormuz ' +
      'suez gwadar coast coastal island aircraft_carrier trade_route lanes blue_water piracy armada ' +
      'bab_mandeb south_china indian-ocean',
    source: 'CSS Essay 2026: control of the sea',
  },
  {
    name: 'peace',
    asked: 'peace peaceful',
    said:
      'war treaty ceasefire truce conflict reconciliation deterrence disarmament versailles violence ' +
      'negotiation settlement apartheid oppression arms nuclear_deterrence league_nations harmony',
    source: 'CSS Essay 2025, 2026; Islamic Studies 2025: peace',
  },
  {
    name: 'war and preparedness',
    asked: 'war enemy',
    said: 'battle army deterrence weapon arms soldier nuclear invasion invade front missile military aggression defeat armament defence mutually_assured',
    source: 'CSS Essay 2026: to be well prepared to meet an enemy',
  },
  {
    name: 'justice',
    asked: 'justice tyranny',
    said:
      'unjust injustice court judge law equality oppression inequality qazi impartial fairness rights ' +
      'tyranny tyrant despot despotism accountability punishment apartheid prisoner reparation verdict grievance ' +
      'witness minority',
    source: 'CSS Essay 2025; PMS Essay 2022; Islamic Studies 2023: justice',
  },
  {
    name: 'world order',
    asked: 'multipolar world_order',
    said:
      'unipolar bipolar hegemony hegemon polarity brics sco g20 dollar rise_china global_south cold_war bloc ' +
      'superpower multilateralism balancing hedging bretton_woods trade_war',
    source: 'CSS Essay 2026: multipolar world order',
  },
  {
    name: 'regional integration',
    asked: 'regional_integration regionalism regional_cooperation saarc eco asean',
    said: 'connectivity free_trade sapta safta summit corridor visa regional_trade bloc intra_regional energy_grid transit customs_union',
    source: 'CSS Current Affairs 2024; Political Science 2023: regional integration, SAARC, ECO',
  },
  {
    name: 'Shanghai Cooperation Organization',
    asked: 'sco',
    said: 'rats shanghai shanghai_spirit tashkent central-asia eurasia eurasian multilateral',
    source: 'CSS Pakistan Affairs 2017; Current Affairs 2016–2024: SCO',
  },
  {
    name: 'United Nations',
    asked: 'un unsc unga',
    said:
      'un unsc unga veto permanent_member permanent_seat p5 resolution peacekeeping uncip ' +
      'security_council charter plebiscite unmogip blue_helmet uniting_consensus g4',
    source: 'CSS Pakistan Affairs 2026; Current Affairs 2024: UNSC, UN',
  },
  {
    name: 'Kashmir',
    asked: 'kashmir',
    said:
      'plebiscite self_determination line_control loc hurriyat srinagar pulwama maharaja accession ' +
      'unmogip uncip lockdown pellet jammu simla domicile curfew instrument_accession',
    source: 'CSS Pakistan Affairs 2016, 2021, 2026; PMS Essay 2020: Kashmir',
  },
  {
    name: 'Palestine',
    asked: 'palestine hamas gaza israel',
    said:
      'hamas gaza israel zionism zionist ceasefire genocide hostage netanyahu west_bank icj settler ' +
      'settlement intifada hezbollah jerusalem aqsa nakba oslo abraham_accords rafah blockade famine',
    source: 'CSS Essay 2025; Current Affairs 2024: Palestine, Hamas and Israel',
  },
  {
    name: 'war in Ukraine',
    asked: 'ukraine',
    said: 'crimea donbas zelensky putin nato_expansion minsk mariupol invasion nord_stream grain_deal annexation',
    source: 'CSS Current Affairs 2023, 2024; PMS Essay 2021: Ukraine',
  },
  {
    name: 'nuclear matters',
    asked: 'nuclear proliferation',
    said: 'npt iaea ctbt fmct warhead uranium deterrence disarmament missile atomic bomb test_ban safeguards ballistic enrichment',
    source: 'CSS Current Affairs 2024; syllabus: nuclear programme',
  },
  {
    name: 'Sino-American rivalry',
    asked: 'china_US',
    said: 'trade_war tariff huawei taiwan south_china semiconductor chip quad aukus decoupling indo-pacific thucydides',
    source: 'PMS Essay 2020; Current Affairs 2024: China and the US, Indo-Pacific',
  },
  {
    name: 'climate',
    asked: 'climate climate-change environment environmental environmentalism',
    said:
      'glacier glacial flood emission carbon greenhouse heatwave heat_wave drought smog deforestation fossil ' +
      'temperature paris_agreement loss_damage sea_level monsoon adaptation mitigation ozone rainfall cop ecosystem ' +
      'biodiversity pollution cyclone heat melting ecology nature',
    source: 'PMS Essay 2021; CSS Current Affairs 2024; Gender Studies 2026: climate',
  },
  {
    name: 'forests',
    asked: 'reforestation afforestation forest',
    said: 'tree plantation deforestation timber biodiversity carbon billion_tree mangrove sapling logging amazon wildlife soil_erosion watershed desertification',
    source: 'CSS Essay 2025: reforestation',
  },
  {
    name: 'water',
    asked: 'water barrage indus',
    said: 'dam river canal irrigation glacier groundwater aquifer storage indus drought kalabagh bhasha flow ganges riparian teesta reservoir',
    source: 'CSS Pakistan Affairs 1971; syllabus of Pakistan Affairs: hydro-politics',
  },
];
