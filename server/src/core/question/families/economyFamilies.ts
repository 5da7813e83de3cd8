import type { FamilyData } from './family.js';

/** What a country lives by: Pakistan Affairs, Current Affairs, the essays on the economy. */
export const economyFamilies: readonly FamilyData[] = [
  {
    name: 'economy',
    asked: 'economy economic finance financial fiscal',
    said:
      'tax taxation revenue inflation price deficit debt loan export import trade tariff investment fdi gdp ' +
      'budget currency rupee dollar remittance foreign_reserves subsidy fiscal monetary privatisation circular_debt ' +
      'growth_rate industry industrial poverty unemployment borrowing austerity balance_payment ' +
      'earnings exploitation income wealth bailout recession interest_rate business market',
    source: 'CSS Pakistan Affairs 2026; syllabus of Pakistan Affairs: economic challenges',
  },
  {
    name: 'IMF programme',
    asked: 'imf',
    said:
      'conditionality loan bailout tranche austerity structural_adjustment subsidy withholding ' +
      'tax fiscal deficit privatisation exchange_rate devaluation circular_debt lender',
    source: 'CSS Pakistan Affairs 2026: conditions of the IMF',
  },
  {
    name: 'inflation',
    asked: 'inflation price_hike price dearness',
    said:
      'price rupee money monetary deficit devaluation depreciation exchange_rate hoarding hoarder cartel ' +
      'profiteer import_bill food_price fuel oil_shock petrol commodity cost_living purchasing dear dearer ' +
      'expensive cpi interest_rate market wage salary kitchen household ration printing_money ' +
      'supply_chain demand_pull cost_push tariff',
    source: 'PMS Essay 2021, 2022: inflation, price hike',
  },
  {
    name: 'unemployment',
    asked: 'unemployment employment jobless',
    said: 'job jobless labour skill vocational hiring graduate workforce underemployment career degree_holder',
    source: 'CSS Pakistan Affairs 2000: unemployment',
  },
  {
    name: 'industry',
    asked: 'industry industrial industrialisation',
    said:
      'factory manufacturing textile SME sme export energy_cost power_tariff special_economic_zone sez value_addition ' +
      'import_substitution nationalisation privatisation technology productivity labour machinery entrepreneur',
    source: 'PMS Essay 2021: industrial reforms',
  },
  {
    name: 'agriculture',
    asked: 'agriculture agricultural farming',
    said:
      'seed crop farmer irrigation wheat cotton rice sugarcane fertiliser fertilizer livestock grower ' +
      'tenant landlord land_reform landholding canal yield harvest mechanisation tractor rural ' +
      'horticulture dairy fishery water_course pesticide soil food_security agri agrarian ' +
      'orchard storage_silo extension_worker drip',
    source: 'CSS Essay 2026: agriculture',
  },
  {
    name: 'renewable energy',
    asked: 'renewable renewables clean_energy green_energy',
    said:
      'solar wind hydropower hydel hydroelectric biomass bagasse geothermal photovoltaic turbine dam sun ' +
      'megawatt grid net_metering green clean_electricity carbon load_shedding circular_debt import_bill',
    source: 'CSS Pakistan Affairs 2021: renewable energy',
  },
  {
    name: 'energy',
    asked: 'energy electricity power_sector',
    said:
      'oil gas lng pipeline fuel coal crude electricity refinery barrel nuclear_plant hydel solar wind ' +
      'gazprom nord_stream opec gas_supply heating winter load_shedding tanker megawatt grid',
    source: 'CSS Current Affairs 2024; syllabus of Pakistan Affairs: energy problems',
  },
  {
    name: 'trade order',
    asked: 'wto globalisation globalization capitalism capitalist globalized',
    said:
      'tariff trade subsidy trips patent multinational multinationals corporation market outsourcing ' +
      'sweatshop periphery dependency liberalisation north_south doha dumping neoliberal ' +
      'free_trade wallerstein cheap_labour export_processing capital',
    source: 'CSS Political Science 2023; Gender Studies 2025: WTO, globalization',
  },
  {
    name: 'CPEC and BRI',
    asked: 'cpec bri obor corridor belt_road',
    said:
      'corridor gwadar kashgar port silk_road xinjiang connectivity infrastructure railway motorway sez ' +
      'special_economic_zone energy_project power_plant maritime malacca debt_trap loan karakoram chinese_investment ' +
      'overcapacity transit string_pearls',
    source: 'CSS Current Affairs 2016–2024: CPEC, BRI',
  },
  {
    name: 'foreign aid',
    asked: 'aid foreign_aid economic_aid',
    said: 'donor loan grant debt dependence dependency conditionality strings_attached borrowing technical_assistance assistance marshall_plan',
    source: 'CSS Pakistan Affairs 1971: foreign economic aid',
  },
  {
    name: 'start-ups',
    asked: 'start-up entrepreneurship',
    said: 'entrepreneur founder venture_capital incubator accelerator investor angel unicorn seed_money fintech innovation freelancing funding',
    source: 'CSS Political Science 2023: start-ups',
  },
  {
    name: 'innovation',
    asked: 'innovation innovative invention artificial-intelligence technology',
    said:
      'invent invention discovery research technology machine algorithm patent laboratory automation ' +
      'robot data chatgpt internet science scientific digital engineer computer deepfake',
    source: 'PMS Essay 2021, 2022: innovations, artificial intelligence',
  },
  {
    name: 'human resources',
    asked: 'human_resource human_capital',
    said:
      'skill skilled training vocational education literacy health workforce labour productivity technical ' +
      'university teacher nutrition stunting youth',
    source: 'PMS Essay 2020: human resource development',
  },
  {
    name: 'inequality',
    asked: 'inequality unequal classist disparity',
    said:
      'class rich poor elite privilege privileged poverty wealth gap gini english_medium elitist underprivileged ' +
      'luxury upper_class feudal discrimination ladder fee social_mobility marginalised exclusion poverty caste',
    source: 'PMS Essay 2020; Islamic Studies 2025: inequality, classist lifestyle',
  },
  {
    name: 'beggary',
    asked: 'beggary beggar begging',
    said: 'alms poverty mafia child vagrancy charity street panhandling racket zakat destitute bait_ul_mal shelter pilgrim_visa',
    source: 'CSS Essay 2026: beggary',
  },
];
