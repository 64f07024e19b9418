package tw.anwang.identity.sso;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;

/** What the lines of the mapping give together. */
class MappedRightsTest {
    private static final OfficeId HERE = new OfficeId(1);
    private static final OfficeId THERE = new OfficeId(2);

    private static GroupMapping line(String role, OfficeId office) {
        return new GroupMapping("g", role, office, new AccountId(7), Instant.EPOCH);
    }

    private static MappedRights rights(GroupMapping... lines) {
        return new MappedRights(List.of(lines));
    }

    @Test
    void one_office_is_told_when_all_lines_with_an_office_name_the_same() {
        assertEquals(Optional.empty(), rights().office());
        assertEquals(Optional.empty(), rights(line("reader", null)).office());
        assertEquals(
                Optional.of(HERE),
                rights(line("reader", HERE), line(null, HERE), line("head", null))
                        .office());
        assertEquals(
                Optional.empty(),
                rights(line("reader", HERE), line(null, THERE)).office());
    }

    @Test
    void a_role_with_an_office_holds_there_and_one_without_holds_everywhere() {
        MappedRights rights =
                rights(line("reader", HERE), line("head", THERE), line("officer", null), line(null, HERE));
        assertEquals(Set.of("reader", "officer"), rights.roles(HERE));
        assertEquals(Set.of("head", "officer"), rights.roles(THERE));
        assertEquals(Set.of("officer"), rights.roles(new OfficeId(3)));
    }

    @Test
    void a_line_counts_when_somebody_else_has_confirmed_it() {
        GroupMapping line = line("reader", HERE);
        assertEquals(Set.of(), MappedRights.of(List.of(line)).roles(HERE));
        assertEquals("g: role reader office 1 [waits]", MappedRights.words(List.of(line)));
        line.confirm(new AccountId(8), Instant.EPOCH);
        MappedRights rights = MappedRights.of(List.of(line));
        assertEquals(Set.of("reader"), rights.roles(HERE));
        assertEquals(Set.of(), rights.notBy(new AccountId(8)).roles(HERE), "nor for who confirmed it");
    }

    @Test
    void what_the_person_made_does_not_count_for_that_person() {
        MappedRights rights = rights(line("reader", HERE));
        assertEquals(Set.of(), rights.notBy(new AccountId(7)).roles(HERE));
        assertEquals(Set.of("reader"), rights.notBy(new AccountId(9)).roles(HERE));
    }
}
