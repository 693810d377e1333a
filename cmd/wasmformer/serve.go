package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"syscall"
	"time"

	"wasmformer/site/embedded"
	"wasmformer/site/service"
	"wasmformer/site/service/store"
	"wasmformer/site/static"
)

// serveCommand serves the playground with short links until it is interrupted.
func serveCommand(ctx context.Context, s streams, args []string) error {
	flags := newFlags(s, "serve")
	addr := flags.String("addr", "localhost:8080", "listen at `HOST:PORT`")
	data := flags.String("data", "wasmformer-data", "keep shared programs in the folder `DIR`")
	dir := flags.String("site", "", "serve the site in the folder `DIR` instead of the one in this program")
	origin := flags.String("origin", "", "the site's public address, such as `https://example.org`; without it, it is what requests say")
	header := flags.String("client-header", "", "the header `NAME` in which a proxy in front tells a client's address, to count requests")
	writes := flags.Int("writes", 30, "programs that a client can share a minute, `N`; 0 for no limit")
	reads := flags.Int("reads", 600, "pages and programs of short links that a client can read a minute, `N`; 0 for no limit")
	if err := parse(s, flags, args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return usageError("the argument %q is not used", flags.Arg(0))
	}
	if err := checkOrigin(*origin); err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGTERM)
	defer stop()
	site, err := siteFiles(*dir)
	if err != nil {
		return err
	}
	programs, err := store.OpenBolt(*data)
	if err != nil {
		return err
	}
	defer programs.Close()
	log := slog.New(slog.NewJSONHandler(s.err, nil))
	options := service.Options{
		Store:  programs,
		Limits: service.NewBuckets(service.Rates{service.Write: *writes, service.Read: *reads}),
		Origin: *origin,
		Log:    log,
	}
	if *header != "" {
		options.Client = service.ClientHeader(*header)
	}
	door, err := openDoor(*data, programs)
	if err != nil {
		log.Warn("wasmformer store can not be used while this runs", "error", err.Error())
	} else {
		defer door.Close()
	}
	listener, err := net.Listen("tcp", *addr)
	if err != nil {
		return err
	}
	fmt.Fprintf(s.out, "serving at http://%s, programs in %q\n", listener.Addr(), *data)
	return serve(ctx, listener, service.Site(static.Handler(site), options), log)
}

// serve answers until it is interrupted, and then what has been asked.
func serve(ctx context.Context, listener net.Listener, handler http.Handler, log *slog.Logger) error {
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       time.Minute,
		WriteTimeout:      10 * time.Minute, // the C compiler is large, and some lines are slow
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    32 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	log.Info("stopping")
	late, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	defer cancel()
	if err := server.Shutdown(late); err != nil {
		return errors.Join(fmt.Errorf("requests were cut off: %w", err), server.Close())
	}
	return nil
}

// siteFiles are the files of a built site.
func siteFiles(dir string) (fs.FS, error) {
	site := embedded.Site()
	if dir != "" {
		site = os.DirFS(dir)
	} else if site == nil {
		dir, site = "dist", os.DirFS("dist")
	}
	if _, err := fs.Stat(site, "index.html"); err != nil {
		return nil, fmt.Errorf("the folder %q has no site: %w; make site writes one, make serve puts it into this program, and -site names another", dir, err)
	}
	return site, nil
}

// checkOrigin refuses what is no origin.
func checkOrigin(text string) error {
	if text == "" {
		return nil
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.Scheme+"://"+u.Host != text {
		return usageError("-origin is %q, want a scheme and a host alone, such as https://example.org", text)
	}
	return nil
}
