import type { LineIndex } from '../api/positions.js';
import { sectionTies } from '../core/essay/sectionTies.js';
import type { Analysis, QuestionContract, QuestionPart, Section } from '../core/index.js';
import { demandsOf, demandsOfDirective } from '../core/question/demands.js';
import type { Demand } from '../core/question/questionContract.js';
import { scaffolding } from '../core/question/topicData.js';
import { bodyOf } from '../core/rules/support/body.js';
import { unansweredParts } from '../core/rules/support/unansweredParts.js';
import type { PartReview, SectionLink } from './essayReport.js';

/** For each part of the question, the sections between introduction and conclusion that take it up. */
export function partReviews(analysis: Analysis, lines: LineIndex): readonly PartReview[] {
  const { essay, diagnostics } = analysis;
  const contract = essay.question?.contract;
  if (contract === undefined) return [];
  const unanswered = new Set(unansweredParts(essay).map(({ part }) => part));
  const found = new Set(diagnostics.map(({ rule }) => rule));
  return contract.parts.map(part => {
    const demands = demandsOfPart(part);
    const sections = bodyOf(essay).filter(
      section => meets(section, demands) || isTied(section, part, contract),
    );
    const isMissed =
      unanswered.has(part) ||
      (demands.has('wayForward') && found.has('relevance/missing-way-forward')) ||
      (demands.has('comparison') && found.has('relevance/missing-comparison'));
    return {
      text: part.text.replace(/\s+/g, ' ').trim(),
      sections: isMissed ? [] : sections.map(section => linkTo(section, lines)),
      isAnswered: !isMissed && 0 < sections.length,
    };
  });
}

function demandsOfPart({ text, directives }: QuestionPart): ReadonlySet<Demand> {
  return new Set([...demandsOf(text, []), ...directives.flatMap(demandsOfDirective)]);
}

function meets({ role }: Section, demands: ReadonlySet<Demand>): boolean {
  return (role === 'wayForward' || role === 'criticalAnalysis') && demands.has(role);
}

/** With one part, whatever takes up the question; with more, what takes up more than they share. */
function isTied(section: Section, part: QuestionPart, contract: QuestionContract): boolean {
  const elsewhere = new Set(
    contract.parts.filter(other => other !== part).flatMap(({ terms }) => terms.map(({ key }) => key)),
  );
  const keys = part.terms.map(({ key }) => key).filter(key => !scaffolding.has(key));
  const own = keys.filter(key => !elsewhere.has(key));
  const telling = new Set(own.length === 0 ? keys : own);
  return sectionTies(section, contract).whole.some(({ term }) => telling.has(term.key));
}

function linkTo({ role, heading, anchor }: Section, lines: LineIndex): SectionLink {
  return { role, title: heading?.title ?? '', place: lines.place(anchor) };
}
