# make play is the place to start: it sets up, builds and serves the playground.

.PHONY: play site deps

play: deps ## build the playground and serve it at http://localhost:8080
	go run ./cmd/site -serve :8080

site: deps ## write the playground as static files to dist/
	go run ./cmd/site

deps: site/node_modules/.package-lock.json ## fetch the pinned npm packages

site/node_modules/.package-lock.json: site/package-lock.json
	cd site && npm ci --no-audit --no-fund
	@touch $@
