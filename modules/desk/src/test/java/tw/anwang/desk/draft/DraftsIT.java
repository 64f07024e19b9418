package tw.anwang.desk.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.Drafts;
import tw.anwang.desk.Drafts.Draft;
import tw.anwang.desk.People;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;

class DraftsIT {
    private static final String PAGE = "meetings.answer";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("desk");

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    private People people;

    @BeforeEach
    void sign_in_an_officer() throws Exception {
        people = People.inNewOffice(container);
        user.actAs(people.officer());
    }

    @Test
    void the_later_text_replaces_the_earlier() {
        drafts.save(PAGE, "7", "{\"text\":\"草\"}");
        var savedAt = drafts.save(PAGE, "7", "{\"text\":\"草稿𠮷\"}");
        Draft draft = drafts.draft(PAGE, "7").orElseThrow();
        assertEquals("{\"text\":\"草稿𠮷\"}", draft.fields());
        assertEquals(savedAt.toEpochMilli(), draft.savedAt().toEpochMilli());
    }

    @Test
    void nobody_else_sees_it_not_even_the_own_head() {
        drafts.save(PAGE, "7", "{}");
        user.actAs(people.head());
        assertEquals(Optional.empty(), drafts.draft(PAGE, "7"));
        drafts.discard(PAGE, "7");
        user.actAs(people.officer());
        assertTrue(drafts.draft(PAGE, "7").isPresent());
    }

    @Test
    void it_is_gone_once_the_text_was_saved_and_stays_when_the_save_fails() throws Exception {
        drafts.save(PAGE, "7", "{}");
        assertThrows(
                IllegalStateException.class,
                () -> container.inTransaction(() -> {
                    drafts.discard(PAGE, "7");
                    throw new IllegalStateException();
                }));
        assertTrue(drafts.draft(PAGE, "7").isPresent());
        container.inTransaction(() -> drafts.discard(PAGE, "7"));
        assertEquals(Optional.empty(), drafts.draft(PAGE, "7"));
    }

    @Test
    void it_is_swept_after_thirty_days() {
        drafts.save(PAGE, "old", "{}");
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(29)));
        drafts.sweep();
        assertTrue(drafts.draft(PAGE, "old").isPresent());
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(2)));
        drafts.sweep();
        assertEquals(Optional.empty(), drafts.draft(PAGE, "old"));
    }

    @Test
    void a_text_beyond_256_kilobytes_is_refused() {
        String long256 = "字".repeat(Drafts.MAX_BYTES / 3 + 1);
        assertEquals(
                "desk.draft.tooLong",
                assertThrows(RuleBroken.class, () -> drafts.save(PAGE, "7", long256))
                        .key());
    }

    @Test
    void who_is_not_signed_in_has_no_drafts() {
        container.nextRequest();
        assertThrows(NotPermitted.class, () -> drafts.draft(PAGE, "7"));
    }
}
