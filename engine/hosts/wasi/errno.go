package wasi

// errno is an error number of WASI, as programs get it.
type errno uint16

// The error numbers that this host gives.
const (
	errBadFile    errno = 8  // badf
	errExists     errno = 20 // exist
	errFault      errno = 21 // fault
	errTooLarge   errno = 22 // fbig
	errIllegal    errno = 25 // ilseq
	errInvalid    errno = 28 // inval
	errInOut      errno = 29 // io
	errIsFolder   errno = 31 // isdir
	errLoop       errno = 32 // loop
	errManyFiles  errno = 33 // mfile
	errManyLinks  errno = 34 // mlink
	errNameLength errno = 37 // nametoolong
	errNoEntry    errno = 44 // noent
	errNoSpace    errno = 51 // nospc
	errNotFolder  errno = 54 // notdir
	errNotEmpty   errno = 55 // notempty
	errNotSocket  errno = 57 // notsock
	errNotSupport errno = 58 // notsup
	errPermission errno = 63 // perm
	errSeek       errno = 70 // spipe
	errOutside    errno = 76 // notcapable
)

var errnoNames = map[errno]string{
	errBadFile: "bad file descriptor", errExists: "file exists", errFault: "bad address", errTooLarge: "file too large",
	errIllegal: "illegal byte sequence", errInvalid: "invalid argument", errInOut: "input or output error",
	errIsFolder: "is a directory", errLoop: "too many symbolic links", errManyFiles: "too many open files",
	errManyLinks: "too many links", errNameLength: "name too long", errNoEntry: "no such file or directory",
	errNoSpace: "no space left", errNotFolder: "not a directory", errNotEmpty: "directory not empty",
	errNotSocket: "not a socket", errNotSupport: "not supported", errPermission: "operation not permitted",
	errSeek: "invalid seek", errOutside: "the path leads out of the folder",
}

// Error is the number in words.
func (e errno) Error() string { return errnoNames[e] }
