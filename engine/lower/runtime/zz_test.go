package runtime
import ("testing";"os";"fmt";"math/rand/v2")
func TestZZ(t *testing.T) {
	m := decoded(t); in := newInterpreter(m)
	for _, e := range m.Exports { if e.Name == os.Getenv("ROUTINE") {
		types := operandTypes(e.Name)
		r := rand.New(rand.NewPCG(3, 4))
		for range 2000 { in.run(t, e, typical(r, e.Name, types)) }
		for i := range m.Code { used := false
			for j := range m.Code[i].Body { if prof[&m.Code[i].Body[j]][0] > 0 { used = true } }
			if !used { continue }
			fmt.Println("func", i)
			for j := range m.Code[i].Body { p := &m.Code[i].Body[j]; x := prof[p]; fmt.Printf("%-30s %6.2f %6.2f\n", p, float64(x[0])/2000, float64(x[1])/2000) }
		}
	}}
}
