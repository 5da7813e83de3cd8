import cssAnswer from './css-answer.json' with { type: 'json' };
import cssEssay from './css-essay.json' with { type: 'json' };
import general from './general.json' with { type: 'json' };
import pmsEssay from './pms-essay.json' with { type: 'json' };

/** The profiles that come with the product, as their files hold them; each may extend another. */
export const builtInProfiles = [general, cssAnswer, cssEssay, pmsEssay] as const;
