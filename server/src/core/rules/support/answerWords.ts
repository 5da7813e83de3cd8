import { anyOf } from '../../evidence/anyOf.js';
import { regex } from '../../evidence/regex.js';

/**
 * What shows that an answer gives what a question demands. The lists are wide: whoever uses one of these words
 * may have done it, and only an answer without any of them has surely not.
 */

/** Bringing the other side in. Our own list; who speaks and the contrasts are those of answeredViews, and more. */
export const concession = regex(
  'iu',
  anyOf(
    String.raw`\b(?:al)?though\b|\balbeit\b|\bdespite\b|\bin spite of\b|\bnotwithstanding\b|\bhowever\b|\bnevertheless\b`,
    String.raw`\bnonetheless\b|\bon the other (?:hand|side)\b|\bon the contrary\b|\bby contrast\b|\bconversely\b|\bwhereas\b`,
    String.raw`\badmittedly\b|\bgranted\b|\bto be (?:sure|fair)\b|\beven so\b|\bthat said\b|\beven if\b|\bit is true that\b`,
    String.raw`\b(?:critics?|opponents?|sceptics?|skeptics?|detractors?|defenders?|supporters?|proponents?|apologists?)\b`,
    String.raw`\bothers? (?:argue|say|hold|believe|claim|reply|object|maintain|contend)`,
    String.raw`\bsome (?:\w+ )?(?:argue|say|hold|believe|claim|reply|object|maintain|contend)`,
    String.raw`^\W*(?:but|yet|still)\b|[;,—–] (?:but|yet)\b|\bcounter-?(?:argu|claim|view|narrative)`,
  ),
);

/** Titles of the other side, beyond those that give a section its role. Our own list. */
export const otherSideTitle = regex(
  'iu',
  anyOf(
    String.raw`\b(?:but|yet|however|although|though|despite|versus|not|(?:case|arguments?) against|limits?|limited|critic\w*)\b`,
    String.raw`\b(?:counter\w*|oppos\w*|object\w*|rebut\w*|challeng\w*|obstacl\w*|hurdle\w*|weakness\w*|shortcoming\w*|flaw\w*)\b`,
    String.raw`\b(?:fail\w*|risk\w*|threat\w*|draw-?backs?|demerits?|disadvantages?|cons|costs?|harms?|negatives?|other side)\b`,
  ),
);

/** Weighing what is said, and not only telling it (domain page 4, “critically”; the words are our own). */
export const criticism = regex(
  'iu',
  anyOf(
    String.raw`\bcritici[sz]\w*|\bcritics?\b|\bcritique\w*|\blimit(?:s|ation|ations)\b|\bshort-?comings?\b|\bflaw(?:s|ed)?\b`,
    String.raw`\b(?:fell|falls?|falling) short\b|\bloop-?holes?\b|\bdraw-?backs?\b|\bcontradict\w*|\binconsisten\w*`,
    String.raw`\b(?:overlook|exaggerat|overstat|understat|overestimat|underestimat)\w*|\bquestionable\b|\bparadox\w*`,
    String.raw`\bselective\w*|\bone-sided\b|\bdouble standards?\b|\brhetoric\b|\bat (?:best|most)\b|\b(?:not wholly|only in part)\b`,
    String.raw`\bdoes not (?:explain|show|prove|hold|follow|mean)|\bcannot (?:explain|account|be reduced)|\bweakness(?:es)?\b`,
    String.raw`\b(?:view|claim|argument|statement|thesis|theory|policy|approach|strategy) (?:\w+ ){0,2}(?:fail|ignor|neglect|lack)\w*`,
  ),
);

/** What goes wrong in the matter itself: told of any problem, so it hardly weighs. */
export const shortfall =
  /\b(?:limited|weak\w*|fail\w*|lack\w*|ignor\w*|neglect\w*|undermin\w*|inadequa\w*|insufficient\w*|ineffective\w*|bias\w*|dilemma)\b/iu;

export const criticalTitle = regex(
  'iu',
  String.raw`\b(?:critic\w*|critique|apprais\w*|evaluat\w*|assess\w*|analy[sz]\w*|limits?|limitations?|weakness\w*|`,
  String.raw`shortcomings?|flaws?|failures?|gaps?|loopholes?|merits|strengths|drawbacks?|judge?ments?|verdict|challeng\w*)\b`,
);

/** What is to be done (domain page 7.1, remark 9; the words are our own). */
export const prescription = regex(
  'iu',
  anyOf(
    String.raw`\b(?:should|must|ought to)\b|\bneeds? to\b|(?<!\b(?:would|will|may) )ha(?:s|ve) to\b`,
    String.raw`\b(?:recommend|suggest|propos)(?:s|ed|e)? (?:that|to)\b|\bit is (?:recommended|suggested|proposed|advisable)\b`,
    String.raw`\b(?:can|could|may) be (?:\w+ )?(?:solved|overcome|improved|curbed|reduced|resolved|addressed|tackled|ended|met`,
    String.raw`controlled|eradicated|mitigated|remedied|strengthened|developed|promoted|raised|cut|achieved|restored|reformed)\b`,
    String.raw`\bway forward\b|\b(?:first|second|third|next|another|one|best|last|final) (?:step|measure|remedy|solution|reform)\b`,
    String.raw`\b(?:would|will|can|could) (?:help|reduce|curb|cut|improve|strengthen|restore|ease|end|raise|mitigate)\b`,
  ),
);

export const remedyTitle = regex(
  'iu',
  String.raw`\b(?:way forward|ways? (?:to|out|of)|measures?|steps?|remed\w+|solutions?|recommend\w+|suggest\w+|reforms?|`,
  'strateg(?:y|ies)|polic(?:y|ies) (?:for|options?|measures?|responses?)|road ?map|how to|options|prescriptions?|',
  String.raw`cures?|should|must|needs? to|overcom\w+|address\w+|tackl\w+|eradicat\w+|curb\w*|combat\w*|mitigat\w+|improv\w+)\b`,
);

/** Setting two things against each other (domain page 4, “compare”; the words are our own). */
export const comparative = regex(
  'iu',
  anyOf(
    String.raw`\bwhereas\b|\bwhile\b|\bunlike\b|\bcontrast\w*|\bcompar\w+|\bsimilar\w*|\bdissimilar\w*|\balike\b|\blikewise\b`,
    String.raw`\bin common\b|\bdiffer\w*|\bdistinct\w*|\bdistinguish\w*|\bthe same\b|\bon the other (?:hand|side)\b|\bequally\b`,
    String.raw`\bidentical\w*|\bresembl\w*|\bdiverg\w*|\bconverg\w*|\bopposites?\b|\bconversely\b|\binstead\b|\bboth\b|\bneither\b`,
    String.raw`(?<!\b(?:more|less|fewer|rather|other) )\bthan\b|\b(?:the )?(?:former|latter)\b|\bcounterparts?\b`,
  ),
);

/** Announcing or asking is no verdict: “This answer will discuss to what extent”. */
export const announcement =
  /\bwhether\b|\?\W*$|\b(?:will|shall) (?:\w+ )?(?:discuss|examin|explain|analy|look|describ|explor|evaluat|assess|highlight|shed)/iu;

/** A degree, a stand or a worth (domain page 4, “to what extent”, “do you agree”, “evaluate”; our own words). */
export const verdict = regex(
  'iu',
  anyOf(
    String.raw`\bi (?:\w+ )?(?:agree|disagree|argue|believe|think|hold|contend|maintain|support|oppose|reject|accept)\b`,
    String.raw`\b(?:in|from) my (?:own )?(?:opinion|view|judge?ment)\b|\b(?:this|the|my|present) (?:\w+ ){0,2}(?:argues|contends|maintains)\b`,
    String.raw`\b(?:largely|mostly|mainly|chiefly|primarily|partly|partially|hardly|scarcely|barely|merely|only|wholly|entirely)\b`,
    String.raw`\b(?:fully|completely|undoubtedly|undeniabl[ey]|indeed|clearly|essentially|overwhelmingly|seldom)\b`,
    String.raw`\bto (?:a|an|some|the) (?:\w+ ){0,2}extent\b|\bin part\b|\bby and large\b|\bon (?:balance|the whole)\b|\bfar from\b`,
    String.raw`\brather than\b|\b(?:more|less|fewer|better|worse|stronger|weaker|greater|deeper)\b|\boutweigh\w*|\bmixed\b`,
    String.raw`\b\w{2,20}er than\b|\b(?:first|foremost|above all|therefore|thus|hence)\b|\bthe \w{2,20}est\b`,
    String.raw`\bsucce(?:ed|ss)\w*|\bunsuccessful\w*|\bfail(?:s|ed|ure|ures|ing)?\b|\b(?:in)?effective\w*|\b(?:fell|falls?) short\b`,
    String.raw`\bdisappoint\w*|\bbenefici\w*|\bharm(?:s|ed|ful)?\b|\b(?:un)?justif\w*|\b(?:un)?fair\w*|\b(?:un)?favou?r\w*`,
    String.raw`\bstrengthen\w*|\bweak(?:en\w*|ness\w*)?\b|\bundermin\w*|\binadequa\w*|\binsufficient\w*|\bworth\w*|\bcannot\b`,
    String.raw`\b(?:is|are|was|were|has|have|does|do|did|will|would) (?:not|never|no)\b|\b(?:true|false|wrong|right|valid|correct)\b`,
    String.raw`\b(?:in)?significant\w*|\b(?:un)?just\b|\bmyth\b|\bgame[- ]changer\b|\bpromis\w+|\bdecisive\w*|\bbest\b|\bworst\b`,
  ),
);
