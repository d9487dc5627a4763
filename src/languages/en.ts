import type { Language } from "./language.ts";

export const en: Language = {
  code: "en",
  functionWords:
    "the of and to in a is that for on with was as by at from it he his be are has have not an which had but they this will said who their more",
  dateOrder: "mdy",
  by: "by|written by|words by|story by|reported by|posted by|interview by|interviewed by|as told to",
  and: "and|with|&",
  published:
    "published|posted|first published|originally published|created|filed|publication date|published on|issued|date|added",
  updated:
    "updated|last updated|modified|last modified|edited|last edited|latest update|update|amended|revised",
  roles:
    "reporter|correspondent|editor|writer|columnist|producer|contributor|journalist|analyst|photographer|critic|fellow|chief|director|intern|author|blogger|professor|anchor|host|staff writer|senior reporter",
  beforeRoles: "our|the",
  photographers: "photo|foto",
  desks:
    "staff|desk|newsroom|editorial board|bureau|team|agencies|wire|services|press|news service|correspondents|reporters|editors|staff writers",
  at: "at|on|@",
  oclock: "",
  am: "am|a.m.|a.m",
  pm: "pm|p.m.|p.m",
  ago: "# ago",
  units: {
    minute: "minute|minutes|min|mins|m",
    hour: "hour|hours|hr|hrs|h",
    day: "day|days|d",
    week: "week|weeks|w",
  },
  today: "today",
  yesterday: "yesterday",
  months: "sept=9",
  phrases: {
    related:
      "related|related articles|related stories|related story|related news|related content|related posts|related topics and stories|related coverage|see also|also read|read also|read more|more on this story|more on this|more on this topic|keep reading|previously|more related stories|further reading|background|in this package|more like this|read this next|stories like this",
    ranking:
      "most read|most popular|most viewed|most shared|most commented|most watched|most emailed|trending|trending now|popular|popular articles|popular stories|popular posts|popular now|top articles|access ranking|ranking|top reads|subscribers are reading|readers' favorites|what's trending|hot topics|best of the week|most discussed|most-read|popular right now|top posts|others are reading|people are reading|trending stories",
    latest:
      "latest|latest news|latest articles|latest stories|latest posts|latest headlines|recent|recent articles|recent posts|recent stories|recent news|breaking news|new articles|just in|latest videos|newest|what's new|latest from",
    recommended:
      "recommended|recommended stories|recommended for you|recommendations|you may also like|you might also like|you may like|you might like|you may be interested in|editor's picks|editors' picks|editor's choice|editors' recommendations|our picks|don't miss|must read|must reads|read next|up next|next up|what to read next|suggested|for you|picked for you|featured|from the web|promoted stories|around the web|sponsored stories|more for you|we recommend|promoted links|people are also reading|others are reading|others are also reading|readers also liked|recommended videos|recommended articles|what others are reading|more you might like",
    more: "more from|more in|more stories|more news|more by|more on|more about|top stories|other stories|other news|top news|headlines|in other news|from around the site|elsewhere on|also in|next article|previous article|next post|previous post|next story",
    tags: "tags|tag|topics|topic|related topics|related tags|explore more on these topics|filed under|filed to|keywords|categories|category|read more about|more about|explore topics|in this story|labels|subjects|tagged|posted in|mentioned in this article|related roundup|in this article|tagged with|article tags|published under|read related topics|article topics",
    share:
      "share|share this|share this article|share this story|share on facebook|share on twitter|share on x|tweet|facebook|twitter|whatsapp|linkedin|reddit|pinterest|flipboard|email|e-mail|copy link|link copied|pin it|telegram|share via|send|share article|share options|messenger|email this article|share full article|tumblr|bluesky|threads",
    comments:
      "comments|comment|leave a comment|leave a reply|add a comment|view comments|show comments|post a comment|join the conversation|join our commenting forum|reply|report comment|sort by|newest|oldest|upvote|downvote|log in to comment|email address will not be published|replies|load more comments|conversation|have your say|readers' comments|top comments|top rated comments|comments are closed|report abuse|flag|permalink|most liked|newest first|oldest first|most replies|sort comments|show replies|view replies|hide replies|write a comment|post comment|join the discussion|comment policy|be the first to comment|no comments yet|view all comments|see all comments|read comments",
    subscribe:
      "subscribe|sign up|newsletter|newsletters|sign up for our newsletter|get our newsletter|subscribe now|subscribe today|get unlimited access|free newsletter|your email address|email address|enter your email|start your free trial|become a member|sign up for|delivered to your inbox|in your inbox|unsubscribe|daily newsletter|thank you for subscribing|already a subscriber|stay informed with|get real-time updates|join our newsletter|sign me up|become a subscriber|your email|enter your email address|straight to your inbox|thank you for signing up|thanks for signing up|please enter a valid email|your subscription",
    advert:
      "advertisement|advertising|ad|ads|story continues below|article continues below|continue reading below|scroll to continue|sponsored content|skip advertisement|continue reading the main story|story continues below advertisement|report ad|advertise with us|remove ads|supported by|after the ad",
    account:
      "log in|login|sign in|log out|sign out|register|my account|create account|my profile|create a free account|already have an account|account|profile|settings|forgot password|manage account|my library|log in to read|sign in to continue",
    navigate:
      "home|menu|search|skip to content|skip to main content|back to top|sections|navigation|close|close menu|open menu|toggle navigation|more|next|previous|prev|all|show more|load more|view all|see all|edition|site map|sitemap|contact|contact us|about|about us|jobs|careers|advertise|rss|apps|archive|site index|go to|forums|forum|front page",
    legal:
      "all rights reserved|copyright|terms of use|terms of service|terms and conditions|terms & conditions|privacy policy|privacy notice|privacy|cookie policy|may not be published|may not be reproduced|do not sell my|accessibility|ad choices|adchoices|disclaimer|affiliate|we may earn a commission|imprint|company number|trademark|©|affiliate links|we may receive compensation|may earn a commission|receive a commission|small commission|by signing up you agree|you agree to our|protected by recaptcha",
    cookies:
      "cookies|we use cookies|accept all|reject all|accept cookies|cookie settings|manage preferences|we value your privacy|we and our partners|manage consent|manage cookies|by clicking|i accept|by continuing to use|privacy settings|legitimate interest|data processing|personalised ads|allow and continue|accept and view|accept and show|accept and continue|content is hosted by|content is provided by|to show you this content|to view this content|view external content|load external content",
    follow:
      "follow us|follow|follow us on|like us on|find us on|add us on google|add to your google news feed|join us on|connect with us|follow on|followers|follow topics|instagram|youtube|tiktok|get our free app|download our app|join our whatsapp|join our telegram",
    readingTime:
      "min read|minute read|minutes read|mins read|reading time|read time|min. read|minutes to read|estimated reading time|est. reading time|estimated read time",
    readMore:
      "read more|continue reading|full story|read the full|read full story|click here|learn more|find out more|see more|view more|show full article|expand|go to article|read it here|read article|view article|watch more|more info|more details|tap here",
    photo:
      "photo|photos|photograph|photographer|photography|credit|image|image credit|image credits|image source|photo credit|picture|pictured|pic|file photo|courtesy of|courtesy|getty images|shutterstock|illustration|photo by|photo illustration|photographs by|graphic|via getty|ap photo|handout|screenshot|image via|istock|screengrab|pictures",
    gallery:
      "open gallery|view gallery|gallery|slideshow|play slideshow|enlarge image|enlarge|view image|hide caption|toggle caption|show caption|purchase photo|view photos|photo gallery|open image in gallery|expand image|close gallery|open in gallery|full screen|slide|zoom in|caption|end of image gallery|image gallery|end of gallery|skip gallery|previous image|next image|previous slide|next slide|end of carousel|view all photos|see all photos|show all photos",
    player:
      "listen|listen to this article|play|play video|watch|watch now|video|videos|podcast|podcasts|audio|now playing|pause|mute|unmute|duration|transcript|loading|replay|media player|volume|your browser does not support|subtitles|playback|this video can not be played|this video cannot be played|this video is not available|this video is unavailable|video unavailable|to play this video you need|media error|video player is loading|current time|playback rate|stream type|remaining time|this is a modal window|beginning of dialog window|end of dialog window|escape will cancel and close|please enable javascript|enable javascript|javascript is disabled|your browser cannot play|unable to play media|captions off|descriptions off|picture-in-picture|seek to live|media playback is unsupported|audio generated by ai|listen to this story",
    tools:
      "print|save|save article|saved|bookmark|font size|text size|gift this article|gift article|give this article|download|download pdf|pdf|cite|reprints|translate|copy|read later|save for later|print this article|text|dark mode|report an error|report a typo|feedback|suggest a correction|permissions|reuse this content|license this content|licence this content|republish this article",
    bio: "is a reporter|is a staff writer|is a writer|is a senior|is a freelance|is a journalist|is the editor|is an editor|is a correspondent|is a contributor|covers|is based in|follow him|follow her|follow me|reach him at|reach her at|can be reached at|about the author|about the writer|contact the reporter|has written for|his work has|her work has|is the author of|author bio|contributed to this report|contributed reporting|is a columnist|joined the|send tips|email him|email her|view all posts|read more by|see more by|meet the author|more by this author|is the news editor|is news editor|is senior political|is a professor|is the founder|is an author|is the host of|writes about|is a fellow at|writes for|reports on|freelance writer|freelance journalist",
    support:
      "support us|donate|support our|make a donation|contribute|support independent|help us|become a supporter|one-time donation|support the|join today|give now",
    live: "live|live updates|live blog|as it happened|live coverage|follow live|live now|live reporting|key events|latest updates|pinned post",
    endCredit:
      "reporting by|editing by|additional reporting|writing by|compiled by|reported from|with reporting by|contributed to this story|contributed to this article|with files from|produced by|additional reporting by|our standards|with inputs from|edited by|originally published|originally appeared|first published on|reprinted by permission|reprinted with permission|excerpted from|this story is part of|this article is part of|this article is a joint|this story was originally|this article was originally|this article first appeared|this story first appeared|this story discusses|this article discusses|this story contains|this article contains|these products are|get in touch with our|get in touch by|for more stories like this|do you have a story|if you have a story|got a story|got a tip",
    correction:
      "correction|corrections|editor's note|this story has been updated|this article has been updated|this article was updated|clarification|an earlier version of|this article was amended|this story has been corrected|this post has been updated|a previous version of|the headline was updated|this story was updated|updated to include|updated to add",
    sponsored:
      "sponsored|paid content|promoted|sponsored by|advertorial|partner content|paid post|presented by|in partnership with|paid partnership|brand studio|from our partners|promotion",
    mark: "breaking|exclusive|analysis|update|updated|live|opinion|watch|explainer|explained|factbox|interview|review|corrected|refile|wrapup|fact check|editorial|commentary|investigation|special report|first look|podcast|video|photos",
  },
};
