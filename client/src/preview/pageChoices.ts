import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PageChoicesParams, type PageChoiceValue, pageChoicesNotification } from '../../../server/src/protocol.ts';

/** What the person chose in the toolbar of a preview. It holds for all previews and exports, and is remembered in the workspace. */
export class PageChoices {
  private readonly memory: vscode.Memento;
  private readonly changed = new vscode.EventEmitter<void>();
  private client: BaseLanguageClient | undefined;
  /** Fires once the server has been told. */
  readonly onDidChange = this.changed.event;

  constructor(memory: vscode.Memento) {
    this.memory = memory;
  }

  get current(): PageChoicesParams {
    return this.memory.get<PageChoicesParams>(memoryKey) ?? {};
  }

  /** From now on the server hears of each choice; those made before are in its initialization options. */
  sendTo(client: BaseLanguageClient): vscode.Disposable {
    this.client = client;
    return { dispose: () => (this.client = undefined) };
  }

  /** Takes a value in place of the one that is shown; what the configuration says by itself is no choice and is forgotten. */
  async choose(key: keyof PageChoicesParams, value: PageChoiceValue, shown: PageChoiceValue): Promise<void> {
    const { [key]: earlier, ...others } = this.current;
    const over = earlier?.value === shown ? earlier.over : shown;
    const choices: PageChoicesParams = value === over ? others : { ...others, [key]: { value, over } };
    await this.memory.update(memoryKey, choices);
    await this.client?.sendNotification(pageChoicesNotification, choices);
    this.changed.fire();
  }
}

const memoryKey = 'resume.pageChoices';
