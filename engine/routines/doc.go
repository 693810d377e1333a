//go:build !js

// Package routines links nothing here: see routines.go.
package routines
