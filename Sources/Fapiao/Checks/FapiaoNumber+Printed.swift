extension FapiaoNumber {
    /// As it stands on the fapiao, the code before the number.
    package var printed: String {
        switch self {
        case .paper(let code, let number): "\(code) \(number)"
        case .digital(let number): number
        }
    }
}
