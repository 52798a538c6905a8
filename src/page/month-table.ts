/**
 * The names of the months in widespread languages, written out: to ask Intl for any name costs a page some 20 ms, as the
 * browser first looks for all the languages it has. January to December, the ways to write one month parted by a bar: in
 * small letters, without accents and dots, as `month-names.ts` folds them, and only those of which no other is the
 * beginning. A test holds them against Intl.
 */
export const MONTH_TABLE: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar februar marz april mai juni juli august september oktober november dezember',
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  nl: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  pl: 'stycznia|styczen lutego|luty marca|marzec kwietnia|kwiecien maja czerwca|czerwiec lipca|lipiec sierpnia|sierpien wrzesnia|wrzesien pazdziernika listopada grudnia|grudzien',
  cs: 'ledna|leden unora brezna|brezen dubna|duben kvetna|kveten cervna|cerven cervence|cervenec srpna|srpen zari rijna|rijen listopadu prosince|prosinec',
  uk: 'січня|січень лютого|лютии березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада грудня|грудень',
  ru: 'января|январь февраля|февраль марта апреля|апрель мая|маи июня|июнь июля|июль августа сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь',
  tr: 'ocak subat mart nisan mayıs haziran temmuz agustos eylul ekim kasım aralık',
  hu: 'januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie|nov decembrie',
  el: 'ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου',
  ca: 'gener febrer marc dabril|abril maig juny juliol dagost|agost setembre doctubre|octubre novembre desembre',
  bg: 'януари февруари март април маи юни юли август септември октомври ноември декември',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
};
