// Package turn gives the browser its turn while Go begins: on a slow phone Go's runtime and
// its packages take a tenth of a second, in which a tap would go unheard. It imports
// nothing but what it needs for that, so that it is begun before most packages.
package turn
