import { describeApi } from './api-module.ts';
import type { CompiledApi } from './compiled-api.ts';
import { docComment } from './print-module.ts';

/** The module of the class that has a client for each API. */
export function charterModule(apis: readonly CompiledApi[]): string {
  const names = apis.map(({ contract }) => contract.name);
  const members = apis.map(
    ({ contract: { name, title }, document }) =>
      `${docComment(describeApi(document, title))}\nreadonly ${name}: ClientOf<typeof ${name}>;`,
  );
  return `import type { ClientOf } from '../client-types.ts';
import { connect } from '../connect.ts';
import { createConnection } from '../create-connection.ts';
import type { ClientOptions } from '../options.ts';
${names.map((name) => `import { ${name} } from './${name}/index.ts';`).join('\n')}

/** A client for every API of an installation. They share one credential and its tokens. */
export class Charter {
  ${members.join('\n')}

  constructor(options: ClientOptions) {
    const connection = createConnection(options);
    ${names.map((name) => `this.${name} = connect(${name}, connection);`).join('\n')}
  }
}
`;
}
