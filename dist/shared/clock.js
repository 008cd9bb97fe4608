// src/shared/clock.ts
/** The clock of this machine. */
const systemClock = {
	now: () => Date.now(),
	sleep
};
function sleep(milliseconds, signal) {
	return new Promise((resolve, reject) => {
		if (signal?.aborted === true) {
			reject(asError(signal.reason));
			return;
		}
		const stop = () => {
			clearTimeout(timer);
			reject(asError(signal?.reason));
		};
		const timer = setTimeout(() => {
			signal?.removeEventListener("abort", stop);
			resolve();
		}, milliseconds);
		signal?.addEventListener("abort", stop, { once: true });
	});
}
function asError(reason) {
	return reason instanceof Error ? reason : new Error("aborted", { cause: reason });
}
export { systemClock as t };
