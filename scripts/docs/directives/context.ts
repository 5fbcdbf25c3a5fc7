import type { Api, Site } from '../site.ts';

/** What a directive sees. */
export interface DirectiveContext {
  site: Site;
  /** The APIs that the page is about: all, or one. */
  apis: readonly Api[];
  /** The folder of the page's text, which files are named from. */
  folder: string;
  arguments: readonly string[];
}
