/**
 * A `$ref` within an extension of other tools, an example or a default is data. Redocly would follow
 * it, and put in its place what it leads to, endlessly where that holds the reference. So before
 * bundling such references are hidden under another name, and shown again as bundling leaves them.
 */
const hidden = '$ref (data)';

/** Members that hold data, by what Redocly calls the objects that they stand in. */
const dataMembers = {
  Example: ['value'],
  Header: ['example'],
  MediaType: ['example'],
  Parameter: ['example'],
  Schema: ['const', 'default', 'enum', 'example', 'examples'],
};

/** Runs before bundling; `ours` are the extensions whose references are followed. */
export function hideDataRefs(ours) {
  return () => ({
    any: { enter: (node, { type }) => renameIn(node, type, ours, '$ref', hidden) },
  });
}

/** Runs while bundling. */
export function showDataRefs(ours) {
  return () => ({
    any: { leave: (node, { type }) => renameIn(node, type, ours, hidden, '$ref') },
  });
}

function renameIn(node, type, ours, from, to) {
  if (typeof node !== 'object' || node === null) return;
  const extensions =
    type.extensionsPrefix === undefined
      ? []
      : Object.keys(node).filter((key) => key.startsWith('x-') && !ours.has(key));
  for (const name of [...extensions, ...(dataMembers[type.name] ?? [])]) {
    rename(node[name], from, to, new Set());
  }
}

function rename(value, from, to, seen) {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (!Array.isArray(value) && Object.hasOwn(value, from)) {
    const members = Object.entries(value);
    for (const name of Object.keys(value)) Reflect.deleteProperty(value, name);
    for (const [name, member] of members) value[name === from ? to : name] = member;
  }
  for (const member of Object.values(value)) rename(member, from, to, seen);
}
