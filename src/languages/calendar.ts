/**
 * Names of months, weekdays (from Sunday) and halves of the day, in lower case and without a last stop.
 * Three lists stand apart by ";", the places of a list by "|", the forms of a name by ",". Languages that
 * number their months leave the first list empty. Generated from CLDR 48.0 by scripts/generate-calendar.ts;
 * do not edit by hand.
 */
export const CALENDAR: Readonly<Record<string, string>> = {
  en: "january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sep,sept|october,oct|november,nov|december,dec;sunday,sun|monday,mon|tuesday,tue|wednesday,wed|thursday,thu|friday,fri|saturday,sat;am,a.m|pm,p.m",
  ja: ";日曜日,日|月曜日,月|火曜日,火|水曜日,水|木曜日,木|金曜日,金|土曜日,土;午前|午後",
  de: "januar,jan,jänner,jän|februar,feb|märz,mär|april,apr|mai|juni,jun|juli,jul|august,aug|september,sept,sep|oktober,okt|november,nov|dezember,dez;sonntag,so|montag,mo|dienstag,di|mittwoch,mi|donnerstag,do|freitag,fr|samstag,sa;am|pm",
  fr: "janvier,janv|février,févr|mars|avril,avr|mai|juin|juillet,juil,juill|août|septembre,sept|octobre,oct|novembre,nov|décembre,déc;dimanche,dim|lundi,lun|mardi,mar|mercredi,mer|jeudi,jeu|vendredi,ven|samedi,sam;am,a.m|pm,p.m",
  es: "enero,ene|febrero,feb|marzo,mar|abril,abr|mayo,may|junio,jun|julio,jul|agosto,ago|septiembre,sept,sep|octubre,oct|noviembre,nov|diciembre,dic;domingo,dom|lunes,lun|martes,mar|miércoles,mié|jueves,jue|viernes,vie|sábado,sáb;a. m,a.m|p. m,p.m",
  it: "gennaio,gen|febbraio,feb|marzo,mar|aprile,apr|maggio,mag|giugno,giu|luglio,lug|agosto,ago|settembre,set|ottobre,ott|novembre,nov|dicembre,dic;domenica,dom|lunedì,lun|martedì,mar|mercoledì,mer|giovedì,gio|venerdì,ven|sabato,sab;am|pm",
  pt: "janeiro,jan|fevereiro,fev|março,mar|abril,abr|maio,mai|junho,jun|julho,jul|agosto,ago|setembro,set|outubro,out|novembro,nov|dezembro,dez;domingo,dom|segunda-feira,seg,segunda|terça-feira,ter,terça|quarta-feira,qua,quarta|quinta-feira,qui,quinta|sexta-feira,sex,sexta|sábado,sáb;am,a.m|pm,p.m",
  nl: "januari,jan|februari,feb|maart,mrt|april,apr|mei|juni,jun|juli,jul|augustus,aug|september,sep|oktober,okt|november,nov|december,dec;zondag,zo|maandag,ma|dinsdag,di|woensdag,wo|donderdag,do|vrijdag,vr|zaterdag,za;a.m|p.m",
  sv: "januari,jan|februari,feb|mars|april,apr|maj|juni|juli|augusti,aug|september,sep|oktober,okt|november,nov|december,dec;söndag,sön|måndag,mån|tisdag,tis|onsdag,ons|torsdag,tors|fredag,fre|lördag,lör;fm|em",
  nb: "januar,jan|februar,feb|mars,mar|april,apr|mai|juni,jun|juli,jul|august,aug|september,sep|oktober,okt|november,nov|desember,des;søndag,søn|mandag,man,måndag,mån|tirsdag,tir,tysdag,tys|onsdag,ons|torsdag,tor|fredag,fre|lørdag,lør,laurdag,lau;a.m,f.m|p.m,e.m",
  da: "januar,jan|februar,feb|marts,mar|april,apr|maj|juni,jun|juli,jul|august,aug|september,sep|oktober,okt|november,nov|december,dec;søndag,søn|mandag,man|tirsdag,tirs|onsdag,ons|torsdag,tors|fredag,fre|lørdag,lør;am|pm",
  fi: "tammikuuta,tammikuu,tammi|helmikuuta,helmikuu,helmi|maaliskuuta,maaliskuu,maalis|huhtikuuta,huhtikuu,huhti|toukokuuta,toukokuu,touko|kesäkuuta,kesäkuu,kesä|heinäkuuta,heinäkuu,heinä|elokuuta,elokuu,elo|syyskuuta,syyskuu,syys|lokakuuta,lokakuu,loka|marraskuuta,marraskuu,marras|joulukuuta,joulukuu,joulu;sunnuntai,su|maanantai,ma|tiistai,ti|keskiviikko,ke|torstai,to|perjantai,pe|lauantai,la;ap|ip",
  is: "janúar,jan|febrúar,feb|mars,mar|apríl,apr|maí|júní,jún|júlí,júl|ágúst,ágú|september,sep|október,okt|nóvember,nóv|desember,des;sunnudagur,sun|mánudagur,mán|þriðjudagur,þri|miðvikudagur,mið|fimmtudagur,fim|föstudagur,fös|laugardagur,lau;f.h|e.h",
  pl: "stycznia,styczeń,sty|lutego,luty,lut|marca,marzec,mar|kwietnia,kwiecień,kwi|maja,maj|czerwca,czerwiec,cze|lipca,lipiec,lip|sierpnia,sierpień,sie|września,wrzesień,wrz|października,październik,paź|listopada,listopad,lis|grudnia,grudzień,gru;niedziela,niedz|poniedziałek,pon|wtorek,wt|środa,śr|czwartek,czw|piątek,pt|sobota,sob;am|pm",
  cs: "ledna,leden,led|února,únor,úno|března,březen,bře|dubna,duben,dub|května,květen,kvě|června,červen,čvn|července,červenec,čvc|srpna,srpen,srp|září,zář|října,říjen,říj|listopadu,listopad,lis|prosince,prosinec,pro;neděle,ne|pondělí,po|úterý,út|středa,st|čtvrtek,čt|pátek,pá|sobota,so;dop|odp",
  hu: "január,jan|február,febr|március,márc|április,ápr|május,máj|június,jún|július,júl|augusztus,aug|szeptember,szept|október,okt|november,nov|december,dec;vasárnap,v|hétfő,h|kedd,k|szerda,sze|csütörtök,cs|péntek,p|szombat,szo;de|du",
  ro: "ianuarie,ian|februarie,feb|martie,mar|aprilie,apr|mai|iunie,iun|iulie,iul|august,aug|septembrie,sept|octombrie,oct|noiembrie,nov|decembrie,dec;duminică,dum|luni,lun|marți,mar|miercuri,mie|joi|vineri,vin|sâmbătă,sâm;a.m|p.m",
  tr: "ocak,oca|şubat,şub|mart,mar|nisan,nis|mayıs,may|haziran,haz|temmuz,tem|ağustos,ağu|eylül,eyl|ekim,eki|kasım,kas|aralık,ara;pazar,paz|pazartesi,pzt|salı,sal|çarşamba,çar|perşembe,per|cuma,cum|cumartesi,cmt;öö|ös",
  el: "ιανουαρίου,ιαν|φεβρουαρίου,φεβ|μαρτίου,μαρ|απριλίου,απρ|μαΐου,μαΐ|ιουνίου,ιουν|ιουλίου,ιουλ|αυγούστου,αυγ|σεπτεμβρίου,σεπ|οκτωβρίου,οκτ|νοεμβρίου,νοε|δεκεμβρίου,δεκ;κυριακή,κυρ|δευτέρα,δευ|τρίτη,τρί|τετάρτη,τετ|πέμπτη,πέμ|παρασκευή,παρ|σάββατο,σάβ;π.μ|μ.μ",
  ru: "января,январь,янв|февраля,февраль,февр|марта,март,мар|апреля,апрель,апр|мая,май|июня,июнь,июн|июля,июль,июл|августа,август,авг|сентября,сентябрь,сент|октября,октябрь,окт|ноября,ноябрь,нояб|декабря,декабрь,дек;воскресенье,вс|понедельник,пн|вторник,вт|среда,ср|четверг,чт|пятница,пт|суббота,сб;am|pm",
  uk: "січня,січень,січ|лютого,лютий,лют|березня,березень,бер|квітня,квітень,квіт|травня,травень,трав|червня,червень,черв|липня,липень,лип|серпня,серпень,серп|вересня,вересень,вер|жовтня,жовтень,жовт|листопада,листопад,лист|грудня,грудень,груд;неділя,нд|понеділок,пн|вівторок,вт|середа,ср|четвер,чт|пʼятниця,пт|субота,сб;дп|пп",
  ar: "يناير,كانون الثاني,جانفي|فبراير,شباط,فيفري|مارس,آذار|أبريل,نيسان,أفريل|مايو,أيار,ماي|يونيو,حزيران,جوان|يوليو,تموز,جويلية,يوليوز|أغسطس,آب,أوت,غشت|سبتمبر,أيلول,شتنبر|أكتوبر,تشرين الأول,تشرين الأول|نوفمبر,تشرين الثاني,نونبر|ديسمبر,كانون الأول,دجنبر;الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت;ص|م",
  hi: "जनवरी,जन॰|फ़रवरी,फ़र॰|मार्च|अप्रैल|मई|जून|जुलाई,जुल॰|अगस्त,अग॰|सितंबर,सित॰|अक्टूबर,अक्टू॰|नवंबर,नव॰|दिसंबर,दिस॰;रविवार,रवि|सोमवार,सोम|मंगलवार,मंगल|बुधवार,बुध|गुरुवार,गुरु|शुक्रवार,शुक्र|शनिवार,शनि;am|pm",
  zh: "一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月;星期日,周日,週日|星期一,周一,週一|星期二,周二,週二|星期三,周三,週三|星期四,周四,週四|星期五,周五,週五|星期六,周六,週六;上午|下午",
  ko: ";일요일,일|월요일,월|화요일,화|수요일,수|목요일,목|금요일,금|토요일,토;am|pm",
  vi: ";chủ nhật,cn|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy;sa|ch",
  id: "januari,jan|februari,feb|maret,mar|april,apr|mei|juni,jun|juli,jul|agustus,agu|september,sep|oktober,okt|november,nov|desember,des;minggu,min|senin,sen|selasa,sel|rabu,rab|kamis,kam|jumat,jum|sabtu,sab;am|pm",
  sw: "januari,jan|februari,feb|machi,mac|aprili,apr|mei|juni,jun|julai,jul|agosti,ago|septemba,sep|oktoba,okt|novemba,nov|desemba,des;jumapili|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi;am|pm",
  zu: "januwari,jan|februwari,feb|mashi,mas|ephreli,eph|meyi,mey|juni,jun|julayi,jul|agasti,aga|septhemba,sep|okthoba,okt|novemba,nov|disemba,dis;isonto,son|umsombuluko,mso|ulwesibili,bil|ulwesithathu,tha|ulwesine,sin|ulwesihlanu,hla|umgqibelo,mgq;am|pm",
};
