module aftercheck

go 1.26

require (
	github.com/andybalholm/brotli v1.2.8
	github.com/crillab/gophersat v1.4.0
	github.com/maxence-charriere/go-app/v9 v9.8.0
	github.com/spf13/cobra v1.10.2
	github.com/yuin/goldmark v1.8.7
	gonum.org/v1/gonum v0.16.0
)

require (
	github.com/google/uuid v1.3.0 // indirect
	github.com/inconshreveable/mousetrap v1.1.0 // indirect
	github.com/spf13/pflag v1.0.9 // indirect
)
