package tw.anwang.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A real deck and the real minutes of the same day, where they lie beside the repository. */
class RequestsOfARealDeckTest {
    private static final List<String> PLACES = List.of("../shared/minutes", "../../../shared/minutes");

    @Test
    void thirteen_match_one_was_not_answered_and_six_stand_in_the_minutes_alone()
            throws IOException, UnreadableMinutes {
        Path folder = PLACES.stream()
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(folder != null, "no ../shared/minutes here: the real deck was not reconciled");
        List<DeckRequest> deck = RequestDeck.read(text(folder.resolve("003-kaohsiung-deck.txt")));
        List<Item> minutes = MinutesParser.parse(text(folder.resolve("000.txt"))).items().stream()
                .filter(item -> item.kind() == Kind.REQUEST)
                .toList();
        List<RequestMatch> matches = RequestMatch.between(
                deck.stream()
                        .map(one -> new RequestMatch.Side(one.bureau(), one.text()))
                        .toList(),
                minutes.stream()
                        .map(one -> new RequestMatch.Side(one.who(), one.text()))
                        .toList());
        assertEquals(14, deck.size());
        assertEquals(13, matches.size());
        assertEquals(List.of("建議區級會議辦理方式彈性多元"), alone(deck, matches));
        assertEquals(6, minutes.size() - matches.size());
    }

    private static List<String> alone(List<DeckRequest> deck, List<RequestMatch> matches) {
        return IntStream.range(0, deck.size())
                .filter(i -> matches.stream().noneMatch(match -> match.deck() == i))
                .mapToObj(i -> deck.get(i).heading())
                .toList();
    }

    private static String text(Path file) throws IOException, UnreadableMinutes {
        return MinutesReader.read(file).text();
    }
}
