package service

import (
	"context"
	"net/netip"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// Kind is what a client asks for, of which each has a rate of its own.
type Kind string

const (
	Read  Kind = "read"
	Write Kind = "write"
)

// Limiter bounds what one client may ask for.
type Limiter interface {
	// Take takes one request from what a client has left. If nothing is, it returns how long
	// the client has to wait.
	Take(ctx context.Context, kind Kind, client string) (wait time.Duration, err error)
}

// Rates are requests a minute for each client; 0 stands for no limit. A client can send a
// minute's requests at once.
type Rates map[Kind]int

// maxClients bounds a limiter's memory: about 10 MB.
const maxClients = 50_000

// Buckets is a Limiter in this program's memory: a token bucket for each client.
type Buckets struct {
	rates Rates
	now   func() time.Time

	mu      sync.Mutex
	clients map[bucket]*rate.Limiter
}

type bucket struct {
	kind   Kind
	client string
}

// NewBuckets returns full buckets.
func NewBuckets(rates Rates) *Buckets {
	return &Buckets{rates: rates, now: time.Now, clients: map[bucket]*rate.Limiter{}}
}

func (b *Buckets) Take(_ context.Context, kind Kind, client string) (time.Duration, error) {
	perMinute := b.rates[kind]
	if perMinute <= 0 {
		return 0, nil
	}
	now := b.now()
	b.mu.Lock()
	defer b.mu.Unlock()
	key := bucket{kind, network(client)}
	l := b.clients[key]
	if l == nil {
		b.forget(now)
		l = rate.NewLimiter(rate.Limit(perMinute)/60, perMinute)
		b.clients[key] = l
	}
	r := l.ReserveN(now, 1)
	wait := r.DelayFrom(now)
	if wait > 0 {
		r.CancelAt(now)
	}
	return wait, nil
}

// forget makes room for more clients. Full buckets hold nothing that is worth keeping; if
// few are, somebody has very many addresses, and all begin anew.
func (b *Buckets) forget(now time.Time) {
	if len(b.clients) < maxClients {
		return
	}
	for key, l := range b.clients {
		if l.TokensAt(now) >= float64(l.Burst()) {
			delete(b.clients, key)
		}
	}
	if len(b.clients) > maxClients/2 {
		clear(b.clients)
	}
}

// network is what stands for a client: its address, or of IPv6 the /64 that it can choose from.
func network(client string) string {
	a, err := netip.ParseAddr(client)
	if err != nil {
		return client
	}
	a = a.Unmap()
	if a.Is6() {
		if p, err := a.WithZone("").Prefix(64); err == nil {
			return p.String()
		}
	}
	return a.String()
}
