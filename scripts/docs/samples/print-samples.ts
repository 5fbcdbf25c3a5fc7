import { HTTPSnippet } from '@readme/httpsnippet';
import type { HarRequest } from './build-request.ts';

/** One program that sends a request, as Redoc's `x-codeSamples` has it. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

type Convert = HTTPSnippet['convert'];
const languages: {
  lang: string;
  label: string;
  target: Parameters<Convert>[0];
  client: Exclude<Parameters<Convert>[1], undefined>;
}[] = [
  { lang: 'Shell', label: 'cURL', target: 'shell', client: 'curl' },
  { lang: 'JavaScript', label: 'JavaScript', target: 'javascript', client: 'fetch' },
  { lang: 'Python', label: 'Python', target: 'python', client: 'requests' },
  { lang: 'JavaScript', label: 'Node.js (axios)', target: 'javascript', client: 'axios' },
];

/** The request in each language, as whole programs. Throws where the library cannot print one. */
export function printSamples(request: HarRequest): CodeSample[] {
  const snippet = new HTTPSnippet(request as ConstructorParameters<typeof HTTPSnippet>[0]);
  return languages.map(({ lang, label, target, client }) => {
    const [source] = snippet.convert(target, client);
    if (typeof source !== 'string')
      throw new Error(`no ${label} can be printed for ${request.url}`);
    return { lang, label, source: source.trim() };
  });
}
