// Plain objects as TOML, as far as the content format needs it.

const isTable = (value) => typeof value === 'object' && !Array.isArray(value);
const isTableList = (value) => Array.isArray(value) && value.some(isTable);

// JSON's texts are TOML's, except that TOML wants DEL as an escape.
const written = (value) => JSON.stringify(value).replaceAll('\u007f', '\\u007f');

/// Texts, numbers, true and false, and lists of texts first; then tables and lists of tables.
export function toml(table, name = '') {
  const lines = [];
  const parts = Object.entries(table);
  for (const [key, value] of parts) {
    if (!isTable(value) && !isTableList(value)) lines.push(`${key} = ${written(value)}`);
  }
  for (const [key, value] of parts) {
    if (isTable(value)) lines.push(`[${name}${key}]`, toml(value, `${name}${key}.`));
    if (isTableList(value)) for (const each of value) lines.push(`[[${name}${key}]]`, toml(each, `${name}${key}.`));
  }
  return lines.join('\n');
}
