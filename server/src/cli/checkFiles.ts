import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Candidate } from './collectFiles.ts';
import { compileLess } from './compileLess.ts';
import { FileChecker, type FileCheckOptions, type FileOutcome } from './fileChecker.ts';

export interface CheckFilesOptions extends FileCheckOptions {
  /** How many threads may check; without it as many as the processor has cores, where there is enough for them to do. */
  readonly jobs?: number | undefined;
  /** Hears how many files are done. */
  readonly onProgress?: (done: number) => void;
}

/** Checks files, with several threads where there are many. The outcomes come in the order of the files. */
export async function checkFiles(files: readonly Candidate[], options: CheckFilesOptions): Promise<readonly FileOutcome[]> {
  const { fix, config, onProgress } = options;
  if (files.length > filesWorthAThread) compileLess();
  const jobs = options.jobs ?? Math.min(availableParallelism(), Math.floor(files.length / filesWorthAThread) + 1);
  const queue = new Queue(files, onProgress);
  const workers = Array.from({ length: Math.min(jobs, queue.batches) - 1 }, () => workOff(queue, { fix, config }));
  await Promise.all([checkHere(queue, { fix, config }), ...workers]);
  return queue.outcomes;
}

/** Starting a thread takes as long as checking so many. */
const filesWorthAThread = 40;

/** The other side of `checkFiles`, in a thread of its own: checks what it is sent until it is told to stop. */
export function serveChecks(): void {
  const checker = new FileChecker(workerData as FileCheckOptions);
  parentPort?.on('message', async ({ start, files }: Batch) => {
    const answer: Answer = { start, outcomes: await checkAll(files, checker) };
    parentPort?.postMessage(answer);
  });
}

interface Answer {
  readonly start: number;
  readonly outcomes: readonly FileOutcome[];
}

/** Files that nobody has taken yet, in batches, and the outcomes so far. */
class Queue {
  readonly outcomes: FileOutcome[] = [];
  readonly #files: readonly Candidate[];
  readonly #onProgress: ((done: number) => void) | undefined;
  #next = 0;
  #done = 0;

  constructor(files: readonly Candidate[], onProgress: ((done: number) => void) | undefined) {
    this.#files = files;
    this.#onProgress = onProgress;
  }

  get batches(): number {
    return Math.max(1, Math.ceil(this.#files.length / batchSize));
  }

  /** undefined once there is none left. */
  take(): Batch | undefined {
    const start = this.#next;
    this.#next += batchSize;
    return start < this.#files.length ? { start, files: this.#files.slice(start, this.#next) } : undefined;
  }

  finish({ start, outcomes }: Answer): void {
    for (const [index, outcome] of outcomes.entries()) this.outcomes[start + index] = outcome;
    this.#done += outcomes.length;
    this.#onProgress?.(this.#done);
  }
}

interface Batch {
  readonly start: number;
  readonly files: readonly Candidate[];
}

/** Files; few enough that no thread is left with the last of them for long. */
const batchSize = 8;

async function checkHere(queue: Queue, options: FileCheckOptions): Promise<void> {
  const checker = new FileChecker(options);
  for (let batch = queue.take(); batch; batch = queue.take()) {
    queue.finish({ start: batch.start, outcomes: await checkAll(batch.files, checker) });
    // What other threads have sent is read between two batches.
    await new Promise(setImmediate);
  }
}

/** The files are read side by side, so that the processor need not wait for the disk. */
function checkAll(files: readonly Candidate[], checker: FileChecker): Promise<readonly FileOutcome[]> {
  return Promise.all(files.map((file) => checker.check(file)));
}

/** Has a thread check batches, always one ahead, so that it never waits; rejects where it breaks down. */
function workOff(queue: Queue, workerData: FileCheckOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData });
    let waiting = 0;
    const send = () => {
      const batch = queue.take();
      if (!batch) return;
      waiting += 1;
      worker.postMessage(batch);
    };
    const endIfIdle = () => {
      if (waiting === 0) void worker.terminate().then(() => resolve());
    };
    worker.on('message', (answer: Answer) => {
      queue.finish(answer);
      waiting -= 1;
      send();
      endIfIdle();
    });
    worker.on('error', reject);
    for (let ahead = 0; ahead < 2; ahead += 1) send();
    endIfIdle();
  });
}
