//go:build js

package store

import (
	"context"

	"github.com/syumai/workers/cloudflare/kv"
)

// KV keeps programs in a namespace of Workers KV. What one place has put can be missing in
// another for up to a minute.
type KV struct{ namespace *kv.Namespace }

// OpenKV opens the namespace that the Worker's configuration binds to a name.
func OpenKV(binding string) (*KV, error) {
	namespace, err := kv.NewNamespace(binding)
	if err != nil {
		return nil, err
	}
	return &KV{namespace}, nil
}

func (s *KV) Get(_ context.Context, id string) (string, error) {
	text, err := s.namespace.GetString(id, nil)
	if err == nil && text == "<null>" { // what the library makes of null; no program is this text
		err = ErrNotFound
	}
	if err != nil {
		return "", err
	}
	return text, nil
}

func (s *KV) Put(ctx context.Context, id, text string) (bool, error) {
	switch old, err := s.Get(ctx, id); err {
	case nil:
		if same, err := holds(id, old, text); same || err != nil {
			return false, err
		}
		return true, s.namespace.PutString(id, text, nil)
	case ErrNotFound: // writing twice what is the same anyway does no harm
		return true, s.namespace.PutString(id, text, nil)
	default:
		return false, err
	}
}

func (s *KV) Ping(ctx context.Context) error {
	if _, err := s.Get(ctx, "ping"); err != ErrNotFound {
		return err
	}
	return nil
}
