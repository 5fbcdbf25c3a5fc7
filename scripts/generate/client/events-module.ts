import type { Contract } from '../../../src/engine/contract.ts';

/** The module of the one type that every event is of, told apart by `type`. */
export function eventsModule(contracts: readonly Contract[]): string {
  const names = contracts.filter(({ events }) => events.length > 0).map(({ name }) => name);
  const imports = names.map(
    (name) => `import type { webhooks as ${name} } from './${name}/types.ts';`,
  );
  const members = names.map((name) => `| EventOf<${name}>`);
  return `import type { EventOf } from '../webhooks/event-of.ts';
${imports.join('\n')}

/** An event of any API, as it is sent to webhook endpoints. */
export type WebhookEvent = ${members.length === 0 ? 'never' : members.join(' ')};
`;
}
