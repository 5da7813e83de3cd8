/**
 * Whether a line on its own is a tutor's remark rather than the candidate's prose.
 * The seed script and the 52 remarks of the domain notes (section 7.1) show the forms: an order or a judgement
 * (“add …”, “too short”) about the answer itself (headings, arguments, references), not about the world.
 */
export function isRemarkLine(line: string): boolean {
  const text = line.trim().replace(/^[-–—*•(“"[]+\s*/, '');
  const words = text.split(/\s+/);
  if (text === '' || mostWords < words.length) return false;
  if (label.test(text)) return true;
  if (opensProse.test(text)) return false;
  if (verdict.test(text)) return true;
  // “Good. Add more arguments.”
  const afterVerdict = /^([^.!?]{3,40}[.!?]) +(\S.*)$/s.exec(text);
  if (afterVerdict !== null && verdict.test(afterVerdict[1] as string))
    return isRemarkLine(afterVerdict[2] as string);
  // A sentence that goes on to argue is the candidate's, whatever its first word.
  if (/\b(?:because|therefore|which|whereas|however)\b/i.test(text) && 12 < words.length) return false;
  if (order.test(text)) return strongObject.test(text) || (weakObject.test(text) && addressed.test(text));
  if (aboutThis.test(text)) return strongObject.test(text) || fault.test(text);
  return false;
}

/** A remark is a line or two by hand. */
const mostWords = 26;

const label =
  /^(?:tutor|teacher|sir|ma['’]?am|checker|checked by|examiner|evaluator|reviewer|mentor|remarks?|comments?|feedback)(?:['’]s (?:remarks?|comments?|note))?\s*[:–-]\s*\S/i;

const verdict =
  /^(?:good(?: (?:work|attempt|effort|point|job|start|try))?|well done|nice|excellent|average|poor|irrelevant|repetition|repetitive|repeated|vague|incomplete|weak|too (?:short|long|general|brief|vague|generic|much history)|needs? (?:work|improvement|more work)|not relevant|off[ -]topic|reference|source|examples?|so what|explain|elaborate|how|why)\s*[.!?]{0,3}$/i;

/** Words that can open an order and here open a statement: “More than half”, “No doubt”, “Use of force”. */
const opensProse =
  /^(?:more (?:than|often|so)|no (?:one|doubt|wonder|matter|longer|sooner|less|country|nation|state|government)|where (?:is|are) (?:these|those|this|that)|(?:needs?|use|end|start|support|work|focus|answer|names?|increase|link|address|reference) (?:of|for|in the|has|have|is|was|are|were)|state (?!(?:your|the|an?|clearly|exactly|these|this|each|facts|figures|reasons?|sources?|examples?|references?)\b)|(?:the|this|these) (?:[a-z-]+ )?(?:answers?|points?|sentences?|structures?) (?:(?:is|are|was|were) not (?:whether|that|only|merely|just|so)\b|lies?\b))/i;

const order =
  /^(?:please |kindly |pls |plz |also |and |do |try to |you (?:must|should|need to|have to) |must |should |need(?:s)? to )*(?:add|relate|give|provide|mention|highlight|underline|support|write|rewrite|rephrase|elaborate|explain|include|insert|avoid|improve|remove|delete|connect|link|focus|use|make|work|put|keep|define|cite|quote|check|correct|increase|reduce|merge|split|expand|shorten|strengthen|revise|start|end|show|answer|address|state|name|attach|draw|bring|need|needs|no|more|where (?:is|are)|do not|don['’]t|never|give)\b/i;

const strongObject =
  /\b(?:(?:sub-?)?headings?|arguments?|references?|(?:qs|q|question)(?:['’]s)? statement|the (?:qs|question)|outlines?|thesis(?: statement)?|introduction|conclusion|paragraphs?|paras?|hand ?writing|flow ?charts?|critical analysis|way forward|counter ?arguments?|topic sentences?|examples?|citations?|case studies)\b/i;

const weakObject =
  /\b(?:facts?|figures?|data|stats|statistics|evidence|points?|sources?|quot(?:es|ations?)|maps?|diagrams?|tables?|words?|sentences?|grammar|spellings?|tenses?|structure|length|answer|essay|statement|question|years?|reports?)\b/i;

const addressed = /\b(?:your?|these|this|here|each|every|more|under|against|any|all|no|where)\b/i;

const aboutThis =
  /^(?:your|this|these|the) (?:[a-z-]+ )?(?:(?:sub-?)?headings?|arguments?|paragraphs?|paras?|points?|answer|essay|outlines?|introduction|conclusion|sentences?|references?|examples?|thesis|quotations?|structure|handwriting)\b/i;

const fault =
  /\b(?:not|no|too|more(?! than)|missing|lacks?|needs?|should|must|irrelevant|vague|weak|unclear|repeat(?:ed|s)?|repetitive|incomplete|wrong|misplaced)\b/i;
