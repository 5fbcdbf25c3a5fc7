import { catalogue, conditions } from '../../../src/errors/catalogue.ts';
import { asObject, resolve } from '../../generate/contract/document.ts';
import { declaredExample, listOperations } from '../samples/build-request.ts';
import type { DirectiveContext } from './context.ts';
import { code, showTable } from './table.ts';

/** `{{errors}}`: the status and code of every condition, in each API. */
export function showErrors({ apis }: DirectiveContext): string {
  return showTable(
    ['What is wrong', ...(apis.length === 1 ? ['Status and code'] : apis.map(({ name }) => name))],
    conditions.map((condition) => [
      catalogue[condition].meaning,
      ...apis.map(({ contract }) => {
        const { status, code: word } = contract.errors.conditions[condition];
        return `${String(status)} ${code(word)}`;
      }),
    ]),
  );
}

/** `{{refusal status}}`: the body of an answer of that status, from an example of each contract. */
export function showRefusal({ apis, arguments: [status = ''] }: DirectiveContext): string {
  return apis
    .flatMap(({ name, document }) => {
      for (const { operation } of listOperations(document)) {
        const answer = resolve(document, asObject(operation['responses'])[status]);
        const [media] = Object.values(asObject(answer['content']));
        const example = declaredExample(document, asObject(media));
        if (example === undefined) continue;
        return [`\`\`\`json title="${name}"\n${JSON.stringify(example, null, 2)}\n\`\`\`\n`];
      }
      return [];
    })
    .join('\n');
}
