import type { Operation, Parameter } from '../../support/operations/operation.ts';
import { flatten, typesOf, type Schema } from '../../support/operations/schema.ts';
import type { Draft } from '../../support/requests/draft.ts';
import type { Provocation } from './provocation.ts';

/** A body with a member too many, a form with one too few, or a parameter that is none of its type. */
export const invalidRequest: Provocation = {
  applies: (operation) => wrongs(operation).length > 0,
  attempt: (_scene, operation, draft) => {
    const [spoil] = wrongs(operation);
    return { draft: spoil?.(draft) ?? draft, isBroken: true };
  },
};

type Spoil = (draft: Draft) => Draft;

function wrongs(operation: Operation): Spoil[] {
  return [
    wrongBody(operation),
    ...operation.parameters.map((one) => wrongValue(operation, one)),
  ].filter((spoil) => spoil !== undefined);
}

function wrongBody({ body, document }: Operation): Spoil | undefined {
  const [mediaType, content] = Object.entries(body?.content ?? {})[0] ?? [];
  if (mediaType === undefined || !content) return undefined;
  const { additionalProperties, required = [] } = flatten(document, content.schema);
  const [needed] = required;
  // Of a form Prism reads the declared members alone, and would find nothing wrong with one more.
  if (/[/+]json$/.test(mediaType) && additionalProperties === false) {
    return (draft) => withMembers(draft, { surprise: true });
  }
  return needed === undefined ? undefined : (draft) => withMembers(draft, { [needed]: undefined });
}

function withMembers(draft: Draft, members: object): Draft {
  if (!draft.body || !('value' in draft.body)) return draft;
  const value = { ...(draft.body.value as object), ...members };
  const kept = Object.entries(value).filter(([, member]) => member !== undefined);
  return { ...draft, body: { ...draft.body, value: Object.fromEntries(kept) } };
}

function wrongValue(
  operation: Operation,
  { name, in: place, schema }: Parameter,
): Spoil | undefined {
  if (place !== 'query' && place !== 'header') return undefined;
  if (!refusesWords(operation.document, schema)) return undefined;
  return (draft) => ({
    ...draft,
    parameters: {
      ...draft.parameters,
      [place]: { ...draft.parameters[place], [name]: 'wrong' },
    },
  });
}

function refusesWords(document: object, schema: Schema): boolean {
  const flat = flatten(document, schema);
  if (flat.items) return refusesWords(document, flat.items);
  return flat.enum !== undefined || !typesOf(flat).includes('string');
}
