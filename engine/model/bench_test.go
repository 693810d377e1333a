package model

import "testing"

func BenchmarkBuild(b *testing.B) {
	for b.Loop() {
		Build()
	}
}
