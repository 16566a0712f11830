package main

import (
	_ "embed"
	"regexp"
	"slices"
	"strings"

	"aftercheck/internal/site/wasm"
)

// earlyNames lists, one a line, the functions that ran in a browser from an empty cache
// until the second question. `make early` writes it. A function that is not in it is in
// the second file, and is waited for when it is called before that has come: the list
// decides how soon something comes, never whether it is right.
//
//go:embed early.txt
var earlyNames string

// alwaysEarly are what runs at one time and not at another, by what lies in memory and by
// who comes first, so that no walk meets all of it: allocating and collecting memory,
// timers, waiting for each other, maps, and whether two values are the same.
var alwaysEarly = regexp.MustCompile(`^runtime\.(__(addrRanges|pageAlloc|pallocData|pallocBits|pageCache|pageBits|mheap|mspan|` +
	`mcache|mcentral|gc[A-Z]\w*|limiterEvent|piController|sweep\w*|activeSweep|wbBuf|markBits|spanQueue|spanSPMC|scavengeIndex|scavengerState|atomicOffAddr|listHeadManual|` +
	`semaRoot|timers?|wakeableSleep|gQueue|gList)_|addrRange|scavChunkData|typePointers|gc[A-Z]|sweep|deductSweep|wirep|` +
	`bulkBarrier|shade|wb(Move|Zero)|buildGCMask|getGCMask|sys(Free|Unused)|fillAligned|recv|send|select|runq|globrunq|` +
	`stackcache|readyWithTime|goroutineReady|build(Type|Interface)|mapdelete|mem(equal|hash)|slicerune|convT)|` +
	`^internal_runtime_(maps\.|gc_)|^sync\.(__(WaitGroup|RWMutex|Mutex|Pool|Map|Once)_|runtime_)|^type_\.(eq|hash)\.`)

// seldom are of those what only prints, checks or measures.
var seldom = regexp.MustCompile(`[Tt]race|dump|report|print|[Ee]rror|UserArena|Pinner|[Cc]heckmark|HugePages|Stats|reclaimChunk|GCProg`)

// findLate tells which functions go into the second file. A function in another goes with
// that. Those stay that the page calls
// or that call the page, those of another type than nearly all, and what goroutines begin in.
func findLate(all []wasm.Section, functions []wasm.Function, e entries) ([]bool, error) {
	bodies, err := wasm.Bodies(all)
	if err != nil {
		return nil, err
	}
	imported, err := wasm.Imported(all)
	if err != nil {
		return nil, err
	}
	early := map[string]bool{}
	for name := range strings.Lines(earlyNames) {
		early[strings.TrimSpace(name)] = true
	}
	late := make([]bool, len(bodies))
	for i, b := range bodies {
		if i >= len(functions) || i == e.goexit || b.Kind != common || early[functions[i].Outer()] || isAlwaysEarly(functions[i].Name) {
			continue
		}
		list, err := instructions(b.Code)
		if err != nil {
			return nil, err
		}
		late[i] = !slices.ContainsFunc(list, func(in []byte) bool {
			f := wasm.Called(in)
			return f >= 0 && f < imported
		})
	}
	return late, nil
}

func isAlwaysEarly(name string) bool {
	return alwaysEarly.MatchString(name) && !seldom.MatchString(name)
}
