package store

import (
	"context"
	"maps"
	"slices"
	"sync"
)

// Memory keeps programs until it is forgotten.
type Memory struct {
	mu    sync.RWMutex
	texts map[string]string
}

func (m *Memory) Get(_ context.Context, id string) (string, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	text, ok := m.texts[id]
	if !ok {
		return "", ErrNotFound
	}
	return text, nil
}

func (m *Memory) Put(_ context.Context, id, text string) (bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if old, ok := m.texts[id]; ok {
		if same, err := holds(id, old, text); same || err != nil {
			return false, err
		}
	}
	if m.texts == nil {
		m.texts = map[string]string{}
	}
	m.texts[id] = text
	return true, nil
}

func (m *Memory) Ping(context.Context) error { return nil }

func (m *Memory) Each(_ context.Context, do func(id, text string) error) error {
	m.mu.RLock()
	texts := maps.Clone(m.texts)
	m.mu.RUnlock()
	for _, id := range slices.Sorted(maps.Keys(texts)) {
		if err := do(id, texts[id]); err != nil {
			return err
		}
	}
	return nil
}
