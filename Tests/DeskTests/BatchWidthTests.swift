import Fapiao
import Resources
import Screen
import Testing

@testable import Desk

/// A batch on screens that are narrow.
@Suite struct BatchWidthTests {
    private let words = Words(.english)

    private func checking(_ size: Size) throws -> DeskStory {
        var story = try DeskStory(size: size)
        story.letter("*b")
        story.press(.tab)
        story.letter("031002600111 00000098")
        story.press(.tab, .tab, .enter)
        return story
    }

    @Test(arguments: 60...80)
    func theNumbersOfABatchAreWhole(_ columns: Int) throws {
        let story = try checking(Size(rows: 16, columns: columns))
        for number in ["00000098", "00000099", "00000100", "00000101"] {
            #expect(story.screen.contains("031002600111 \(number)"), "\(story.screen)")
        }
        #expect(story.screen.contains(words.deskBatchResultColumn))
    }
}
