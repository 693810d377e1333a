//go:build !js

package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
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

// OpenBolt opens programs.db in a folder, and makes both if they are missing. It reads the whole
// file once, and refuses one that is damaged.
func OpenBolt(dir string) (b *Bolt, err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	file := filepath.Join(dir, "programs.db")
	defer func() {
		if err != nil {
			b, err = nil, fmt.Errorf("%q: %w", file, err)
		}
	}()
	defer rescue(&err)()
	db, err := bbolt.Open(file, 0o600, &bbolt.Options{Timeout: time.Second})
	if errors.Is(err, berrors.ErrTimeout) {
		err = ErrInUse
	}
	if err != nil {
		return nil, err
	}
	// Few wait for company: a single writer should not be slowed by 10 ms.
	db.MaxBatchDelay = time.Millisecond
	if err := errors.Join(db.View(whole), db.Update(func(tx *bbolt.Tx) error {
		_, err := tx.CreateBucketIfNotExists(programs)
		return err
	})); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return &Bolt{db}, nil
}

// whole reads all of the file.
func whole(tx *bbolt.Tx) error {
	var first error
	for err := range tx.Check() { // to its end, or it goes on in the background
		if first == nil {
			first = fmt.Errorf("%w: %v", errDamaged, err)
		}
	}
	return first
}

var errDamaged = errors.New("the file is damaged; put programs of a backup into a new folder by wasmformer store import")

// rescue makes an error of a panic: bbolt panics where it finds a page that can't be, and reading
// a file that has become shorter is a fault.
func rescue(err *error) func() {
	before := debug.SetPanicOnFault(true)
	return func() {
		debug.SetPanicOnFault(before)
		if r := recover(); r != nil {
			*err = fmt.Errorf("%w: %v", errDamaged, r)
		}
	}
}

func (b *Bolt) Get(_ context.Context, id string) (text string, err error) {
	defer rescue(&err)()
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
	defer rescue(&err)()
	if old, err := b.Get(ctx, id); err == nil {
		if same, err := holds(id, old, text); same || err != nil {
			return false, err // without a write
		}
	}
	err = b.db.Batch(func(tx *bbolt.Tx) error {
		isNew = false
		bucket := tx.Bucket(programs)
		if v := bucket.Get([]byte(id)); v != nil {
			if same, err := holds(id, string(v), text); same || err != nil {
				return err
			}
		}
		isNew = true
		return bucket.Put([]byte(id), []byte(text))
	})
	return isNew && err == nil, err
}

func (b *Bolt) Ping(ctx context.Context) error {
	if _, err := b.Get(ctx, "ping"); err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	return nil
}

// Remove forgets a text. It reports whether there was one.
func (b *Bolt) Remove(id string) (was bool, err error) {
	defer rescue(&err)()
	err = b.db.Update(func(tx *bbolt.Tx) error {
		was = tx.Bucket(programs).Get([]byte(id)) != nil
		return tx.Bucket(programs).Delete([]byte(id))
	})
	return was, err
}

func (b *Bolt) Each(ctx context.Context, do func(id, text string) error) (err error) {
	defer rescue(&err)()
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
