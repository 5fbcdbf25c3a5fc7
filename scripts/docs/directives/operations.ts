import { asArray, asText } from '../../generate/contract/document.ts';
import { slugify } from '../markdown/headings.ts';
import { listOperations } from '../samples/build-request.ts';
import type { DirectiveContext } from './context.ts';
import { byApi, code } from './table.ts';

/** `{{operations Tag}}`: every operation of an API, or of a tag, each with its place in the reference. */
export function showOperations({ apis, arguments: [only] }: DirectiveContext): string {
  return byApi(
    apis,
    ['Method', 'Endpoint', 'What it does'],
    (api) =>
      listOperations(api.document).flatMap(({ method, path, operation }) => {
        const [tag] = asArray(operation['tags']);
        if (only !== undefined && tag !== only) return [];
        const place = `${slugify(asText(tag))}/${asText(operation['operationId']).toLowerCase()}`;
        return [
          [
            code(method.toUpperCase()),
            code(`${api.contract.basePath}${path}`),
            `[${asText(operation['summary'])}](site:reference/${api.name}.html#/${place})`,
          ],
        ];
      }),
    'None yet: its operations are being written.',
  );
}
