//go:build !(js && wasm)

package locale

import (
	"slices"
	"sync"
)

// data is what the source says.
var data = sync.OnceValue(func() *tableSet {
	return &tableSet{
		Numbers:       slices.Concat(europe, asiaAfrica, americasPacific),
		LeftOut:       leftOut,
		UrgentHelp:    urgentHelp,
		PoisonHelp:    poisonHelp,
		Reporting:     reporting,
		EuropeanUnion: europeanUnion,
		EuropeanList:  europeanList,
		Zones:         zones,
		OtherNames:    otherNames,
	}
})
