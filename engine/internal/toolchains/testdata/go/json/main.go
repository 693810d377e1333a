// Json reads a value from standard input, and writes it with more in it.
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

type order struct {
	Name  string            `json:"name"`
	Items []item            `json:"items"`
	Notes map[string]string `json:"notes,omitempty"`
	Total float64           `json:"total"`
}

type item struct {
	Count int     `json:"count"`
	Price float64 `json:"price"`
}

func main() {
	var o order
	if err := json.NewDecoder(os.Stdin).Decode(&o); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(3)
	}
	for _, i := range o.Items {
		o.Total += float64(i.Count) * i.Price
	}
	o.Notes = map[string]string{"z": "ä", "a": "<b>"}
	out, err := json.MarshalIndent(o, "", "  ")
	fmt.Println(string(out), err)
	fmt.Println(json.Unmarshal([]byte(`{"name": 1}`), &o))
}
