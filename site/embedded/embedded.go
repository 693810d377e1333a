// Package embedded holds the built site in a program that was made with the build tag "site", as
// `make serve` does: one file to copy to a machine.
package embedded

import "io/fs"

// site is nil in a program without.
var site fs.FS

// Site returns the site's files, nil if the program was made without.
func Site() fs.FS { return site }
