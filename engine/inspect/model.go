package inspect

import (
	"strings"

	"wasmformer/engine/model"
)

// Model is what is inspected: its weights are not to be changed.
func (i *Inspector) Model() *model.Model { return i.model }

// Slots are the names of what stands in the slots of the residual stream, "" for
// nothing, [DModel]: behind a layer's attention and behind its FFN. Before the first
// layer they are the model's SlotNames.
func (i *Inspector) Slots(layer int) (attention, after []string) {
	return i.slots[layer][0], i.slots[layer][1]
}

// HeadNames says of a head what [Head] does: the lookup that it is a part of, the
// values that it reads, and what it is for.
func (i *Inspector) HeadNames(layer, index int) (name, values, purpose string) {
	name, values, _ = strings.Cut(nameOf(i.model.Layers[layer].HeadNames, index), ": ")
	return name, values, i.purposes[name]
}
