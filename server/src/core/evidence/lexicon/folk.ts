import { anyOf } from '../anyOf.js';
import { formsOf } from './verbForms.js';

/*
 * Human beings in general, as a text without a source calls upon them. Sources: [W] Wikipedia, “Manual of Style:
 * words to watch” (unsupported attributions); [N] candidates' notes of Pakistani academies; [C] completed by class.
 */

/** Many human beings: words of their own, and what ends as words for people do [W, C]. */
export const folk = anyOf(
  'people|persons|men|women|minds|voices|friends|elders|ancestors|forefathers|grandparents|parents|colleagues|relatives|scholars|pundits|experts|critics',
  'critics|academics|clerics|mystics|sceptics|saints|poets|prophets|sages|diplomats|bureaucrats|technocrats|democrats|journalists|officials|generals|colonels',
  'pilots|judges|advocates|graduates|candidates|students|youths|youngsters|friends|nationals|intellectuals|professionals|liberals|radicals|locals|rivals',
  'rationals|individuals|neighbours|citizens|politicians|muslims|christians|hindus|pakistanis|indians|americans|hearts|souls|circles|quarters|lobbies|nations',
  'websites|blogs|channels|newspapers|magazines|agencies|bodies|firms|ngos|think tanks|organi[sz]ations|books|videos|outlets|elements|families|households|communities',
  'countries|capitals|donors|sons of the soil|ulema|ulama|fuqaha|folks?|youth|masses|insiders|natives|heads|brains|patriots|hands|eyes|schools of thought',
  '[a-z-]{2,15}(?:ers|ors|ists|ians|ants|ents|men|women|people|folk|ees|crats|logues|eans)(?<!\\b(?:matters|papers|numbers|powers|orders|letters|rivers|factors|errors|sectors|floors|events|cents|students|patients|parents|documents|movements|governments|agreements|plants|offers|waters|doors|corridors|chapters|quarters|borders|computers|centres|trees|fees|newspapers))',
);

/** One of them [W, C]. */
export const fellow = anyOf(
  'person|man|woman|mind|friend|elder|uncle|relative|colleague|scholar|pundit|expert|critic|academic|cleric|mystic|saint|poet|sage|diplomat|bureaucrat',
  'technocrat|official|general|colonel|major|brigadier|captain|judge|advocate|professor|student|graduate|intellectual|professional|neighbour|citizen|politician|muslim|pakistani',
  'website|blog|tv channel|channel|newspaper|daily|magazine|agency|international body|ngo|think[ -]tank|organi[sz]ation|book|video|clip|documentary|talk show|programme|thesis|pamphlet|post|pir|nurse|cousin|widow|afghan|arab|foreigner|stranger',
  'soul|insider|body|child|schoolboy|spokesman|aide|mp|mpa|mna|hakim|imam|maulvi|wit|cynic|observer|architect|chemist|secretary|reader|believer|economist|philosopher|geographer|astrologer|commander|engineer|bureaucrat|observer|commissioner|broker|lawyer|lecturer|philanthropist|banker|fisherman|agent|source|boss|patriot|voice',
  '[a-z-]{2,15}(?:ist|ian|ant|man|crat|logue)(?<!\\b(?:giant|grant|plant|servant|important|relevant|constant|significant|infant|human|peasant|civilian))',
  '[a-z-]{0,12}(?:worker|teacher|lawyer|writer|thinker|officer|minister|leader|farmer|trader|banker|reporter|lecturer|trainer|driver|soldier|player|dealer|villager|shopkeeper|traveller|manager|preacher|maker|keeper|holder|doctor|author|actor|editor|orator|ambassador|senator|contractor|investor)',
);

/** Those whose very name is experience or learning: “the elders”, “the scholars of Islam” [N, C]. */
export const elders = anyOf(
  'elders|old|wise|learned|sages|ancients|enlightened|scholars|teachers|doctors|ulema|ulama|jurists|economists|historians|philosophers|thinkers|experts|critics',
  'saints|sufis|mystics|seers|moralists|educationists|sociologists|psychologists|lawyers|scientists|intellectuals|analysts|observers|commentators|orientalists|diplomats|engineers|west|east|(?:older|younger|elder|new) generation|(?:saner|sane|sensible|educated|thinking|literate|wiser|patriotic|liberal|enlightened) (?:elements?|people|class(?:es)?|minds|voices|sections?|lot|quarters|segments?)|locals|old-timers|(?:outside|outer|whole|western|muslim|civili[sz]ed) world',
);

/** Our own people, when they know something [N, C]. */
export const ours = anyOf(
  'elders|forefathers|ancestors|grandparents|grandfathers?|grandmothers?|friends|colleagues|well-wishers|teachers?|intellectuals|analysts|experts|thinkers|scholars|historians|economists|friend|uncle|professor|politicians|neighbours|parents|critics|clerics|religious leaders|adversaries|enemies|allies|lenders|donors',
);

/** Knowing and telling besides those that every report uses [C]; who replies only takes the other side. */
const knowing = formsOf(
  'know/knew/known/knowing tell/told/told/telling teach/taught/taught/teaching feel/felt/felt/feeling confess accept realise',
  'realize understand/understood/understood/understanding swear/swore/sworn/swearing joke quip grumble vouch answer',
  'plead demand testify foresee/foresaw/foreseen/foreseeing apprehend forewarn preach assure convince instruct remember mention announce discuss relate recount narrate repeat say/said hear/heard/heard/hearing',
  'argue find/found/found/finding hold/held/held/holding assess grant concede establish foretell/foretold show/showed/shown share exclaim whisper boast protest point_out try_to_prove',
);

/** Telling alone, which one speaker does: “a friend told me” [C]. */
const speaking = formsOf(
  'tell/told/told/telling say/said confess admit/admitted remark observe write/wrote/written/writing quip joke argue claim warn reveal disclose',
  'confide state opine advise predict complain lament explain insist assert allege maintain declare comment answer swear/swore/sworn/swearing',
  'plead acknowledge suggest believe contend boast point_out inform teach/taught exclaim',
);

export const knowingForms = allOf(knowing);
export const speakingForms = allOf(speaking);

/** Before the verb: tense, aspect and zeal [C]. */
export const auxiliaries = anyOf(
  'have|has|had|are|is|was|were|been|being|be|would|will|do|does|did|not|used to|keeps?(?: on)?|kept(?: on)?|(?:never )?tires? of|(?:never )?tired of|fond of|(?:in the )?habit of',
  'heard|gone|goes|go|went|so far as to|(?:to )?the (?:length|extent) of|as far as(?: to)?|(?:tried|try|trying|tend|tends|loves?|likes?|begun|began|begin|starts?|started|come|came|coming|inclined|wont|quick|seem|hesitate|hasten|fail|failed) to|(?:started|begun|began|start)|never|once|busy|(?:out )?to|unanimously',
);

function allOf({ plural, singular, participle, going }: ReturnType<typeof formsOf>): string {
  return anyOf(plural, singular, participle, going);
}
