// What site furniture says, a rule a formula. The first rule that fits names the reason.
import { either, type Hint, holds, marks, opens } from './line-hints.ts';

/** Longest block that wording alone can make furniture; notices on data protection run to about 60 words. */
export const FURNITURE_WORDS = 60;
/** A block of few words. */
export const SHORT = 14;

/** Networks and buttons of sharing. */
export const NETWORK =
  'facebook|twitter|x|whats ?app|e-?mail|print|pinterest|linked ?in|reddit|telegram|tumblr|messenger|instagram|youtube|tiktok|threads|mastodon|bluesky|pocket|flipboard|sms|copy link|link|rss|google\\+?|vk|line|skype|snapchat|weibo|wechat|viber|more|share|tweet|pin|post|save|text';
/** Sections that news sites have. */
export const SECTION =
  'news|sports?|business|politics|world|opinion|culture|education|health|science|technology|tech|local|travel|finance|money|markets|lifestyle|life|law|environment|climate|economy|arts|books|music|film|food|features?|analysis|reviews?|entertainment|money|weather|home|national|international|regions?|society';
const SEP = '(?:\\s*[|,/·•&+-]\\s*|\\s+(?:and|or|on|via)\\s+|\\s+)';

interface Rule {
  readonly reason: string;
  /** Most words that a block may have for this rule. */
  readonly words: number;
  /**
   * Passes all lines of the pattern and few others. A large pattern is compiled when it is first asked, which takes longer than
   * the rest of a short run; no line of most articles gets there.
   */
  readonly hint?: Hint;
  readonly pattern: RegExp;
  /** Lines of the pattern that are text all the same. */
  readonly unless?: RegExp;
}

/** Pieces that speak of the page between bars and points: who, when, how long to read, how often shared. */
const PAGE_FACT =
  '\\b(?:by|ago|reads?|reading|comments?|views?|shares?|likes?|votes?|updated|modified|published|posted|pages?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{3,6})?|(?:19|20)\\d\\d)\\b';
/** "Serves 4 · Preparation 15 minutes": two pieces with a word and a figure, none of them a fact about the page. */
const FACTS = new RegExp(
  `^(?!.*${PAGE_FACT})(?:[^|·•]*[|·•])*?(?:(?=[^|·•]*\\p{L}{3})[^|·•]*\\d[^|·•]*(?:[|·•]|$)){2}`,
  'iu',
);

/** Who did what for an agency, and names with the small words between them; "Reporting by Ada Lund found" is a sentence. */
const ROLE =
  '(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ww]ritten|[Ee]dited|[Tt]ranslated)(?: and (?:reporting|writing|editing|compiled|written|edited|translated))? by';
const NAME = "(?:\\p{Lu}[\\p{L}.'’-]*|and|&|in|at|de|del|la|van|von|der|al|bin)";
const NAMES = `${NAME}(?:,? ${NAME})*`;

const DIGIT = '0|1|2|3|4|5|6|7|8|9';
const SHARING = 'please|share|send|post|save|tweet|pin|e|print|like|follow|spread';

export const RULES: readonly Rule[] = [
  {
    reason: 'share buttons',
    words: 25,
    hint: opens(`${SHARING}|${NETWORK.replace(/[ ?\\-][^|]*/g, '')}`),
    pattern: new RegExp(
      `^(?:(?:please )?(?:share|tweet|pin|e-?mail|print|like|follow|spread the word)(?: (?:this|us|it|the|article|story|post|page|with(?: your)?|friends|now|via|on|link))*\\s*[:!]?\\s*)?(?:\\(?(?:${NETWORK})\\)?${SEP}?){2,24}[.!]?$`,
      'i',
    ),
  },
  {
    reason: 'share buttons',
    words: 9,
    hint: opens('click|share|tweet|pin|e|print|like|save|bookmark'),
    pattern:
      /^(?:click to )?(?:share|tweet|pin|e-?mail|print|like|save|bookmark)(?: (?:this|on|via|with|it|the))+(?: (?:article|story|post|page|link|news|recipe|friends?|facebook|twitter|x|whats ?app|linked ?in|pinterest|reddit|e-?mail|a))*\s*[:!]?\.?$/i,
  },
  {
    reason: 'share buttons',
    words: 4,
    hint: opens(`${DIGIT}|k|share|tweet|pin|print|e|copy|link|save`),
    pattern:
      /^(?:share|tweet|pin it|print|e-?mail|save|share now|shares?: \d+|[\d.,]+k? shares?|copy link|link copied!?)$/i,
  },
  {
    reason: 'newsletter or channel prompt',
    words: 45,
    hint: holds('newsletter|mail|inbox|notification|subscribe|bulletin|app|channel|podcast|page|updates|on '),
    pattern:
      /(?:^|[.!?:] )(?:please |click here to |tap to |don[’']t forget to |make sure (?:you|to) |want more\?? |to )?(?:sign[ -]?up|subscribe|get|join|enter|receive|follow|like,|like us|download|register|stay|never miss|keep up|install|hit|click|tap|check out|listen|support|become|turn on)\b[^.!?]{0,140}\b(?:newsletters?|inbox|mailing list|e-?mail (?:address|list|alerts?|updates)|push notifications?|notifications|subscribe(?: button)?|bulletins?|(?:our|the|free) (?:\w+ )?app|(?:our|my) (?:\w+ )?(?:channel|podcast|page|updates)|on (?:facebook|twitter|instagram|youtube|telegram|whats ?app|google news|linked ?in|tiktok))\b/i,
  },
  {
    reason: 'newsletter or channel prompt',
    words: 16,
    hint: opens('please|don|remember|like|comment|share|subscribe|follow'),
    pattern:
      /^(?:please |don[’']t forget to |remember to )?(?:like|comment|share|subscribe|follow)(?:(?:,| and|,? &)? (?:like|comment|share|subscribe|follow)){1,4}\b/i,
  },
  {
    reason: 'newsletter or channel prompt',
    words: 8,
    hint: opens('follow|find|like|join|sign|subscribe|log|register|my account'),
    pattern:
      /^(?:follow|find|like|join) us\b[^.]*$|^(?:sign up|subscribe|subscribe now|sign in|log in|register|log out|my account)(?: (?:here|today|now|for free|to continue))?[.!]?$/i,
  },
  {
    reason: 'newsletter or channel prompt',
    words: 30,
    hint: opens('enjoy|like|love|did you|found'),
    pattern:
      /^(?:enjoy(?:ing|ed)?|like|liked?|love|loved?|did you (?:like|enjoy)|found) (?:this|our|the|what)\b[^?!.]*[?!.] (?:please )?(?:sign|subscribe|share|follow|support|donate|join|get|buy|consider|tell|leave)\b/i,
  },
  {
    reason: 'newsletter or channel prompt',
    words: 22,
    hint: holds('newsletter'),
    pattern:
      /^[^.!?]{0,80}\bnewsletters?\b[^.!?]{0,60}(?:free|inbox|sign up|signing up|every (?:morning|day|week|\w+day)|delivered|daily|weekly)[^.!?]*[.!]?$/i,
  },
  {
    reason: 'comment form',
    words: 30,
    hint: opens(
      `${DIGIT}|leave|your|required|post|comment|cancel|save|be the|no comm|you must|log|join|view|show|see|read|load|add|write|hide|notify|this site|learn|have your|what do`,
    ),
    pattern:
      /^(?:leave (?:a|your) (?:reply|comment|response)|your e-?mail address will not be (?:published|shared)|required fields are marked|post (?:a )?comment|cancel reply|save my name,? e-?mail|be the first to (?:comment|like|leave|write)|comments? (?:are|is) closed|no comments?(?: yet)?$|\d+ (?:comments?|repl(?:y|ies)|responses?)\s*$|comments? ?(?:\(\d+\))?:?$|(?:you must be )?log(?:ged)? in to (?:reply|comment|post|leave)|you must be logged in|(?:join|view|show|see|read|load|add|write|hide)(?: (?:the|all|more|your|a|\d+))* (?:comments?|conversation|discussion)\b|notify me of (?:new|follow)|this site uses akismet|learn how your comment data|have your say|what do you think\?)/i,
  },
  {
    reason: 'cookie or privacy notice',
    words: FURNITURE_WORDS,
    hint: holds('cookie|agree|accept|consent|preferences'),
    pattern:
      /\b(?:(?:we|our partners|this (?:web ?)?site|our (?:web ?)?site|we and our partners)(?: and our partners)? (?:also )?uses? (?:\w+ )?cookies|by (?:continuing|using|browsing|clicking|closing|scrolling|signing up|subscribing)\b.{0,60}\b(?:you|i) (?:agree|accept|consent)|accept (?:all )?cookies|cookie (?:policy|settings|preferences|notice|consent)|manage (?:cookies|consent|preferences))\b/i,
  },
  {
    reason: 'control or link of the site',
    words: 12,
    hint: opens(
      'privacy|terms|do not sell|contact|about us|advertise|careers|sitemap|site map|help|faq|accessibility|editorial',
    ),
    pattern:
      /^(?:privacy (?:policy|notice|settings|statement)|terms (?:of (?:use|service)|and conditions|& conditions)|do not sell my|contact us|about us|advertise(?: with us)?|careers|sitemap|site map|help|faq|accessibility|editorial (?:policy|standards|guidelines))\b[^.!?]*\.?$/i,
  },
  { reason: 'copyright line', words: 45, pattern: /^(?:©|\(c\)\s|copyrights?\b(?:\s*(?:©|\(c\)|\d{4}|by\b|:)))/i },
  {
    reason: 'copyright line',
    words: 45,
    hint: holds('all rights reserved|may not be|written'),
    pattern:
      /\ball rights reserved\b|\bmay not be (?:published|reproduced|copied|republished|redistributed)\b.{0,60}\b(?:permission|broadcast|rewritten|redistributed|consent)\b|\bwithout (?:the )?(?:express |prior )?written (?:permission|consent) of\b/i,
  },
  {
    reason: 'advertisement mark',
    words: 12,
    hint: opens('ad|sponsored|promoted|paid|story|article|continue|scroll|keep|report|remove|loading|please'),
    pattern:
      /^[-–—[( ]*(?:advertis?e?ments?|ads?|sponsored(?: (?:content|by|post|links?)\b.*)?|promoted(?: (?:content|stories|links?))?|paid (?:content|post|partnership)|(?:story|article) continues (?:below|after)\b.*|(?:continue reading|scroll(?: down)?|keep scrolling) (?:below|to|for|after)\b.*|report (?:this )?ad|remove ads|ad feedback|loading\W*|please wait\W*)[-–—\]) ]*$/i,
  },
  {
    reason: 'related articles',
    words: 30,
    hint: opens(
      'related|you |recommended|more|read|also|must|see|don|do not|most|trending|popular|latest|recent|top|featured|what to|up next|next|previous|watch|video|gallery|photos|slideshow|listen|from our|around the|in case|editor|suggested|keep|continue|learn|in pictures',
    ),
    pattern:
      /^(?:related(?: (?:articles?|posts?|stor(?:y|ies)|content|topics?|news|coverage|links?|reading|videos?))?\s*(?::|$)|you (?:may|might|could)(?: also| like| enjoy| be interested)+\b|recommended(?: (?:for you|articles?|stories|reading|videos?|by))?\s*(?::|$)|more (?:from|stories|news|articles|posts|on this|on:|in|like this|coverage)\b[^.]{0,60}$|read (?:more|also|next|this next|the full (?:story|article)|full (?:story|article))\s*(?::|»|>|→|\.{3}|…|$)|(?:also|must) read\s*:|see (?:also|more|all)\s*(?::|»|>|$)|also (?:read|see|on)\s*:|(?:don[’']?t|do not) miss\s*(?::|$)|(?:most|more) (?:read|popular|viewed|shared|commented|recent)\b[^.]{0,30}$|(?:trending|popular|latest|recent|top|featured)(?: (?:now|posts?|articles?|stor(?:y|ies)|news|videos?|topics?|today|headlines|comments|on \w+))*\s*:?$|what to read next|up next\b|next (?:article|post|story)\b|previous (?:article|post|story)\b|watch (?:now|more|next|live|:|the video)|(?:video|gallery|photos|slideshow|listen|watch)\s*(?::|$)|from our partners|around the web|in case you missed it|editors?[’']? picks?|suggested (?:articles|posts|reading)|(?:keep|continue) reading\b[^.]{0,40}$|learn more(?: about)?\s*(?::|$|»)|in pictures\s*:?$)/i,
  },
  {
    reason: 'source or syndication link',
    words: 18,
    hint: opens(
      'original|news|image|article|story|content|source|via|read|view|see|find|first|this|click|go|back|to|skip',
    ),
    pattern:
      /^(?:(?:original |news |image |article |story |content )?source(?: (?:link|url|article|here|:)|s?\s*:|$)|source\(s\)|via\s*:|(?:read|view|see|find) (?:the )?(?:original|full|entire|whole|complete)(?: (?:article|post|story|source|version))?\b|(?:originally|first) (?:published|posted|appeared) (?:on|at|in|by)\b|this (?:article|story|post|piece) (?:was )?(?:originally|first) (?:published|appeared|posted)\b|click here (?:to|for)\b|(?:go|back) to (?:top|home|the top|source)|original (?:article|link|post|story)\b|(?:to )?top$|skip to (?:main )?content|skip (?:navigation|ad)\b)/i,
  },
  {
    reason: 'source or syndication link',
    words: 45,
    hint: opens('the post|this|the above'),
    pattern:
      /^the post\b.{0,220}\b(?:appeared first on|first appeared on)\b|^(?:this|the above) (?:article|story|post|content|column|essay)\b.{0,90}\b(?:originally|first|re-?published|syndicated|reproduced)\b.{0,80}\b(?:published|appeared|posted|from|with permission|on|in)\b/i,
  },
  {
    reason: 'source or syndication link',
    words: 25,
    hint: either(holds('appeared first on|hat tip to'), opens('with')),
    pattern: /\b(?:appeared first on|hat tip to)\b|^\(?with (?:agency )?inputs? from\b/i,
  },
  {
    reason: 'credits of an agency',
    words: 40,
    hint: opens('additional|reporting|writing|editing|compiled|written|edited|translated'),
    // "(Reporting by Ada Lund in Fell; editing by Bert Lyle)"
    pattern: new RegExp(`^\\(?${ROLE}:? ${NAMES}(?:[;,/.]? ${ROLE}:? ${NAMES})*\\.?\\)?$`, 'u'),
  },
  {
    reason: 'end mark of a press text',
    words: 3,
    hint: opens('end|30'),
    pattern: /^[-–—*# ]*ENDS?[-–—*# .]*$|^[-–—*#]+ ?(?:ends?|30) ?[-–—*#]+$/,
  },
  {
    reason: 'tags, date or counter',
    words: 30,
    hint: opens(
      'tag|topic|categor|filed|posted|published|last|updated|modified|first|keywords|labels|section|print|share',
    ),
    pattern:
      /^(?:tags?|tagged(?: with| as| in)?|topics?|categor(?:y|ies)|filed (?:under|in|to)|posted (?:in|on|by|at|under)|published(?: (?:on|by|at|in))?\s*[:\d]|published (?:on|by|at|in)?\s*[A-Z]|(?:last )?(?:updated|modified)(?: (?:on|at))?\s*[:\d]|first published\s*[:\d]|keywords|labels|section|print edition|share count)\s*(?::|\b)(?!.*[.!?] [A-Z])[^.!?]*$/i,
  },
  {
    reason: 'tags, date or counter',
    words: 14,
    hint: either(holds(DIGIT), opens('reading')),
    pattern:
      /^(?:[^|]{0,40}\|)*\s*(?:reading time\s*:?\s*)?(?:approx\. |about |~)?\d+[- ]min(?:ute)?s?\.?(?: of)?(?: (?:read|reading|listen|watch)(?: time)?)?(?:\s*[|·•].{0,60})?$|^reading time\b|^(?:\d[\d.,]*[km]?\+? (?:views?|reads?|likes?|shares?|claps?|points?|followers|votes?)[ ,|·•]*)+$/i,
    unless: FACTS,
  },
  {
    reason: 'tags, date or counter',
    words: 10,
    hint: opens(`${DIGIT}|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec`),
    pattern:
      /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}(?:,?(?: at| [-–|])? ?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?)?$/i,
  },
  {
    reason: 'tags, date or counter',
    words: 6,
    hint: opens(DIGIT),
    pattern:
      /^(?:\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:,? \d{1,2}:\d{2}.{0,8})?)$/i,
  },
  {
    reason: 'control or link of the site',
    words: 14,
    hint: either(
      holds('listen to'),
      opens(
        'play|pause|mute|unmute|fullscreen|close|open|menu|search|toggle|show|hide|expand|collapse|next|prev|back|home|view|enlarge|text|font|dark|gift|log|sign',
      ),
    ),
    pattern:
      /\blisten to (?:this|the) (?:article|story|audio)\b[^.]*$|^(?:play|pause|mute|unmute|fullscreen|close|open|menu|search|toggle \w+|show (?:more|less|caption)|hide caption|expand|collapse|next|previous|prev|back|home|view gallery|enlarge(?: this)? image|open in app|text size|font size|dark mode|gift this article|log ?in|sign ?in)\W*$/i,
  },
  {
    reason: 'control or link of the site',
    words: 14,
    hint: opens('jump|print|pin|save|rate|this|sorry|your browser|view|open|read|trouble|having'),
    // "Jump to Recipe · Print Recipe", "This video can not be played", "View this email in your browser"
    pattern:
      /^(?:(?:having )?trouble (?:viewing|reading) this \w+\? )?(?:view|open|read) (?:this|the|it|our)(?: (?:e-?mail|message|newsletter|article|story|page))? (?:online|in (?:your|a|the) (?:web )?browser)\W*$|^(?:(?:jump to|print|pin|save|rate) (?:the |this )?(?:recipe|video)\s*[|·•-]?\s*){1,4}$|^(?:sorry, )?this (?:video|audio|media|content) (?:can ?not|can[’']t|could not) be (?:played|loaded|displayed|shown)(?: (?:in|on) (?:your|this) \w+)?[.!]?$|^(?:sorry, )?your browser (?:does not|doesn[’']t|can ?not|can[’']t) (?:support|play|show)\b[^.!?]*[.!]?$/i,
  },
  {
    reason: 'running head',
    words: 12,
    hint: holds(DIGIT),
    // "ISLE DAILY Saturday 14 March 2026 5": the paper, the day, the page.
    pattern:
      /^(?:\d{1,4} )?(?:[\p{Lu}&][\p{L}&'’.-]* ){1,5}[|·•–—-]? ?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}(?: ?[|·•–—-]? ?(?:[Pp]age )?\d{1,4})?$/u,
  },
  {
    reason: 'form field',
    words: 6,
    hint: opens('your|full|first|last|name|e|website|comment|message|phone|submit|send|search'),
    pattern:
      /^(?:(?:your )?(?:full |first |last )?(?:name|e-?mail(?: address)?|website|comment|message|phone)(?: \((?:required|optional|will not be published)\))?\s*\*?:?|submit(?: comment)?|send|search(?: for)?:?)$/i,
  },
  {
    reason: 'navigation',
    words: 30,
    hint: marks('|»›>•·'),
    pattern: /^(?:[^|»›>•·.!?]{1,32}[|»›>•·]){2,12}[^|»›>•·.!?]{0,91}$/,
    unless: FACTS,
  },
  {
    reason: 'picture credit',
    words: 8,
    hint: opens('image|photo|video|picture|getty|ap|afp|reuters|epa|pa'),
    pattern:
      /^(?:(?:image|photo|video|picture) (?:copyright|credit|source)\b|getty(?: images)?$|(?:ap|afp|reuters|epa|pa)(?: photo)?$)/i,
  },
  {
    reason: 'newsletter or channel prompt',
    words: 14,
    hint: opens('click|tap|get|download'),
    pattern: /^(?:click|tap) here (?:to|for)\b|^(?:get|download) the .{2,40} app\b/i,
  },
  {
    reason: 'share buttons',
    words: 25,
    hint: opens('share|send|post|save'),
    pattern: new RegExp(
      `^(?:(?:share|send|post|save)(?: this)? (?:on|by|via|to|with) (?:${NETWORK})(?:[\\s|,·]+|$)){1,8}$`,
      'i',
    ),
  },
  {
    reason: 'newsletter or channel prompt',
    words: 22,
    hint: either(opens('get|receive|have'), holds('sign|subscribe|register|join')),
    pattern:
      /^(?:get|receive|have)\b[^.!?]{0,90}\b(?:by e-?mail|to your phone|straight to you)\b|^(?!.*[“"])[^.!?]{4,110}[.!?:] ?(?:sign[ -]?up|subscribe|register|join)(?: (?:now|here|today|free|for free))?[.!]?$/i,
  },
  {
    reason: 'feedback or reuse prompt',
    words: 16,
    hint: opens(
      'have|did you|see|spot|found|find|notice|report|suggest|submit|request|re|license|translate|download|bookmark|gift|save|cite|correct|do you|got|send|give|was this|rate',
    ),
    pattern:
      /^(?:(?:have you |did you )?(?:seen?|spot(?:ted)?|found|find|notice[d]?|see) (?:an?|any) (?:error|mistake|typo|inaccuracy|problem)s?\b|(?:report|suggest|submit|request) (?:an? )?(?:error|correction|typo|mistake|inaccuracy)\b|(?:re-?use|re-?publish|re-?print|license|translate|download|bookmark|gift|save|cite|correct) this (?:content|article|story|page|piece|work)\b|(?:do you )?(?:have|got) (?:an? )?(?:(?:confidential|news) )?(?:tip|story)\b|(?:send|give) us (?:your |a )?(?:tips?|feedback|news)\b|was this (?:article|page|story|helpful|useful)\b|rate this (?:article|recipe|story|post)\b)/i,
  },
  {
    reason: 'navigation',
    words: 6,
    hint: marks('|»›>/·•'),
    pattern: new RegExp(
      `^(?:(?:${SECTION})(?: ?& ?\\w+)?\\s*[|»›>/·•]\\s*[^|.!?]{2,25}|[^|.!?]{2,25}\\s*[|»›>·•]\\s*(?:${SECTION})(?: ?& ?\\w+)?)$`,
      'i',
    ),
  },
  {
    reason: 'support prompt',
    words: 45,
    hint: either(holds('consider'), opens('please|support|donate|buy|help|make|become')),
    pattern:
      /^(?:please )?(?:support (?:us|our|independent|quality|local) |donate (?:now|today|to us|here)|buy (?:me|us) a coffee|help us (?:keep|continue|stay)|make a donation|become a (?:member|subscriber|patron|supporter))\b|\bconsider (?:making a )?(?:donat|subscrib|becom|support)\w*\b.{0,60}$/i,
  },
  {
    reason: 'newsletter or channel prompt',
    words: 14,
    hint: opens('get|receive|have|sign'),
    pattern:
      /^(?:get|receive|have|sign up for)\b[^.!?“"]{0,60}\b(?:briefing|newsletter|digest|bulletin|round-?up)s?\b[^.!?]{0,40}[.!]?$/i,
  },
  {
    reason: 'tags, date or counter',
    words: 8,
    hint: opens('first|published|posted|updated|last'),
    pattern:
      /^(?:(?:first )?(?:published|posted|updated)|last (?:updated|modified))(?: (?:on|at))?:? (?:\w+,? ){0,4}\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i,
  },
  {
    reason: 'advertising mark',
    words: 9,
    hint: opens('advert'),
    pattern: /^advert(?:isement)?s?\s*[-–—|:]\s*(?:continue|scroll|keep|article|story)\b[^.!?]*$/i,
  },
  {
    reason: 'note on the author',
    words: 25,
    hint: opens('the author|the writer|the columnist'),
    pattern: /^the (?:author|writer|columnist) (?:is|was|teaches|works|lives|writes|runs|edits)\b[^.!?]*[.]?$/i,
  },
  {
    reason: 'tags, date or counter',
    words: 6,
    hint: opens(DIGIT),
    pattern:
      /^\d{1,2}:\d{2}(?::\d{2})?$|^\d(?:[.,]\d)? (?:from|out of|of|\() ?\d[\d.,]* (?:votes?|ratings?|reviews?)\)?$/i,
  },
  {
    reason: 'newsletter or channel prompt',
    words: 45,
    hint: holds('unsubscribe|receiving this'),
    pattern:
      /\bunsubscribe\b.{0,60}(?:\blist\b|\bany ?time\b|\bemails?\b|\bpreferences\b|$)|\bupdate your preferences\b|^you(?: are|’re|'re) receiving this (?:e-?mail|message|newsletter) because\b/i,
  },
  {
    reason: 'page number',
    words: 4,
    hint: opens(`page|${DIGIT}`),
    pattern: /^[-–—[( ]*page \d{1,4}(?: (?:of|\/) \d{1,4})?[-–—\]) ]*$|^(?:- \d{1,4} -|– \d{1,4} –|— \d{1,4} —)$/i,
  },
  {
    reason: 'control or link of the site',
    words: 40,
    hint: holds('javascript'),
    pattern:
      /\b(?:enable|turn on|activate|allow|without|requires?)\b.{0,30}\bjavascript\b|\bjavascript (?:is|must be|to be) (?:disabled|required|enabled|turned)\b/i,
  },
  {
    reason: 'feedback or reuse prompt',
    words: 14,
    hint: opens('tried|have you|did you|made'),
    pattern: /^(?:have you |did you )?(?:tried|made|make|try) this (?:recipe|pattern|project|tutorial)\?/i,
  },
  {
    reason: 'related articles',
    words: 16,
    hint: opens('explore more|see more on|read more on|read more at|read more from|read |also read |view all posts'),
    pattern:
      /^(?:explore more (?:on|about)\b[^.!?]*|see more on\s*:[^.!?]*|read more (?:on|at|from) [^.!?,]{1,40}|(?:also )?read ?\| ?\S.*|view all posts (?:by|from) [^.!?]{1,40})$/i,
  },
  {
    reason: 'source or syndication link',
    words: 40,
    hint: opens('a version of this|this story|this article|this report|our standards'),
    pattern:
      /^a version of this (?:article|story|column|review) (?:appears|appeared|was published) (?:in print\b|on page\b|(?:in|on)\b.*\b(?:on page \w+|(?:19|20)\d\d)\.?$)|^this (?:story|article|report) (?:has been|was|is) (?:auto\S*|published|generated|sourced|taken from|reproduced)\b[^.!?]{0,60}\b(?:feed|wire|syndicate|computer program)\b|^our standards\s*:/i,
  },
  {
    reason: 'credits of an agency',
    words: 30,
    hint: holds(' contributed '),
    pattern:
      /^(?=\p{Lu})[^.!?]{3,140} contributed (?:(?:additional )?reporting|(?:reporting )?to this (?:report|article|story))(?: from \p{Lu}[^.!?]{1,40})?\.?$/u,
  },
  {
    reason: 'support prompt',
    words: 24,
    hint: opens('subscribe|already a|you have|you’ve|this content|this article is|this story is|to read|to continue'),
    pattern:
      /^(?:subscribe (?:for|to get|to read)\b[^.!?,]{0,60}|already an? (?:subscriber|member|account)(?:\?.*|\W+(?:please )?(?:log|sign)[ -]?in\b.*)?|(?:you have|you’ve) (?:\d+|one|two|three|no|reached|read)\b[^.!?]{0,40}\b(?:free (?:articles?|stories)|article limit)\b[^.!?]{0,40}|this (?:content|article|story) is (?:only )?(?:for|available to) (?:\w+ )?(?:subscribers|members)(?: only)?)[.!]?$/i,
  },
  {
    reason: 'tags, date or counter',
    words: 12,
    hint: either(opens('this article is|this story is|this post is'), (line) => line.startsWith('#')),
    pattern:
      /^this (?:article|story|post) is (?:more than |over )?\d+ (?:years?|months?) old\.?$|^(?:#[\p{L}\p{N}_]+\s*)+$/iu,
  },
  {
    reason: 'control or link of the site',
    words: 8,
    hint: opens(
      'give this|skip ad|story continues|load more|opens|purchase lic|acquire lic|thank|comments have|let us know',
    ),
    pattern:
      /^,? ?(?:give this article|skip ad(?:vertisement)?|story continues|load more(?: \w+)?|opens (?:in )?(?:a )?new (?:tab|window)|(?:purchase|acquire) licensing rights|thank(?:s| you) for reading|comments have been (?:disabled|closed|turned off)|let us know (?:what you think )?in the comments(?: below)?)[.!]?$/i,
  },
  {
    reason: 'disclaimer',
    words: FURNITURE_WORDS,
    hint: opens('disclaimer'),
    pattern: /^disclaimer\s*:/i,
  },
  {
    reason: 'newsletter or channel prompt',
    words: 25,
    hint: opens('for more'),
    pattern:
      /^for (?:more(?! than\b)|all the latest)\b[^.!?]{0,70}\b(?:follow|subscribe|sign up|download|join) (?:to |for |us |our |the )[^.!?]*[.!]?$/i,
  },
  {
    reason: 'affiliate notice',
    words: 50,
    hint: holds('earn|receive|affiliate'),
    pattern:
      /\b(?:may (?:earn|receive)|earns?) (?:a |an )?(?:small |affiliate )?(?:commission|affiliate)s?\b|\baffiliate links?\b/i,
  },
];
