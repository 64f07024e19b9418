package tw.anwang.meetings.register;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tw.anwang.identity.AccountId;
import tw.anwang.meetings.People;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** A county with its offices, two central ones, and a year of its own for each test. */
final class RegisterFixture {
    static final String COUNTY = "6400000000";
    static final long EDUCATION = 10203;
    static final long SOCIAL = 10201;
    static final long ELSEWHERE = 10301;
    static final long MENTAL_HEALTH = 103;
    static final long LABOUR = 300;
    static final long PROGRAMME = 101;
    private static final AtomicInteger YEARS = new AtomicInteger(2030);

    final int year = YEARS.getAndIncrement();
    final AccountId officer;
    final AccountId head;
    final AccountId compiler;
    final AccountId elsewhere;
    final AccountId mental;
    final AccountId labour;
    final AccountId programme;

    RegisterFixture(ModuleContainer container) throws SQLException {
        officer = new AccountId(TestAccount.called("承辦").with("caseOfficer").in(container.database(), EDUCATION));
        head = People.of(container, EDUCATION);
        compiler = People.of(container, SOCIAL);
        elsewhere = People.of(container, ELSEWHERE);
        mental = People.of(container, MENTAL_HEALTH);
        labour = People.of(container, LABOUR);
        programme = People.of(container, PROGRAMME);
    }

    static RequestWords words(String title) {
        return new RequestWords(1L, title, "說明與建議：" + title, "第一點\n第二點");
    }

    static List<Long> both() {
        return List.of(MENTAL_HEALTH, LABOUR);
    }
}
