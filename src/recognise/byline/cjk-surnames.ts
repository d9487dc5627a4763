/**
 * The commonest Japanese surnames of two and three characters, about two persons of three; from published
 * rankings of surnames. A bare run of Chinese characters that begins with one may be a person.
 */
export const JAPANESE_SURNAMES =
  "佐藤|鈴木|高橋|田中|伊藤|渡辺|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|清水|山崎|阿部|池田|橋本|山下|石川|中島|前田|藤田|後藤|小川|岡田|村上|長谷川|近藤|石井|坂本|遠藤|藤井|青木|福田|三浦|西村|藤原|太田|松田|原田|岡本|中野|中川|小野|田村|竹内|金子|和田|中山|石田|上田|森田|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|安藤|谷口|大野|丸山|今井|高田|藤本|武田|村田|上野|杉山|増田|菅原|平野|大塚|千葉|久保|松井|小島|岩崎|桜井|野口|松尾|野村|木下|菊地|佐野|大西|杉本|新井|古川|水野|小松|松岡|北村|浜田|渡部|西田|望月|永井|市川|山内|熊谷|岩田|飯田|大久保|川口|松村|吉川|五十嵐|秋山|服部|樋口|菊池|中西|横田|岩本|片山|久保田|鎌田|馬場|川村|吉村|早川|小池|浅野|本田|小沢|栗原|西川|田口|尾崎|石原|荒木|荒井|星野|黒田|松下|広瀬|矢野|平田|森本|安田|須藤|平井|川上|吉岡|伊東|小西|大谷|田辺|土屋|中田|高野|奥村|内藤|堀内|天野|白石|永田|榎本|沢田|森下|松浦|西山|田島|松永|関口|島田|滝沢|児玉|福本|三宅|塚本|宮田|本間|植田|関根|津田|大森|富田|小田|柳沢|堀田|富永|松崎|川島|坂口|菅野|今村|石橋|竹田|中井|根本|八木";

/**
 * What Japanese given names close with and hardly a label does: a run of four or five characters that ends so is a name,
 * whatever the surname.
 */
export const JAPANESE_GIVEN_END =
  /^\p{sc=Han}{3,4}(?:[美恵香奈緒織郎朗太介輔佑樹也哉之彦吾]|(?<![菓親電原分男女調様帽双王])子)$/u;

/** The commonest Chinese surnames, both scripts. */
export const CHINESE_SURNAMES =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖田董袁潘于蒋余杜叶葉程苏蘇魏吕丁任沈姚卢姜崔钟谭陆汪范金石";

/** The commonest Korean surnames. */
export const KOREAN_SURNAMES =
  "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설";
