import { measure, type Task } from './measure';

/** The process of one library: takes its task from the arguments, sends its figures and ends. */
async function main(): Promise<void> {
  const task: Task = JSON.parse(process.argv[2] ?? '{}');
  process.send?.(await measure(task));
  process.disconnect?.();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
