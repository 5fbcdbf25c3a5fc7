/** The parameters of an operation, its path's included, with references resolved. */
export function parametersOf(operation, pathItem, context) {
  return [...(pathItem?.parameters ?? []), ...(operation.parameters ?? [])].flatMap((declared) => {
    const { node } = context.resolve(declared);
    return node ? [node] : [];
  });
}
