package tw.anwang.meetings.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Files;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.round.OpenRound;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

class FilesOfAnAnswerIT {
    private static final AnswerWords WORDS = new AnswerWords("已訂安置措施。", null);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    Rounds rounds;

    @Inject
    Answers answers;

    @Inject
    AnswerFiles answerFiles;

    @Inject
    AnswerSheets sheets;

    @Inject
    Files files;

    private OpenRound open;
    private long answer;

    @BeforeEach
    void an_office_writes() throws SQLException {
        open = new OpenRound(container, user, items, rounds);
        answer = open.answer();
        user.actAs(open.house.firstOfficer);
    }

    @Test
    void a_file_stays_inside_the_office_until_the_head_approves() throws SQLException {
        answers.write(answer, open.version(), WORDS, List.of(upload("清單.txt")));
        FileRef file = answerFiles.waiting(answer).get(0);
        assertEquals("清單.txt", files.download(file.id()).file().name());
        refusedTo(open.house.keeper, file);
        refusedTo(open.house.secondOfficer, file);
        send();
        user.actAs(open.house.keeper);
        assertEquals(file.id(), files.download(file.id()).file().id());
        assertEquals(
                List.of("清單.txt"),
                sheets.inRound(open.round, open.item).get(0).files().stream()
                        .map(FileRef::name)
                        .toList());
        refusedTo(open.house.secondOfficer, file);
    }

    private void refusedTo(AccountId person, FileRef file) {
        user.actAs(person);
        assertThrows(NotVisible.class, () -> files.download(file.id()));
    }

    @Test
    void a_file_can_be_taken_away_before_it_is_sent_and_not_after() throws SQLException {
        answers.write(answer, open.version(), WORDS, List.of(upload("一.txt"), upload("二.txt")));
        answerFiles.remove(answer, answerFiles.waiting(answer).get(0).id());
        assertEquals(1, answerFiles.waiting(answer).size());
        long kept = answerFiles.waiting(answer).get(0).id();
        send();
        user.actAs(open.house.firstOfficer);
        assertEquals(
                "meetings.answer.alreadySent",
                assertThrows(RuleBroken.class, () -> answerFiles.remove(answer, kept))
                        .key());
        user.actAs(open.house.keeper);
        answers.giveBack(answer, open.version(), "請補");
        user.actAs(open.house.firstOfficer);
        answerFiles.remove(answer, kept);
        assertEquals(1, answerFiles.sent(List.of(answer)).get(answer).size(), "what was sent stays");
    }

    @Test
    void a_file_that_is_not_taken_saves_nothing_of_the_answer() throws SQLException {
        int version = open.version();
        Upload program = new Upload("工具.exe", () -> new ByteArrayInputStream(new byte[] {'M', 'Z', 0, 1, 2}));
        assertThrows(RuleBroken.class, () -> answers.write(answer, version, WORDS, List.of(upload("一.txt"), program)));
        assertEquals(version, open.version());
        assertTrue(answerFiles.waiting(answer).isEmpty());
    }

    private void send() throws SQLException {
        user.actAs(open.house.firstOfficer);
        answers.submit(answer, open.version(), WORDS, List.of());
        user.actAs(open.house.firstHead);
        answers.approve(answer, open.version(), Approval.HERE);
    }

    private static Upload upload(String name) {
        return new Upload(name, () -> new ByteArrayInputStream("安置處所".getBytes(StandardCharsets.UTF_8)));
    }
}
