# Aftercheck: `make run` and `make test` are all that is needed; `make` lists the rest.

SHELL       = bash
.SHELLFLAGS = -euo pipefail -c
.DEFAULT_GOAL = help

# How hard the client is compressed: 0 is the best and takes half a minute.
PACK ?= 0
# Whether the client is built small. 0: with go-app as it is, inlining, and lines in
# stack traces; it weighs twice as much and does the same.
SLIM ?= 1
ADDR ?= 127.0.0.1:8000

# The client and all that a first visit fetches may weigh so much, in bytes after brotli at its best.
# What has been done for it is in internal/DECISIONS.md.
SIZE_LIMIT = 1100000
VISIT_LIMIT = 1350000
# And so much each of the two files of a language.
LANGUAGE_LIMIT = 70000
# Inlining only where it counts for speed: a call costs less to fetch than what it
# calls, once more. The figures are in internal/DECISIONS.md.
CLIENT_FLAGS = -gcflags=all=-l -gcflags=internal/runtime/...= -gcflags=aftercheck/internal/triage=
# The version control stamp would give the same client other bytes at each commit.
CLIENT_BUILD = -modfile=bin/client.mod -trimpath -buildvcs=false $(CLIENT_FLAGS)
# What must never come into the client: each costs up to a quarter of it, or is the server's.
FORBIDDEN = ^(net/http|regexp|crypto/.*|html|math/big|database/sql.*|text/template|html/template|github.com/nicksnyder/go-i18n.*|github.com/andybalholm/brotli.*|github.com/spf13/.*|gonum.org/.*|github.com/nyaruka/.*|github.com/warthog618/.*|github.com/crillab/gophersat.*|aftercheck/internal/(site|e2e|evaluate|proof|paper).*)$$

CLIENT = web/client/app.wasm
# What the first questions do not need of it; none with SLIM=0.
LATER  = web/client/later.wasm
LINKED = bin/linked.wasm
BINARY = bin/aftercheck

# Browser tests get namespaces of their own where that is allowed: no way to any
# other machine, and no browser that outlives them.
UNSHARE = unshare --pid --net --fork --kill-child=KILL --mount-proc sh -c 'ip link set lo up && exec "$$@"' --
ALONE   = $(if $(shell $(UNSHARE) true 2>/dev/null && echo yes),$(UNSHARE))

# Debian's packages of the three engines, and what a window of WebKit needs.
BROWSERS = chromium chromium-driver firefox-esr webkit2gtk-driver xvfb python3 python3-gi gir1.2-webkit2-4.1

.NOTPARALLEL:

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## /{printf "make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: run
run: PACK = 5
run: build ## build everything and serve it on http://127.0.0.1:8000 (ADDR=host:port for another)
	$(BINARY) serve --addr $(ADDR)

.PHONY: build
build: client ## build bin/aftercheck, with the client in it
	go build -trimpath -o $(BINARY) ./app

# trim leaves out what the client never uses of go-app, strip what a browser never uses of the linker's tables, or can work out. With SLIM=0 the client has neither; the copy is made all the same, to name the licences of what it holds.
.PHONY: client
client:
	go run ./internal/site/trim bin
ifeq ($(SLIM),0)
	rm -f $(LATER)*
	GOOS=js GOARCH=wasm go build -trimpath -buildvcs=false -ldflags='-s -w' -o $(CLIENT) ./app
else
	GOOS=js GOARCH=wasm go build $(CLIENT_BUILD) -ldflags=-w -o $(LINKED) ./app
	go run ./internal/site/strip $(LINKED) $(CLIENT) $(LATER)
endif
	cp "$$(go env GOROOT)/lib/wasm/wasm_exec.js" web/client/
	go run ./internal/site/pack -level $(PACK) web/client/*.wasm
	go run ./internal/site/shipped licences web/client/licences.json

.PHONY: test
test: override PACK = 0
# A suite that skips what it lacks looks as green as one that passed.
test: export CI = true
test: deps lint strings build size test-go fuzz prove test-e2e ## everything: lint, client size, Go tests, decoders, proof, browser tests; installs what it lacks

.PHONY: test-go
test-go: ## Go tests without a browser
	go test $$(go list ./... | grep -v -e /internal/e2e -e /internal/proof)

.PHONY: prove
prove: ## prove the guideline for all answers, and show that the proof and the cases notice faults in it
	go run ./app prove
	go test -v -timeout 20m ./internal/proof | grep -v -e '^=== ' -e '^ *--- PASS'

# The stories come alone, as some of them take times; the packages beside them do not.
.PHONY: test-e2e
test-e2e: build
	$(ALONE) go test -count=1 -timeout 20m $$(go list ./internal/e2e/... | grep -v '/e2e$$')
	$(ALONE) go test -count=1 -parallel 3 -timeout 70m ./internal/e2e

.PHONY: lint
lint: bin/tools/staticcheck ## vet, staticcheck and format, for the server and for the client
	go vet ./...
	GOOS=js GOARCH=wasm go vet ./app/...
	bin/tools/staticcheck ./...
	GOOS=js GOARCH=wasm bin/tools/staticcheck ./app/...
	@unformatted="$$(bin/tools/gofumpt -l app internal web)"; \
	if [ -n "$$unformatted" ]; then echo "not formatted with gofumpt:"; echo "$$unformatted"; exit 1; fi

# Built once for this machine: run as `go tool`, they would be built for wasm too.
bin/tools/staticcheck: internal/tools/go.mod internal/tools/go.sum
	mkdir -p bin/tools
	go -C internal/tools build -o ../../bin/tools/ tool
	touch $@

.PHONY: strings
strings: ## say which texts of the app a language lacks, or has and the app does not; with UPDATE=1 add and remove them
	go run ./internal/locale/strings $(if $(UPDATE),-update)

.PHONY: size
size: override PACK = 0
size: override SLIM = 1
size: build ## say what the client holds and a first visit fetches, and check both sizes and what is linked
	@go run ./internal/site/weigh -client $(SIZE_LIMIT) -visit $(VISIT_LIMIT) -language $(LANGUAGE_LIMIT) -- $(CLIENT_BUILD)
	@linked="$$(GOOS=js GOARCH=wasm go list -modfile=bin/client.mod -deps ./app)"; \
	if grep -E '$(FORBIDDEN)' <<<"$$linked"; then echo "must not be linked into the client"; exit 1; fi

# With CI=true a browser that cannot be installed is an error, and so is a test
# that would be skipped for want of it. Web servers that are installed for the tests
# are not left running as services.
.PHONY: deps
deps: ## install what the browser tests need and this machine lacks (Debian packages, npm)
	@if ! { command -v chromium && command -v chromedriver && command -v firefox-esr && command -v WebKitWebDriver && command -v Xvfb \
		&& python3 -c 'import gi; gi.require_version("WebKit2", "4.1")' && fc-list | grep -i liberation; } >/dev/null 2>&1; then \
		sudo=; if [ "$$(id -u)" != 0 ]; then sudo="sudo"; fi; \
		{ $$sudo apt-get update -qq && \
		$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(BROWSERS) fonts-liberation fontconfig; } \
		|| { echo "not all browsers are here, and what is missing cannot be installed here"; [ "$${CI:-}" != true ]; }; \
	fi
	@if ! { command -v zbarimg && command -v pdftoppm && command -v java; } >/dev/null 2>&1; then \
		sudo=; if [ "$$(id -u)" != 0 ]; then sudo="sudo"; fi; \
		{ $$sudo apt-get update -qq && \
		$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends zbar-tools poppler-utils default-jre-headless; } \
		|| { echo "no reader for QR codes, or none for PDF, or no Java for the validator of HTML, and it cannot be installed here"; [ "$${CI:-}" != true ]; }; \
	fi
	@if [ internal/e2e/package-lock.json -nt internal/e2e/node_modules/.package-lock.json ]; then \
		npm --prefix internal/e2e ci --ignore-scripts --no-audit --no-fund || [ "$${CI:-}" != true ]; \
	fi
	@if [ internal/e2e/fhir/package-lock.json -nt internal/e2e/fhir/node_modules/.package-lock.json ]; then \
		npm --prefix internal/e2e/fhir ci --ignore-scripts --no-audit --no-fund || [ "$${CI:-}" != true ]; \
	fi
	@PATH="$$PATH:/usr/sbin"; missing=""; new=""; \
	command -v nginx >/dev/null || { missing+=" nginx"; new+=" nginx"; }; \
	command -v caddy >/dev/null || { missing+=" caddy"; new+=" caddy"; }; \
	command -v systemd-analyze >/dev/null || missing+=" systemd"; \
	[ -e /usr/lib/nginx/modules/ngx_http_brotli_static_module.so ] || missing+=" libnginx-mod-http-brotli-static"; \
	if [ -n "$$missing" ]; then \
		sudo=; if [ "$$(id -u)" != 0 ]; then sudo="sudo"; fi; \
		{ $$sudo apt-get update -qq && \
		$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing && \
		{ [ -z "$$new" ] || [ ! -d /run/systemd/system ] || $$sudo systemctl disable --now $$new; }; } \
		|| { echo "not there, and cannot be installed here:$$missing"; [ "$${CI:-}" != true ]; }; \
	fi
	go mod download

.PHONY: load
load: build ## 200 connections for a minute each: serve, then nginx over the same export (needs Debian's wrk)
	go test -run '^$$' -bench '^BenchmarkLoad$$' -benchtime 1x -count 1 -timeout 20m -v ./internal/e2e

# Search each decoder for bytes that it cannot bear. What is found is written to
# testdata/fuzz beside the test, and is tried by every later run of the tests. A number
# of tries, not a time: the end is then no race, and a slow machine tries as many.
FUZZ ?= 1000x
.PHONY: fuzz
fuzz: ## try each decoder with 1,000 made-up inputs (FUZZ=10m for ten minutes each)
	@grep -rlE --include='*_test.go' '^func Fuzz' app internal | xargs -n1 dirname | sort -u | while read -r dir; do \
		program="$(CURDIR)/bin/fuzz/$${dir//\//-}.test"; \
		go test -c -fuzz . -o "$$program" "./$$dir"; \
		cd "$$dir"; \
		for target in $$(grep -hoE '^func Fuzz[A-Za-z0-9]+' -- *_test.go | cut -c6-); do \
			echo "== $$target in $$dir"; \
			"$$program" -test.run '^$$' -test.fuzz "^$$target\$$" -test.fuzztime $(FUZZ) -test.fuzzcachedir "$(CURDIR)/bin/fuzz/found" </dev/null; \
		done; \
		cd "$(CURDIR)"; \
	done

# Every screen in every language, light and dark, narrow and wide, with letters of twice
# the size. `make test` looks at four screens of each language.
AXE ?= all
.PHONY: axe
axe: build ## look for barriers on every screen of every language, each way (AXE="es ar" for some; two minutes each)
	$(ALONE) env AFTERCHECK_AXE="$(AXE)" go test -v -count=1 -parallel 3 -timeout 90m -run '^TestEveryScreenInEveryLanguageIsAccessible$$' ./internal/e2e | grep -v '^=== '

.PHONY: bench
bench: PACK = 0
bench: build ## measure a slow phone, beside go-app's hello-world, into bin/bench (half an hour)
	@if [ ! -e internal/e2e/bench/node_modules/.package-lock.json ]; then npm --prefix internal/e2e/bench ci --ignore-scripts --no-audit --no-fund; fi
	go -C internal/e2e/bench/hello mod download
	mkdir -p bin/bench
	$(ALONE) go test -v -count=1 -timeout 60m -run TestBench ./internal/e2e/bench -out "$(CURDIR)/bin/bench" | grep -v -e '^=== ' -e '^ *--- PASS'

# Which languages and modes to take, with commas between; all when empty. pseudo are
# two that are made for the pictures: all letters accented, and from right to left.
LANGUAGES ?=
MODES ?=
.PHONY: shots
shots: PACK = 5
shots: build ## make pictures of every screen, language and way to see it, into bin/shots (LANGUAGES=en,pseudo MODES=light,printed)
	$(ALONE) go test -v -count=1 -timeout 60m -run TestShots ./internal/e2e/shots -out "$(CURDIR)/bin/shots" -languages "$(LANGUAGES)" -modes "$(MODES)" | grep -v -e '^=== ' -e '^ *--- PASS'

.PHONY: early
early: PACK = 1
early: build ## note what the client calls until the fourth question, which is what comes first (internal/site/strip/early.txt)
	mkdir -p bin/marked
	go run ./internal/site/strip -mark $(LINKED) bin/marked/app.wasm bin/marked/later.wasm
	$(ALONE) go test -v -count=1 ./internal/e2e/early -out "$(CURDIR)/internal/site/strip/early.txt" -linked "$(CURDIR)/$(LINKED)" -marked "$(CURDIR)/bin/marked" | grep -v '^=== '

.PHONY: sbom
sbom: client ## write bin/aftercheck.cdx.json, what others made that is in it (CycloneDX)
	go run ./internal/site/shipped sbom bin/aftercheck.cdx.json

.PHONY: repro
repro: ## build twice, in two folders, and compare every byte
	./internal/site/repro.sh

# govulncheck and its database are on the network only, so it is not part of `make test`.
.PHONY: vuln
vuln: client ## look the dependencies up in Go's database of known vulnerabilities (needs govulncheck)
	@if ! command -v govulncheck >/dev/null; then \
		echo "govulncheck is not installed, so nothing was checked. To get it:" >&2; \
		echo "    go install golang.org/x/vuln/cmd/govulncheck@latest" >&2; exit 1; \
	fi
	govulncheck ./app/... ./internal/...
	GOOS=js GOARCH=wasm GOFLAGS=-modfile=$(CURDIR)/bin/client.mod govulncheck ./app

.PHONY: clean
clean: ## remove what was built
	rm -rf bin $(CLIENT)* $(LATER)* web/client/wasm_exec.js web/client/licences.json
