/**
 * Words that stand for one subject in this exam. A question that asks with one of `asked` is taken up by any
 * word of both lists; a word of `said` alone asks for nothing, so an answer about courts is not tied to a
 * question that mentions a verdict. Words stand for their word family, `a_b` for words side by side (in
 * `asked`: anywhere in the question).
 */
export interface FamilyData {
  readonly name: string;
  readonly asked: string;
  readonly said: string;
  /** The question or the part of a syllabus that the words were gathered for. */
  readonly source: string;
}
