/** The languages whose names of months are in the table. */
export const LANGUAGES_IN_TABLE: readonly string[] = 'en de fr es it pt nl sv da nb no fi pl cs tr hu ro ca id ru'.split(' ');

/**
 * The names of the months, January to December, in these languages, written out: to ask Intl for any name costs a page
 * some 20 ms, as the browser first looks for all the languages it has. In small letters, without accents and dots, as
 * `month-names.ts` folds them, each once, and only those that are not the beginning of another. No name means two
 * months in two of these languages; a test holds all of them against Intl.
 */
export const MONTH_TABLE: readonly string[] = [
  'january janvier enero gennaio janeiro januari tammikuuta stycznia styczen ledna leden ocak ianuarie gener января январь',
  'february fevrier febrero febbraio fevereiro helmikuuta lutego luty unora subat februarie февраля февраль',
  'march mars marzo mar marco maart mrt marts maaliskuuta marca marzec brezna brezen marcius martie maret марта',
  'april avril abril aprile huhtikuuta kwietnia kwiecien dubna duben nisan aprilis aprilie dabril апреля апрель',
  'may mayo maggio maio mei toukokuuta maja kvetna kveten mayıs majus maig мая маи',
  'june juin junio giugno junho kesakuuta czerwca czerwiec cervna cerven haziran junius iunie juny июня июнь',
  'july juillet luglio julho heinakuuta lipca lipiec cervence cervenec temmuz julius iulie juliol июля июль',
  'august aout agosto augustus augusti elokuuta sierpnia sierpien srpna srpen agustos augusztus dagost agustus августа',
  'september septembre septiembre settembre setembro syyskuuta wrzesnia wrzesien zari eylul szeptember septembrie setembre сентября сентябрь',
  'october oktober octobre octubre ottobre outubro lokakuuta pazdziernika rijna rijen ekim octombrie doctubre октября октябрь',
  'november novembre noviembre novembro marraskuuta listopada listopadu kasım noiembrie ноября ноябрь',
  'december dezember decembre diciembre dicembre dezembro desember joulukuuta grudnia grudzien prosince prosinec aralık decembrie desembre декабря декабрь',
];
