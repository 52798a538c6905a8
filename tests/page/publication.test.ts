import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { parseDate, writeDate } from '../../src/core/calendar-date.ts';
import { dayInAddress } from '../../src/page/addresses.ts';
import { labelBefore } from '../../src/page/date-labels.ts';
import { readStories } from '../../src/page/stories.ts';

const WORDS = 'The talks went on into the night and nobody could say how they would end, since each side had left something out. '.repeat(6);
const TEXT = `<p>${WORDS}</p><p>${WORDS}</p>`;
interface PageParts { readonly title?: string; readonly head?: string; readonly byline?: string; readonly after?: string; readonly lang?: string; readonly url?: string; readonly today?: string }

function published({ title = 'A Headline of a Story', head = '', byline = '', after = '', lang = 'en', url = 'https://news.example.org/a-story', today }: PageParts): string | undefined {
  const html = `<html lang="${lang}"><head><title>${title}</title>${head}</head><body><main><h1>A Headline of a Story</h1><div class="byline">${byline}</div><div class="text">${TEXT}</div>${after}</main></body></html>`;
  const [story] = readStories(new JSDOM(html, { url }).window.document, url, today === undefined ? undefined : parseDate(today));
  const found = story?.article.published;
  return found && [writeDate(found.day), found.isChange && 'of a change', found.modified && `modified ${writeDate(found.modified)}`, found.source, found.sure, ...(found.others ?? []).map((one) => `${one.source} says ${writeDate(one.day)}`)].filter(Boolean).join(', ');
}
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('which day counts', () => {
  test.each<[string, PageParts, string | undefined]>([
    ['a UTC stamp gives way to the day on show, a day later', { head: meta('article:published_time', '2018-03-01T21:40:00Z'), byline: 'March 2, 2018' }, '2018-03-02, meta, agreed, visible says 2018-03-02'],
    ['and to one a day earlier', { head: meta('article:published_time', '2018-03-02T03:40:00Z'), byline: 'March 1, 2018' }, '2018-03-01, meta, agreed, visible says 2018-03-01'],
    ['but not where no zone fits', { head: meta('article:published_time', '2018-03-01T04:00:00Z'), byline: 'March 2, 2018' }, '2018-03-01, meta, agreed, visible says 2018-03-02'],
    ['a stamp with the publisher’s own offset does not', { head: meta('article:published_time', '2018-03-01T21:40:00-05:00'), byline: 'March 2, 2018' }, '2018-03-01, meta, agreed, visible says 2018-03-02'],
    ['an offset on show by the headline is the publisher’s too', { head: meta('article:published_time', '2018-03-01T21:40:00Z'), url: 'https://news.example.org/2018/03/02/a' }, '2018-03-02, meta, agreed, url says 2018-03-02'],
    ['an unlabelled date that is the day of the change is doubt', { head: meta('article:published_time', '2018-03-01') + meta('article:modified_time', '2018-03-09'), byline: 'March 9, 2018' }, '2018-03-01, modified 2018-03-09, meta, conflict, visible says 2018-03-09'],
    ['a labelled one is none', { head: meta('article:published_time', '2018-03-01'), byline: 'Updated: March 9, 2018' }, '2018-03-01, modified 2018-03-09, meta, single'],
    ['microdata with its text', { byline: '<span itemprop="datePublished">2018-03-01</span>' }, '2018-03-01, microdata, agreed, visible says 2018-03-01'],
    ['a time and the words in it are one witness', { byline: '<time datetime="2018-03-01T10:00">March 1, 2018</time>' }, '2018-03-01, time, single, visible says 2018-03-01'],
    ['a time without datetime', { byline: '<time>March 1, 2018</time>' }, '2018-03-01, visible, single'],
    ['figures that could be either way round are not used', { byline: '03/04/2018' }, undefined],
    ['unless another source decides', { byline: '03/04/2018', url: 'https://news.example.org/2018/04/03/a' }, '2018-04-03, visible, agreed, url says 2018-04-03'],
    ['a month alone is a month', { head: meta('article:published_time', '2018-03') }, '2018-03, meta, single'],
    ['creation stands in for publication', { head: '<script type="application/ld+json">{"@type":"NewsArticle","dateCreated":"2018-03-01"}</script>' }, '2018-03-01, json-ld, single'],
    ['but does not come before it', { head: '<script type="application/ld+json">{"@type":"NewsArticle","dateCreated":"2018-02-01","datePublished":"2018-03-01"}</script>' }, '2018-03-01, json-ld, single'],
    ['an uploaded video is the last resort', { head: '<script type="application/ld+json">{"@type":"VideoObject","uploadDate":"2018-03-01"}</script>' }, '2018-03-01, json-ld, single'],
    ['a line below the text, labelled', { after: '<div>Published: March 1, 2018</div>' }, '2018-03-01, visible, single'],
    ['a line below the text without a label is anything', { after: '<div>March 1, 2018</div>' }, undefined],
    ['the author and the day right below the text', { after: '<div>Author: <a href="/u">A Reporter</a> on 1 March 2018, 13:36</div>' }, '2018-03-01, visible, single'],
    ['comments', { after: '<div class="comments"><div class="date">Posted March 1, 2018</div></div>' }, undefined],
    ['the day of a birth', { byline: 'Born March 1, 1958' }, undefined],
    ['the day of a change, for want of another', { byline: 'Updated: March 9, 2018' }, '2018-03-09, of a change, visible, single'],
    ['and never more than one witness', { head: meta('article:modified_time', '2018-03-09'), byline: 'Updated: March 9, 2018' }, '2018-03-09, of a change, meta, single, visible says 2018-03-09'],
    ['changes that contradict each other', { head: meta('article:modified_time', '2018-05-09'), byline: 'Updated: March 9, 2018' }, '2018-05-09, of a change, meta, conflict, visible says 2018-03-09'],
    ['a wiki’s foot', { after: '</main><footer id="footer"><ul><li>This page was last edited on 9 March 2018, at 10:15.</li></ul></footer>' }, '2018-03-09, of a change, visible, single'],
    ['a foot with several such days', { after: '</main><footer><p>Last edited on 9 March 2018</p><p>Last edited on 4 May 2018</p></footer>' }, undefined],
    ['a labelled day far below', { after: `<p>${WORDS.repeat(4)}</p><div>Published on 9 March 2018</div>` }, '2018-03-09, visible, single'],
    ['a sign that is called so', { after: `<p>${WORDS.repeat(4)}</p><ul><li><i title="Published"></i> <b>Thursday, March 1, 2018</b></li></ul>` }, '2018-03-01, visible, single'],
    ['a small word far below is no label', { after: `<p>${WORDS.repeat(4)}</p><div>The party is on 9 March 2018</div>` }, undefined],
    ['relative words with the day in a title', { byline: '<span class="post-date" title="March 1, 2018 10:15 am">8 years ago</span>' }, '2018-03-01, time, single'],
    ['the same in another language', { byline: '<span class="datum date" title="1. März 2018, 10:15 Uhr">vor 8 Jahren</span>', lang: 'de' }, '2018-03-01, time, single'],
    ['seconds in an attribute', { byline: '<span data-timestamp="1519895700">8 years ago</span>' }, '2018-03-01, time, single'],
    ['the order of another date on the page', { byline: '03/04/2018', after: '<p>Correction of 21/05/2018: a name was wrong.</p>' }, '2018-04-03, visible, single'],
    ['a month in the address decides too', { byline: '03/04/2018', url: 'https://news.example.org/2018/04/a-story' }, '2018-04-03, visible, single, url says 2018-04'],
    ['the end of the title', { title: 'A Headline of a Story – The Paper – 01.03.2018' }, '2018-03-01, visible, single'],
    ['a title that ends in a sentence about a day', { title: 'What we know of the night of 1 March 2018' }, undefined],
    ['data of the page’s own scripts', { head: '<script>window.state = {"story": {"publishedAt": "2018-03-01T10:00:00+01:00"}}</script>' }, '2018-03-01, json-ld, single'],
    ['scripts that name several days', { head: '<script>window.state = [{"publishedAt": "2018-03-01"}, {"publishedAt": "2018-03-02"}]</script>' }, undefined],
    ['scripts where the page itself says another day', { head: '<script>window.state = {"publishedAt": "2017-03-01"}</script>', byline: 'March 1, 2018' }, '2018-03-01, visible, single'],
    ['a publisher’s own name for it', { head: meta('acme:publication-date', '2018-03-01') }, '2018-03-01, meta, single'],
    ['but not the day it is taken off', { head: meta('acme:unpublish-date', '2018-03-01') }, undefined],
    ['figures in the data that can be read one way', { head: meta('datePublished', '3/21/2018') }, '2018-03-21, meta, single'],
    ['and those that cannot', { head: meta('datePublished', '3/4/2018') }, undefined],
    ['a first of January as the day of making', { head: meta('article:modified_time', '2018-03-09'), byline: '<meta itemprop="dateCreated" content="2004-01-01">' }, '2018-03-09, of a change, meta, single'],
    ['Bengali digits', { byline: 'বৃহস্পতিবার, মার্চ ১, ২০১৮', lang: 'bn' }, '2018-03-01, visible, single'],
    ['Bengali on a page that claims to be English', { byline: 'বৃহস্পতিবার, মার্চ ১, ২০১৮' }, '2018-03-01, visible, single'],
    ['Vietnamese months', { byline: '1 tháng 3, 2018', lang: 'vi' }, '2018-03-01, visible, single'],
    ['days to come are refused', { head: meta('article:published_time', '2027-03-01'), byline: 'March 1, 2018', today: '2026-11-22' }, '2018-03-01, visible, single'],
    ['tomorrow may be the publisher’s today', { head: meta('article:published_time', '2026-11-23'), today: '2026-11-22' }, '2026-11-23, meta, single'],
    ['a language unknown to Intl', { byline: '1. März 2018', lang: 'qqq-??' }, '2018-03-01, visible, single'],
  ])('%s', (_, page, said) => expect(published(page)).toBe(said));

  test('twenty times are a list, and nobody’s day', () => {
    const times = Array.from({ length: 20 }, (_, i) => `<p class="entry"><time datetime="2018-03-${String(i + 1).padStart(2, '0')}">${i} days ago</time></p>`).join('');
    expect(published({ byline: times })).toBeUndefined();
  });
  test('data of two million characters is left aside, and the day on show is used', () => {
    const block = `<script type="application/ld+json">{"@type":"NewsArticle","text":"${'x'.repeat(2_000_000)}","datePublished":"2011-01-01"}</script>`;
    expect(published({ head: block, byline: 'March 1, 2018' })).toBe('2018-03-01, visible, single');
  });
  test('data nested ten thousand deep is left aside too', () => {
    const deep = `<script type="application/ld+json">${'['.repeat(10_000)}{"@type":"NewsArticle","datePublished":"2011-01-01"}${']'.repeat(10_000)}</script>`;
    expect(published({ head: deep, byline: 'March 1, 2018' })).toContain('2018-03-01');
  });
});

test.each([
  ['/2017/01/31/a-story-a1', '2017-01-31'], ['/2017/1/31/a', '2017-01-31'], ['/news/2017-01-31-a', '2017-01-31'], ['/20170131/a', '2017-01-31'], ['/a-20170131140500-b.html', '2017-01-31'], ['/world/2017/jan/31/a', '2017-01-31'],
  ['/2017/01/a', '2017-01'], ['/2017-01/31/a', '2017-01-31'], ['/archive/a', undefined], ['/a/20171331', undefined], ['/2017/02/29/a', '2017-02'], ['/story-12345678', undefined], ['/1234/56/78', undefined], ['/best-of-2017', undefined],
  ['/web/20110106023242/http://x.example.org/a', undefined], ['/web/20110106023242im_/http://x.example.org/2010/12/29/a', '2010-12-29'],
])('the address %s', (path, said) => {
  const day = dayInAddress(`https://news.example.org${path}`);
  expect(day && writeDate(day)).toBe(said);
});

test.each([
  ['Updated:', 'updated'], ['Last modified on', 'updated'], ['Zuletzt aktualisiert:', 'updated'], ['Mis à jour le', 'updated'], ['Actualizado el', 'updated'], ['Aggiornato il', 'updated'], ['Atualizado em', 'updated'],
  ['Bijgewerkt op', 'updated'], ['Uppdaterad', 'updated'], ['Opdateret', 'updated'], ['Oppdatert', 'updated'], ['Päivitetty', 'updated'], ['Aktualizacja:', 'updated'], ['Aktualizováno', 'updated'], ['Оновлено', 'updated'],
  ['Обновлено:', 'updated'], ['Güncelleme:', 'updated'], ['Published', 'published'], ['Veröffentlicht am', 'published'], ['Опубликовано', 'published'], ['By A Reporter on', 'published'],
  ['Akt.:', 'updated'], ['Aktien', undefined], ['Frissítve:', 'updated'], ['Τελευταία ενημέρωση:', 'updated'], ['最終更新日:', 'updated'], ['公開日 ', 'published'], ['수정 ', 'updated'], ['입력 ', 'published'], ['تحديث: ', 'updated'], ['प्रकाशित: ', 'published'], ['Cập nhật lúc', 'updated'], ['Közzétéve:', 'published'], ['Δημοσιεύθηκε', 'published'],
  ['Published 1 May, updated', 'updated'], ['born', 'other'], ['By A Reporter', undefined], ['', undefined],
])('the label %j', (words, label) => expect(labelBefore(words)).toBe(label));
