import Fapiao

extension Context {
    /// The order of that number as last read.
    func order(_ number: OrderNumber) -> Order? { orders.first { $0.number == number } }
}
