package tw.anwang.identity.asked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountCare;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.WordsInAddress;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

class AskedWordsIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    private static int turn;

    @Inject
    AskedWords asked;

    @Inject
    WordsInAddress address;

    @Inject
    AccountCare care;

    @Inject
    CurrentUser user;

    private long me;

    @BeforeEach
    void somebody_asks() throws Exception {
        turn++;
        me = account("one");
        actAs(me);
    }

    @Test
    void words_are_found_by_their_number_by_the_person_who_asked_and_by_nobody_else() throws Exception {
        long number = asked.keep("王小明");
        assertEquals("王小明", asked.words(number));
        actAs(account("other"));
        assertThrows(NotVisible.class, () -> asked.words(number));
        assertThrows(NotVisible.class, () -> asked.words(0));
    }

    @Test
    void they_are_forgotten_after_thirty_days() {
        long number = asked.keep("王小明");
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(AskedWords.DAYS - 1)));
        care.night();
        assertEquals("王小明", asked.words(number));
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(2)));
        care.night();
        assertThrows(NotVisible.class, () -> asked.words(number));
        container.clock().run();
    }

    @Test
    void longer_words_than_anybody_asks_for_are_cut_between_two_signs() {
        assertEquals(
                "𠮷".repeat(AskedWords.MOST_SIGNS), asked.words(asked.keep("𠮷".repeat(AskedWords.MOST_SIGNS + 5))));
    }

    @Test
    void numbers_stand_for_words_in_every_address_of_the_page_and_for_nothing_else() {
        String mark = address.mark(" 王 小明&co ");
        assertEquals("王 小明&co", address.words(mark));
        assertEquals("~x1", address.words("~x1"));
        assertEquals(
                "?page=2&q=" + mark + "&state=" + "%E7%8E%8B" + "&office=%E7%8E%8B+%E5%B0%8F%E6%98%8E%26co",
                address.in("?page=2&q=%E7%8E%8B+%E5%B0%8F%E6%98%8E%26co&state=%E7%8E%8B"
                        + "&office=%E7%8E%8B+%E5%B0%8F%E6%98%8E%26co"));
        assertEquals("", address.mark("  "));
    }

    private void actAs(long account) {
        assertTrue(user.actAs(new AccountId(account)));
    }

    private long account(String name) throws Exception {
        return TestAccount.named("asked." + name + turn).in(container.database(), 10201);
    }
}
