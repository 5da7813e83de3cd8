export const uri = 'file:///answers/one.md';

/** A short script that plainly is one: question, introduction, argument, conclusion. */
export const essay = `Discuss the causes of the water crisis in Pakistan.

## Introduction

Pakistan is short of water. Many people blame the climate.

## Causes of the water crisis in Pakistan: waste

Canals lose a third of the water. Farmers pay little for it.

## Conclusion

The crisis is one of management.
`;

/** The same with front matter, which declares it. */
export const declared = `---
essay:
  profile: css-answer
  question: Discuss the causes of the water crisis in Pakistan.
---

${essay.slice(essay.indexOf('## Introduction'))}`;

export const readme = `# A tool

Many people use this tool.

## Introduction

It does things.

## Conclusion

Thanks.
`;
