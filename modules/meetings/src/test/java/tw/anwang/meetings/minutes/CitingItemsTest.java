package tw.anwang.meetings.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.anwang.meetings.minutes.Citations.Place;

class CitingItemsTest {
    private final List<Place> places = new ArrayList<>();

    @Test
    void points_of_one_item_are_counted_below_its_number() {
        add(ItemKind.REPORT_ITEM, "參.案由一");
        add(ItemKind.DECISION, "參.案由一.決定一");
        add(ItemKind.REPORT_ITEM, "參.案由二");
        add(ItemKind.DECISION, "參.案由二.決定一");
        add(ItemKind.DECISION, "參.案由二.決定二");
        assertNumbers(null, "14-報1", null, "14-報2(1)", "14-報2(2)");
    }

    @Test
    void the_only_resolution_bears_the_number_of_its_item() {
        add(ItemKind.DISCUSSION_ITEM, "肆.案由一");
        add(ItemKind.RESOLUTION, "肆.案由一.決議");
        add(ItemKind.MOTION, "伍.案由一");
        add(ItemKind.EXPLANATION, "伍.案由一.說明");
        add(ItemKind.RESOLUTION, "伍.案由一.決議一");
        add(ItemKind.RESOLUTION, "伍.案由一.決議二");
        assertNumbers(null, "14-討1", null, "14-臨1說1", "14-臨1(1)", "14-臨1(2)");
    }

    @Test
    void an_item_without_a_decision_bears_its_own_number() {
        add(ItemKind.MOTION, "伍.案由一");
        assertNumbers("14-臨1");
    }

    @Test
    void a_directive_that_stands_by_itself_is_counted_by_itself() {
        add(ItemKind.DISCUSSION_ITEM, "肆.案由一");
        add(ItemKind.RESOLUTION, "肆.案由一.決議");
        add(ItemKind.CHAIR_DIRECTIVE, "伍.一");
        add(ItemKind.CHAIR_DIRECTIVE, "伍.二");
        assertNumbers(null, "14-討1", "14-裁1", "14-裁2");
    }

    @Test
    void an_added_item_belongs_to_the_item_it_follows() {
        add(ItemKind.DISCUSSION_ITEM, "肆.案由一");
        add(ItemKind.RESOLUTION, "肆.案由一.決議");
        add(ItemKind.RESOLUTION, "");
        assertNumbers(null, "14-討1(1)", "14-討1(2)");
    }

    @Test
    void requests_and_replies_have_numbers_of_their_own() {
        add(ItemKind.REQUEST, "貳.一");
        add(ItemKind.REPLY, "貳.一resp");
        add(ItemKind.REPLY_POINT, "貳.一resp.1");
        add(ItemKind.REQUEST, "貳.二");
        assertNumbers("14-請1", "14-覆1", "14-覆2", "14-請2");
    }

    @Test
    void without_ordinals_day_and_place_stand_in_front() {
        add(ItemKind.REQUEST, "貳.一");
        assertEquals(
                List.of("1101013四維行政中心-請1"),
                Citations.ofMeeting(null, LocalDate.of(2021, 10, 13), "四維行政中心4樓會議室")
                        .of(places));
    }

    @Test
    void a_long_place_is_cut_where_a_word_ends() {
        add(ItemKind.REQUEST, "貳.一");
        assertEquals(List.of("1101013高雄市政府-請1"), at("高雄市政府四維行政中心 10 樓第三會議室"));
        assertEquals(List.of("1101013衛生福利部-請1"), at("衛生福利部公務人力發展中心第二會議室"));
        assertEquals(List.of("1101013示範鎮示範國民小-請1"), at("示範鎮示範國民小學禮堂"));
        assertEquals(List.of("1101013示範部大樓三樓-請1"), at("示範部大樓三樓3F"));
    }

    private List<String> at(String place) {
        return Citations.ofMeeting(null, LocalDate.of(2021, 10, 13), place).of(places);
    }

    private void add(ItemKind kind, String path) {
        places.add(new Place(kind, path));
    }

    private void assertNumbers(String... numbers) {
        assertEquals(
                java.util.Arrays.asList(numbers),
                Citations.ofMeeting(14, null, null).of(places));
    }
}
