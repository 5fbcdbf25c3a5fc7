/**
 * An operationId begins with a verb that fits its method. The rule's option `verbs` lists them for
 * each method.
 */
export function operationIdVerb({ verbs }) {
  return {
    Paths: {
      Operation({ operationId }, { report, location, key }) {
        if (typeof operationId !== 'string') return;
        const verb = /^[a-z]+/.exec(operationId)?.[0] ?? '';
        const fitting = verbs[key] ?? [];
        if (fitting.includes(verb) && /^[A-Za-z0-9]+$/.test(operationId)) return;
        report({
          message: `The operationId ${operationId} must be camelCase and begin with ${fitting.join(', ')}.`,
          location: location.child(['operationId']),
        });
      },
    },
  };
}
