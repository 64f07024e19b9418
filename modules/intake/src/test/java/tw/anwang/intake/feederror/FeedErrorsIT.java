package tw.anwang.intake.feederror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.Files;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.person.ToldPerson;
import tw.anwang.intake.platform.FeedField;
import tw.anwang.intake.platform.Platform;
import tw.anwang.intake.report.ReportHead;
import tw.anwang.intake.report.ReportWords;
import tw.anwang.intake.report.Reports;
import tw.anwang.intake.report.ToldReporter;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** Wrong data of a platform: told with a picture, answered, closed, and seen by whom it concerns. */
class FeedErrorsIT {
    private static final long WINDOW = 10220;
    private static final long CENTRE = 10221;
    private static final long ELSEWHERE = 10301;
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static int numbers;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    FeedErrors errors;

    @Inject
    Reports reports;

    @Inject
    Files files;

    @Inject
    CurrentUser user;

    private String number;

    @BeforeEach
    void at_the_window() throws Exception {
        number = "ERR-" + ++numbers;
        actAs("窗口", WINDOW, "intakeOfficer");
    }

    private void actAs(String name, long office, String role) throws Exception {
        user.actAs(new AccountId(TestAccount.called(name).with(role).in(container.database(), office)));
    }

    private ToldError told(Long report) {
        return new ToldError(Platform.ECARE, number, report, FeedField.DISTRICT, "寫成鳳山區", "應為三民區", "保護服務司系統窗口");
    }

    private long raised() {
        return errors.raise(told(null), "畫面.png", new ByteArrayInputStream(PICTURE));
    }

    private int version(long id) {
        return errors.read(id).version();
    }

    private int tasks(long id) throws Exception {
        try (var connection = container.database().connect();
                var query = connection.prepareStatement("select count(*) from desk_task where record_kind ="
                        + " 'intake.platformError' and record_id = ? and account_id = ? and closed_at is null")) {
            query.setLong(1, id);
            query.setLong(2, user.getMe().id().value());
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void refused(String rule, org.junit.jupiter.api.function.Executable act) {
        assertEquals(
                "intake.platformError." + rule,
                assertThrows(RuleBroken.class, act).key());
    }

    @Test
    void it_is_told_with_a_picture_answered_and_mended_and_lies_on_the_desk_until_then() throws Exception {
        long id = raised();
        assertEquals(FeedErrorState.RAISED, errors.read(id).state());
        assertEquals(1, errors.pictures(id).size());
        assertNotNull(files.download(errors.pictures(id).get(0).id()));
        assertEquals(1, tasks(id));
        errors.answer(id, version(id), "核對中");
        assertEquals(FeedErrorState.ANSWERED, errors.read(id).state());
        assertEquals(1, tasks(id));
        errors.close(id, version(id), true, null);
        assertEquals(FeedErrorState.CORRECTED, errors.read(id).state());
        assertNotNull(errors.read(id).closedAt());
        assertEquals(0, tasks(id));
        refused("over", () -> errors.answer(id, version(id), "再說"));
    }

    @Test
    void what_is_not_mended_needs_a_reason_and_what_was_read_before_is_not_closed() {
        long id = raised();
        int before = version(id);
        refused("noReason", () -> errors.close(id, before, false, " "));
        refused("noAnswer", () -> errors.answer(id, before, null));
        errors.answer(id, before, "查無此案");
        assertThrows(OptimisticLockException.class, () -> errors.close(id, before, true, null));
        errors.close(id, version(id), false, "平台認為無誤");
        assertEquals(FeedErrorState.REFUSED, errors.read(id).state());
    }

    @Test
    void only_a_picture_is_a_picture() {
        byte[] text = "只是文字".getBytes(StandardCharsets.UTF_8);
        refused("noPicture", () -> errors.raise(told(null), "畫面.txt", new ByteArrayInputStream(text)));
        assertEquals(
                "desk.file.type",
                assertThrows(
                                RuleBroken.class,
                                () -> errors.raise(
                                        told(null), "畫面.png", new ByteArrayInputStream(new byte[] {1, 2, 3, 0, 0})))
                        .key());
    }

    @Test
    void another_county_and_who_does_not_see_the_report_see_nothing_of_it() throws Exception {
        Instant now = container.clock().instant().minusSeconds(600);
        ReportHead head = new ReportHead(
                ReportKind.CHILD_PROTECTION, "6400000000", null, now, false, null, Platform.ECARE.system(), number);
        ReportWords words = new ReportWords("案情", null, null, null, null, null, null);
        ToldPerson child =
                new ToldPerson("林測試", Sex.FEMALE, LocalDate.of(2018, 3, 1), MemberRole.CHILD, true, null, null);
        long report = reports.register(head, words, List.of(child), new ToldReporter(null, null, null, null));
        long id = errors.raise(told(report), null, null);
        long open = raised();
        long file = errors.pictures(open).get(0).id();
        assertTrue(shown(id) && shown(open));

        actAs("同縣市他單位", 10211, "intakeOfficer");
        assertTrue(!shown(id) && shown(open));
        assertThrows(NotVisible.class, () -> errors.read(id));

        actAs("外縣市", ELSEWHERE, "intakeOfficer");
        assertTrue(!shown(id) && !shown(open));
        assertThrows(NotVisible.class, () -> errors.read(open));
        assertThrows(NotVisible.class, () -> files.download(file));
        assertThrows(NotVisible.class, () -> errors.raise(told(report), null, null));

        actAs("社工", CENTRE, "socialWorker");
        assertThrows(NotPermitted.class, () -> errors.read(open));
    }

    private boolean shown(long id) {
        return errors.found(new FeedErrorFilter(FeedErrorState.RAISED), 1).rows().stream()
                .anyMatch(one -> one.id() == id);
    }
}
