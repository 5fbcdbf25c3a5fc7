import { placeOf } from '../generate/faults.ts';
import type { BoundScheme } from './bind-schemes.ts';
import { settleLines } from './settle.ts';
import { labelOf, type Finding, type SpecOperation, type SpecReport } from './report.ts';

const shownPlaces = 3;
const takes = {
  person: 'the access tokens of people (POST /api/v1/auth/signup)',
  key: 'API keys (POST /api/v1/api-keys)',
  nobody: 'nothing yet; it needs an authenticator in src/compose.ts before the server starts',
};

/** The report as people read it, ending in a newline. */
export function printReport(report: SpecReport, maximumBodyBytes: number): string {
  const sections = [
    heading(report),
    list('Operations', report.operations.map(operationLine)),
    list('Credentials', report.schemesTaken.map(schemeLine)),
    list('Limits', limitLines(report, maximumBodyBytes)),
    list('Faults: these keep an operation, or all, from being served', faultLines(report)),
    list('To settle them', settleLines(report)),
    list('Notes: handled, but worth knowing', noteLines(report.notes)),
    [timeLine(report)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function heading({
  file,
  title,
  version,
  openapi,
  operations,
  schemas,
  basePath,
}: SpecReport): string[] {
  const servable = operations.filter((operation) => operation.servable).length;
  const name = [title, version].filter((part) => part !== '').join(' ') || 'Without a title';
  return [
    `${name} (OpenAPI ${openapi || 'of no version'}), ${file}`,
    `${servable} of ${operations.length} operations can be served below ${basePath || '/'}; ${schemas} schemas`,
  ];
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function operationLine(operation: SpecOperation): string {
  const name = operation.id === '' ? '(no operationId)' : operation.id;
  const mark = operation.servable ? 'ok   ' : 'fault';
  return `${mark} ${labelOf(operation)}  ${name}  ${securityWords(operation)}`;
}

function securityWords({ security, public: isPublic }: SpecOperation): string {
  if (isPublic) return 'public';
  if (security.length === 0) return 'no security said';
  return security.map(alternativeWords).join(' or ');
}

function alternativeWords(alternative: Record<string, string[]>): string {
  const schemes = Object.entries(alternative).map(([name, scopes]) =>
    scopes.length > 0 ? `${name}(${scopes.join(', ')})` : name,
  );
  return schemes.length === 0 ? 'anonymous' : schemes.join(' and ');
}

/** What a caller sends for a scheme. */
function schemeLine({ name, words, checker }: BoundScheme): string {
  return `${name} (${words}): ${takes[checker ?? 'nobody']}`;
}

function limitLines({ operations }: SpecReport, maximumBodyBytes: number): string[] {
  if (operations.length === 0) return [];
  const own = operations.flatMap((operation) =>
    operation.limits.map((limit) => `${labelOf(operation)}  ${limit}`),
  );
  return [
    `bodies: ${maximumBodyBytes} bytes (MAX_BODY_BYTES), as much again for files; 64 levels of JSON; 100 parts`,
    ...(own.length > 0 ? own : ['no x-rate-limit and no x-pagination on any operation']),
  ];
}

function faultLines({ faults, operations }: SpecReport): string[] {
  return faults.flatMap(({ pointer, source, message, operations: concerned }) => {
    const line = `${placeWords(pointer, source)}: ${message}`;
    const others = concerned.filter((label) => !isAt(pointer, label, operations));
    if (concerned.length === operations.length && concerned.length > 1)
      return [line, '  keeps all operations from being served'];
    if (others.length === 0) return [line];
    const shown = others.slice(0, shownPlaces).join(', ');
    const more = others.length > shownPlaces ? ` and ${others.length - shownPlaces} more` : '';
    return [line, `  keeps from being served: ${shown}${more}`];
  });
}

/** Whether the place of a fault names the operation already. */
function isAt(pointer: string, label: string, operations: readonly SpecOperation[]): boolean {
  const operation = operations.find((one) => labelOf(one) === label);
  if (!operation) return false;
  return placeOf(pointer).startsWith(`paths/${operation.path}/${operation.method}`);
}

/** One line for all places of which the same is to be said. */
function noteLines(notes: readonly Finding[]): string[] {
  const groups = Map.groupBy(notes, ({ message }) => message);
  return [...groups].map(([message, places]) => {
    const shown = places
      .slice(0, shownPlaces)
      .map(({ pointer, source }) => placeWords(pointer, source));
    const hidden = places.length - shownPlaces;
    const more = hidden > 0 ? ` and ${hidden} more ${hidden === 1 ? 'place' : 'places'}` : '';
    return `${shown.join(', ')}${more}: ${message}`;
  });
}

function placeWords(pointer: string, source: string | undefined): string {
  const place = pointer === '#' ? 'the document' : placeOf(pointer);
  return source === undefined ? place : `${place} (${source})`;
}

function timeLine({ timings }: SpecReport): string {
  const parts = Object.entries(timings).map(([name, ms]) => `${name} ${(ms / 1000).toFixed(2)} s`);
  const total = Object.values(timings).reduce((sum, ms) => sum + ms, 0);
  return `Time: ${(total / 1000).toFixed(2)} s (${parts.join(', ')})`;
}
