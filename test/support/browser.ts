/** The browser that pages are looked at in: Chromium as Debian packages it. */
import { chromium, type Browser, type Page, type Request } from 'playwright-core';
import { describeWithProgram } from './describe-with.ts';

const program = 'chromium';

/** A suite that looks at pages. */
export function describeWithBrowser(name: string, suite: () => void): void {
  describeWithProgram(program, name, suite);
}

/** A browser that does nothing by itself: every request that it makes is a page's. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: `/usr/bin/${program}`,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}

/** What a page did that it must not, as it comes up. */
export interface Watched {
  /** Every request that left for the network, with its headers. */
  requests: Request[];
  /** Errors of scripts, of the console, and of what the site's policy refused. */
  errors: string[];
}

export function watchPage(page: Page): Watched {
  const watched: Watched = { requests: [], errors: [] };
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) watched.requests.push(request);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') watched.errors.push(message.text());
  });
  page.on('pageerror', (error) => watched.errors.push(String(error)));
  return watched;
}
