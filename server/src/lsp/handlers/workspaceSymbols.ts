import { toWorkspaceSymbol } from '../convert.ts';
import type { Session } from '../session.ts';

export function handleWorkspaceSymbols({ connection, service, texts, workspace }: Session): void {
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const resumes = await workspace.resumes(token);
    return resumes ? service.searchSymbols(resumes, query).map((symbol) => toWorkspaceSymbol(symbol, texts)) : null;
  });
}
