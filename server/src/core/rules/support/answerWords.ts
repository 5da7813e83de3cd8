import { anyOf } from '../../evidence/anyOf.js';
import { regex } from '../../evidence/regex.js';

/**
 * What shows that an answer gives what a question demands. The lists are wide: whoever uses one of these words
 * may have done it, and only an answer without any of them has surely not.
 */

/** Bringing the other side in (Monash and Bolton guides on counter-argument; the markers of ArgRewrite V.2). */
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

/** Titles of the other side, beyond those that give a section its role. */
export const otherSideTitle = regex(
  'iu',
  anyOf(
    String.raw`\b(?:but|yet|however|although|though|despite|versus|against|not|no|without|beyond|limits?|limited|critic\w*)\b`,
    String.raw`\b(?:counter\w*|oppos\w*|object\w*|rebut\w*|challeng\w*|obstacl\w*|hurdle\w*|weakness\w*|shortcoming\w*|flaw\w*)\b`,
    String.raw`\b(?:fail\w*|risk\w*|threat\w*|draw-?backs?|demerits?|disadvantages?|cons|costs?|harms?|negatives?|other side)\b`,
  ),
);

/** Weighing a thing and not only telling it (tail words “critically”: Sajida Razzaq, Saeed Wazir). */
export const criticism = regex(
  'iu',
  anyOf(
    String.raw`\bcritici[sz]\w*|\bcritics?\b|\bcritique\w*|\blimit(?:s|ed|ation|ations)\b|\bweak(?:ness(?:es)?|ly|en\w*)?\b`,
    String.raw`\bshort-?comings?\b|\bflaw(?:s|ed)?\b|\bfail(?:s|ed|ure|ures|ing|ings)?\b|\b(?:fell|falls?|falling) short\b`,
    String.raw`\black(?:s|ed|ing)?\b|\bloop-?holes?\b|\bdraw-?backs?\b|\bcontradict\w*|\binconsisten\w*|\bquestionable\b`,
    String.raw`\b(?:ignor|overlook|neglect|exaggerat|overstat|understat|undermin|overestimat|underestimat)\w*`,
    String.raw`\binadequa\w*|\binsufficient\w*|\bineffective\w*|\bselective\w*|\bbias\w*|\bone-sided\b|\bdouble standards?\b`,
    String.raw`\bdoes not (?:explain|show|prove|hold|follow|mean)|\bcannot (?:explain|account|be reduced)|\bnot wholly\b`,
    String.raw`\b(?:only|mere) (?:in part|partly|on paper)\b|\bat (?:best|most)\b|\brhetoric\b|\bparadox\w*|\bdilemma\b`,
  ),
);

export const criticalTitle = regex(
  'iu',
  String.raw`\b(?:critic\w*|critique|apprais\w*|evaluat\w*|assess\w*|analy[sz]\w*|limits?|limitations?|weakness\w*|`,
  String.raw`shortcomings?|flaws?|failures?|gaps?|loopholes?|merits|strengths|drawbacks?|judg\w*|verdict|challeng\w*)\b`,
);

/** What is to be done (remarks of tutors: “You were asked for measures; give a way forward”). */
export const prescription = regex(
  'iu',
  anyOf(
    String.raw`\b(?:should|must|ought to)\b|\bneeds? to\b|\bha(?:s|ve) to\b|\b(?:is|are) (?:needed|required|to be)\b`,
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
  String.raw`strateg(?:y|ies)|polic(?:y|ies) (?:for|options?|measures?|responses?)|road ?map|how to|options|prescriptions?|`,
  String.raw`cures?|should|must|needs? to|overcom\w+|address\w+|tackl\w+|eradicat\w+|curb\w*|combat\w*|mitigat\w+|improv\w+)\b`,
);

/** Setting two things against each other (Bolton and Monash: common criteria, likenesses, differences). */
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

/** A degree, a stand or a worth (tail words “to what extent”, “do you agree”, “evaluate”: the same tutors). */
export const verdict = regex(
  'iu',
  anyOf(
    String.raw`\bi (?:\w+ )?(?:agree|disagree|argue|believe|think|hold|contend|maintain|support|oppose|reject|accept)\b`,
    String.raw`\b(?:in|from) my (?:own )?(?:opinion|view|judge?ment)\b|\b(?:this|the|my|present) (?:\w+ ){0,2}(?:argues|contends|maintains)\b`,
    String.raw`\b(?:largely|mostly|mainly|chiefly|primarily|partly|partially|hardly|scarcely|barely|merely|only|wholly|entirely)\b`,
    String.raw`\b(?:fully|completely|undoubtedly|undeniabl[ey]|indeed|clearly|essentially|overwhelmingly|seldom)\b`,
    String.raw`\bto (?:a|an|some|the) (?:\w+ ){0,2}extent\b|\bin part\b|\bby and large\b|\bon (?:balance|the whole)\b|\bfar from\b`,
    String.raw`\brather than\b|\b(?:more|less|fewer|better|worse|stronger|weaker|greater|deeper)\b|\boutweigh\w*|\bmixed\b`,
    String.raw`\bsucce(?:ed|ss)\w*|\bunsuccessful\w*|\bfail(?:s|ed|ure|ures|ing)?\b|\b(?:in)?effective\w*|\b(?:fell|falls?) short\b`,
    String.raw`\bdisappoint\w*|\bbenefici\w*|\bharm(?:s|ed|ful)?\b|\b(?:un)?justif\w*|\b(?:un)?fair\w*|\b(?:un)?favou?r\w*`,
    String.raw`\bstrengthen\w*|\bweak(?:en\w*|ness\w*)?\b|\bundermin\w*|\binadequa\w*|\binsufficient\w*|\bworth\w*|\bcannot\b`,
    String.raw`\b(?:is|are|was|were|has|have|does|do|did|will|would) (?:not|never|no)\b|\b(?:true|false|wrong|right|valid|correct)\b`,
    String.raw`\b(?:in)?significant\w*|\b(?:un)?just\b|\bmyth\b|\bgame[- ]changer\b|\bpromis\w+|\bdecisive\w*|\bbest\b|\bworst\b`,
  ),
);
