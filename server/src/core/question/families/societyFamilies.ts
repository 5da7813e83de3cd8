import type { FamilyData } from './family.js';

/** People and how they live: the essays, Gender Studies, Current Affairs. */
export const societyFamilies: readonly FamilyData[] = [
  {
    name: 'education',
    asked: 'education educational curriculum literacy',
    said:
      'school schooling literacy teacher curriculum syllabus university college student pupil learning madrassa ' +
      'madrasa examination textbook enrolment classroom tuition medium degree scholarship rote ' +
      'academic vocational',
    source: 'PMS Essay 2020, 2022; CSS Pakistan Affairs 2000, 2001: education',
  },
  {
    name: 'knowledge',
    asked: 'knowledge intellect intellectual',
    said:
      'education learning book school university research scholar scholarship library science scientific ' +
      'ijtihad taqlid philosophy ghazali skill literacy human_capital baghdad colonial_education translation ' +
      'reading scholarly wisdom thinker',
    source: 'CSS Essay 2025; PMS Islamic Studies 2023: knowledge, intellectual decline',
  },
  {
    name: 'brain drain',
    asked: 'brain talent',
    said:
      'talent merit migrate migration emigrate emigration diaspora engineer doctor scientist skilled ' +
      'graduate visa professional researcher abroad scholarship genius recognition reward ' +
      'salary expatriate laboratory',
    source: 'CSS Essay 2025: brains go where they are appreciated',
  },
  {
    name: 'women and gender',
    asked: 'woman women gender gendered female girl feminism feminist patriarchy patriarchal',
    said:
      'woman girl female wife mother daughter sister widow bride maternal pregnant pregnancy midwife dowry ' +
      'patriarchy patriarchal feminism gender honour_killing purdah femininity husband misogyny ' +
      'domestic_work unpaid_care ecofeminism',
    source: 'CSS Gender Studies 2023–2026; CSS Essay 2025',
  },
  {
    name: 'violence against women',
    asked: 'gender_violence woman_violence',
    said:
      'abuse rape harassment honour_killing acid dowry beating victim survivor domestic battered husband ' +
      'patriarchy jirga karo_kari forced_marriage impunity conviction misogyny',
    source: 'CSS Gender Studies 2025: gender-based violence',
  },
  {
    name: 'quotas of women',
    asked: 'quota',
    said: 'seat reserve reserved reservation ticket affirmative_action representation percent legislature',
    source: 'CSS Gender Studies 2025: quotas of women',
  },
  {
    name: 'feminist movement',
    asked: 'feminism feminist',
    said:
      'wave suffrage suffragette aurat_march waf hudood mary_wollstonecraft beauvoir friedan liberal_feminism ' +
      'radical_feminism intersectionality bodily_autonomy hashtag apwa consciousness_raising equal_pay ' +
      'patriarchy zina asma_jahangir march',
    source: 'CSS Gender Studies 2025, 2026: waves of feminism, feminist movement',
  },
  {
    name: 'gender and development',
    asked: 'wid gad',
    said:
      'boserup moser welfare_approach empowerment patriarchy productive_role ' +
      'mainstreaming modernisation income_generation microcredit power_relations',
    source: 'CSS Gender Studies 2025: WID and GAD',
  },
  {
    name: 'transgender rights',
    asked: 'transgender queer sex sexuality',
    said:
      'khawaja_sira khwaja_sira butler performativity heteronormative identity_card nadra self_perceived ' +
      'shariat_court foucault binary construct essentialism lgbt intersex',
    source: 'CSS Gender Studies 2026: queer theory, Transgender Persons Act',
  },
  {
    name: 'population and youth',
    asked: 'population youth demography demographic',
    said:
      'young fertility birth family_planning overpopulation census literacy unemployed unemployment job skill ' +
      'student dependency_ratio age_group teenager census contraceptive urbanisation migration radicalised ' +
      'laptop median_age',
    source: 'CSS Essay 2026; Pakistan Affairs 2000: youth bulge, population',
  },
  {
    name: 'health',
    asked: 'health healthcare covid-19 disease',
    said:
      'hospital doctor medicine vaccine vaccination disease malnutrition stunting polio epidemic pandemic patient ' +
      'nurse clinic mortality lockdown virus maternal hygiene sanitation dengue ventilator quarantine sehat',
    source: 'PMS Essay 2020; Gender Studies 2026: COVID-19, health',
  },
  {
    name: 'media and expression',
    asked: 'media expression press speech',
    said:
      'journalist newspaper television anchor censorship pemra fake_news disinformation misinformation ' +
      'hate_speech blasphemy social_media tweet viral peca broadcast reporter slander defamation liberty ' +
      'propaganda editor dissent content troll speech',
    source: 'PMS Essay 2021: freedom of expression',
  },
  {
    name: 'digital activism',
    asked: 'digital_activism civil_society',
    said: 'hashtag twitter facebook social_media viral ngo protest online vlog march youtuber tiktok lawyers_movement ptm',
    source: 'CSS Pakistan Affairs 2026: digital activism, civil society',
  },
  {
    name: 'sports',
    asked: 'sport sports',
    said:
      'cricket hockey olympic olympics football athlete player match team tournament stadium fifa pcb boycott ' +
      'world_cup bcci handshake asia_cup doping federation medal',
    source: 'CSS Essay 2026: politicisation of sports',
  },
  {
    name: 'ethnicity',
    asked: 'ethnicity ethnic',
    said:
      'language linguistic tribe tribal sub_nationalism sindhi baloch pashtun punjabi muhajir saraiki mqm ' +
      'nationalist separatist autonomy identity provincialism mother_tongue parochial',
    source: 'CSS Current Affairs 2025: ethnicity',
  },
  {
    name: 'national integration',
    asked: 'integration national_integration nation_integration',
    said:
      'unity cohesion solidarity harmony diversity pluralism disintegration separatism divide fault_line ' +
      'sense_belonging nfc assimilation national_identity grievance',
    source: 'CSS Current Affairs 2025; PMS Essay 2022: national integration',
  },
  {
    name: 'nationalism and patriotism',
    asked: 'nationalism nationalist patriotism patriot patriotic right_wing',
    said:
      'flag chauvinism jingoism xenophobia immigrant immigration populism populist brexit trump modi hindutva ' +
      'le_pen islamophobia dissent traitor loyalty homeland soldier sacrifice ruler',
    source: 'CSS Essay 2025; PMS Essay 2020: patriotism, right-wing nationalism',
  },
  {
    name: 'freedom',
    asked: 'freedom free liberty chain',
    said:
      'rousseau slavery slave bondage oppression tyranny rights colonial independence social_contract liberty ' +
      'custom emancipation shackles censorship tradition debt_bondage prison serf',
    source: 'PMS Essay 2022: man is born free',
  },
  {
    name: 'morals',
    asked: 'moral akhlaq ethic',
    said: 'truthfulness honesty forgiveness patience character virtue manners mercy humility justice trust kindness amanah sincerity modesty',
    source: 'CSS Islamic Studies 2025: Makarim Akhlaq',
  },
];
