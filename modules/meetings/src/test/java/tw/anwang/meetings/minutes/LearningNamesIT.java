package tw.anwang.meetings.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.SeriesFixture;
import tw.anwang.meetings.StaffUnit;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.UnitTyped.Unknown;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.minutes.MinutesParser;
import tw.anwang.testing.ModuleContainer;

/** A name in the minutes that the directory does not know. */
class LearningNamesIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    SeriesList seriesList;

    @Inject
    Meetings meetings;

    @Inject
    MinutesVersions versions;

    @Inject
    MinutesItems items;

    @Inject
    Reviews reviews;

    @Inject
    ItemForms forms;

    private long minutes;

    @BeforeEach
    void minutes_in_review() throws Exception {
        new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "caseOfficer");
        Series series = seriesList.byId(seriesList.record(SeriesFixture.platform("示範平臺")));
        minutes = container.inTransaction(() -> {
            Meeting meeting = meetings.plan(
                    series.id(),
                    MeetingFacts.planned("第3次", 3, LocalDate.of(2023, 3, 9).atTime(14, 0), null));
            Source source = new Source("a.txt", "1".repeat(64), sample(), null, null, null, null, null);
            return versions.add(series, meeting, source, MinutesParser.parse(sample()));
        });
    }

    @Test
    void becomes_a_new_office_below_the_one_beside_it() throws SQLException {
        confirm("虛構甲署", "衛生福利部", Unknown.OFFICE);
        assertEquals("AGENCY 衛生福利部", office("虛構甲署"));
    }

    @Test
    void becomes_a_body_outside() throws SQLException {
        confirm("虛構關懷協會甲", null, Unknown.OUTSIDE);
        assertEquals("OUTSIDE -", office("虛構關懷協會甲"));
    }

    @Test
    void becomes_another_name_of_an_office_and_is_known_from_then_on() {
        confirm("虛構別名甲", "社家署", Unknown.ALIAS);
        UnitReading again = confirm("虛構別名甲", null, Unknown.LEAVE);
        assertEquals(StaffUnit.FAMILY_SUPPORT.value(), again.officeId());
    }

    @Test
    void asks_for_the_office_that_is_missing_beside_it() {
        refused("meetings.item.aliasOffice", "虛構別名乙", Unknown.ALIAS);
        refused("meetings.item.parentMissing", "虛構乙署", Unknown.OFFICE);
    }

    @Test
    void is_learned_with_its_item_or_not_at_all() throws SQLException {
        OpenItem before = open();
        items.confirm(before.id(), before.version(), before.reading());
        assertThrows(
                OptimisticLockException.class,
                () -> forms.confirm(before, typed(before, "虛構關懷協會乙", null, Unknown.OUTSIDE), reviews.of(minutes)));
        assertEquals("", office("虛構關懷協會乙"));
    }

    private void refused(String key, String name, Unknown as) {
        assertEquals(
                key,
                assertThrows(RuleBroken.class, () -> confirm(name, null, as)).key());
    }

    private UnitReading confirm(String name, String beside, Unknown as) {
        OpenItem open = open();
        forms.confirm(open, typed(open, name, beside, as), reviews.of(minutes));
        UnitReading learned = open().reading().units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertNotNull(learned.officeId());
        return learned;
    }

    private ItemTyped typed(OpenItem open, String name, String beside, Unknown as) {
        ItemTyped typed = forms.typed(open, reviews.of(minutes));
        typed.getUnits().removeIf(unit -> name.equals(unit.getName()));
        UnitTyped blank = typed.getUnits().get(typed.getUnits().size() - 1);
        blank.setName(name);
        blank.setPart(UnitPart.NAMED);
        blank.setOffice(beside);
        blank.setUnknown(as);
        return typed;
    }

    private OpenItem open() {
        ItemRow row = items.rows(minutes).get(0);
        return items.open(minutes, row.id()).orElseThrow();
    }

    private static String office(String name) throws SQLException {
        try (var connection = container.database().connect();
                var sql = connection.prepareStatement(
                        "select concat(o.kind, ' ', coalesce(p.name, '-')) from directory_office o"
                                + " left join directory_office p on p.id = o.parent_id where o.name = ?")) {
            sql.setString(1, name);
            try (var row = sql.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private static String sample() throws java.io.IOException {
        try (var in = LearningNamesIT.class.getResourceAsStream("/minutes/platform-3.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
