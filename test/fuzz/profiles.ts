import type { ClientCapabilities } from 'vscode-languageserver/node';
import type { PositionEncoding } from '../../server/src/lsp/positionEncoding.ts';

/** What sort of editor plays a session. */
export interface Profile {
  readonly encoding: PositionEncoding;
  /** Asks for diagnostics; others are sent them. */
  readonly pulls: boolean;
  /** Answers `workspace/configuration`; others send their settings along with the news that they have changed. */
  readonly givesConfiguration: boolean;
  /** Takes snippets, versioned edits and whatever else there is. */
  readonly isModern: boolean;
}

export const profiles: readonly Profile[] = [
  { encoding: 'utf-16', pulls: false, givesConfiguration: true, isModern: true },
  { encoding: 'utf-8', pulls: true, givesConfiguration: false, isModern: true },
  { encoding: 'utf-32', pulls: false, givesConfiguration: false, isModern: false },
  { encoding: 'utf-16', pulls: true, givesConfiguration: true, isModern: false },
];

export function capabilitiesOf({ encoding, pulls, givesConfiguration, isModern }: Profile): ClientCapabilities {
  return {
    general: { positionEncodings: [encoding] },
    workspace: {
      configuration: givesConfiguration,
      ...(isModern && { workspaceEdit: { documentChanges: true }, didChangeWatchedFiles: { dynamicRegistration: true } }),
      ...(isModern && { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } }),
    },
    textDocument: {
      ...(pulls && { diagnostic: {} }),
      ...(isModern && {
        rename: { prepareSupport: true },
        definition: { linkSupport: true },
        formatting: { dynamicRegistration: true },
        completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true, labelDetailsSupport: true } },
      }),
    },
  };
}
