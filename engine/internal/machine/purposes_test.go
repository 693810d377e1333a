package machine

import "testing"

// TestPurposes: each lookup has a purpose, and each purpose a lookup.
func TestPurposes(t *testing.T) {
	names := map[string]bool{}
	for _, l := range Build().Lookups {
		names[l.Name] = true
		if Purposes[l.Name] == "" {
			t.Errorf("%q has no purpose", l.Name)
		}
	}
	for name := range Purposes {
		if !names[name] {
			t.Errorf("%q is no lookup", name)
		}
	}
}
