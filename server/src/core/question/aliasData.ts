/**
 * Names that mean the same. Forms are matched word by word, without case, diacritics, dots and possessives,
 * over spaces and hyphens; a single form with capitals (US, WHO, CARs) is matched as it is written, since it
 * is a word as well.
 */
export interface AliasData {
  readonly key: string;
  readonly forms: readonly string[];
  /** Keys (or words) these names speak of as well: whoever writes CPEC writes of China and Pakistan. */
  readonly also?: readonly string[];
  /** False for a topic, such as climate change; a name otherwise. */
  readonly entity?: boolean;
}

/** Constitutional amendments by number: 18th Amendment, Eighteenth Constitutional Amendment. */
export function amendments(): AliasData[] {
  return ordinals.map((word, index) => {
    const number = index + 1;
    const endings = ['amendment', 'amendments', 'constitutional amendment', 'constitutional amendments'];
    const names = [word, ordinal(number), String(number)];
    const forms = names.flatMap(name => endings.map(ending => `${name} ${ending}`));
    return { key: `amendment-${number}`, forms, also: ['amendment'] };
  });
}

function ordinal(number: number): string {
  const endings = 10 < number && number < 20 ? [] : ['th', 'st', 'nd', 'rd'];
  return `${number}${endings[number % 10] ?? 'th'}`;
}

const ordinals = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'.split(
    ' ',
  ),
  ...'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(' '),
  ...'twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth'.split(
    ' ',
  ),
  ...'twenty-ninth thirtieth'.split(' '),
];

const countries: readonly AliasData[] = [
  {
    key: 'pakistan',
    forms: ['pakistan', 'pakistani', 'pakistanis', 'pak', 'islamic republic of pakistan', 'islamabad'],
  },
  {
    key: 'us',
    forms: [
      ...[
        'US',
        'USA',
        'usa',
        'america',
        'american',
        'americans',
        'united states',
        'united states of america',
      ],
      // Capitals stand for governments in this field's prose: “Washington tilted towards New Delhi”.
      ...['united state', 'washington', 'white house'],
    ],
  },
  { key: 'china', forms: ['china', 'chinese', 'sino', 'prc', "people's republic of china", 'beijing'] },
  { key: 'india', forms: ['india', 'indian', 'indians', 'indo', 'bharat', 'new delhi', 'delhi'] },
  { key: 'indian-ocean', forms: ['indian ocean', 'indian ocean region'] },
  { key: 'indo-pacific', forms: ['indo pacific', 'asia pacific'] },
  {
    key: 'afghanistan',
    forms: ['afghanistan', 'afghan', 'afghans', 'afghani', 'kabul', 'islamic emirate of afghanistan'],
  },
  { key: 'af-pak', forms: ['af pak', 'afpak'], also: ['afghanistan', 'pakistan'] },
  {
    key: 'russia',
    forms: ['russia', 'russian', 'russians', 'russo', 'russian federation', 'moscow', 'kremlin'],
  },
  { key: 'ussr', forms: ['ussr', 'soviet union', 'soviet', 'soviets'], also: ['russia'] },
  { key: 'ukraine', forms: ['ukraine', 'ukrainian', 'ukrainians', 'kyiv', 'kiev'] },
  { key: 'turkey', forms: ['turkey', 'türkiye', 'turkiye', 'turkish', 'ankara'] },
  { key: 'iran', forms: ['iran', 'iranian', 'iranians', 'islamic republic of iran', 'tehran', 'persian'] },
  {
    key: 'saudi-arabia',
    forms: ['saudi', 'saudis', 'saudi arabia', 'saudi arabian', 'kingdom of saudi arabia', 'ksa', 'riyadh'],
  },
  { key: 'uae', forms: ['uae', 'united arab emirates', 'emirati'] },
  {
    key: 'uk',
    forms: ['uk', 'united kingdom', 'britain', 'great britain', 'british', 'england'],
  },
  { key: 'france', forms: ['france', 'french'] },
  { key: 'germany', forms: ['germany', 'german', 'germans'] },
  { key: 'japan', forms: ['japan', 'japanese'] },
  { key: 'israel', forms: ['israel', 'israeli', 'israelis'] },
  { key: 'palestine', forms: ['palestine', 'palestinian', 'palestinians'] },
  { key: 'gaza', forms: ['gaza', 'gaza strip'], also: ['palestine'] },
  { key: 'bangladesh', forms: ['bangladesh', 'bangladeshi', 'dhaka'] },
  {
    key: 'east-pakistan',
    forms: ['east pakistan', 'dhaka fall', 'fall of dhaka'],
    also: ['pakistan', 'bangladesh'],
  },
  { key: 'sri-lanka', forms: ['sri lanka', 'sri lankan'] },
  { key: 'europe', forms: ['europe', 'european', 'europeans'] },
  { key: 'latin-america', forms: ['latin america', 'south america', 'latin american', 'south american'] },
  { key: 'north-america', forms: ['north america', 'north american'] },
  { key: 'north-korea', forms: ['north korea', 'north korean', 'dprk'] },
  { key: 'central-asia', forms: ['central asia', 'central asian', 'central asian republics', 'CARs'] },
  { key: 'south-asia', forms: ['south asia', 'south asian'] },
  { key: 'middle-east', forms: ['middle east', 'middle eastern', 'mena'] },
  { key: 'subcontinent', forms: ['subcontinent', 'sub continent', 'indo pak subcontinent'] },
  {
    key: 'kashmir',
    forms: [
      ...[
        'kashmir',
        'kashmiri',
        'kashmiris',
        'jammu and kashmir',
        'occupied kashmir',
        'indian occupied kashmir',
      ],
      ...[
        'indian occupied jammu and kashmir',
        'indian illegally occupied jammu and kashmir',
        'iiojk',
        'iojk',
      ],
      ...['iok', 'ajk', 'azad kashmir', 'azad jammu and kashmir'],
    ],
  },
  { key: 'balochistan', forms: ['balochistan', 'baluchistan', 'baloch', 'balochi', 'baluch'] },
  { key: 'punjab', forms: ['punjab', 'punjabi', 'punjabis'] },
  { key: 'sindh', forms: ['sindh', 'sind', 'sindhi', 'sindhis'] },
  { key: 'kpk', forms: ['kpk', 'KP', 'khyber pakhtunkhwa', 'nwfp', 'north west frontier province'] },
  { key: 'fata', forms: ['fata', 'federally administered tribal areas', 'erstwhile fata'] },
  { key: 'gilgit-baltistan', forms: ['gilgit baltistan', 'GB'] },
];

const bodies: readonly AliasData[] = [
  { key: 'un', forms: ['UN', 'UNO', 'united nations', 'united nations organization'] },
  {
    key: 'unsc',
    forms: ['unsc', 'UN security council', 'un security council', 'united nations security council'],
    also: ['un'],
  },
  { key: 'unga', forms: ['unga', 'un general assembly', 'united nations general assembly'], also: ['un'] },
  { key: 'sco', forms: ['sco', 'shanghai cooperation organization', 'shanghai cooperation organisation'] },
  {
    key: 'saarc',
    forms: ['saarc', 'south asian association for regional cooperation'],
    also: ['south-asia'],
  },
  { key: 'eco', forms: ['ECO', 'economic cooperation organization', 'economic cooperation organisation'] },
  {
    key: 'oic',
    forms: ['oic', 'organization of islamic cooperation', 'organisation of islamic cooperation'],
  },
  {
    key: 'nato',
    forms: ['nato', 'north atlantic treaty organization', 'north atlantic treaty organisation'],
  },
  { key: 'asean', forms: ['asean', 'association of southeast asian nations'] },
  { key: 'brics', forms: ['brics'] },
  { key: 'gcc', forms: ['gcc', 'gulf cooperation council'] },
  { key: 'wto', forms: ['wto', 'world trade organization', 'world trade organisation'] },
  { key: 'who', forms: ['WHO', 'world health organization', 'world health organisation'] },
  { key: 'imf', forms: ['imf', 'international monetary fund'] },
  { key: 'world-bank', forms: ['world bank'] },
  { key: 'adb', forms: ['adb', 'asian development bank'] },
  { key: 'wef', forms: ['wef', 'world economic forum'] },
  { key: 'fatf', forms: ['fatf', 'financial action task force'] },
  { key: 'icj', forms: ['icj', 'international court of justice'] },
  { key: 'iaea', forms: ['iaea', 'international atomic energy agency'] },
  { key: 'eu', forms: ['eu', 'european union'], also: ['europe'] },
  { key: 'quad', forms: ['QUAD', 'Quad', 'quadrilateral security dialogue'] },
  {
    key: 'ttp',
    forms: ['ttp', 'tehreek e taliban pakistan', 'tehrik i taliban pakistan'],
    also: ['taliban'],
  },
  { key: 'fpsc', forms: ['fpsc', 'federal public service commission'] },
  { key: 'nab', forms: ['NAB', 'national accountability bureau'], also: ['accountability'] },
  { key: 'ecp', forms: ['ecp', 'election commission of pakistan'], also: ['election'] },
];

const programmes: readonly AliasData[] = [
  {
    key: 'cpec',
    forms: ['cpec', 'china pakistan economic corridor', 'pakistan china economic corridor'],
    also: ['china', 'pakistan'],
  },
  {
    key: 'bri',
    forms: [
      ...['bri', 'obor', 'belt and road', 'belt and road initiative', 'one belt one road', 'new silk road'],
      ...['one belt one road initiative', 'belt road initiative'],
    ],
  },
  { key: 'sdgs', forms: ['sdgs', 'SDG', 'sustainable development goals', 'sustainable development goal'] },
  {
    key: 'npt',
    forms: ['npt', 'non proliferation treaty', 'nuclear non proliferation treaty'],
    also: ['nuclear'],
  },
  { key: 'iwt', forms: ['iwt', 'indus waters treaty', 'indus water treaty'], also: ['indus', 'water'] },
  { key: 'nap', forms: ['NAP', 'national action plan'] },
  {
    key: 'nfc',
    forms: ['nfc', 'national finance commission', 'nfc award', 'national finance commission award'],
  },
  { key: '9/11', forms: ['9/11', 'september 11', 'september 11 attacks'] },
  { key: 'constitution-1973', forms: constitutionForms(1973), also: ['constitution'] },
  { key: 'constitution-1962', forms: constitutionForms(1962), also: ['constitution'] },
  { key: 'constitution-1956', forms: constitutionForms(1956), also: ['constitution'] },
];

const faithAndPeople: readonly AliasData[] = [
  { key: 'islam', forms: ['islam', 'islamic', 'islamist', 'islamists', 'islamization', 'islamisation'] },
  { key: 'muslim', forms: ['muslim', 'muslims', 'moslem', 'moslems'] },
  { key: 'quran', forms: ['quran', 'koran', 'quranic', 'holy quran', 'quran e pak', 'quran majeed'] },
  { key: 'hadith', forms: ['hadith', 'hadiths', 'ahadith', 'hadees'] },
  { key: 'sunnah', forms: ['sunnah', 'sunna'] },
  { key: 'sharia', forms: ['sharia', 'shariah', 'shariat'] },
  {
    key: 'prophet-muhammad',
    forms: [
      ...['prophet muhammad', 'holy prophet', 'holy prophet muhammad', 'messenger of allah', 'muhammad saw'],
      ...['muhammad pbuh', 'prophet of islam', 'prophet mohammad', 'rasulullah'],
    ],
    also: ['prophet'],
  },
  {
    key: 'jinnah',
    forms: [
      ...['jinnah', 'quaid', 'quaid e azam', 'quaid i azam', 'muhammad ali jinnah', 'mohammad ali jinnah'],
      ...['quaid e azam muhammad ali jinnah', 'mr jinnah'],
    ],
  },
  { key: 'fourteen-points', forms: ['fourteen points', '14 points'], also: ['jinnah'] },
  { key: 'iqbal', forms: ['iqbal', 'allama iqbal', 'allama muhammad iqbal', 'muhammad iqbal', 'dr iqbal'] },
  { key: 'sir-syed', forms: ['sir syed', 'sir syed ahmad khan', 'sir syed ahmed khan', 'syed ahmad khan'] },
  {
    key: 'khulafa-e-rashideen',
    forms: ['khulafa e rashideen', 'khulfa e rashideen', 'pious caliphs', 'rashidun'],
  },
  { key: 'madina', forms: ['madina', 'medina', 'madinah'] },
  { key: 'madina-charter', forms: charterForms(), also: ['madina'] },
];

const topics: readonly AliasData[] = [
  {
    key: 'climate-change',
    forms: ['climate change', 'climatic change', 'global warming', 'changing climate', 'climate crisis'],
    also: ['climate'],
    entity: false,
  },
  { key: 'artificial-intelligence', forms: ['AI', 'artificial intelligence'], entity: false },
  { key: 'human-rights', forms: ['human right', 'human rights'], also: ['right'], entity: false },
  { key: 'covid-19', forms: ['covid', 'covid 19', 'coronavirus', 'corona', 'pandemic'] },
  {
    key: 'information-technology',
    forms: ['IT', 'information technology'],
    also: ['technology'],
    entity: false,
  },
  { key: 'fdi', forms: ['fdi', 'foreign direct investment'], also: ['investment'], entity: false },
  { key: 'gdp', forms: ['gdp', 'gross domestic product'], entity: false },
  {
    key: 'ngo',
    forms: ['ngo', 'ngos', 'non governmental organization', 'non governmental organizations'],
    entity: false,
  },
  {
    key: 'cybersecurity',
    forms: ['cybersecurity', 'cyber security'],
    also: ['cyber', 'security'],
    entity: false,
  },
  { key: 'start-up', forms: ['startup', 'startups', 'start up', 'start ups'], entity: false },
];

export const aliasData: readonly AliasData[] = [
  ...countries,
  ...bodies,
  ...programmes,
  ...faithAndPeople,
  ...topics,
];

function constitutionForms(year: number): string[] {
  return [`${year} constitution`, `constitution of ${year}`, `constitution of pakistan ${year}`];
}

function charterForms(): string[] {
  const names = ['charter', 'accord', 'constitution', 'pact'];
  const cities = ['madina', 'medina', 'madinah'];
  const named = cities.flatMap(city => names.flatMap(name => [`${name} of ${city}`, `${city} ${name}`]));
  return [...named, 'misaq e madina', 'mithaq e madina'];
}
