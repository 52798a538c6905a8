import type { Kind, Topic } from '../core/entity.ts';

/** What a kind is called on a card. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  'armed-group': 'Armed group',
  office: 'Office',
  place: 'Place',
  agreement: 'Agreement',
  law: 'Law',
  event: 'Event',
  concept: 'Concept',
  company: 'Company',
  media: 'News outlet',
  weapon: 'Weapon',
};

/** What a topic is called in lists. */
export const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  'russia-politics': 'Russian politics',
  ukraine: 'Ukraine',
  'opposition-repression': 'Opposition and repression',
  'economy-business': 'Economy and business',
  'regions-caucasus': 'Regions and the Caucasus',
  'media-internet': 'Media and internet',
  'church-culture-history': 'Church, culture, history',
  'post-soviet': 'Russia’s neighbours',
  arctic: 'Arctic',
  'sport-space-health': 'Sport, space, health',
  'us-politics': 'US politics',
  'europe-nato-international': 'Europe, NATO, world bodies',
  'security-military': 'Security and military',
  'middle-east-africa': 'Middle East and Africa',
  'arms-control-weapons': 'Arms and arms control',
  asia: 'Asia',
};
