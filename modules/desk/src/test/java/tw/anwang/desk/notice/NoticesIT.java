package tw.anwang.desk.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.Notices;
import tw.anwang.desk.People;
import tw.anwang.identity.CurrentUser;
import tw.anwang.testing.ModuleContainer;

class NoticesIT {
    private static final String KEY = "desk.sample.notice {0} {1}";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("desk");

    @Inject
    Notices notices;

    @Inject
    MyNotices mine;

    @Inject
    CurrentUser user;

    private People people;

    @BeforeEach
    void sign_in_a_head() throws Exception {
        people = People.inNewOffice(container);
        user.actAs(people.head());
    }

    @Test
    void everybody_in_the_office_reads_it_but_not_who_did_it() throws Exception {
        tell("心健司", "第4案");
        assertEquals(List.of(), words());
        user.actAs(people.officer());
        assertEquals(List.of("desk.sample.notice 心健司 第4案"), words());
    }

    @Test
    void what_i_have_read_others_still_find_unread() throws Exception {
        user.actAs(People.inNewOffice(container).officer());
        tell("a", "b");
        user.actAs(people.officer());
        mine.readUpTo(mine.unread(1, Locale.TAIWAN).get(0).id());
        assertEquals(List.of(), words());
        user.actAs(people.head());
        assertEquals(1, words().size());
    }

    @Test
    void marking_does_not_touch_what_came_in_meanwhile() throws Exception {
        user.actAs(People.inNewOffice(container).officer());
        tell("first", "");
        tell("second", "");
        user.actAs(people.officer());
        mine.readUpTo(mine.unread(2, Locale.TAIWAN).get(1).id());
        assertEquals(List.of("desk.sample.notice second "), words());
    }

    @Test
    void the_same_fact_stands_there_once_on_one_day_however_often_and_to_whom_it_was_told() throws Exception {
        tell("個案", "F-115-00012");
        tell("個案", "F-115-00012");
        container.inTransaction(() -> notices.tell(people.officer(), KEY, "/home.xhtml", "個案", "F-115-00012"));
        tell("個案", "F-115-00013");
        user.actAs(people.officer());
        assertEquals(List.of("desk.sample.notice 個案 F-115-00013", "desk.sample.notice 個案 F-115-00012"), words());
        mine.readUpTo(mine.unread(1, Locale.TAIWAN).get(0).id());
        assertEquals(List.of(), words(), "what was shown once is read as a whole");
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(1)));
        user.actAs(people.head());
        tell("個案", "F-115-00012");
        user.actAs(people.officer());
        assertEquals(List.of("desk.sample.notice 個案 F-115-00012"), words(), "of another day it is news");
    }

    @Test
    void after_thirty_days_it_is_no_news() throws Exception {
        tell("old", "");
        user.actAs(people.officer());
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(31)));
        assertEquals(List.of(), words());
    }

    private void tell(String who, String what) throws Exception {
        container.inTransaction(() -> notices.tell(people.office(), KEY, "/home.xhtml", who, what));
    }

    private List<String> words() {
        return mine.unread(10, Locale.TAIWAN).stream().map(NoticeLine::words).toList();
    }
}
