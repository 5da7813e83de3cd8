import { regex } from '../../evidence/regex.js';

/** Whether the words say why something is so, what follows from it, or what it is worth. */
export function explains(text: string): boolean {
  return connective.test(text);
}

const connective = regex(
  'i',
  String.raw`, so |\b(?:because|since (?!\d|the \d|then|in|independence|partition|january|february|march|april|may|june|july|august|`,
  'september|october|november|december)|therefore|thus|hence|thereby|consequently|accordingly|as a (?:result|consequence)|',
  'so that|so (?=the|it|they|he|she|we|that|this|a|an|no|every|pakistan)|for this reason|that is why|this is why|why|',
  'shows?|showed|proves?|proved|proof|means?|meant|meaning|indicates?|demonstrates?|demonstrated|reveals?|revealed|suggests?|',
  'reflects?|reflected|confirms?|illustrates?|exposes?|exposed|underlines?|testif(?:y|ies)|impl(?:y|ies)|evident|evidently|clear|clearly|',
  'leads?|led to|leading|caus(?:e|es|ed|ing)|result(?:s|ed|ing)?|due to|owing to|thanks to|because of|',
  'mak(?:es?|ing)|lets?|turn(?:s|ed)|forc(?:e|es|ed|ing)|enabl(?:e|es|ed|ing)|help(?:s|ed)?|prevent(?:s|ed)?|',
  'weaken(?:s|ed)?|strengthen(?:s|ed)?|deepen(?:s|ed)?|undermin(?:e|es|ed)|depriv(?:e|es|ed)|lessons?|reasons?|',
  'effects?|consequences?|price of|cost of|but|yet|however|although|whereas|despite|merely|instead|rather|even so|',
  String.raw`unless|must|should|too (?:few|little|late|small|high|low)|not [a-z]+ but|more than a|hardly|no wonder)\b`,
);
