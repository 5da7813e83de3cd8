import { contains, cover, type Span, shift } from '../span.js';
import { type DirectiveMention, directiveMentions } from './directiveMentions.js';
import { type Directive, wayForwardDirectives } from './directives.js';
import { type ListedItems, listedItems } from './listedItems.js';
import { questionSentences, trimmed } from './questionSentences.js';
import { type QuestionWord, questionWords } from './questionWords.js';
import { termOccurrences } from './terms.js';

export interface PartSpan {
  readonly span: Span;
  readonly directives: readonly Directive[];
}

export interface QuestionParts {
  readonly parts: readonly PartSpan[];
  /** The words of every directive found. */
  readonly orders: readonly Span[];
}

/**
 * What of a question needs an answer of its own: each order or interrogative with a matter, each listed item.
 *
 * One order over several nouns (“Discuss its causes and effects”) is one part. An order without a matter
 * (“Discuss.”, “Critically analyse the statement”, “Justify your answer”) takes the statement before it, else
 * belongs to the part before it. A statement that no order takes is there to build the question up and is no
 * part.
 */
export function questionParts(text: string, within: Span, quoted: readonly Span[]): QuestionParts {
  const list = listedItems(text, within);
  const builder = new PartsBuilder(text, quoted);
  if (list === undefined) builder.readSentences(within);
  else builder.readList(list);
  return builder.finish(within);
}

class PartsBuilder {
  readonly #text: string;
  readonly #quoted: readonly Span[];
  readonly #parts: { span: Span; directives: Directive[] }[] = [];
  readonly #orders: Span[] = [];
  /** Statements that wait for the order that takes them. */
  #pending: Span | undefined;

  constructor(text: string, quoted: readonly Span[]) {
    this.#text = text;
    this.#quoted = quoted;
  }

  readSentences(within: Span): void {
    for (const sentence of questionSentences(this.#text, within)) this.#readSentence(sentence);
  }

  /**
   * “Write notes on any two: (a) … (b) …” asks the same of each item; items with orders of their own are
   * questions.
   */
  readList({ head, items }: ListedItems): void {
    this.readSentences(head);
    const own = this.#parts.at(-1);
    const isHead =
      own !== undefined && !items.some(item => this.#mentions(item).some(mention => mention.isTask));
    if (!isHead) {
      for (const item of items) this.readSentences(item);
      return;
    }
    this.#parts.pop();
    for (const span of items) this.#parts.push({ span, directives: [...own.directives] });
  }

  /** A question without any order, such as the topic of an essay, is one part. */
  finish(within: Span): QuestionParts {
    if (this.#parts.length === 0 && within.start < within.end)
      this.#parts.push({ span: within, directives: [] });
    return { parts: this.#parts, orders: this.#orders };
  }

  #readSentence(sentence: Span): void {
    const words = questionWords(this.#text, sentence, this.#quoted);
    const mentions = this.#mentions(sentence);
    this.#orders.push(...mentions.map(({ span }) => span));
    if (isSupport(words)) {
      this.#attach(sentence, directivesOf(mentions));
      return;
    }
    const tasks = mentions.filter(mention => mention.isTask);
    if (tasks.length === 0) {
      if (mentions.length !== 0 || isQuestion(this.#text, sentence))
        this.#add(sentence, directivesOf(mentions));
      else this.#pending = this.#pending === undefined ? sentence : cover(this.#pending, sentence);
      return;
    }
    this.#readTasks(sentence, words, mentions, tasks);
  }

  #readTasks(
    sentence: Span,
    words: readonly QuestionWord[],
    mentions: readonly DirectiveMention[],
    tasks: readonly DirectiveMention[],
  ): void {
    let start = sentence.start;
    tasks.forEach((task, index) => {
      const next = tasks[index + 1];
      const until = next === undefined ? sentence.end : endBefore(this.#text, words, next.span.start);
      const segment = trimmed(this.#text, { start, end: until });
      const hasMatter = this.#hasMatter(task, until, mentions);
      // “Examine and evaluate X” is one part; in “X. Analyse and suggest remedies” the statement is analysed.
      const waits = next !== undefined && !hasMatter && !(isWayForward(next) && this.#hasAntecedent);
      if (waits) return;
      const own = mentions.filter(({ span }) => segment.start <= span.start && span.start < segment.end);
      if (!hasMatter || this.#isBound(segment)) this.#attach(segment, directivesOf(own));
      else this.#add(segment, directivesOf(own));
      start = next?.span.start ?? until;
    });
  }

  get #hasAntecedent(): boolean {
    return this.#pending !== undefined || this.#parts.length !== 0;
  }

  /** A part with a matter of its own; it takes the statement only where it points back at it. */
  #add(span: Span, directives: Directive[]): void {
    const statement = this.#pending;
    this.#pending = undefined;
    const isAboutStatement =
      statement !== undefined && pointsBack.test(this.#text.slice(span.start, span.end));
    this.#parts.push({ span: isAboutStatement ? cover(statement, span) : span, directives });
  }

  /** An order without a matter: to the statement before it, else to the part before it. */
  #attach(span: Span, directives: Directive[]): void {
    const part = this.#parts.at(-1);
    if (this.#pending !== undefined || part === undefined) {
      this.#parts.push({ span: this.#pending === undefined ? span : cover(this.#pending, span), directives });
      this.#pending = undefined;
      return;
    }
    part.span = cover(part.span, span);
    part.directives.push(...directives);
  }

  #mentions(sentence: Span): DirectiveMention[] {
    const words = questionWords(this.#text, sentence, this.#quoted);
    return directiveMentions(words, isQuestion(this.#text, sentence));
  }

  /**
   * Whether an order is about something: not in “Analyse the statement” and “Explain with reference to
   * Pakistan”. An interrogative and a call for measures are, as soon as they say more than themselves (“Why
   * is it important?”).
   */
  #hasMatter(task: DirectiveMention, end: number, mentions: readonly DirectiveMention[]): boolean {
    const rest = { start: task.span.end, end };
    const words = questionWords(this.#text, rest, []);
    if (isWayForward(task) || isInterrogative(task)) return words.some(({ lower }) => !emptyWords.has(lower));
    if (words[0]?.lower === 'with') return false;
    return termOccurrences(this.#text.slice(rest.start, rest.end)).some(
      ({ span }) => !mentions.some(mention => contains(mention.span, shift(span, rest.start))),
    );
  }

  /** “Explain your views with solid justification”, “give examples from history”. */
  #isBound(segment: Span): boolean {
    const words = this.#text.slice(segment.start, segment.end);
    return ownAnswer.test(words) || requestedSupport.test(words);
  }
}

function directivesOf(mentions: readonly DirectiveMention[]): Directive[] {
  return mentions.flatMap(({ directive }) => (directive === undefined ? [] : [directive]));
}

function isQuestion(text: string, { end }: Span): boolean {
  return /\?["'”’»)\]*_\s]{0,6}$/.test(text.slice(Math.max(0, end - 8), end));
}

function isInterrogative({ directive }: DirectiveMention): boolean {
  return directive === 'what' || directive === 'how' || directive === 'why';
}

/** “Why?”, “How?”, “Why or why not?”, “and how”. */
const emptyWords = new Set(['and', 'or', 'not', 'so', 'why', 'how', 'what', 'then', 'also']);

function isWayForward({ directive }: DirectiveMention): boolean {
  return directive !== undefined && wayForwardDirectives.has(directive);
}

/** “While supporting your reply give at least three concrete examples.” */
function isSupport(words: readonly QuestionWord[]): boolean {
  const opening = words.slice(0, 5).map(word => word.lower);
  return /^(?:while |by )?(?:support|supporting|substantiating|justifying) (?:your|the)\b/.test(
    opening.join(' '),
  );
}

/** The end of the words before a task, without the conjunction that leads to it. */
function endBefore(text: string, words: readonly QuestionWord[], offset: number): number {
  let index = words.findLastIndex(word => word.span.end <= offset);
  while (0 < index && connectors.has(words[index]?.lower ?? '')) index -= 1;
  const end = words[index]?.span.end ?? offset;
  // Quotations and closing marks between the last word and the task belong to the words before it.
  const between = text.slice(end, offset);
  const connector = /[\s,;:]*(?:\b(?:and|or|also|while|whilst|then|but)\b[\s,]*){0,4}$/.exec(
    between.slice(-60),
  );
  return connector === null ? end : offset - connector[0].length;
}

const connectors = new Set(['and', 'or', 'also', 'while', 'whilst', 'then', 'but', '&']);

const pointsBack = new RegExp(
  [
    '\\b(?:this|above|given|the) (?:\\w+ )?',
    '(?:statement|view|quotation|quote|remark|assertion|claim|proposition|saying)\\b',
  ].join(''),
  'i',
);

const ownAnswer = new RegExp(
  [
    '\\byour (?:own )?(?:answers?|stance|position|views?|viewpoint|opinion|reply|response|arguments?|claim|',
    'point of view)\\b(?! (?:on|about|upon|regarding)\\b)',
  ].join(''),
  'i',
);

const requestedSupport = new RegExp(
  [
    '^(?:also |and )?(?:give|cite|quote|provide|support)\\b[^.]{0,40}',
    '\\b(?:reasons?|examples?|evidences?|arguments|instances|illustrations|references?)\\b',
  ].join(''),
  'i',
);
