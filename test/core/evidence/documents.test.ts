import { testKind } from './kindTable.js';

testKind('law', [
  'India revoked |Article 370|.',
  '|Article 140-A| asks for local bodies.',
  '|Art. 25-A| makes school a right.',
  'The |18th Amendment (2010)| moved power.',
  'The |27th Constitutional Amendment| is new.',
  'The |Pressler Amendment| bit.',
  'The |Kerry-Lugar Bill| came with strings.',
  'The |Hudood Ordinances| hurt women.',
  'The |Transgender Persons (Protection of Rights) Act 2018| helps.',
  'Under the |Pakistan Penal Code, 1860| it is a crime.',
  'The |7th NFC Award| changed shares.',
  'The |National Education Policy 2009| failed.',
  'The court used the |doctrine of necessity|.',
  'The |1973 Constitution| is federal.',
  'The |Constitution of 1956| was short.',
  '|Section 144| was imposed.',
  'The |Lahore Resolution| asked for states.',
  // Near misses.
  'The Constitution is supreme.',
  'Society must act now. Act after act was passed.',
  'Islam is a complete code of life.',
  'Bill Clinton came. Bill after bill fell.',
  'The Foreign Policy of the state is weak.',
  'Article after article says so.',
  'Law and Order is a duty.',
  'An amendment is needed.',
]);

testKind('treaty', [
  'The |Indus Waters Treaty 1960| held.',
  'The |Simla Agreement| and the |Simla agreement| are one.',
  'It joined |SEATO| and |CENTO|.',
  'It signed |COMCASA| in 2018.',
  'The |Vienna Convention of 1961| protects envoys.',
  'Under |UNSC Resolution 1267| it froze assets.',
  'The |Paris Agreement| asks for targets.',
  'The |Charter of Madinah| made one community.',
  'The |Algiers Accord| ended it.',
  'The ~UN Charter~ forbids war.',
  // Near misses.
  'An agreement needs trust; a treaty needs more.',
  'They signed a Free Trade Agreement.',
  'The Peace Treaty holds.',
  'The convention is to wait.',
  'The resolution of the dispute is far.',
  'Every New Year brings a resolution.',
  'A social contract is no pact.',
]);

testKind('report', [
  'The |Economic Survey of Pakistan 2023-24| says so.',
  'The |WEF Global Gender Gap Report 2025| ranks it last.',
  'The |Nehru Report| denied it.',
  'The |Annual Status of Education Report 2023| is grim.',
  'The |Global Terrorism Index| ranks it high.',
  'The |Rabbani Inquiry Report| was shelved.',
  // Near misses.
  'A recent report says so.',
  'The Annual Report is late.',
  'Report the crime. Survey the land.',
  'The index finger rose.',
  'In review, it failed.',
  'The report of the ministry is secret.',
]);

testKind('institution', [
  'According to the |World Bank|, it fell.',
  'The |International Monetary Fund (IMF)| warned of it.',
  'It fell (|Asian Development Bank, 2023|).',
  '|SIPRI (2022)| disagrees.',
  '|IMF| data proves it.',
  'A report of the |Auditor General of Pakistan| shows it.',
  'The |Aurat Foundation| recorded 200 cases.',
  'The |IMF| lent $7 billion.',
  'The ~UN~ should act.',
  'The ~World Bank~ and the ~IMF~ lend.',
  '~SAARC~ is a talking shop.',
  // Near misses.
  'Those who ask, know. IT grows.',
  'The government and the parliament said so.',
  'The bank of the river broke.',
  'CPEC will help. US and India said no.',
  'The Union of States is old.',
  'A new world bank is needed.',
]);

testKind('press', [
  '|Dawn| reported that it failed.',
  'It failed (|Dawn|, 2024).',
  '|The Express Tribune| reported it.',
  'An article in |Foreign Affairs| says so.',
  '|The Diplomat|, an international magazine, agrees.',
  'According to |The Economist|, it fell.',
  '~Reuters~ is free.',
  // Near misses.
  'A new dawn breaks. Dawn came. At Dawn they rose.',
  'The economist agrees.',
  'The diplomat left for home.',
  'Foreign Affairs are his field.',
  'The Nation stands united.',
  'The tribune of the people spoke.',
  'The Guardian of the law is the court.',
]);
