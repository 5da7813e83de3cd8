import { testKind } from './kindTable.js';

testKind('scholar', [
  '|Ian Talbot| blames the garrison state.',
  '|Dweck (2006)| agrees.',
  'It is so (|Khan & Ali, 2019|, p. 4).',
  'According to |Aasim Sajjad Akhtar|, it is so.',
  'As |Niaz Murtaza| writes, it is so.',
  '|Justice Munir| held that it was legal.',
  '|Quaid-e-Azam| declared that it would be free.',
  'In the words of |Allama Iqbal|, it is so.',
  '|Huntington|’s thesis is old.',
  '“We will eat grass for bombs, not bread” — |Sheikh Anwar Butt|',
  'A study by the economist |Haris Gazdar| is clear.',
  '~Allama Iqbal~ was a poet.',
  '~Quaid-e-Azam~ led the League.',
  // Near misses.
  'Critics argue that it is bad.',
  'The economist Intelligence is short.',
  'India says no, Washington claims victory.',
  'The Government argued for it.',
  'Islam says that man is free.',
  'According to the Constitution, it is so.',
  'According to Islamic Law, it is so.',
  'Realism argues that states fear.',
  'Then the President of Pakistan went home.',
]);

testKind('book', [
  'Anatol Lieven, |Pakistan: A Hard Country|, says so.',
  'Cohen’s |The Idea of Pakistan| says so.',
  'In his book |The Sole Sovereign| he says so.',
  'Plato, in |The Republic|, says so.',
  'Hobbes’s |Leviathan| says so.',
  '|Why Nations Fail| blames elites.',
  'Aristotle writes in |Politics| that man is political.',
  // Near misses.
  'The Republic of Turkey is strong.',
  'The Prince of Wales came.',
  'Politics is dirty.',
  'A New World Order is born.',
  'Read the book. The author says so.',
  'The Third Wave came.',
  'In his book he says so.',
]);

testKind('quotation', [
  'He said, |"We will eat grass."|',
  'It is written: |“Seek knowledge from cradle to grave.”|',
  '|«L’État, c’est moi, et personne d’autre»| was the motto.',
  '|"Ask not what your country can do for you"| is known.',
  // Near misses.
  'It joined the "US war on terror".',
  'The "do more" mantra failed.',
  '“Pakistan First” was the slogan.',
  'The "one country two systems" idea failed.',
  'He read “The Idea of a New Pakistan” twice.',
  'A 5" pipe and a 6" pipe burst in the old town.',
  'It said "and never closed the mark.',
]);

testKind('theory', [
  '|Dependency theory| explains it.',
  'The |theory of realism| explains it.',
  '|Social contract theory| explains it.',
  'Here |Constructivism| explains more.',
  'The |Toulmin model| helps.',
  '~Realism~ explains it.',
  'They follow ~realism~.',
  'The ~social contract~ is broken.',
  // Near misses.
  'In theory it works.',
  'A conspiracy theory spreads.',
  'Be realistic. Liberal minds agree.',
  'Power is balanced.',
  'The model is old.',
  'Constructive talks began.',
]);
