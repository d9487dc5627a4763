/** Picture agencies and archives, which name a picture's source and never an article's author. Lower case. */
export const PICTURE_SOURCES =
  "getty|getty images|getty images europe|gettyimages|shutterstock|istock|istockphoto|alamy|alamy stock photo|imago|imago images|picture alliance|epa|epa-efe|zuma press|unsplash|pixabay|pexels|wikimedia commons|adobe stock|stock.adobe.com|depositphotos|dreamstime|wireimage|bettmann archive|ap photo|ap images|reuters file|file photo|nurphoto|pa wire|pa images|rex|rex features|sipa|sipa usa|abaca|splash news|backgrid|scanpix|ritzau scanpix|lehtikuva|belga image|keystone|lapresse|photo news|canva|nasa|icon sportswire|imagn images|instagram|facebook|tiktok|handout";

/** Words in lower case that stand inside a credit: "file", "via", "courtesy of the museum". */
export const CREDIT_JOINTS =
  "via|by|of|for|the|and|from|with|und|von|et|de|del|della|di|du|des|la|le|van|der|den|y|e|og|och|a|file|photo|photos|image|images|handout|archive|courtesy|stock|photography|screenshot|illustration|composite|special|to|pool|press|provided|supplied|family|estate|collection|credit|montage|archiv|symbolbild|archivbild|zvg|privat|captures|d'écran|divulgação|cortesía|archivo|из|архива";

/** Labels of a credit that are compounds of the words for a picture or say who sent it, of all languages. Lower case. */
export const CREDIT_LABELS =
  "bildrechte|bildquelle|bildnachweis|fotonachweis|fotocredit|fotocredits|bildcredit|fotograf|fotografin|fotoğraf|titelbild|symbolbild|symbolfoto|archivfoto|supplied|submitted";

/** Words of a notice of copyright that stand before the name of a picture's owner, for all languages at once. Lower case. */
export const RIGHTS_WORDS: readonly string[] = [
  "tous droits réservés",
  "droits d'auteur",
  "derechos de autor",
  "todos los derechos reservados",
  "diritti d'autore",
  "tutti i diritti riservati",
  "direitos de autor",
  "todos os direitos reservados",
  "urheberrecht",
  "alle rechte vorbehalten",
  "telif hakkı",
  "авторское право",
  "авторські права",
  "prawa autorskie",
];
