//go:build !(js && wasm)

package guideline

var sourceLists = [][]Reference{
	labelSources, publicSources, paperSources, caseSources, aidSources, knownSources,
}
