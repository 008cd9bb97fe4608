import { ReconcileError } from '../shared/errors.ts';

/** Writes a text and resolves when it is written, or when nobody reads any more. */
export type Write = (text: string) => Promise<void>;

/** Bytes that are handed to a stream at once. */
const PIECE = 64 * 1024;

/** Codes of errors that mean that the reader has gone away (`| head`). */
const READER_GONE: readonly (string | undefined)[] = ['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF'];

/**
 * Writes with back-pressure: the next piece when the last one has been taken. A reader that has
 * gone away is no error; whatever else stops the stream (a full disk) is thrown as ours.
 */
export function createWriter(stream: NodeJS.WritableStream): Write {
  let failure: NodeJS.ErrnoException | null = null;
  // A stream without a listener for errors would end the process.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error;
  });
  return async (text) => {
    const bytes = Buffer.from(text);
    for (let start = 0; start < bytes.length && failure === null; start += PIECE) {
      failure = await writePiece(stream, bytes.subarray(start, start + PIECE));
    }
    if (failure !== null && !READER_GONE.includes(failure.code)) throw unwritable(failure);
  };
}

function writePiece(
  stream: NodeJS.WritableStream,
  piece: Buffer,
): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    stream.write(piece, (error?: NodeJS.ErrnoException | null) => resolve(error ?? null));
  });
}

function unwritable(cause: NodeJS.ErrnoException): ReconcileError {
  const message = `The result cannot be written to where the output leads (${cause.code ?? ''})`;
  return new ReconcileError('invalid-config', message, {
    remedy: 'Make room there, or send the output elsewhere, and run it again.',
    cause,
  });
}
