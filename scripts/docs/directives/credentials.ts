import { asObject, asText, resolve } from '../../generate/contract/document.ts';
import { schemeHeader } from '../samples/credential-header.ts';
import type { DirectiveContext } from './context.ts';
import { byApi, code } from './table.ts';

/** `{{credentials}}`: the credentials that each API takes, with the header that carries each. */
export function showCredentials({ apis }: DirectiveContext): string {
  return byApi(
    apis,
    ['Credential', 'Header', 'What it is'],
    ({ document }) => {
      const schemes = asObject(asObject(document['components'])['securitySchemes']);
      return Object.keys(schemes).flatMap((name) => {
        const header = schemeHeader(document, name);
        const { description } = resolve(document, schemes[name]);
        return header
          ? [[header.label, code(`${header.name}: ${header.sample}`), asText(description)]]
          : [];
      });
    },
    'No operation asks for a credential yet.',
  );
}
