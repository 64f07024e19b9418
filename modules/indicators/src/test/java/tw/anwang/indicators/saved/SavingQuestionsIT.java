package tw.anwang.indicators.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** A question is kept for oneself, and shared with the own office alone. */
class SavingQuestionsIT {
    private static final long SANMIN = 10221;
    private static final long FENGSHAN = 10223;
    private static final String QUESTION = "rows=district";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("indicators");

    @Inject
    SavedQuestions questions;

    @Inject
    CurrentUser user;

    private AccountId me;

    @BeforeEach
    void somebody() throws Exception {
        me = supervisor(SANMIN);
        actAs(me);
    }

    private static AccountId supervisor(long office) throws Exception {
        return new AccountId(
                TestAccount.called("督導").with("socialWorkSupervisor").in(container.database(), office));
    }

    private void actAs(AccountId who) {
        assertTrue(user.actAs(who));
    }

    private static List<String> names(List<SavedQuestion> some) {
        return some.stream().map(SavedQuestion::name).toList();
    }

    @Test
    void an_own_question_is_found_again_renamed_and_removed() {
        long id = questions.keep(" 每月新案 ", false, QUESTION);
        SavedQuestion kept = questions.own(id);
        assertEquals("每月新案", kept.name());
        assertEquals(QUESTION, kept.question());
        questions.change(id, kept.version(), "每季新案", true);
        assertEquals(List.of("每季新案"), names(questions.mine()));
        assertTrue(questions.own(id).isShared());
        questions.remove(id, questions.own(id).version());
        assertEquals(List.of(), questions.mine());
    }

    @Test
    void colleagues_of_the_office_find_what_is_shared_and_nobody_else_does() throws Exception {
        String shared = "分享" + System.nanoTime();
        long open = questions.keep(shared, true, QUESTION);
        long own = questions.keep("自用" + shared, false, QUESTION);
        actAs(supervisor(SANMIN));
        assertTrue(names(questions.ofColleagues()).contains(shared));
        assertFalse(names(questions.ofColleagues()).contains("自用" + shared));
        assertEquals(List.of(), questions.mine());
        assertThrows(NotVisible.class, () -> questions.own(open));
        assertThrows(NotVisible.class, () -> questions.change(own, 1, "別人的", true));
        assertThrows(NotVisible.class, () -> questions.remove(open, 1));
        actAs(supervisor(FENGSHAN));
        assertFalse(names(questions.ofColleagues()).contains(shared));
        actAs(me);
        questions.change(open, questions.own(open).version(), shared, false);
        actAs(supervisor(SANMIN));
        assertFalse(names(questions.ofColleagues()).contains(shared));
    }

    @Test
    void a_stale_change_is_refused_and_what_was_saved_first_stays() {
        long id = questions.keep("甲", false, QUESTION);
        int read = questions.own(id).version();
        questions.change(id, read, "乙", false);
        assertThrows(OptimisticLockException.class, () -> questions.change(id, read, "丙", true));
        assertThrows(OptimisticLockException.class, () -> questions.remove(id, read));
        assertEquals("乙", questions.own(id).name());
        assertFalse(questions.own(id).isShared());
    }

    @Test
    void a_name_is_needed_short_enough_and_not_taken() {
        questions.keep("同名", false, QUESTION);
        long other = questions.keep("別名", false, QUESTION);
        refused("indicators.saved.taken", () -> questions.keep("同名", false, QUESTION));
        refused("indicators.saved.taken", () -> questions.change(other, 1, "同名", false));
        refused("indicators.saved.noName", () -> questions.keep("  ", false, QUESTION));
        refused("desk.text.tooLong", () -> questions.keep("長".repeat(61), false, QUESTION));
        questions.change(other, questions.own(other).version(), "別名", true);
    }

    @Test
    void there_are_at_most_fifty_and_nobody_keeps_any_without_the_right() throws Exception {
        for (int i = 0; i < SavedQuestions.MOST; i++) {
            questions.keep("第 " + i, false, QUESTION);
        }
        refused("indicators.saved.tooMany", () -> questions.keep("再一個", false, QUESTION));
        actAs(new AccountId(TestAccount.called("管理").with("administrator").in(container.database(), SANMIN)));
        assertThrows(NotPermitted.class, () -> questions.keep("不可", false, QUESTION));
        assertThrows(NotPermitted.class, () -> questions.mine());
    }

    private static void refused(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(RuleBroken.class, act).key());
    }
}
