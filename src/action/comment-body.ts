import type { CommentContext } from '../report/markdown/context.ts';
import type { Job } from './job.ts';

/**
 * A rendered comment as it is posted: scrubbed of secrets, but for the hidden lines at its
 * beginning, which hold digests and signatures that must stay as they are.
 */
export function commentBody(
  body: string,
  { context, job }: { readonly context: CommentContext; readonly job: Pick<Job, 'desk'> },
): string {
  const hidden = context.hidden.map((line) => `${line}\n`).join('');
  const { clean } = job.desk;
  if (!body.startsWith(hidden)) return clean(body);
  return hidden + clean(body.slice(hidden.length));
}
