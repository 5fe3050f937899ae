import type { CancellationToken } from 'vscode-languageserver';

/** What a client answers, or undefined where it fails to or takes longer than anybody would wait. Never rejects. */
export function answerInTime<T>(answer: Promise<T>, milliseconds = longestWait): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    const settle = (value: T | undefined) => {
      clearTimeout(timer);
      resolve(value);
    };
    answer.then(settle, () => settle(undefined));
  });
}

const longestWait = 10_000;

/** The result, or null as soon as the request is cancelled. */
export function unlessCancelled<T>(result: Promise<T>, token: CancellationToken): Promise<T | null> {
  if (token.isCancellationRequested) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const subscription = token.onCancellationRequested(() => resolve(null));
    result.then(resolve, reject).finally(() => subscription.dispose());
  });
}
