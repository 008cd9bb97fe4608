import { t as ReconcileError } from "./errors.js";
// src/cli/writer.ts
/** Bytes that are handed to a stream at once. */
const PIECE = 65536;
/** Codes of errors that mean that the reader has gone away (`| head`). */
const READER_GONE = [
	"EPIPE",
	"ERR_STREAM_DESTROYED",
	"EOF"
];
/**
* Writes with back-pressure: the next piece when the last one has been taken. A reader that has
* gone away is no error; whatever else stops the stream (a full disk) is thrown as ours.
*/
function createWriter(stream) {
	let failure = null;
	stream.on("error", (error) => {
		failure = error;
	});
	return async (text) => {
		const bytes = Buffer.from(text);
		for (let start = 0; start < bytes.length && failure === null; start += PIECE) failure = await writePiece(stream, bytes.subarray(start, start + PIECE));
		if (failure !== null && !READER_GONE.includes(failure.code)) throw unwritable(failure);
	};
}
function writePiece(stream, piece) {
	return new Promise((resolve) => {
		stream.write(piece, (error) => resolve(error ?? null));
	});
}
function unwritable(cause) {
	const message = `The result cannot be written to where the output leads (${cause.code ?? ""})`;
	return new ReconcileError("invalid-config", message, {
		remedy: "Make room there, or send the output elsewhere, and run it again.",
		cause
	});
}
export { createWriter as t };
