import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

/** What the published schema of SARIF 2.1.0 says is wrong with a log, one line for each fault. */
export function sarifFaults(log: unknown): string[] {
  if (validate(log)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath}: ${message} ${JSON.stringify(params)}`);
}

/** RFC 3986: a URI, or a reference without a scheme, in which nothing stands that has to be escaped. */
const uriReference = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9A-F]{2})+$/i;
const uri = /^[a-z][a-z0-9+.-]*:\/\/(?:[\w\-.~!$&'()*+,;=:@/?#]|%[0-9A-F]{2})+$/i;

/** Of draft 04 it uses nothing that ajv would read differently but the name of `id`, and no pattern that Unicode mode takes. */
function compileSchema() {
  const { $schema: _, id, ...schema } = JSON.parse(readFileSync(join(import.meta.dirname, '../schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    unicodeRegExp: false,
    formats: { uri, 'uri-reference': uriReference, 'date-time': true },
  });
  return ajv.compile({ $id: id, ...schema });
}

const validate = compileSchema();
