import Testing

/// Expects that a key was taken; `#expect` itself cannot hold a mutating call.
func take(_ isTaken: Bool, at place: SourceLocation = #_sourceLocation) {
    #expect(isTaken, sourceLocation: place)
}

/// Expects that a key was left to others.
func leave(_ isTaken: Bool, at place: SourceLocation = #_sourceLocation) {
    #expect(!isTaken, sourceLocation: place)
}
