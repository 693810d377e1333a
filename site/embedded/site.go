//go:build site

package embedded

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

func init() {
	var err error
	if site, err = fs.Sub(dist, "dist"); err != nil {
		panic("BUG: " + err.Error())
	}
}
