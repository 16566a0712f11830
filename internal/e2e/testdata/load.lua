-- The requests that wrk makes, one after the other: the addresses that follow --
-- on its command line. A summary in one line of JSON is for load_test.go.
local requests = {}
local at = 0

function init(addresses)
   for i = 1, #addresses do
      requests[i] = wrk.format("GET", addresses[i], { ["Host"] = wrk.host, ["Accept-Encoding"] = "gzip, deflate, br" })
   end
   at = math.random(#requests)
end

function request()
   at = at % #requests + 1
   return requests[at]
end

function done(summary, latency)
   local e = summary.errors
   io.write(string.format('{"requests":%d,"bytes":%d,"micros":%d,"failed":%d,"status":%d,"p50":%d,"p99":%d,"max":%d}\n',
      summary.requests, summary.bytes, summary.duration, e.connect + e.read + e.write + e.timeout, e.status,
      latency:percentile(50), latency:percentile(99), latency.max))
end
