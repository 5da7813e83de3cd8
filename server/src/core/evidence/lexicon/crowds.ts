import { anyOf } from '../anyOf.js';

/*
 * Who stands for a source in texts without one, by what the noun needs beside it to be an appeal to authority.
 * Sources: [W] Wikipedia, “Manual of Style: words to watch” (unsupported attributions); [U] UAB style guide;
 * [N] candidates' notes of Pakistani academies; [P] the press's own formulas; [C] completed by class.
 */

/** How a crowd is counted [W]. */
export const quantifiers = anyOf(
  'a (?:handful|minority|class|school|band|clutch|good many|fair number) of|nearly all|almost all|a good many|quite a few|not a few|sections? of the',
  'many|some|several|most|various|numerous|certain|countless|a few|few|all|other|others|different|smaller|both',
  '(?:quite )?a (?:large |great |good |growing |small )?number of|a (?:host|section|group|range|variety|lot) of',
  'an? (?:large |vast |overwhelming |great )?majority of|(?:the )?(?:vast )?majority of|plenty of|scores of',
  'dozens of|hundreds of|(?:most|many|some|several|a few) of (?:the|its|his|her|their|our|these|those)|more and more',
);

/** Adjectives that narrow a crowd without naming anybody [W, N, P, C]. */
export const crowdAdjectives = anyOf(
  'very|most|unknown|persian|urdu|punjabi|sindhi|pashto|greek|roman|japanese|canadian|saudi|oriental|knowledgeable|sane|neutral|retired|former|ex|serving|seasoned|keen|close|top|respectable|high-level|unbiased|objective|astute|shrewd|legal|ruling|opposition|well-connected|unconfirmed|confidential|secret|statistical|empirical|expert',
  'leading|prominent|eminent|renowned|noted|famous|great|senior|respected|serious|independent|neutral|impartial',
  'religious|political|legal|constitutional|defen[cs]e|military|security|strategic|diplomatic|economic|financial',
  'social|medical|scientific|educational|environmental|agricultural|foreign|foreign policy|international|global',
  'local|regional|domestic|national|western|eastern|european|american|british|english|french|german|russian',
  'chinese|indian|hindu|pakistani|afghan|arab|turkish|iranian|israeli|muslim|islamic|christian|secular|liberal',
  'left-wing|right-wing|leftist|rightist|conservative|progressive|radical|nationalist|feminist|marxist|modern',
  'modernist|traditional|classical|orthodox|mediaeval|medieval|early|later|ancient|contemporary|recent|latest',
  'new|old|young|wise|learned|credible|reliable|authentic|trusted|well-informed|informed|well-placed|unnamed',
  'popular|various|anonymous|unofficial|official|government|intelligence|police|media|press|newspaper|academic|official',
  'industry|market|energy|water|climate|trade|business|constitutional law|human rights|public health',
);

/** People whose very name is an appeal to authority: they need no “many” before them [W, U, N]. */
export const authorities = anyOf(
  '(?:climat|immun|entom|ornith|crimin|gerent|the|arche|pharmac|toxic|ophthalm|cardi|onc|neur|path|phil|mus|ide|techn|ge)ologists|(?:ge|dem|ethn|hist|cart|bi|lexic)ographers|agriculturists|industry experts|opinion makers|opinion-makers|men of (?:science|law|religion)|knowledgeable (?:people|persons)|mufassirin|muhaddithin|mufassireen|muhaddiseen|polemicists|legists|logicians|mathematicians|statistical experts|doomsayers|naysayers',
  'conservationists|urban planners|rights activists|rights groups|experts|specialists|scholars|analysts|critics|observers|commentators|economists|historians|researchers',
  'scientists|academics|academicians|intellectuals|thinkers|theorists|jurists|philosophers|sociologists',
  'strategists|psychologists|psychiatrists|pundits|political scientists|educationists|educationalists',
  'environmentalists|feminists|intelligentsia|anthropologists|criminologists|demographers|geographers',
  'geologists|ecologists|climatologists|hydrologists|agronomists|linguists|statisticians|orientalists',
  'ulema|ulama|fuqaha|exegetes|theologians|columnists|constitutionalists|think[ -]tanks|watchdogs|sceptics|skeptics',
  'cynics|sources(?! of\\b)|wise men|insiders|rating agencies|correspondents|pollsters|umpires|men of letters',
  'students of (?:[a-z]+ )?(?:politics|history|economics|law|religion|society|affairs)|literati|academicians|biographers|chroniclers',
  'meteorologists|seismologists|epidemiologists|nutritionists|virologists|ethicists|political minds|legal minds|moralists|reviewers',
  'archaeologists|physicists|neuroscientists|biologists|astronomers|legalists|strategic minds|veterans|futurists',
);

/** People who know from their work, and who do much besides: vague only where they claim something [P, C]. */
export const informants = anyOf(
  'old-timers|friends of (?:pakistan|democracy)|well-wishers of [a-z]+|those at the helm|writers|authors|residents of the area|locals|accountants|engineers|auditors|contractors|traders|nurses|bureaucrats|brokers|dealers|opponents|well-wishers|opposition leaders',
  'clerics|practitioners|policymakers|policy makers|planners|technocrats|diplomats|eyewitnesses|eye-witnesses',
  'witnesses|doctors|physicians|lawyers|officials|watchers|activists|campaigners|bankers|executives|aides|stakeholders',
  'market players|players|netizens|social media users|bloggers|anchors|anchorpersons|negotiators|investigators|advisers|advisors',
  'educators|pedagogues|lawmakers|parliamentarians|reporters|journalists|novelists|playwrights|industrialists|exporters',
);

/** Those for or against a thing: “of the bill” or “its” says of what, not who they are [W, C]. */
export const partisans = anyOf(
  'opponents|supporters|proponents|advocates|defenders|detractors|critics|sympathi[sz]ers|apologists|champions',
  'admirers|enthusiasts|backers|adherents',
);

/** Bodies and circles that are vague with an adjective: “trade circles”, “international agencies” [P, C]. */
export const bodies = anyOf(
  'capitals|managers|generals|judges|bureaucrats|officers|ambassadors|ministers|minds|brains|figures|leaders|commanders|indices|spokesmen|politicians|secretaries|envoys|statesmen|poets|travellers|chroniclers|tabloids|portals|anchors',
  'circles|quarters|agencies|organi[sz]ations|institutions|institutes|bodies|monitors|groups|ngos|donors|lenders',
  'forums|lobbies|voices|outlets|channels|newspapers|papers|magazines|journals|dailies|publications|media',
  'media outlets|press|writers|authors|journalists|reporters|correspondents|sages',
);

/** Crowds that are vague only when counted: “people” alone do many things besides [W, N]. */
export const countedCrowds = anyOf(
  'people|persons|groups|individuals|circles|quarters|citizens|pakistanis|indians|americans|politicians|leaders',
  'writers|authors|muslims|journalists|students|parties|segments|sections|sects|schools|schools of thought|lobbies',
  'voices|countries|nationalists|members|men|women|minds|elements|bodies|organi[sz]ations|agencies|newspapers',
  'tv channels|channels|statesmen|judges|generals|bureaucrats|teachers|parents|youth|reformers|modernists',
);

/** Who writes and speaks, vague when counted, and then whatever they judge [N, C]. */
export const pens = anyOf(
  'writers|authors|journalists|statesmen|reformers|modernists|nationalists|minds|voices|quarters|circles|newspapers|schools of thought',
  'leaders of opinion|opinion leaders|dailies|magazines|tv channels|nations|travellers|novelists|poets|editors|lobbies|western capitals',
);

/** Papers and numbers that show what nobody can look up [W, U, N]. */
export const documents = anyOf(
  'information|material|scholarship|historiography|commentary|statistical data|empirical data|empirical evidence|recent findings|experimental evidence|historical evidence|historical records|bodies of research|body of (?:research|evidence|literature)|meta-analyses|counts|assessments|analyses|audits|dossiers|communiques|cables|memoirs',
  'reports|studies|surveys|polls|opinion polls|research|researches|statistics|data|figures|facts and figures|estimates',
  'findings|numbers|records|scientific evidence|evidence|literature|science|medical science|modern science',
  'media reports|press reports|news reports|newspaper reports|intelligence reports|indices|rankings|accounts',
  'investigations|experiments|documents|projections|forecasts|research papers|articles|facts|trends|stats|inquiries|probes',
  'travelogues|case studies|white papers|ground realities|indicators|textbooks|calculations|trials|news items|news stories|simulations',
);

/** One of a crowd, without a name [W, N]. */
export const nobodies = anyOf(
  'newspaper|magazine|journal|daily|weekly|tv channel|channel|columnist|journalist|writer|author|thinker|philosopher',
  'poet|scholar|sage|wise man|wise person|saint|sufi|historian|economist|expert|analyst|critic|commentator',
  'diplomat|official|general|bureaucrat|politician|observer|scientist|professor|think[ -]tank|agency|ngo|statesman',
  'insider|source|aide|envoy|spokesman|elder statesman|orator|leading daily|mystic|old-timer|eyewitness|eye-witness',
  '(?:former|retired|senior|noted|well-known|foreign|renowned) (?:judge|minister|banker|lawyer|doctor|teacher|leader|secretary|officer|diplomat)',
  'anthropologist|political scientist|strategic thinker|reformer|cynic|wit|foreign correspondent|traveller|biographer|satirist',
  'school of thought|sociologist|psychologist|jurist|researcher|intellectual|orientalist|strategist|novelist',
);

/** One paper, without a name [W, N]. */
export const papers =
  '(?:report|study|survey|research|poll|opinion poll|article|estimate|analysis|paper|finding|investigation|source|account|' +
  'experiment|documentary|thesis|editorial|news item|news story|case study|inquiry|calculation|projection|index|ranking|book|column)';
