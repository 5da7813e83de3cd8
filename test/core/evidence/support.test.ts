import assert from 'node:assert/strict';
import { Analyzer } from '../../../server/src/core/index.js';

interface Argument {
  readonly question: string;
  readonly heading: string;
  readonly text: string;
}

suite('What supports an argument', () => {
  const supported: readonly Argument[] = [
    {
      question: 'Discuss judicial independence in Pakistan.',
      heading: 'Judges who paid a price',
      text: 'Chief Justice Sajjad Ali Shah was removed by his own brothers on the bench. Justice Dorab Patel refused to take oath under the general, and went home.',
    },
    {
      question: 'Discuss the rule of law in Islam.',
      heading: 'The ruler in the dock',
      text: 'Caliph Umar stood before Zaid bin Thabit as an ordinary litigant and sat on the floor.',
    },
    {
      question: 'Assess the human rights situation in Pakistan.',
      heading: 'Courts and the missing',
      text: 'Peshawar High Court ordered the production of detainees from the internment centres.',
    },
    {
      question: 'Assess the performance of regulators.',
      heading: 'Cartels fined at last',
      text: 'Competition Commission of Pakistan fined the sugar mills for acting in concert.',
    },
    {
      question: 'Evaluate the terror financing regime.',
      heading: 'Pressure from outside',
      text: 'FATF grey-listed the country twice and the banks had to know their customers.',
    },
    {
      question: 'Discuss the role of the Election Commission.',
      heading: 'Daska re-poll',
      text: 'In Daska the Election Commission of Pakistan ordered a re-poll in the whole constituency.',
    },
    {
      question: 'Is poetry a force of change?',
      heading: 'Verses against tyranny',
      text: 'Habib Jalib has bravely said: aisay dastoor ko, subh-e-benoor ko, main nahin manta. Crowds sang it in every square.',
    },
    {
      question: 'Self-respect is the soul of nations.',
      heading: 'Khudi as foundation',
      text: 'Iqbal beautifully says: Khudi ko kar buland itna. No nation can live on alms.',
    },
    {
      question: 'Discuss the message of the mystics.',
      heading: 'Love above ritual',
      text: 'A couplet of Bulleh Shah asks the mullah to read his own self first.',
    },
    {
      question: "Evaluate Pakistan's standing in the Global Gender Gap Report 2025.",
      heading: 'Politics without women',
      text: "Pakistan's ranking was the second lowest in this pillar.",
    },
    {
      question: "Evaluate Pakistan's standing in the Global Hunger Index.",
      heading: 'Hunger in a granary',
      text: 'Our position is 109th out of 123.',
    },
    {
      question: 'Discuss the World Press Freedom Index and Pakistan.',
      heading: 'Journalists in fear',
      text: 'In it our rank is the worst in South Asia after one more year of censorship.',
    },
    {
      question: 'Critically compare the Nehru Report and the Fourteen Points.',
      heading: 'Residuary powers',
      text: 'The Nehru Report rejected separate electorates and the Fourteen Points demanded residuary powers for provinces.',
    },
    {
      question: 'Discuss the impact of the Government of India Act 1935.',
      heading: 'Autonomy under watch',
      text: 'The Government of India Act 1935 abolished dyarchy in the provinces but kept the governor above the ministers.',
    },
    {
      question: 'Analyse the 18th Amendment.',
      heading: 'Concurrent list',
      text: 'The 18th Amendment abolished the concurrent list altogether.',
    },
    {
      question: 'How effective is the Indus Waters Treaty?',
      heading: 'Division of rivers',
      text: 'The Indus Waters Treaty gave three rivers to each side, and reserved the eastern ones for India.',
    },
    {
      question: 'What is the future of SAARC?',
      heading: 'The rule of unanimity',
      text: 'The SAARC Charter prohibits discussion of bilateral disputes.',
    },
    {
      question: 'Discuss corruption.',
      heading: 'Hospital in debt',
      text: 'Governor Salman Taseer signed the order himself and the money went to the ward.',
    },
    {
      question: 'Discuss justice in Islam.',
      heading: 'Equality in court',
      text: 'Qadi Abu Yusuf returned the gift of the vizier and wrote it in his register.',
    },
    {
      question: 'Discuss land reform.',
      heading: 'Courts undid it',
      text: 'Federal Shariat Court struck down the ceiling on holdings as against Islam.',
    },
  ];

  const unsupported: readonly Argument[] = [
    {
      question: 'Write on thrift.',
      heading: 'Saving makes wealth',
      text: 'Suppose a clerk saves 500 rupees a month, in ten years he has 60,000 rupees. So habit is wealth.',
    },
    {
      question: 'Write on trade.',
      heading: 'Trade is a ladder',
      text: 'Imagine a village of 2,000 people in which no one sells anything. It will eat, but it will not grow.',
    },
    {
      question: 'Discuss population.',
      heading: 'Numbers eat growth',
      text: 'Let us assume that a family of 10 people earns 30,000 rupees a month. What will remain for school?',
    },
    {
      question: 'Discuss good governance.',
      heading: 'Pillars of governance',
      text: 'Merit, Transparency and Accountability are the base of Good Governance. Without Democracy and Social Contract there is only force.',
    },
    {
      question: 'Discuss the state and citizen.',
      heading: 'Broken promise',
      text: 'When Justice, Equality and Peace leave the house, General Will leaves with them.',
    },
    {
      question: 'Analyse the 18th Amendment.',
      heading: 'Centre and provinces',
      text: 'The 18th Constitutional Amendment has changed everything. The amendment is praised by some, and the 18th Amendments is the need of time.',
    },
    {
      question: 'To what extent is the 26th Amendment a threat to courts?',
      heading: 'Independence under threat',
      text: 'The 26th Constitutional Amendment is a threat. It weakens judges and the 26th Amendment makes them fear.',
    },
    {
      question: 'Critically compare the Nehru Report and the Fourteen Points.',
      heading: 'Two minds',
      text: 'The Nehru Report was bad for Muslims and the Fourteen Points were good for Muslims. The Nehru Report was against unity.',
    },
    {
      question: 'How effective is the Indus Waters Treaty?',
      heading: 'A treaty of peace',
      text: 'The Indus Waters Treaty is a great treaty. The Indus Waters Treaty should be saved by both.',
    },
    {
      question: 'Evaluate the performance of SAARC.',
      heading: 'A sleeping body',
      text: 'SAARC has failed. SAARC makes promises and SAARC holds dinners.',
    },
    {
      question: 'Role of the United Nations.',
      heading: 'Silence of the UN',
      text: 'The United Nations has played no role. The UN should act before it is too late.',
    },
    {
      question: 'Role of the judiciary.',
      heading: 'Courts must wake',
      text: 'The Supreme Court should protect the weak. The Court has always the last word.',
    },
    {
      question: 'Discuss accountability.',
      heading: 'Fear of law',
      text: 'NAB should be made free. NAB has become a tool and people fear NAB.',
    },
    {
      question: 'Discuss Islam and character.',
      heading: 'Mercy',
      text: 'Hazrat Umar was a great ruler and ruled with justice. We should follow his example.',
    },
    {
      question: 'Discuss leadership.',
      heading: 'Leaders make nations',
      text: 'Quaid-e-Azam led the nation with courage. Iqbal was a great poet and gave us a dream.',
    },
    {
      question: 'Discuss monarchy.',
      heading: 'Kings and people',
      text: 'The King was father of the people and the Emperor was shadow of God.',
    },
    {
      question: 'Discuss justice.',
      heading: 'Justice delayed',
      text: 'Justice must be done. Judge should not fear and Governor should not interfere.',
    },
    {
      question: 'Discuss rank and honour.',
      heading: 'Honour before rank',
      text: 'Rank is nothing before honour. The last rank in the army fights first.',
    },
    {
      question: 'Discuss sports.',
      heading: 'Last in the line',
      text: 'Sports stand last in the list of our priorities; a ground is the first thing to be sold.',
    },
    {
      question: 'Discuss poetry.',
      heading: 'Poets and nations',
      text: 'Poets wake nations. Our poets have beautifully said that the dawn is near.',
    },
    {
      question: 'Discuss the role of education.',
      heading: 'Education first',
      text: 'Education has rightly been called the third eye. Suppose 100 children never go to school: the nation loses 100 doctors.',
    },
    {
      question: 'Critically analyse the role of the IMF.',
      heading: 'A hard master',
      text: 'The IMF gives loans and takes freedom. IMF has never made any nation rich.',
    },
  ];

  for (const argument of supported) {
    test(`supported: ${argument.text}`, () => assert.equal(isUnsupported(argument), false));
  }
  for (const argument of unsupported) {
    test(`unsupported: ${argument.text}`, () => assert.equal(isUnsupported(argument), true));
  }
});

function isUnsupported({ question, heading, text }: Argument): boolean {
  const essay =
    `---\nessay:\n  profile: css-answer\n---\n\nQ. ${question}\n\n## Introduction\n\nThe matter has many sides.\n\n` +
    `## ${heading}\n\n${text}\n\n## Conclusion\n\nIt can be solved.\n`;
  const layers = [{ source: 'test', config: { mode: 'review' as const } }];
  return new Analyzer()
    .analyze(essay, layers)
    .diagnostics.some(({ rule }) => rule === 'evidence/unsupported-argument');
}
