package tw.anwang.desk.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.Files;
import tw.anwang.desk.People;
import tw.anwang.desk.file.LeftOpen;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.testing.ModuleContainer;

class KeysIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("desk");

    @Inject
    Keys keys;

    @Inject
    Files files;

    @Inject
    LeftOpen open;

    @Inject
    CurrentUser user;

    private People people;

    @BeforeEach
    void a_file_is_kept_under_the_key() throws Exception {
        people = People.inNewOffice(container);
        user.actAs(people.officer());
        byte[] bytes = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        files.add("desk.nobody", 1, "a.txt", new ByteArrayInputStream(bytes));
    }

    @Test
    void administrators_see_what_lies_under_which_key_and_nobody_else() throws Exception {
        assertThrows(NotPermitted.class, () -> keys.uses());
        assertThrows(NotPermitted.class, () -> keys.renew(portion -> {}));
        user.actAs(people.administrator(container));
        KeyUse newest = keys.uses().get(0);
        assertEquals("newest", newest.state());
        assertEquals(1, newest.number());
        assertTrue(newest.files() > 0);
    }

    @Test
    void what_lies_open_is_counted_hidden_by_the_renewal_and_told_to_the_trail() throws Exception {
        user.actAs(people.administrator(container));
        open.leave("as a release before left it " + UUID.randomUUID());
        KeyUse left = keys.uses().stream()
                .filter(use -> use.number() == 0)
                .findFirst()
                .orElseThrow();
        assertEquals("open", left.state());
        List<Long> portions = new ArrayList<>();
        keys.renew(portions::add);
        assertFalse(portions.isEmpty());
        assertTrue(keys.uses().stream().noneMatch(use -> use.number() == 0));
        assertTrue(lastAct().contains(" renewKeys desk.key 1 columns 0, files "), lastAct());
    }

    @Test
    void a_renewal_is_told_at_its_begin_whatever_becomes_of_it() throws Exception {
        user.actAs(people.administrator(container));
        open.leave("hidden anew by nobody " + UUID.randomUUID());
        String before = lastAct();
        assertThrows(
                CancellationException.class,
                () -> keys.renew(portion -> {
                    assertBegun(before);
                    throw new CancellationException();
                }));
        assertBegun(before);
    }

    private static void assertBegun(String before) {
        try {
            assertNotEquals(before, lastAct());
            assertEquals("renewKeys desk.key 1 begun", lastAct().replaceFirst("^\\d+ ", ""));
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String lastAct() throws Exception {
        try (var database = container.database().connect();
                var row = database.createStatement()
                        .executeQuery("select concat_ws(' ', id, verb, kind, record_id, detail) from "
                                + container.database().trailSchema() + ".trail_act order by id desc limit 1")) {
            row.next();
            return row.getString(1);
        }
    }
}
