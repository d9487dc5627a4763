/**
 * Labels in capitals that newsrooms print before a paragraph's dash or colon, where a place could stand, folded and in
 * lower case. Marks such as "breaking" are known from the languages' phrases and are not repeated.
 */
export const DATELINE_LABELS =
  "reportage|report|decryptage|carte|cartes|carto|infographie|portrait|enquete|recit|chronique|tribune|entretien|video|videos|podcast|archives|document|temoignage|edito|billet|grand format|vrai ou faux|direct|debat|critique|feuilleton|hintergrund|portrat|glosse|datenanalyse|grafik|serie|reportaje|cronica|perfil|entrevista|encuesta|verificacion|atencion|atencao|attenzione|achtung|warning|notice|note|spoiler|advisory|disclaimer|obituary|review|profile|feature|preview|recap|quiz|poll|summary|background|context|scoreboard|results|weather|sports|business|politics|opinion|reporters|editors|yes|no|danke|nein|ja";
