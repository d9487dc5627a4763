/** One string each: the labels of all languages, "|" between. */
const CAPTION_LABELS =
  "caption|image caption|photo caption|picture caption|video caption|media caption|bildunterschrift|bildtext|légende|légende de la photo|pie de foto|pie de imagen|didascalia|legenda|legenda da foto|onderschrift|bijschrift|billedtekst|bildetekst|kuvateksti|popisek|подпись к фото|підпис до фото|写真説明|图像加注文字|图片说明";
const CREDIT_LABELS =
  "image source|image credit|image copyright|photo source|photo credit|picture source|picture credit|video source|bildquelle|bildnachweis|crédit photo|crédit|source de l'image|fuente de la imagen|crédito|crédito da imagem|crédito da foto|fonte immagine|bildkälla|источник изображения|автор фото|джерело зображення|图像来源|图片来源|画像提供|写真提供";
/** With a colon a label, without one a button. */
const PICTURES =
  "photo|photos|foto|fotos|фото|bild|bilder|写真|照片|사진|kuva|fot|zdjęcie|imagen|image|immagine|imagem|picture";

const LABELS: ReadonlyMap<string, "caption" | "credit"> = /* @__PURE__ */ (() => {
  const labels = new Map<string, "caption" | "credit">();
  for (const label of CAPTION_LABELS.split("|")) labels.set(label, "caption");
  for (const label of CREDIT_LABELS.split("|")) labels.set(label, "credit");
  for (const label of PICTURES.split("|")) labels.set(`${label}:`, "credit");
  return labels;
})();

const LONGEST = 32;
const CLOSING = /\s?[,:：，、]$/u;

/**
 * What the next line is when a line is nothing but the label that pages print for people who do not see the
 * picture; null for every other line.
 *
 * @example
 * captionLabel("Image caption,"); // "caption"
 * captionLabel("Image source, Ann Lee"); // null
 */
export function captionLabel(text: string): "caption" | "credit" | null {
  if (text.length > LONGEST) return null;
  const label = text.toLowerCase();
  return LABELS.get(label) ?? LABELS.get(label.replace(CLOSING, "")) ?? null;
}
