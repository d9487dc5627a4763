/**
 * The entities of HTML that are left over in real texts, one string, names apart by blanks. The first list
 * are the names of U+00A0 to U+00FF in order; the second gives "name=character". Source: the entity sets of
 * HTML 4.01, section 24.
 */
export const LATIN_1_ENTITIES =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/** Other names, "name=character", apart by blanks. */
export const OTHER_ENTITIES =
  "amp=& lt=< gt=> quot=\" apos=' lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ lsaquo=‹ rsaquo=› ndash=– mdash=— horbar=― hellip=… bull=• euro=€ trade=™ dagger=† Dagger=‡ permil=‰ prime=′ Prime=″ minus=− larr=← uarr=↑ rarr=→ darr=↓ OElig=Œ oelig=œ Scaron=Š scaron=š Zcaron=Ž zcaron=ž Yuml=Ÿ fnof=ƒ circ=ˆ tilde=˜ num=# excl=! dollar=$ percnt=% lpar=( rpar=) ast=* plus=+ comma=, period=. sol=/ colon=: semi=; equals== quest=? commat=@ lsqb=[ rsqb=] lbrack=[ rbrack=] lowbar=_ grave=` vert=| verbar=|";
