/** An SPDX licence expression: an identifier, or two expressions joined. */
export type Expression = string | { operator: 'AND' | 'OR'; left: Expression; right: Expression };

/**
 * Reads an SPDX expression of identifiers, AND, OR and parentheses (SPDX 2.3, annex D); AND binds
 * closer. Undefined for everything else, `WITH` and `+` among it: those want a person's judgement.
 */
export function parseExpression(text: string): Expression | undefined {
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  let position = 0;

  const take = (token: string): boolean => {
    if (tokens[position] !== token) return false;
    position += 1;
    return true;
  };
  const readTerm = (): Expression | undefined => {
    if (take('(')) {
      const inner = readJoined('OR', readAll);
      return inner !== undefined && take(')') ? inner : undefined;
    }
    const token = tokens[position];
    if (token === undefined || !/^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(token)) return undefined;
    if (['AND', 'OR', 'WITH'].includes(token)) return undefined;
    position += 1;
    return token;
  };
  const readJoined = (
    operator: 'AND' | 'OR',
    read: () => Expression | undefined,
  ): Expression | undefined => {
    let left = read();
    while (left !== undefined && take(operator)) {
      const right = read();
      left = right === undefined ? undefined : { operator, left, right };
    }
    return left;
  };
  const readAll = (): Expression | undefined => readJoined('AND', readTerm);

  const expression = readJoined('OR', readAll);
  return position === tokens.length ? expression : undefined;
}
