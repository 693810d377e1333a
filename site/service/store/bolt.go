//go:build !js

package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"
)

// Bolt keeps programs in one file. Each Put is on the disk (fsync) when it returns; those that come
// at the same time share that.
type Bolt struct{ db *bbolt.DB }

var programs = []byte("programs")

// ErrInUse is what OpenBolt says of a file that another program has open.
var ErrInUse = errors.New("another program has it open")

// OpenBolt opens programs.db in a folder, and makes both if they are missing.
func OpenBolt(dir string) (*Bolt, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	file := filepath.Join(dir, "programs.db")
	db, err := bbolt.Open(file, 0o600, &bbolt.Options{Timeout: time.Second})
	if errors.Is(err, berrors.ErrTimeout) {
		err = ErrInUse
	}
	if err == nil {
		// Few wait for company: a single writer should not be slowed by 10 ms.
		db.MaxBatchDelay = time.Millisecond
		err = db.Update(func(tx *bbolt.Tx) error {
			_, err := tx.CreateBucketIfNotExists(programs)
			return err
		})
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return &Bolt{db}, nil
}

func (b *Bolt) Get(_ context.Context, id string) (text string, err error) {
	err = b.db.View(func(tx *bbolt.Tx) error {
		v := tx.Bucket(programs).Get([]byte(id))
		if v == nil {
			return ErrNotFound
		}
		text = string(v)
		return nil
	})
	return text, err
}

func (b *Bolt) Put(ctx context.Context, id, text string) (isNew bool, err error) {
	old, err := b.Get(ctx, id)
	if err == nil {
		return false, same(old, text) // without a write
	}
	err = b.db.Batch(func(tx *bbolt.Tx) error {
		isNew = false
		bucket := tx.Bucket(programs)
		if v := bucket.Get([]byte(id)); v != nil {
			return same(string(v), text)
		}
		isNew = true
		return bucket.Put([]byte(id), []byte(text))
	})
	return isNew && err == nil, err
}

func (b *Bolt) Ping(context.Context) error {
	return b.db.View(func(*bbolt.Tx) error { return nil })
}

func (b *Bolt) Each(ctx context.Context, do func(id, text string) error) error {
	return b.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket(programs).ForEach(func(k, v []byte) error {
			if err := ctx.Err(); err != nil {
				return err
			}
			return do(string(k), string(v))
		})
	})
}

// Close waits for what is under way.
func (b *Bolt) Close() error { return b.db.Close() }
