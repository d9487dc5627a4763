import type { Language } from "./language.ts";

/** What Portuguese news pages print around their articles. */
export const pt: Language = {
  code: "pt",
  functionWords:
    "o a os as de do da dos das e em no na um uma que para com por não se é ao mais como foi são ou mas sobre",
  dateOrder: "dmy",
  by: "por|texto|texto de|escrito por|entrevista de|entrevista por|entrevista conduzida por|do nosso correspondente|da nossa correspondente|do nosso enviado especial|da nossa enviada especial",
  and: "e|&",
  published: "publicado em|publicado|publicado a|criado em",
  updated:
    "atualizado em|atualizado|atualizado às|atualizado a|atualizada em|atualizada|última atualização|atualização|modificado em|modificado|alterado em|última modificação|actualizado|actualizado em",
  roles:
    "jornalista|repórter|correspondente|editor|editora|colunista|redator|redatora|enviado especial|jornalistas|repórteres|correspondentes|enviada especial",
  beforeRoles: "nosso|nossa|nossos|nossas",
  photographers: "foto",
  desks: "redação|agência|agências|equipe",
  at: "às|as|à",
  oclock: "h|horas",
  am: "",
  pm: "",
  ago: "há #|# atrás",
  units: { minute: "minuto|minutos|min", hour: "hora|horas|h", day: "dia|dias", week: "semana|semanas" },
  today: "hoje",
  yesterday: "ontem",
  months: "",
  phrases: {
    related:
      "leia também|leia mais|notícias relacionadas|veja também|relacionadas|saiba mais|matérias relacionadas|artigos relacionados|conteúdo relacionado|relacionados|leia mais sobre",
    ranking:
      "mais lidas|mais lidos|as mais lidas|mais populares|mais vistas|mais acessadas|os mais lidos|as mais vistas|artigos mais lidos|as mais populares",
    latest:
      "últimas notícias|últimas|mais recentes|última hora|notícias recentes|as últimas|notícias de última hora",
    recommended:
      "você pode gostar|você também pode gostar|recomendados|recomendadas|pode interessar-lhe|destaques|não perca|recomendado para você|talvez você goste|a não perder",
    more: "mais notícias|mais em|mais de|outras notícias",
    tags: "tópicos|temas|assuntos|etiquetas|mais sobre|assuntos relacionados",
    share: "compartilhar|partilhar|compartilhe|copiar link",
    comments:
      "comentários|comentar|deixe um comentário|responder|ver comentários|mais antigos|mais curtidos|ordenar por|todos os comentários|ver todos os comentários|escreva um comentário|denunciar comentário",
    subscribe:
      "assine|assinar|assinante|assinatura|newsletter|inscreva-se|cadastre-se|já é assinante|exclusivo para assinantes|receba|seu e-mail|subscrever|o seu e-mail|conteúdo exclusivo para assinantes|exclusivo para subscritores|no seu e-mail|no seu email|seu email|digite seu e-mail|na sua caixa de entrada|obrigado por se inscrever|e-mail inválido",
    advert: "publicidade|anúncio|pub|continua após a publicidade",
    account:
      "entrar|iniciar sessão|fazer login|criar conta|minha conta|esqueci a senha|crie sua conta|já tem uma conta",
    navigate: "início|buscar|pesquisar|ir para o conteúdo|voltar ao topo|editorias|menu",
    legal:
      "todos os direitos reservados|política de privacidade|termos de uso|política de cookies|proibida a reprodução|direitos autorais|fale conosco|contato|concorda com os nossos termos|li e aceito|termos e condições",
    cookies:
      "aceitar|rejeitar|cookies|aceitar tudo|rejeitar tudo|utilizamos cookies|conteúdo está alojado|conteúdo externo|para ver este conteúdo|mostrar conteúdo|aceitar e continuar",
    follow: "siga-nos|siga o|siga a|seguir|clique aqui e siga|baixe nosso aplicativo",
    readingTime:
      "min de leitura|tempo de leitura|tempo estimado de leitura|minutos de leitura|minuto de leitura",
    readMore: "ler mais|continue lendo|leia mais|saiba mais|ver mais|continuar a ler",
    photo: "foto|fotos|imagem|crédito|créditos",
    gallery: "galeria|ver fotos|fim da galeria|próxima imagem|imagem anterior|ver todas as fotos",
    player:
      "ouvir|ouça|assistir|assista|podcast|início da janela de diálogo|fim da janela de diálogo|isso é uma janela-modal|ative o javascript|habilite o javascript|este vídeo não está disponível|seu navegador não|o seu navegador não|reproduzir vídeo|ouça este artigo|ouvir artigo",
    tools: "imprimir|salvar|guardar",
    bio: "é jornalista|é repórter|é correspondente|é editor|é editora|é autor|é autora|é professor|é professora|é colunista|é formado|é formada",
    support: "apoie|doe",
    live: "ao vivo|em direto",
    endCredit:
      "com informações de|publicado originalmente|edição de|com agências|tradução de|esta reportagem faz parte|este artigo contém|este artigo faz parte",
    correction: "correção|errata|erramos|nota da redação|esta reportagem foi atualizada|uma versão anterior",
    sponsored: "patrocinado",
    mark: "exclusivo|urgente|análise|opinião|entrevista|ao vivo",
  },
};
