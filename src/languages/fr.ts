import type { Language } from "./language.ts";

/** What French news pages print around their articles. */
export const fr: Language = {
  code: "fr",
  functionWords:
    "le la les de des du un une et à en est que qui dans pour sur pas par au aux ce cette il elle ne se plus avec son",
  dateOrder: "dmy",
  by: "par|propos recueillis par|texte|recueilli par|recueillis par|entretien réalisé par|interview réalisée par|entretien mené par|interview par|de notre correspondant|de notre correspondante|de nos correspondants|de notre envoyé spécial|de notre envoyée spéciale|de nos envoyés spéciaux",
  and: "et|&|avec",
  published: "publié le|publiée le|publié|paru le|publié à|posté le|mis en ligne le",
  updated:
    "mis à jour le|mis à jour|mise à jour le|mise à jour|dernière mise à jour|modifié le|modifié à|modifié|actualisé le|actualisé à|actualisé",
  roles:
    "journaliste|correspondant|correspondante|envoyé spécial|envoyée spéciale|rédacteur|rédactrice|envoyés spéciaux|envoyées spéciales",
  beforeRoles: "notre|nos|le|la|les",
  photographers: "photo",
  desks: "rédaction|la rédaction|service",
  at: "à",
  oclock: "h",
  am: "",
  pm: "",
  ago: "il y a #",
  units: {
    minute: "minute|minutes|min|mn",
    hour: "heure|heures|h",
    day: "jour|jours|j",
    week: "semaine|semaines|sem",
  },
  today: "aujourd'hui",
  yesterday: "hier",
  months: "fév=2",
  phrases: {
    related:
      "lire aussi|à lire aussi|sur le même sujet|lire également|à lire également|voir aussi|articles liés|sur le même thème|articles similaires|articles associés|pour aller plus loin",
    ranking:
      "les plus lus|les + lus|articles les plus lus|les articles les plus lus|le plus lu|les plus consultés|les plus partagés|tendances|les plus vus|les plus populaires",
    latest: "dernières actualités|en continu|dernières infos|derniers articles|dernières nouvelles|fil info",
    recommended:
      "à ne pas manquer|recommandé pour vous|nos recommandations|vous aimerez aussi|à découvrir également|la rédaction vous conseille|vous pourriez aimer|à lire ensuite|notre sélection",
    more: "à la une|autres articles|plus d'articles|dans la même rubrique",
    tags: "mots-clés|thèmes|sujets|thématiques|thématiques associées|mots clés|dans cet article",
    share: "partager|copier le lien|partager sur facebook|envoyer par mail|partager l'article|lien copié",
    comments:
      "commentaires|commentaire|réagir|laisser un commentaire|voir les commentaires|lire les commentaires|répondre|commenter|plus anciens|les plus aimés|trier par|signaler un abus|voir tous les commentaires|poster un commentaire|publier un commentaire|ajouter un commentaire|tous les commentaires",
    subscribe:
      "s'abonner|abonnez-vous|je m'abonne|newsletter|newsletters|abonnement|abonnés|réservé aux abonnés|déjà abonné|adresse e-mail|recevez|inscrivez-vous|essai gratuit|sans engagement|votre adresse e-mail|votre e-mail|il vous reste|la suite est réservée|adresse email|votre adresse email|je m'inscris|dans votre boîte mail|merci pour votre inscription|adresse e-mail invalide",
    advert: "publicité|pub|passer la publicité|la suite après la publicité|la suite après cette publicité",
    account:
      "se connecter|connexion|créer un compte|mon compte|s'inscrire|mot de passe oublié|s'identifier|créer mon compte|vous avez déjà un compte",
    navigate:
      "accueil|rechercher|recherche|aller au contenu|haut de page|retour à l'accueil|rubriques|fermer",
    legal:
      "mentions légales|tous droits réservés|conditions générales|politique de confidentialité|données personnelles|reproduction interdite|cgu|cgv|nous contacter|en vous inscrivant|vous pouvez vous désinscrire",
    cookies:
      "gestion des cookies|cookies|tout accepter|tout refuser|accepter et continuer|paramétrer|nous utilisons des cookies|continuer sans accepter|contenu est hébergé par|contenu est fourni par|accepter et afficher|pour afficher ce contenu|afficher le contenu|contenu bloqué",
    follow: "suivez-nous|suivre|nous suivre|suivez|téléchargez notre application|téléchargez l’appli",
    readingTime:
      "min de lecture|temps de lecture|durée de lecture|minutes de lecture|minute de lecture|temps de lecture estimé",
    readMore: "lire la suite|lire plus|en savoir plus|voir plus|afficher plus|lire l'article|voir tous",
    photo: "crédit|crédits|archives|légende|afp",
    gallery:
      "agrandir l'image|voir les photos|diaporama|fin de la galerie|image suivante|image précédente|voir toutes les photos",
    player:
      "écouter|écouter l'article|lire la vidéo|podcast|début de la fenêtre de dialogue|fin de la fenêtre de dialogue|ceci est une fenêtre modale|veuillez activer javascript|activez javascript|vous devez activer javascript|javascript est désactivé|cette vidéo n'est pas disponible|cette vidéo ne peut être lue|votre navigateur ne|lecteur vidéo|écouter cet article|lu par une voix de synthèse",
    tools:
      "imprimer|enregistrer|sauvegarder|ajouter à mes favoris|offrir cet article|signaler une erreur|réutiliser ce contenu|acheter les droits",
    bio: "est journaliste|est correspondant|est correspondante|est rédacteur|est rédactrice|est l'auteur|est l'autrice|est professeur|est chercheur|journaliste à|à propos de l'auteur|est reporter",
    support: "soutenez-nous|faire un don|soutenir",
    live: "direct|en direct",
    endCredit:
      "avec afp|avec agences|cet article a été publié|publié initialement|traduit de|traduit par|avec reuters|avec nos correspondants|propos recueillis par|cet article fait partie|cet article contient|cet article est issu",
    correction: "rectificatif|erratum|mise à jour|note de la rédaction|ndlr|une version précédente",
    sponsored: "contenu sponsorisé|publi-rédactionnel|en partenariat avec|contenu partenaire",
    mark: "exclusif|info|alerte|analyse|tribune|éditorial|édito",
  },
};
