import type { QuestionContract } from '../question/questionContract.js';
import type { SectionRole } from './essay.js';

/**
 * Titles that name a section's role, as candidates and tutors write them (domain notes, sections 3 and 8),
 * with the usual misspellings. Each must match the whole title, or its beginning where that cannot be an argument.
 */
const patterns: readonly (readonly [role: SectionRole, pattern: RegExp])[] = [
  [
    'outline',
    /^(?:brief |detailed |essay )?(?:out ?lines?|synopsis|table of contents|contents|roadmap of the (?:answer|essay))$/,
  ],
  [
    'introduction',
    /^(?:a (?:brief|short) )?(?:introduction|introducton|intoduction|introductory (?:note|remarks|paragraph)|intro|prologue|preamble|opening|thesis(?: statement)?|question breakdown|breakdown of the question)(?: and thesis(?: statement)?)?$/,
  ],
  ['introduction', /^introduction (?:to|of) \S+(?: \S+){0,7}$/],
  [
    'conclusion',
    /^(?:conclusion|conclusions|conclussion|concluding (?:remarks|note|paragraph|thoughts)|final (?:remarks|words|thoughts)|summing up|summary|epilogue|in conclusion|to conclude|in a nutshell|closing remarks)(?: and (?:way forward|recommendations?))?$/,
  ],
  ['references', /^(?:references?|bibliography|works cited|sources|citations|further reading)$/],
  [
    'criticalAnalysis',
    /^(?:a )?critical (?:analysis|appraisal|evaluation|review|assessment|analyses|overview|examination|discussion|perspective)\b.*$/,
  ],
  [
    'criticalAnalysis',
    /^(?:(?:an? |the |my |our |final |overall )*(?:assessment|verdict|judge?ment|appraisal|evaluation)|how far(?:,? then)?|to what extent|analysis|critique|critical view|author['’]s view|my (?:view|stance|opinion))$/,
  ],
  ['wayForward', /^(?:the |a |possible )?way[ -]?forward\b.*$/],
  [
    'wayForward',
    /^(?:(?:policy|some|key|practical|pragmatic|possible|suggested|suggestive|effective|proposed) )*(?:recommendations?|suggestions?|solutions?|remed(?:y|ies)|remedial measures|reforms needed|measures|steps (?:needed|required|to be taken)|strategies|policy options|policy measures|road ?map)(?: (?:to|for|and)\b.*)?$/,
  ],
  [
    'wayForward',
    /^(?:what (?:needs|is|should) to be done|how to (?:overcome|tackle|address|improve|counter|resolve|fix)\b.*|what should (?:be done|pakistan do))$/,
  ],
  [
    'counterargument',
    /^(?:(?:key|major|main|some|current|existing|potential|prevailing|contemporary|internal|external|recent|the) )*(?:challeng(?:es?|ing)|challang(?:es?|ing)|chalenges?|obstacles?|hurdles?|impediments?|hindrances?|irritants?|barriers?|bottlenecks?|spoilers?|stumbling blocks?|constraints|limitations|drawbacks|loopholes|weaknesses)(?: (?:factors?|areas?|ahead|faced|confronting|to|in|of|for|and|before)\b.*)?$/,
  ],
  [
    'counterargument',
    /^(?:(?:the|major|main|key|an|a) )*(?:counter[ -]?(?:arguments?|narratives?|view|perspective|claims?)|opposing (?:views?|arguments?|side)|anti[ -]?thesis|other side of the (?:picture|coin|argument)|criticisms?|objections?|dissenting views?|rebuttals?|arguments? against|case against|opponents['’]? (?:view|arguments?))\b.*$/,
  ],
  [
    'background',
    /^(?:a |an |the |brief |short |historical )*(?:background|historical (?:background|context|overview|perspective|account|evolution|development|roots|backdrop)|history|context|overview|genesis|bird['’]?s[ -]eye view|conceptual(?:ization| framework| clarity)|theoretical (?:framework|background|underpinnings?)|definitions?|backdrop|understanding the (?:term|concept)s?)(?: (?:of|to|about|behind|and|:)\b.*)?$/,
  ],
];

/** Which terms of a question turn a section of this role into what was asked for. */
const askedFor: Partial<Record<SectionRole, RegExp>> = {
  counterargument:
    /^(?:challeng|obstacl|hurdl|impedi|hindranc|criticis|critic|drawback|limit|disadvantag|constraint|barrier)/,
  background: /^(?:histor|background|evolution|evolut|origin|context|genesi)/,
};

/** The role a title names, or `undefined` for a heading of the candidate's own. */
export function roleOfTitle(title: string, contract: QuestionContract | undefined): SectionRole | undefined {
  const plain = title
    .toLowerCase()
    .replace(/[“”"*_=()]/g, '')
    .replace(/[\s:.?–—-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  const role = patterns.find(([, pattern]) => pattern.test(plain))?.[0];
  if (role === undefined) return undefined;
  const asked = askedFor[role];
  const isAsked = asked !== undefined && contract?.terms.some(({ key }) => asked.test(key));
  return isAsked ? undefined : role;
}

/** Roles that a title settles wherever it stands, whatever the `#`s say. */
export const structuralRoles: ReadonlySet<SectionRole> = new Set([
  'outline',
  'introduction',
  'counterargument',
  'criticalAnalysis',
  'wayForward',
  'conclusion',
  'references',
]);

const conclusionOpening =
  /^\W*(?:in conclusion|to conclude|to sum up|in sum|summing up|in a nutshell|to cut (?:a|the) long story short|all in all|in (?:the )?final analysis|conclusively|in summary|to summari[sz]e|to wrap up|concluding|in brief|it can be concluded|it may be concluded|last but not (?:the )?least|overall|in short|ultimately|in the end)\b/i;

/** Whether a paragraph says in its first words that it concludes. */
export function opensAsConclusion(text: string): boolean {
  return conclusionOpening.test(text);
}
