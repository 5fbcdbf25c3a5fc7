import { escapeHtml } from '../html.ts';

/** A page around what it is about. */
export interface Shell {
  /** From the site's folder: `guides/errors.html`. */
  path: string;
  title: string;
  description: string;
  /** The entry of the header that the page belongs to. */
  section?: 'apis' | 'guides' | 'try-it' | 'changelog';
  /** Of `assets/`. */
  styles: readonly string[];
  /** Of `assets/`, as modules. */
  scripts: readonly string[];
  /** What goes into `head` before the scripts. */
  head?: string;
  /** All of the page below its header. */
  body: string;
}

const sections = [
  { key: 'apis', label: 'APIs', path: 'index.html#apis' },
  { key: 'guides', label: 'Guides', path: 'guides/authentication.html' },
  { key: 'try-it', label: 'Try it', path: 'try-it.html' },
  { key: 'changelog', label: 'Changelog', path: 'changelog.html' },
] as const;

/**
 * Sets the colours before the first paint: as chosen on any page of the site, else as the system is set.
 * The reference keeps the choice under this name, so all pages do. Swagger UI looks for `dark-mode`.
 */
const colours = `try {
  let mode = localStorage.getItem('redoc.colorMode');
  if (mode !== 'light' && mode !== 'dark')
    mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.classList.add(mode, mode + '-mode');
} catch {}`;

/** The HTML of a page. */
export function renderShell(shell: Shell): string {
  const { path, title, description, section, styles, scripts, head = '', body } = shell;
  const to = (target: string): string => linkTo(path, target);
  const entries = sections.map(({ key, label, path: target }) => {
    const current = key === section ? ' aria-current="true"' : '';
    return `<a href="${to(target)}"${current}>${label}</a>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<script>${colours}</script>
${styles.map((file) => `<link rel="stylesheet" href="${to(`assets/${file}`)}">`).join('\n')}
${head}
${scripts.map((file) => `<script type="module" src="${to(`assets/${file}`)}"></script>`).join('\n')}
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="site-header">
<a class="brand" href="${to('index.html')}">${mark}<span>Charter</span></a>
<nav aria-label="Site">${entries.join('')}</nav>
<button class="colours" type="button" aria-label="Switch between light and dark" hidden>${halfMoon}</button>
</header>
${body}
</body>
</html>
`;
}

/** The address of one page of the site from another; both from the site's folder. */
export function linkTo(from: string, target: string): string {
  return '../'.repeat(from.split('/').length - 1) + target;
}

const mark =
  '<svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">' +
  '<rect width="24" height="24" rx="6" fill="currentColor"/>' +
  '<path d="M16.5 8.6A5.4 5.4 0 1 0 16.5 15.4M12 12h7" fill="none" stroke="var(--paper)" ' +
  'stroke-width="2" stroke-linecap="round"/></svg>';
const halfMoon =
  '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">' +
  '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"/>' +
  '<path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor"/></svg>';
