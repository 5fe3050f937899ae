import * as vscode from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler, type ErrorHandlerResult } from 'vscode-languageclient';

/**
 * What is done when the server ends by itself, as on a machine short of memory: it is started again without a word. One that soon ends again would
 * end for ever, so the person is asked. Whenever it starts, the client tells it of the documents that are open.
 */
export class Restarts implements ErrorHandler {
  readonly #log: vscode.LogOutputChannel;
  readonly #start: () => Promise<void>;
  #endedAt = Number.NEGATIVE_INFINITY;

  constructor(log: vscode.LogOutputChannel, start: () => Promise<void>) {
    this.#log = log;
    this.#start = start;
  }

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    const action = count !== undefined && count <= mostErrors ? ErrorAction.Continue : ErrorAction.Shutdown;
    return { action, handled: true };
  }

  closed(): CloseHandlerResult {
    const isSoon = Date.now() - this.#endedAt < soon;
    this.#endedAt = Date.now();
    if (!isSoon) return { action: CloseAction.Restart, message: 'The server ended by itself. It is started again.', handled: true };
    void this.#ask();
    return { action: CloseAction.DoNotRestart, message: 'The server ended by itself again. It is not started again.', handled: true };
  }

  async #ask(): Promise<void> {
    const again = vscode.l10n.t('Start Again');
    const show = vscode.l10n.t('Show Output');
    const message = vscode.l10n.t(
      'Resume Markdown ended unexpectedly twice within a few minutes, so resumes are not checked for now. Start it again, or see in its output what went wrong.',
    );
    const chosen = await vscode.window.showErrorMessage(message, again, show);
    if (chosen === show) this.#log.show();
    if (chosen === again) await this.#start().catch((error) => this.#log.error(error));
  }
}

/** Messages that could not be read or written, one after the other. */
const mostErrors = 3;
/** Milliseconds. */
const soon = 3 * 60_000;
