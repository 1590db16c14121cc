import type { Catalogue } from './keep-catalogue.ts';

export const catalogue: Catalogue = {
  version: '0',
  feeds: [{ url: 'https://feeds.bbci.co.uk/news/world/rss.xml', title: 'BBC News: World', language: 'en' }],
};
