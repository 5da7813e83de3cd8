import { anyOf } from '../../evidence/anyOf.js';
import { regex } from '../../evidence/regex.js';
import type { Span } from '../../span.js';

/** A quick look, before sentences are told apart. */
export function maySweep(text: string): boolean {
  return hint.test(text);
}

/** Where a sentence, its typography folded, claims something of all people or all times. */
export function sweepingClaim(sentence: string): Span | undefined {
  if (supposes.test(sentence)) return undefined;
  const match = boundless.exec(sentence) ?? (states.test(sentence) ? null : sweeping.exec(sentence));
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

const hint = /\b(?:all|every|always|never|no|nobody|everybody|everyone|none|only|hundred|100|nothing)\b/i;

/** Duties, rights and suppositions, and the sentence that takes the claim back. */
const states =
  /\b(?:should|must|shall|ought|would|could|can|may|might|if|when|rights?|equal|law|laws|constitution|guarantees?|free to|let|unless|except|but not|God|Allah|Quran|Islam|Prophet)\b/i;

const supposes = /\b(?:if|when|unless|except|but not|whether|so that)\b/i;

/** Too much whoever it is said of, and also of what can be: “is the only way”, “nobody can”. */
const boundless = regex(
  'i',
  String.raw`\b(?:is|are|was|remains) the only (?:way|solution|remedy|cure|reason|cause|answer|option)\b|`,
  String.raw`\b(?:hundred|100) ?(?:per ?cent|%) (?:correct|true|right|wrong|false|sure|certain|justified)\b|`,
  String.raw`\ball (?:of )?(?:the |our |its |these )?(?:problems|evils|ills|troubles|miseries|crises|failures)`,
  String.raw`(?= [^.;]{0,60}\b(?:is|are|was|were|comes?|stems?|lies?|begins?|results?)\b)|`,
  String.raw`\bno other [a-z]+ (?:of|in|on) (?:the |this )?(?:whole )?(?:world|earth|region|country|history)\b|`,
  String.raw`(?<!\b(?:that|which|whom|what|where) )\b(?:nobody|no one|no-one) (?:can|could|will|dares?)\b|\bnothing (?:is|was|has been) left\b|`,
  String.raw`\b(?:can|could|will|shall) never(?= (?:be|become|have|succeed|progress|prosper|develop|rise|accept|trust)\b)`,
);

const people = anyOf(
  'politicians?|leaders?|rulers?|governments?|parties|generals?|judges?|bureaucrats?|officials?|policemen|landlords?',
  'people|persons?|men|women|man|woman|citizens?|Pakistanis?|Indians?|Americans?|Muslims?|Hindus?|Westerners?|mullahs?',
  'teachers?|students?|youth|voters?|farmers?|countries|nations?|states?|institutions?|families|parents|feudals?|elites?',
  'media|journalists?|human beings?|humans?|countrym[ae]n|family|country|institution|one|courts?|armies|judiciary',
);
const state = anyOf(
  'Pakistan|India|America|US|USA|China|Russia|Israel|Iran|Afghanistan|Britain|the West|the army|the establishment',
  'the elite|the nation|the public|the masses|our leaders|our rulers|our nation|history',
);
const verb = anyOf(
  'is|are|was|were|has|have|had|do|does|did|wants?|knows?|thinks?|believes?|agrees?|loves?|hates?|seeks?|suffers?|lies?',
  'steals?|looks?|cares?|follows?|trusts?|trusted|respects?|listens?|pays?|obeys?|likes?',
);
const auxiliary = '(?:have|has|are|is|were|was)';
const notAll = String.raw`(?<!\b(?:not|nearly|almost|virtually|practically|of|for|to|in|by|with|from|above|after|at|like|between|among) )`;

const sweeping = regex(
  'i',
  // “all politicians are”, “every leader has”, “no one cares”: the subject of a claim.
  String.raw`${notAll}\b(?:(?:all|every) (?:our |the |of our |of the |these |its )?(?:[a-z]+ )?${people}|`,
  String.raw`everyone|everybody|no one|no-one|nobody)(?= ${verb}\b)`,
  // “our leaders have always betrayed”, “women are never given”; of a country “never” alone: its policy may last.
  String.raw`|(?<!some |few |many |most |several )\b(?:(?:(?:our )?${people}|they) (?:${auxiliary} )?(?:always|never)|`,
  `(?:${state}) (?:${auxiliary} )?never)(?= [a-z])`,
);
