import { type PreviewParams, previewRequest } from '../../protocol.ts';
import { forResume, type Session } from '../session.ts';

export function handlePreview(session: Session): void {
  const preview = forResume(session, (snapshot) => session.service.preview(snapshot));
  session.connection.onRequest(previewRequest, ({ uri }: PreviewParams, token) => preview({ textDocument: { uri } }, token));
}
