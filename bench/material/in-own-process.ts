import { fork } from 'node:child_process';

/** Runs a file in a process of its own, so that its peak of memory is its own and nothing has warmed up its code. */
export function inOwnProcess<Result>(file: string, args: readonly string[]): Promise<Result> {
  const child = fork(file, args, { serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    let result: { readonly value: Result } | undefined;
    child.once('message', (message) => {
      result = { value: message as Result };
    });
    child.once('error', reject);
    child.once('close', (code) =>
      result ? resolve(result.value) : reject(new Error(`${file} ${args.join(' ')} ended with code ${code}.`)),
    );
  });
}
