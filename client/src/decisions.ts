import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DecisionsParams, decisionsNotification } from '../../server/src/protocol.ts';
import type { FindMoved } from './movedDocuments.ts';

/** Which files the person has called resumes, or not, whatever their content says. Remembered in the workspace. */
export class Decisions {
  private readonly memory: vscode.Memento;
  private client: BaseLanguageClient | undefined;

  constructor(memory: vscode.Memento) {
    this.memory = memory;
  }

  get current(): DecisionsParams {
    return this.memory.get<DecisionsParams>(memoryKey) ?? { resume: [], notResume: [] };
  }

  /** From now on the server hears of each decision; those made before are in its initialization options. */
  sendTo(client: BaseLanguageClient): vscode.Disposable {
    this.client = client;
    return { dispose: () => (this.client = undefined) };
  }

  async decide(uri: vscode.Uri, isResume: boolean): Promise<void> {
    const key = uri.toString();
    const others = (uris: readonly string[]) => uris.filter((other) => other !== key);
    const { resume, notResume } = this.current;
    await this.keep(
      isResume
        ? { resume: [...others(resume), key], notResume: others(notResume) }
        : { resume: others(resume), notResume: [...others(notResume), key] },
    );
  }

  /** To be called when a document is closed: the next one that was not saved yet has the same name, and is another. */
  async forgetUntitled({ uri }: vscode.TextDocument): Promise<void> {
    const key = uri.toString();
    const { resume, notResume } = this.current;
    if (uri.scheme !== 'untitled' || !(resume.includes(key) || notResume.includes(key))) return;
    await this.keep({ resume: resume.filter((other) => other !== key), notResume: notResume.filter((other) => other !== key) });
  }

  /** What was decided of a document holds wherever it goes. */
  async follow(findMoved: FindMoved): Promise<void> {
    const { resume, notResume } = this.current;
    const moved = (uris: readonly string[]) => uris.map((uri) => String(findMoved(vscode.Uri.parse(uri)) ?? uri));
    const decisions = { resume: moved(resume), notResume: moved(notResume) };
    if (JSON.stringify(decisions) !== JSON.stringify({ resume, notResume })) await this.keep(decisions);
  }

  private async keep(decisions: DecisionsParams): Promise<void> {
    await this.memory.update(memoryKey, decisions);
    await this.client?.sendNotification(decisionsNotification, decisions);
  }
}

const memoryKey = 'resume.decisions';
