package tw.anwang.meetings.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstMattersTest {
    @Test
    void more_proposers_than_there_is_room_for_are_whole_names_and_how_many_there_are() {
        List<String> names = IntStream.range(0, 30)
                .mapToObj(number -> "第" + number + "個很長名稱的機關")
                .toList();
        String words = FirstMatters.inWords(names);
        assertTrue(words.length() <= RecordedItem.PROPOSER, words);
        assertTrue(words.endsWith("等 30 個機關"), words);
        String named = words.substring(0, words.length() - "等 30 個機關".length());
        assertTrue(names.containsAll(List.of(named.split("、"))), named);
    }

    @Test
    void a_few_are_all_named() {
        assertEquals("甲、乙", FirstMatters.inWords(List.of("甲", "乙")));
    }
}
