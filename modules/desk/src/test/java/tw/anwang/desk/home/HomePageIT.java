package tw.anwang.desk.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Notices;
import tw.anwang.desk.People;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.CurrentUser;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;

class HomePageIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 2, 1);
    private static final int BUDGET = 8;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("desk");

    @Inject
    HomePage home;

    @Inject
    Tasks tasks;

    @Inject
    Notices notices;

    @Inject
    CurrentUser user;

    @Test
    void stays_within_its_statements_however_much_there_is_to_do() throws Exception {
        container.clock().setTo(TODAY);
        People people = People.inNewOffice(container);
        user.actAs(people.head());
        container.inTransaction(() -> {
            for (int n = 0; n < 30; n++) {
                tasks.open(NewTask.of("desk.sample.verb", "desk.home", n, "/home.xhtml")
                        .forOffice(people.office(), null)
                        .due(Deadline.on(TODAY.plusDays(n - 3))));
                notices.tell(people.office(), "desk.sample.notice {0}", "/home.xhtml", n);
            }
        });
        container.nextRequest();
        SqlCounter sent = SqlCounter.during(() -> {
            user.actAs(people.officer());
            home.load(Locale.TAIWAN);
            return null;
        });
        assertTrue(sent.count() <= BUDGET, sent::toString);
        assertEquals(10, home.getTodo().size());
        assertEquals("逾期 3 日", home.getTodo().get(0).remaining());
        assertEquals(30, home.getMine());
        assertEquals(6, home.getNotices().size());
        assertEquals(3, home.getNumbers().get(0).number());
    }
}
