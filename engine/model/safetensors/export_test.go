package safetensors

// Remake is what errors advise.
const Remake = remake
