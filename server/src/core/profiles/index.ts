import cssAnswer from './css-answer.json' with { type: 'json' };
import cssCurrentAffairs from './css-current-affairs.json' with { type: 'json' };
import cssEssay from './css-essay.json' with { type: 'json' };
import cssGenderStudies from './css-gender-studies.json' with { type: 'json' };
import cssInternationalRelations from './css-international-relations.json' with { type: 'json' };
import cssIslamicStudies from './css-islamic-studies.json' with { type: 'json' };
import cssPakistanAffairs from './css-pakistan-affairs.json' with { type: 'json' };
import cssPoliticalScience from './css-political-science.json' with { type: 'json' };
import general from './general.json' with { type: 'json' };
import pmsAnswer from './pms-answer.json' with { type: 'json' };
import pmsEssay from './pms-essay.json' with { type: 'json' };
import upscEssay from './upsc-essay.json' with { type: 'json' };
import upscGs10 from './upsc-gs-10.json' with { type: 'json' };
import upscGs15 from './upsc-gs-15.json' with { type: 'json' };

/** The profiles that come with the product, as their files hold them; each may extend another. */
export const builtInProfiles = [
  general,
  cssAnswer,
  cssCurrentAffairs,
  cssGenderStudies,
  cssInternationalRelations,
  cssIslamicStudies,
  cssPakistanAffairs,
  cssPoliticalScience,
  cssEssay,
  pmsAnswer,
  pmsEssay,
  upscGs10,
  upscGs15,
  upscEssay,
] as const;
