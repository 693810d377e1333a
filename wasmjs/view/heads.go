//go:build js && wasm

package view

import (
	"fmt"
	"strconv"
	"strings"

	"wasmformer/engine/bench"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/message"
)

// chooser shows the step's tokens; if there are several, one can be chosen.
func (v *Attention) chooser() dom.Element {
	line := dom.Make("div", "chooser", "")
	line.SetAttribute("role", "group")
	line.SetAttribute("aria-label", "Token of the step")
	if more := v.row.More; more > 0 {
		// Only the last ones have names here; the others are reached one by one.
		back := button("quiet", "◀", "back", "token", max(0, v.token-1))
		back.SetAttribute("aria-label", "Token before")
		back.Set("disabled", v.token == 0)
		line.AppendChild(back)
		line.AppendChild(dom.Make("span", "faint", fmt.Sprintf("%d more", more)))
	}
	for i, t := range v.row.Tokens {
		token := v.row.More + i
		b := button("token "+t.Kind, t.Name, "token-"+strconv.Itoa(token), "token", token)
		b.SetAttribute("aria-pressed", strconv.FormatBool(token == v.token))
		line.AppendChild(b)
	}
	at := v.position()
	words := v.sources[at].Token.Title
	if v.token < v.row.More {
		words = v.sources[at].Token.Name + ", " + words
	}
	line.AppendChild(dom.Make("span", "said", fmt.Sprintf("token %s, %s", bench.Group(int64(at)), words)))
	return line
}

// heads are the story's heads, and on demand all.
func (v *Attention) heads() []dom.Node {
	at := v.position()
	nodes := []dom.Node{dom.Make("p", "said", fmt.Sprintf("The model decided on it at token %s. What these heads read there tells why:", bench.Group(int64(at-1)))).BasicNode}
	if len(v.look.Story) == 0 {
		nodes[0] = dom.Make("p", "said", fmt.Sprintf("The model decided on it at token %s. It follows from what stands there: none of the heads that tell a story was read.", bench.Group(int64(at-1)))).BasicNode
	}
	list := dom.Make("ol", "heads", "")
	for n, i := range v.look.Story {
		list.AppendChild(v.head(&v.look.Heads[i], n+1))
	}
	all := button("", fmt.Sprintf("All %d heads", len(v.look.Heads)), "all", "all", 0)
	all.SetAttribute("aria-expanded", strconv.FormatBool(v.all))
	nodes = append(nodes, list.BasicNode, all.BasicNode)
	if !v.all {
		return nodes
	}
	layer := -1
	for i := range v.look.Heads {
		h := &v.look.Heads[i]
		if h.Layer != layer {
			layer = h.Layer
			nodes = append(nodes, heading(fmt.Sprintf("Layer %d", layer)).BasicNode)
			list = dom.Make("ul", "heads", "")
			nodes = append(nodes, list.BasicNode)
		}
		list.AppendChild(v.head(h, 0))
	}
	return nodes
}

// numbered are the lookups whose first value is the number that they read.
var numbered = map[string]bool{"A": true, "B": true, "C": true, "D": true, "word0.value": true, "word1.value": true, "size.value": true}

// head is a head in words and numbers. In the story it has a number, the same as
// its arc's.
func (v *Attention) head(h *message.Head, number int) dom.Element {
	item := dom.Make("li", "head-of", "")
	item.SetAttribute("data-head", h.Name)
	item.SetAttribute("data-place", fmt.Sprintf("%d.%d", h.Layer, h.Index))
	first := dom.Make("p", "", "")
	if number > 0 {
		item.SetAttribute("class", "head-of "+arcClass(number))
		first.AppendChild(dom.Make("span", "arc-number", strconv.Itoa(number)))
	}
	first.AppendChild(dom.Make("b", "", h.Name))
	words := " " + h.Purpose
	if number > 0 && numbered[h.Name] {
		words += ": " + real(h.Value[0])
	}
	if number == 0 {
		words = ": " + h.Values
		if !h.Read {
			item.SetAttribute("class", "head-of unread")
			words += " (not read)"
		}
		first.Set("title", h.Purpose)
	}
	first.AppendChild(dom.Text(words))
	item.AppendChild(first)
	item.AppendChild(v.source(h, number))
	numbers := dom.Make("dl", "", "")
	for _, n := range []struct {
		name string
		of   [2]float64
	}{{"query", h.Query}, {"key", h.Key}, {"value", h.Value}} {
		numbers.AppendChild(dom.Make("dt", "", n.name))
		numbers.AppendChild(dom.Make("dd", "", "("+real(n.of[0])+", "+real(n.of[1])+")"))
	}
	numbers.AppendChild(dom.Make("dt", "", "head"))
	numbers.AppendChild(dom.Make("dd", "", fmt.Sprintf("%d of layer %d", h.Index, h.Layer)))
	item.AppendChild(numbers)
	return item
}

// source is the token that a head reads, and the way to its step.
func (v *Attention) source(h *message.Head, number int) dom.Element {
	line := dom.Make("p", "source-of", "")
	if h.Mean {
		line.AppendChild(dom.Text("the mean of all tokens so far"))
		return line
	}
	s := v.sources[h.Found]
	line.SetAttribute("data-to", strconv.Itoa(h.Found))
	line.AppendChild(chip(s.Token))
	if _, words, ok := strings.Cut(s.Token.Title, ": "); ok && number > 0 {
		line.AppendChild(dom.Text(words + ", "))
	}
	back := v.position() - h.Found
	where := fmt.Sprintf("%s tokens before", bench.Group(int64(back)))
	if back == 1 {
		where = "the token before"
	}
	if s.Step < 0 {
		line.AppendChild(dom.Text("in the prompt, " + where))
		return line
	}
	line.AppendChild(dom.Text(where + ", "))
	key := fmt.Sprintf("source-%d-%d.%d", number, h.Layer, h.Index)
	line.AppendChild(button("link", "step "+bench.Group(int64(s.Step)), key, "go", s.Step))
	return line
}

// real is a number of the model, all of its digits.
func real(x float64) string {
	if x == 0 {
		return "0" // also −0
	}
	format := byte('g')
	if x == float64(int64(x)) {
		format = 'f'
	}
	return strings.Replace(strconv.FormatFloat(x, format, -1, 64), "-", "−", 1)
}
