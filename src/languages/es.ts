import type { Language } from "./language.ts";

/** What Spanish news pages print around their articles. */
export const es: Language = {
  code: "es",
  functionWords:
    "el la los las de del y en que a un una por con para se no al es su sus lo como más ha han este esta pero entre",
  dateOrder: "dmy",
  by: "por|texto|escrito por|redactado por|texto de|entrevista de|entrevista realizada por|de nuestro corresponsal|de nuestra corresponsal|de nuestros corresponsales|de nuestro enviado especial|de nuestra enviada especial|de nuestros enviados especiales",
  and: "y|e|&",
  published: "publicado|publicado el|publicada|publicada el",
  updated:
    "actualizado|actualizado el|actualizado a las|actualizada|actualizada el|última actualización|actualización|modificado|modificado el|modificada|última modificación",
  roles:
    "periodista|corresponsal|redactor|redactora|enviado especial|enviada especial|editor|editora|corresponsales|redactores|redactoras",
  beforeRoles: "nuestro|nuestra|nuestros|nuestras|el|la|los|las",
  photographers: "foto",
  desks: "redacción|agencia|agencias",
  at: "a las|a la",
  oclock: "h|horas|hrs|hs",
  am: "a. m|am|a.m",
  pm: "p. m|pm|p.m",
  ago: "hace #",
  units: { minute: "minuto|minutos|min", hour: "hora|horas|h", day: "día|días", week: "semana|semanas" },
  today: "hoy",
  yesterday: "ayer",
  months: "set=9|setiembre=9",
  phrases: {
    related:
      "noticias relacionadas|noticia relacionada|relacionado|lee también|lea también|más información|ver también|artículos relacionados|contenido relacionado|notas relacionadas|leer también",
    ranking:
      "lo más leído|lo más visto|las más leídas|más leídas|más leídos|lo más comentado|lo + leído|tendencias|los más leídos|lo más popular|más vistas|lo más compartido",
    latest: "últimas noticias|última hora|lo último|noticias recientes|lo más reciente",
    recommended:
      "te recomendamos|te puede interesar|le puede interesar|recomendado|recomendados|recomendaciones|no te pierdas|también te puede interesar|te sugerimos",
    more: "más noticias|otras noticias|más en|más de",
    tags: "temas|etiquetas|archivado en|temas relacionados|más temas",
    share: "compartir|copiar enlace|compartir en facebook|enviar por correo",
    comments:
      "comentarios|comentar|ver comentarios|deja un comentario|responder|más antiguos|ordenar por|ver todos los comentarios|todos los comentarios|escribe un comentario|escribir un comentario|denunciar comentario|ver respuestas",
    subscribe:
      "suscríbete|suscribirse|suscribirme|suscripción|newsletter|boletín|boletines|apúntate|tu correo electrónico|ya soy suscriptor|solo para suscriptores|correo electrónico|contenido exclusivo para suscriptores|en tu correo|en tu bandeja de entrada|tu email|introduce tu correo|ingresa tu correo|gracias por suscribirte",
    advert: "publicidad|anuncio|pub",
    account:
      "iniciar sesión|regístrate|registrarse|mi cuenta|crear cuenta|inicia sesión|crea tu cuenta|ya tienes una cuenta",
    navigate: "inicio|menú|buscar|portada|ir al contenido|volver arriba|secciones",
    legal:
      "aviso legal|todos los derechos reservados|política de privacidad|términos y condiciones|condiciones de uso|política de cookies|prohibida la reproducción|contacto|al suscribirte|he leído y acepto|aviso de privacidad",
    cookies:
      "aceptar|rechazar|cookies|aceptar todo|rechazar todo|configurar|utilizamos cookies|aceptar y continuar|contenido está alojado|para ver este contenido|para mostrar este contenido|mostrar contenido|ver contenido externo",
    follow: "síguenos|sigue a|síguenos en|seguir|descarga nuestra app|descarga nuestra aplicación",
    readingTime:
      "min de lectura|tiempo de lectura|tiempo estimado de lectura|minutos de lectura|minuto de lectura|tiempo de lectura estimado",
    readMore: "leer más|seguir leyendo|ver más|más información|leer noticia",
    photo: "foto|fotos|fotografía|imagen|crédito|archivo",
    gallery:
      "galería|ver fotos|ampliar foto|fin de la galería|siguiente imagen|imagen anterior|ver todas las fotos",
    player:
      "escuchar|ver vídeo|escucha|reproducir|podcast|ver video|fin de la ventana de diálogo|comienzo de la ventana de diálogo|esta es una ventana modal|activa javascript|activar javascript|habilita javascript|habilitar javascript|este vídeo no está disponible|este video no está disponible|tu navegador no|su navegador no|reproducir vídeo|reproducir video|reproductor de vídeo|escucha este artículo|escuchar este artículo",
    tools: "imprimir|guardar|guardar artículo|descargar|licenciar este contenido|reutilizar este contenido",
    bio: "es periodista|sobre la firma|es redactor|es redactora|es corresponsal|es autor|es autora|es profesor|es profesora|es el autor|es licenciado|es licenciada|periodista de|sobre el autor|redactora de|redactor de",
    support: "apóyanos|hazte socio|apoya|dona",
    live: "en vivo|en directo",
    endCredit:
      "con información de|este artículo fue publicado|publicado originalmente|traducido por|con información de agencias|edición de|este artículo contiene|este artículo forma parte|este reportaje forma parte",
    correction:
      "corrección|fe de errores|nota del editor|nota de la redacción|esta noticia ha sido actualizada|una versión anterior",
    sponsored: "contenido patrocinado|contenido de marca|patrocinado|en colaboración con",
    mark: "exclusiva|última hora|exclusivo|análisis|opinión|entrevista",
  },
};
