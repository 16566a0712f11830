// Package bench measures how quick Aftercheck is on a slow phone, and go-app's
// own hello-world beside it, in one run on one machine: what is said of either is
// a ratio. It is no part of the tests:
//
//	make bench
//
// The phone: slow 4G as Lighthouse has it (1,474.56 kbit/s down, 562.5 ms for each
// round trip) and a processor four times slower than this one. The network of the
// page is slowed, not that of a worker; the worker of Aftercheck starts when the
// client is there, so it takes nothing from it.
//
// Cold is a new browser, warm the next start in the same one, out of the worker's
// cache. The hello-world (folder hello, a module of its own with the same go-app)
// is served with brotli at its best, so that it is beaten at its best.
package bench
