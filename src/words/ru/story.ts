import type { STORY as EN } from '../en/story.ts';
import { plural } from '../plural.ts';

/** What is said of a story, in Russian. */
export const STORY: typeof EN = {
  published: 'Опубликовано',
  lastChanged: 'Последнее изменение:',
  readFrom: {
    'json-ld': 'по данным страницы',
    meta: 'по данным страницы',
    microdata: 'по данным страницы',
    time: 'по дате на странице',
    visible: 'по дате на странице',
    url: 'по адресу страницы',
    given: 'указано вручную',
  },
  speaker: {
    'json-ld': 'данные страницы',
    meta: 'данные страницы',
    microdata: 'данные страницы',
    time: 'дата на странице',
    visible: 'дата на странице',
    url: 'адрес страницы',
    given: 'указано вручную',
  },
  says: (speaker, date) => `${speaker}: ${date}`,
  saysToo: (speaker, date) => `${speaker}: ${date}`,
  onlyOneSays: (speaker) => `У этой даты только один источник: ${speaker}.`,
  differentDays: 'На странице указаны разные даты публикации.',
  onlyChange: 'Дата публикации на странице не указана, есть только дата последнего изменения.',
  onlyDifferentChanges: 'Дата публикации на странице не указана, а даты последнего изменения расходятся.',
  noDay: 'На странице не указано, когда она опубликована',
  terms: plural('ru', '# термин', '# термина', '# терминов'),
  oneUnchanged: 'Насколько нам известно, единственный термин с момента публикации не изменился',
  noneChanged: plural('ru', 'Насколько нам известно, ни один из # термина с момента публикации не изменился', 'Насколько нам известно, ни один из # терминов с момента публикации не изменился'),
  changed: (changed, of) => `С момента публикации ${changed} из ${of}`,
  changedTerms: plural('ru', 'изменился #', 'изменились #', 'изменилось #'),
  ofTerms: plural('ru', '# термина', '# терминов'),
};
