package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.minutes.Item;
import tw.anwang.minutes.MinutesParser;
import tw.anwang.minutes.PreviousItem;
import tw.anwang.minutes.UnreadableMinutes;

/**
 * What minutes that were typed here say of the items on the table (第1案解除列管): read out of their text by the reader of
 * imported minutes, as a proposal for who enters the decisions. Nobody reviews typed minutes, so only numbers that lay
 * on the table count.
 */
@ApplicationScoped
class SpokenOfEarlier {
    @Inject
    EarlierItems earlierItems;

    /** @param text of the minutes, in whose lines the readings stand */
    List<ItemReading> in(Meeting meeting, String text, List<ItemReading> readings) {
        Map<String, EarlierItems.Tabled> tabled = earlierItems.tabledAt(meeting.id());
        List<ItemReading> speaking = new ArrayList<>(readings);
        if (!tabled.isEmpty()) {
            items(text).forEach(item -> speak(item, tabled, speaking));
        }
        return speaking;
    }

    /** None where the text has too little of minutes for the reader. */
    private static List<Item> items(String text) {
        try {
            return MinutesParser.parse(text).items();
        } catch (UnreadableMinutes tooLittle) {
            return List.of();
        }
    }

    private static void speak(Item item, Map<String, EarlierItems.Tabled> tabled, List<ItemReading> readings) {
        List<EarlierReading> said = item.previousItems().stream()
                .filter(one -> counts(one) || tabled.containsKey(one.number()))
                .map(one -> new EarlierReading(one.number(), one.disposition(), null))
                .toList();
        for (int at = 0; at < readings.size() && !said.isEmpty(); at++) {
            ItemReading reading = readings.get(at);
            if (reading.kind().decides()
                    && reading.firstLine() >= item.lines().from()
                    && reading.firstLine() <= item.lines().to()) {
                readings.set(at, reading.speakingOf(said));
                return;
            }
        }
    }

    /** 其餘 and 各案. */
    private static boolean counts(PreviousItem one) {
        return EarlierItem.REST.equals(one.number()) || EarlierItem.ALL.equals(one.number());
    }
}
