# make play is the place to start: it sets up, builds and serves the playground.

.PHONY: play serve site edge worker deploy edge-deps deps run bench bench-browser bench-save bench-compare build check test test-long update fuzz mutate pytorch element toolchains npm-list generators setup browser binaryen

play: deps ## build the playground and serve it at http://localhost:8080
	go run ./cmd/site -serve :8080

site: deps ## write the playground as static files to dist/
	go run ./cmd/site -brotli 11

SERVE ?=

serve: deps ## write bin/wasmformer with the site in it, and serve that with short links: SERVE="-addr :80 -data DIR"
	go run ./cmd/site -out site/embedded/dist -brotli 11
	go build -trimpath -tags site -o bin/ ./cmd/wasmformer
	bin/wasmformer serve $(SERVE)

WRANGLER = cd cmd/edge && WRANGLER_SEND_METRICS=false WRANGLER_SEND_ERROR_REPORTS=false node_modules/.bin/wrangler

worker: edge-deps
	cd cmd/edge && go tool workers-assets-gen -mode=go -o build
	GOOS=js GOARCH=wasm go build -trimpath -ldflags='-s -w' -o cmd/edge/build/app.wasm ./cmd/edge

dist/index.html:
	@$(MAKE) site

edge: worker dist/index.html ## run the service of short links as a Worker, here, in workerd: http://127.0.0.1:8787
	$(WRANGLER) dev

deploy: worker site ## put site and service on Cloudflare, see site/docs/hosting.md
	$(WRANGLER) deploy

edge-deps: cmd/edge/node_modules/.package-lock.json ## fetch what runs and deploys the Worker

cmd/edge/node_modules/.package-lock.json: cmd/edge/package-lock.json
	cd cmd/edge && npm ci --no-audit --no-fund
	@touch $@

deps: site/node_modules/.package-lock.json ## fetch the pinned npm packages

site/node_modules/.package-lock.json: site/package-lock.json
	cd site && npm ci --no-audit --no-fund
	@touch $@

run: ## solve the hardest Sudoku in the terminal, inside the transformer
	go run ./cmd/wasmformer run --example sudoku/4

bench: ## measure the decoders against each other (about four minutes)
	go run ./cmd/wasmformer bench

BENCH_TOKENS ?= 1e7
BENCH_PROGRAM ?= sudoku

bench-browser: deps browser ## measure in Chromium what bench.html measures, up to BENCH_TOKENS of BENCH_PROGRAM (about two minutes)
	go test ./site/tests -count=1 -v -timeout 2h -run '^TestBenchmark$$' -bench-tokens $(BENCH_TOKENS) -bench-program $(BENCH_PROGRAM) -bench-cap 4 \
		-bench-machine "$$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -1)"

BENCH_COUNT ?= 6

bench-save: ## Go's benchmarks of the decoders, prompts, lowering and the hull, to bench/COMMIT.txt (about two minutes)
	@mkdir -p bench
	{ go test -run '^$$' -count $(BENCH_COUNT) -benchtime 5x -bench 'Sudoku|Prompt' ./engine/kernel/compiled && \
	  go test -run '^$$' -count $(BENCH_COUNT) -benchtime 0.5s -bench 'Planned|Dense' ./engine/internal/decode && \
	  go test -run '^$$' -count $(BENCH_COUNT) -benchtime 0.5s -bench Compile ./engine && \
	  go test -run '^$$' -count $(BENCH_COUNT) -benchtime 0.5s -bench '(Query|Insert|Overwrite|Mixed)/./1e[+]05' ./hull; } | \
		tee bench/$$(git describe --always --dirty --exclude '*').txt

bench-compare: ## what benchstat says of OLD and NEW, files of bench-save: the last two unless named
	go tool benchstat $(if $(OLD),$(OLD) $(NEW),$$(ls -tr bench/*.txt | tail -2))

build: ## write the command line to bin/
	go build -trimpath -o bin/ ./cmd/wasmformer

check: deps ## the documents' links and names, formatting, go vet and staticcheck for both targets, the types of the TypeScript
	go test .
	@test -z "$$(gofmt -l cmd engine hull python site/build site/docs site/embedded site/examples site/golden site/headers site/service site/static site/tests wasmjs *.go | tee /dev/stderr)" || { echo "these need gofmt" >&2; exit 1; }
	go vet ./...
	GOOS=js GOARCH=wasm go vet ./wasmjs/... ./cmd/edge ./site/service/... ./engine/internal/kerneltest
	go tool staticcheck ./...
	GOOS=js GOARCH=wasm $$(go tool -n staticcheck) ./wasmjs/... ./cmd/edge ./site/service/...
	node site/node_modules/typescript/bin/tsc -p site

# The kernel, the worker and its client under Node take one processor, so they run beside the others, of which the longest come first.
# go vet has run.
test: check setup ## run all checks and tests
	GOOS=js GOARCH=wasm go test -vet=off -short -exec="$$(go env GOROOT)/lib/wasm/go_js_wasm_exec" ./engine/internal/kerneltest ./wasmjs/... & node=$$!; \
	go test -vet=off -parallel 3 -timeout 14m ./site/tests ./...; native=$$?; \
	wait $$node && exit $$native

.PHONY: cover
cover: deps ## run the tests of Go's packages and print how much of its own package each package's tests cover
	go test -vet=off -cover -timeout 14m $$(go list ./... | grep -v /site/tests)

test-long: setup ## all tests of the page in Chromium, those too that make test leaves out (about twelve minutes)
	go test -vet=off -count=1 -parallel 3 -timeout 40m ./site/tests -all

# Each line needs what the lines above it write.
update: deps ## write all files that are made and compared by tests: goldens, modules, the kernel, tables and pictures in documents
	go test ./site/examples -update
	go test ./engine/internal/machine ./engine/internal/interpreter -update
	go test ./engine/kernel/compiled/internal/source -update
	go test . ./cmd/wasmformer ./engine/bake ./engine/grad ./engine/inspect ./engine/internal/costs ./engine/internal/exact ./engine/internal/toolchains ./engine/trace ./site/build ./python -update

SEED ?= 1
MODULES ?= 1000
OPERANDS ?= 50000
FLOATS ?= 1000000
DENSE ?= 100
SAMPLES ?= 3
MODELS ?= 20000
TRANSLATED ?= 20
FUZZTIME ?= 20s

fuzz: setup ## random modules from SEED on, OPERANDS of each instruction, FLOATS of each on floats, random models, then each fuzz target for FUZZTIME (about half an hour)
	go test ./engine/internal/differential -count=1 -v -timeout 2h -run '^TestBinaryen$$' -modules $(MODULES) -seed $(SEED)
	go test ./engine/internal/differential -count=1 -v -timeout 2h -run '^(TestDirected|TestVectors|TestNarrow|TestDenseSample)$$' -pairs $(OPERANDS) -dense $(DENSE) -samples $(SAMPLES) -seed $(SEED)
	go test ./engine/internal/differential -count=1 -v -timeout 2h -run '^TestDirected$$/^compiled$$/^(f32|f64|conversions)$$' -pairs $(FLOATS) -seed $(SEED)
	go test ./engine/bake -count=1 -v -timeout 1h -run '^TestExamples$$' -all
	go test ./engine/internal/kerneltest -count=1 -v -timeout 1h -run '^TestAgree$$' -models $(MODELS) -seed $(SEED)
	go test ./engine/kernel/compiled -count=1 -v -timeout 1h -run '^TestTranslated$$' -translated $(TRANSLATED)
	go test ./engine -run '^$$' -fuzz FuzzCompileAndRun -fuzztime $(FUZZTIME)
	go test ./engine -run '^$$' -fuzz FuzzForeignTokens -fuzztime $(FUZZTIME) -fuzzminimizetime 10x
	go test ./engine/internal/decode -run '^$$' -fuzz FuzzPiecewise -fuzztime $(FUZZTIME)
	go test ./engine/model/safetensors -run '^$$' -fuzz FuzzRead -fuzztime $(FUZZTIME)
	go test ./engine/internal/wasm -run '^$$' -fuzz FuzzDecode -fuzztime $(FUZZTIME)
	go test ./engine/printable -run '^$$' -fuzz FuzzName -fuzztime $(FUZZTIME)
	go test ./hull -run '^$$' -fuzz FuzzLatest -fuzztime $(FUZZTIME)
	go test ./hull -run '^$$' -fuzz FuzzMean -fuzztime $(FUZZTIME)
	go test ./hull -run '^$$' -fuzz FuzzTopK -fuzztime $(FUZZTIME)
	go test ./site/service -run '^$$' -fuzz FuzzRequest -fuzztime $(FUZZTIME)
	go test ./site/service -run '^$$' -fuzz FuzzDecode -fuzztime $(FUZZTIME)
	go test ./site/service/store -run '^$$' -fuzz FuzzImport -fuzztime $(FUZZTIME)
	go test ./wasmjs/link -run '^$$' -fuzz FuzzParse -fuzztime $(FUZZTIME)
	go test ./wasmjs/watmap -run '^$$' -fuzz FuzzFunctions -fuzztime $(FUZZTIME)

.PHONY: wasi-testsuite
wasi-testsuite: ## run the public test suite of WASI, which it fetches, or the one in WASI_TESTSUITE (a minute)
	@d="$(WASI_TESTSUITE)"; if [ -z "$$d" ]; then \
		d=$$(mktemp -d); trap 'rm -rf "$$d"' EXIT; \
		git clone --quiet --depth 1 --branch prod/testsuite-base https://github.com/WebAssembly/wasi-testsuite "$$d" || exit 1; \
	fi; \
	go test ./engine/hosts/wasi -count=1 -v -timeout 1h -run '^TestSuite$$' -suite "$$(cd "$$d" && pwd)"

mutate: ## put small faults into a copy of the machine, one at a time, and list the tests that notice (about ten minutes)
	go run ./engine/internal/differential/mutation

pytorch: ## decode programs with numpy and in both forms with PyTorch, which has to be there (about forty minutes, and half a million tokens of Sudoku)
	go test ./python -count=1 -v -timeout 4h -run '^(TestPyTorch|TestPage|TestSudoku)$$' -pytorch
	go test ./engine/grad -count=1 -v -timeout 1h -run '^TestTorch$$' -torch

element: deps ## pack the npm package wasm-former as bin/wasm-former-VERSION.tgz
	@mkdir -p bin
	d=$$(mktemp -d) && go run ./cmd/site -element $$d && npm pack --silent --pack-destination bin $$d; rm -r $$d

MACHINE ?=

toolchains: deps ## build programs with Go, Rust, C, C++, Emscripten and AssemblyScript, compare their runs, and with MACHINE="words" write the table (two minutes)
	@if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
			clang lld wasi-libc libc++-dev-wasm32 libclang-rt-14-dev-wasm32 emscripten rustc libstd-rust-dev-wasm32; \
	fi
	go test ./engine/internal/toolchains -count=1 -v -timeout 1h -run '^TestToolchains$$' -toolchains -measure "$(MACHINE)"
	$(if $(MACHINE),go test ./engine/internal/toolchains -run '^TestTable$$' -update)

npm-list: ## load files of 42 npm packages, which it fetches with Node 24, and count by reason what does not load as it is (three minutes)
	go test ./engine/internal/toolchains -count=1 -v -timeout 1h -run '^TestNpm$$' -npm
	go test ./engine/internal/toolchains -run '^TestNpmTable$$' -update

BUNDLED := site/tests/testdata/generators/vitepress site/tests/testdata/generators/docusaurus site/tests/testdata/bundled

generators: deps browser ## make pages with five documentation tools and with React and Vue, which it installs, and run programs there (a quarter of an hour on busy cores)
	@if ! { command -v mkdocs && command -v sphinx-build && command -v hugo; } >/dev/null; then \
		if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
			apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends mkdocs mkdocs-material python3-sphinx hugo; \
		else \
			echo "mkdocs with mkdocs-material, sphinx-build or hugo is missing; install them" >&2; exit 1; \
		fi; \
	fi
	for d in $(BUNDLED); do (cd $$d && npm ci --no-audit --no-fund) || exit 1; done
	go test ./site/tests -count=1 -v -timeout 1h -run '^(TestGenerators|TestFrameworks)$$' -generators

setup: deps edge-deps browser binaryen ## install what the tests need beside Go, Node and npm

browser: ## a browser for the page's tests: any Chrome or Chromium, or Debian's
	@for b in chromium chromium-browser google-chrome chrome; do command -v $$b >/dev/null && exit 0; done; \
	if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; \
	else \
		echo "no chromium or google-chrome on the PATH; install one for the page's tests" >&2; exit 1; \
	fi

binaryen: ## the maker of random modules for the differential tests
	@if command -v wasm-opt >/dev/null || [ -n "$$WASMFORMER_WITHOUT_BINARYEN" ]; then exit 0; fi; \
	if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends binaryen; \
	else \
		echo "no wasm-opt on the PATH; install binaryen, or set WASMFORMER_WITHOUT_BINARYEN=1 to leave its test out" >&2; exit 1; \
	fi
