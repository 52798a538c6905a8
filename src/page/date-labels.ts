/** What the words beside a date call it. `other`: the day of something else, such as a meeting or a birth. */
export type DateLabel = 'published' | 'updated' | 'other';

/**
 * Words for "updated" and for "published" in the languages whose pages are read most: en de fr es it pt nl sv da no fi
 * pl cs uk ru tr hu el hr ca id vi bg ja zh ko ar hi bn he. Beginnings of words, without accents, in small letters.
 */
const UPDATED = [
  'updat', 'modif', 'last edit', 'last revis', 'revised', 'revision', 'last change', 'amended', 'corrected', 'last reviewed',
  'aktualisiert', 'aktualisierung', 'zuletzt geandert', 'geandert', 'letzte anderung', 'bearbeitet', 'uberarbeitet', 'mis a jour', 'mise a jour', 'maj',
  'actualiza', 'ultima actualiz', 'atualiza', 'alterado', 'aggiorna', 'ultima modifica', 'bijgewerkt', 'gewijzigd', 'laatst',
  'uppdatera', 'senast', 'andrad', 'opdateret', 'sidst', 'oppdatert', 'sist endret', 'sist oppdatert', 'endret', 'paivitet', 'muokattu',
  'zaktualizowan', 'aktualizacj', 'aktualizov', 'aktualizac', 'zmenen', 'upraven', 'akt[.:]', 'frissit', 'modositva', 'ενημερωση', 'ενημερωθηκε', 'azurir', 'actualitz', 'diperbarui', 'cap nhat', 'обновен',
  '最終更新', '更新', '修正', '最后更新', '수정', '업데이트', 'تحديث', 'محدث', 'अपडेट', 'আপডেট', 'עודכן', 'оновлен', 'обновлен', 'изменен', 'змінен', 'guncelle', 'son guncelle',
];
const PUBLISHED = [
  'publi', 'posted', 'post date', 'first published', 'uploaded', 'submitted', 'veroffentlicht', 'erschienen', 'erstellt', 'paru', 'mis en ligne', 'cree le', 'pubblica', 'creato',
  'geplaatst', 'gepubliceerd', 'publicer', 'udgivet', 'offentliggjort', 'julkaistu', 'opublikowan', 'dodano', 'utworzono', 'vydan', 'zverejnen', 'публик', 'опублик', 'yayin', 'eklenme',
  'kozzetev', 'megjelen', 'δημοσι', 'objavljen', 'diterbitkan', 'ngay đang', 'đang luc', '公開', '掲載', '投稿', '発表', '发布', '發布', '发表', '發表', '입력', '등록', '게시', 'نشر', 'प्रकाशित', 'প্রকাশ', 'פורסם',
];
/** Words that say it only right before the date: elsewhere they are words like any. */
const PUBLISHED_BESIDE = ['date', 'issued?', 'dated', 'added', 'released?', 'created', 'written', 'datum', 'fecha', 'data', 'дата', 'tarihi?', 'giris'];
/** And those that say it only where a story's own date is looked for. */
const SMALL = ['on', 'vom', 'am', 'le', 'el', 'em', 'il', 'op', 'den', 'dne'];
const OTHER = [
  'born', 'died', 'accessed', 'retrieved', 'expires', 'expiry', 'deadline', 'closing date', 'event', 'when', 'starts', 'until', 'joined', 'member since', 'registered', 'copyright', 'since',
  'archived', 'valid', 'last login', 'today', 'next', 'previous', 'abgerufen', 'geboren', 'mitglied seit', 'dabei seit', 'registriert', 'beitritt', 'heute', 'inscrit', 'consulte', 'joined on',
];
const AUTHOR = /^\s*(?:by|written by|author|autor|verfasser|von|par|auteur|por|di|autore|door|av|forfatter|автор):?\s/;

const START = String.raw`(?:^|[\s\d:;|•·,.()/–—-])`;
const anyOf = (words: readonly string[]) => new RegExp(`${START}(?:${words.map((word) => word.normalize('NFD')).join('|')})`, 'g');
const beside = (words: readonly string[]) => new RegExp(`${START}(?:${words.join('|')})[\\s:.,|]*(?:[^\\s\\d.,:]{2,10}[.,]?\\s*)?$`);
const BESIDE = beside([...PUBLISHED_BESIDE, ...SMALL]);
const BESIDE_STRICTLY = beside(PUBLISHED_BESIDE);
const KINDS: readonly (readonly [DateLabel, RegExp])[] = [['updated', anyOf(UPDATED)], ['published', anyOf(PUBLISHED)], ['other', anyOf(OTHER)]];
/** A label stands at most so many characters before its date. */
const REACH = 60;

/** The label that ends nearest to the end of some words: what stands before a date. Undefined where there is none. With `isStrict` small words like `on` are none. */
export function labelBefore(words: string, isStrict = false): DateLabel | undefined {
  const said = fold(words).slice(-REACH);
  return lastLabel(said) ?? ((isStrict ? BESIDE_STRICTLY : BESIDE).test(said) ? 'published' : undefined);
}

/** Whether a line begins like one that names its author. */
export function namesAuthor(line: string): boolean {
  return AUTHOR.test(fold(line.slice(0, REACH)));
}

/** The label of a date by what directly follows it: `31 Jan 2017 (updated)`. */
export function labelAfter(words: string): DateLabel | undefined {
  const told = /^\s*[([]\s*(\p{L}[^)\]]{2,30})[)\]]/u.exec(fold(words))?.[1];
  return told === undefined ? undefined : lastLabel(told);
}

function lastLabel(words: string): DateLabel | undefined {
  let best: { readonly at: number; readonly label: DateLabel } | undefined;
  for (const [label, pattern] of KINDS) {
    for (const { index } of words.matchAll(pattern)) {
      if (!best || index > best.at) best = { at: index, label };
    }
  }
  return best?.label;
}

function fold(words: string): string {
  return words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[øØ]/g, 'o').replace(/ı/g, 'i').toLowerCase();
}
