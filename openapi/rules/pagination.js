import { parametersOf } from './operation-input.js';

/** What `x-pagination` names are query parameters of the operation, and they agree with it. */
export function pagination() {
  return {
    Paths: {
      PathItem: {
        Operation(operation, context) {
          const paging = operation['x-pagination'];
          if (typeof paging !== 'object' || paging === null) return;
          const { report, location, parent } = context;
          const say = (message) =>
            report({ message, location: location.child(['x-pagination']).key() });
          const query = parametersOf(operation, parent, context).filter(
            ({ in: place }) => place === 'query',
          );
          for (const name of [paging.position, paging.size]) {
            if (!query.some((parameter) => parameter.name === name)) {
              say(`x-pagination names ${name}, which is no query parameter.`);
            }
          }
          const schema = query.find(({ name }) => name === paging.size)?.schema;
          if (schema && schema.default !== paging.default) {
            say(`The default of ${paging.size} must be that of x-pagination.`);
          }
          if (schema && paging.overflow === 'clamp' && schema.maximum <= paging.maximum) {
            say(`The maximum of ${paging.size} refuses what x-pagination clamps.`);
          }
          if (schema && paging.overflow === 'refuse' && schema.maximum !== paging.maximum) {
            say(`The maximum of ${paging.size} does not refuse what x-pagination does.`);
          }
          if (paging.default > paging.maximum)
            say('The default of x-pagination exceeds its maximum.');
        },
      },
    },
  };
}
