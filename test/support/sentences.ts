/** Picks a number below `count`; a seeded generator or an arbitrary stands behind it. */
export type Pick = (count: number) => number;

/** One sentence such as candidates write, with evidence in about half of the cases. */
export function sentence(pick: Pick): string {
  const template = templates[pick(templates.length)] as string;
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const words = slots[slot] as readonly string[];
    return words[pick(words.length)] as string;
  });
}

/** A title for an argument; `question` words appear in about half of them. */
export function title(pick: Pick): string {
  return titles[pick(titles.length)] as string;
}

export function question(pick: Pick): string {
  return questions[pick(questions.length)] as string;
}

/** A small linear congruential generator: the same seed gives the same text on every machine. */
export function seededPick(seed: number): Pick {
  let state = seed >>> 0;
  return count => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

const templates = [
  'According to {report}, {share} of the {people} of Pakistan {suffer} {problem}.',
  'In {year}, {body} {acted} that {claim}.',
  'The Constitution of 1973, under {article}, {binds} the state to answer for {problem}.',
  '{scholar} argues in {book} that {claim}.',
  '“{quotation}”, writes {scholar} ({year}).',
  'Since {year}, {country} has linked its support to progress on {problem}.',
  'However, {claim}, and the cost of {problem} falls on the {people}.',
  'Many experts believe that {claim}.',
  'Over time, {problem} has become harder to ignore.',
  'Moreover, the {people} have paid Rs. {amount} billion for {problem}, as {body} reported.',
  'This shows that {claim}; therefore, {remedy} cannot wait.',
  'It is often said that {remedy} is enough, yet {claim}.',
  'Nowadays, {country} and Pakistan differ over {problem}.',
  'The {year} floods cost {share} of the national product, i.e. more than USD {amount} billion.',
  'If {remedy} were to begin at once, {problem} would ease within a decade.',
  'Without {remedy}, {claim} will remain a slogan.',
  '{body} ({year}) ranks Pakistan below {country} in the treatment of {problem}.',
  'In the words of {scholar}, “{quotation}.”',
  'The {people}, who had hoped for {remedy}, were left with {problem} instead.',
  'Consequently, {remedy} has to be the first duty of any government.',
  'To sum up, {problem} is a matter of choice and not of fate.',
  'It demands {remedy}, patience and the trust of the {people}.',
];

const slots: Readonly<Record<string, readonly string[]>> = {
  report: [
    'the Economic Survey 2023-24',
    'the World Bank’s 2022 report',
    'a UNDP study of 2021',
    'the census of 2023',
  ],
  share: ['37%', '12.5 per cent', 'nearly a third', 'two in five', '8 %'],
  people: ['farmers', 'women', 'young graduates', 'provinces', 'citizens'],
  suffer: ['live with', 'suffer from', 'have never escaped'],
  problem: [
    'water scarcity',
    'the trust deficit',
    'political instability',
    'the circular debt',
    'illiteracy',
    'terrorism',
    'climate change',
  ],
  year: ['1954', '1971', '1998', '2001', '2010', '2018', '2022', '2025'],
  body: [
    'the IMF',
    'the United Nations',
    'the State Bank of Pakistan',
    'the Supreme Court',
    'Transparency International',
  ],
  acted: ['warned', 'declared', 'reported', 'admitted'],
  claim: [
    'institutions matter more than personalities',
    'the relations between Pakistan and the US follow interests',
    'growth without justice does not last',
    'no reform survives without local ownership',
    'a weak state cannot keep its promises',
  ],
  article: ['Article 25-A', 'Article 19', 'Article 140-A'],
  binds: ['binds', 'obliges', 'calls upon'],
  scholar: ['Stephen P. Cohen', 'Ayesha Jalal', 'Amartya Sen', 'Dr. Ishrat Husain', 'Samuel Huntington'],
  book: ['“The Struggle for Pakistan”', '*Development as Freedom*', '“The Clash of Civilizations”'],
  quotation: [
    'Nations are built by habits',
    'Water is the next border',
    'A promise delayed is a promise denied',
  ],
  country: ['China', 'the US', 'India', 'Afghanistan', 'Saudi Arabia'],
  amount: ['1.2', '30', '450', '2,500'],
  remedy: ['electoral reform', 'a water policy', 'honest taxation', 'regional trade', 'better schooling'],
};

const titles = [
  'Strategic alignment and divergence',
  'Pak-US relations after 2001',
  'Economic cost of water scarcity',
  'Fluctuating relations and the trust deficit',
  'Role of institutions',
  'Counter-terrorism cooperation',
  'Challenges to reform',
  'Geo-economic shift',
  'Climate change and agriculture',
  'The Indian factor',
  'Constitutional safeguards',
  'Way forward',
  'Critical analysis',
];

const questions = [
  'Write a note on fluctuating relations between Pakistan and US.',
  'Critically examine the causes of water scarcity in Pakistan and suggest measures to overcome it.',
  'Democracy without education is a house without a door. Discuss.',
  'To what extent has CPEC changed the economy of Pakistan? Justify your answer.',
  'Compare the foreign policies of Pakistan and India. What lessons do they hold?',
];
