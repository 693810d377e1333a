package interpreter

// seedPhases are the phases that [schedule.Narrow] finds for the seed's machine, by node.
// go test ./engine/internal/interpreter -update writes them.
var seedPhases = [...]int8{
	-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 1, 1, 2,
	2, 2, 2, 2, 2, 2, 3, 4, 4, 5, 4, 4, 4, 4, 4, 4, 6, 6, 6, 4, 4, 5, 5, 4,
	6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 9, 11, 7, 7, 8, 8, 8, 8, 8, 8, 9,
	9, 11, 8, 8, 8, 8, 8, 8, 8, 10, 10, 10, 9, 7, 9, 11, 12, 5, 7, 8, 9, 11, 11, 9,
	11, 12, 12, 11, 11, 11, 13, 9, 11,
}
