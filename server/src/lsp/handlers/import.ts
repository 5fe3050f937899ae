import { type ImportParams, type ImportResult, importRequest } from '../../protocol.ts';
import { toRange } from '../convert.ts';
import type { Session } from '../session.ts';

export function handleImport({ connection, service, texts }: Session): void {
  connection.onRequest(importRequest, ({ text }: ImportParams): ImportResult => {
    const { markdown, problems } = service.importJsonResume(text);
    const document = texts.create('', 'json', 0, text);
    const placed = problems.map(({ span, message }) => ({ range: toRange(document, span), message }));
    return markdown === undefined ? { problems: placed } : { markdown, problems: placed };
  });
}
