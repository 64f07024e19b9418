package tw.anwang.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;

/** Invented offices; each test makes its own. */
class OfficeChangesIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final OfficeId 衛福部 = new OfficeId(100);
    private static final OfficeId 高雄市政府 = new OfficeId(10200);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("directory");

    @Inject
    private OfficeChanges changes;

    @Inject
    private ContactWindows windows;

    @Inject
    private Offices offices;

    @Inject
    private OfficeList list;

    @Inject
    private OfficeNames names;

    @Test
    void a_new_office_is_known_at_once_and_belongs_to_the_county_of_its_parent() {
        OfficeId id = added(高雄市政府, "高雄市政府測試一局", "測試一局");
        assertEquals("6400000000", offices.byId(id).orElseThrow().countyCode());
        assertEquals(id, found("高雄市測試一局", TODAY).id());
        assertTrue(id.value() >= 1_000_000, "administrators' offices stay out of the ranges of the seed");
    }

    @Test
    void a_second_office_of_the_same_name_is_refused() {
        added(衛福部, "衛生福利部測試二司", "測試二司");
        assertBroken("directory.office.nameTaken", () -> added(衛福部, "衛生福利部測試二司", "另一司"));
        assertBroken("directory.office.nameMissing", () -> added(衛福部, "  ", "無名"));
    }

    @Test
    void a_renamed_office_answers_to_both_names() {
        OfficeId id = added(衛福部, "衛生福利部測試三司", "測三司");
        changes.rename(id, version(id), "衛生福利部試三新司", "試三司", NEW_YEAR, TODAY);
        assertEquals("衛生福利部試三新司", offices.byId(id).orElseThrow().name());
        assertEquals(id, found("衛生福利部測試三司", TODAY).id());
        assertEquals(id, found("試三司", TODAY).id());
        assertEquals(
                List.of(new OfficeDetails.OtherName("衛生福利部測試三司", LocalDate.of(2025, 12, 31))),
                offices.details(id).otherNames());
    }

    @Test
    void units_of_a_renamed_ministry_are_still_read_under_either_name() {
        OfficeId ministry = added(new OfficeId(1), "測試四部", "測四部");
        OfficeId unit = added(ministry, "測試四部規劃司", "規劃司");
        changes.rename(ministry, version(ministry), "試行四部", "試四部", NEW_YEAR, TODAY);
        assertEquals(unit, found("測試四部規劃司", TODAY).id());
        assertEquals(unit, found("試四部規劃司", TODAY).id());
    }

    @Test
    void a_name_of_tomorrow_is_refused_today() {
        OfficeId id = added(衛福部, "衛生福利部測試五司", "測試五司");
        assertBroken(
                "directory.office.renameAhead",
                () -> changes.rename(id, version(id), "新", "新", TODAY.plusDays(1), TODAY));
    }

    @Test
    void one_office_may_go_on_in_two() {
        OfficeId family = added(衛福部, "衛生福利部測試六署", "測六署");
        OfficeId child = added(衛福部, "衛生福利部測試六甲署", "六甲署");
        OfficeId elder = added(衛福部, "衛生福利部測試六乙署", "六乙署");
        changes.close(family, version(family), LocalDate.of(2025, 12, 31), List.of(child, elder));
        assertEquals(family, found("測六署", LocalDate.of(2025, 6, 1)).id());
        var reading = assertInstanceOf(NameReading.Succeeded.class, names.resolve("測六署", Speaking.UNKNOWN, TODAY));
        assertEquals(
                List.of(child, elder),
                reading.successors().stream().map(OfficeRef::id).toList());
        assertEquals(2, offices.successorsOf(family, TODAY).size());
    }

    @Test
    void two_offices_may_go_on_in_one_that_is_followed_by_another() {
        OfficeId first = added(衛福部, "衛生福利部測試七甲司", "七甲司");
        OfficeId second = added(衛福部, "衛生福利部測試七乙司", "七乙司");
        OfficeId merged = added(衛福部, "衛生福利部測試七丙司", "七丙司");
        OfficeId last = added(衛福部, "衛生福利部測試七丁司", "七丁司");
        changes.close(first, version(first), LocalDate.of(2024, 12, 31), List.of(merged));
        changes.close(second, version(second), LocalDate.of(2024, 12, 31), List.of(merged));
        changes.close(merged, version(merged), LocalDate.of(2025, 12, 31), List.of(last));
        assertEquals(List.of(offices.byId(last).orElseThrow()), offices.successorsOf(first, TODAY));
        assertEquals(
                List.of(offices.byId(merged).orElseThrow()), offices.successorsOf(second, LocalDate.of(2025, 3, 1)));
    }

    @Test
    void closing_asks_for_order() {
        OfficeId id = added(衛福部, "衛生福利部測試八署", "測試八署");
        OfficeId unit = added(id, "衛生福利部測試八署一組", "八署一組");
        assertEquals(
                "directory.office.hasOpenOffices",
                changes.whyNotClose(id).orElseThrow().key());
        assertBroken("directory.office.hasOpenOffices", () -> changes.close(id, version(id), TODAY, List.of()));
        assertBroken(
                "directory.office.successorNotThere", () -> changes.close(unit, version(unit), TODAY, List.of(unit)));
        changes.close(unit, version(unit), NEW_YEAR, List.of());
        assertBroken("directory.office.closed", () -> changes.close(unit, version(unit), TODAY, List.of()));
    }

    @Test
    void an_unknown_name_becomes_an_alias_or_an_outside_body() {
        assertInstanceOf(NameReading.Unknown.class, names.resolve("測九家", Speaking.UNKNOWN, TODAY));
        OfficeId id = added(衛福部, "衛生福利部測試九司", "測試九司");
        changes.addAlias(id, " 測九家 ");
        assertEquals(id, found("測九家", TODAY).id());
        assertBroken("directory.alias.known", () -> changes.addAlias(id, "測九家"));
        changes.removeAlias(id, "測九家");
        assertInstanceOf(NameReading.Unknown.class, names.resolve("測九家", Speaking.UNKNOWN, TODAY));

        OfficeId body = changes.add(NewOffice.outside("財團法人測試九基金會"));
        assertEquals(OfficeKind.OUTSIDE, offices.kindOf(body));
        assertEquals(body, found("財團法人測試九基金會", TODAY).id());
    }

    @Test
    void a_stale_page_is_refused() {
        OfficeId id = added(衛福部, "衛生福利部測試十司", "測試十司");
        int read = version(id);
        changes.correct(id, read, "衛生福利部測試十司", "十司", Set.of(Remit.HEALTH));
        assertThrows(OptimisticLockException.class, () -> changes.correct(id, read, "衛生福利部測試十司", "拾司", Set.of()));
        assertEquals(Set.of(Remit.HEALTH), offices.details(id).remits());
    }

    @Test
    void a_change_that_rolls_back_leaves_no_trace_in_memory() {
        assertThrows(
                IllegalStateException.class,
                () -> container.inTransaction(() -> {
                    added(衛福部, "衛生福利部測試幻司", "測試幻司");
                    found("測試幻司", TODAY);
                    throw new IllegalStateException("afterwards");
                }));
        container.nextRequest();
        assertInstanceOf(NameReading.Unknown.class, names.resolve("測試幻司", Speaking.UNKNOWN, TODAY));
    }

    @Test
    void another_node_s_change_is_seen_by_the_next_request() throws Exception {
        OfficeId id = added(衛福部, "衛生福利部測試遠司", "測試遠司");
        try (var other = container.database().connect();
                var statement = other.createStatement()) {
            statement.execute("insert into directory_alias (office_id, name) values (" + id + ", '彼端')");
            statement.execute("update directory_change_stamp set stamp = 42");
        }
        container.nextRequest();
        assertEquals(id, found("彼端", TODAY).id());
    }

    @Test
    void a_contact_window_is_added_changed_and_removed() {
        OfficeId id = added(衛福部, "衛生福利部測試窗司", "測試窗司");
        long window = windows.put(id, ContactWindow.of("林測試", "02-0000-0000", "w@example.tw"));
        windows.put(
                id,
                new ContactWindow(
                        window, "陳測試", null, null, offices.windowsOf(id).get(0).version()));
        ContactWindow kept = offices.windowsOf(id).get(0);
        assertEquals("陳測試", kept.name());
        assertBroken("directory.window.emailUnreadable", () -> windows.put(id, ContactWindow.of("林測試", null, "測試信箱")));
        assertBroken("directory.window.nameMissing", () -> windows.put(id, ContactWindow.of("", null, null)));
        windows.remove(window, kept.version());
        assertEquals(List.of(), offices.windowsOf(id));
    }

    @Test
    void an_office_stands_in_the_tree() {
        assertBroken("directory.office.parentMissing", () -> added(null, "測試孤司", "孤司"));
        assertBroken(
                "directory.office.countyGovernment",
                () -> changes.add(new NewOffice(高雄市政府, "高雄市第二政府", null, OfficeKind.COUNTY_GOVERNMENT, Set.of(), null)));
        OfficeId closed = added(衛福部, "衛生福利部測試十一署", "十一署");
        changes.close(closed, version(closed), NEW_YEAR, List.of());
        assertBroken("directory.office.parentClosed", () -> added(closed, "衛生福利部測試十一署一組", "一組"));
    }

    @Test
    void who_took_over_cannot_have_ended_before() {
        OfficeId former = added(衛福部, "衛生福利部測試十二司", "十二司");
        OfficeId next = added(衛福部, "衛生福利部測試十三司", "十三司");
        changes.close(former, version(former), LocalDate.of(2025, 12, 31), List.of(next));
        assertBroken(
                "directory.office.closesBeforeItTookOver",
                () -> changes.close(next, version(next), LocalDate.of(2024, 12, 31), List.of(former)));
        assertEquals(List.of(offices.byId(next).orElseThrow()), offices.successorsOf(former, TODAY));
    }

    @Test
    void the_lineage_of_an_office_tells_one_step_each_way() {
        OfficeId first = added(衛福部, "衛生福利部測試十四司", "十四司");
        OfficeId second = added(衛福部, "衛生福利部測試十五司", "十五司");
        OfficeId third = added(衛福部, "衛生福利部測試十六司", "十六司");
        changes.close(first, version(first), LocalDate.of(2024, 12, 31), List.of(second, third));
        changes.close(second, version(second), LocalDate.of(2025, 12, 31), List.of(third));
        Lineage lineage = list.lineageOf(second);
        assertEquals(
                List.of(new Lineage.Step(offices.byId(first).orElseThrow(), LocalDate.of(2025, 1, 1))),
                lineage.predecessors());
        assertEquals(List.of(new Lineage.Step(offices.byId(third).orElseThrow(), NEW_YEAR)), lineage.successors());
        assertEquals(2, list.lineageOf(third).predecessors().size());
    }

    @Test
    void a_former_official_name_is_not_taken_away() {
        OfficeId id = added(衛福部, "衛生福利部測試十七司", "十七司");
        changes.rename(id, version(id), "衛生福利部測試十八司", null, NEW_YEAR, TODAY);
        assertBroken("directory.alias.former", () -> changes.removeAlias(id, "衛生福利部測試十七司"));
        assertEquals(1, offices.details(id).otherNames().size());
    }

    private OfficeId added(OfficeId parent, String name, String shortName) {
        return changes.add(new NewOffice(parent, name, shortName, kindOf(name), Set.of(), null));
    }

    private static OfficeKind kindOf(String name) {
        return name.endsWith("部") ? OfficeKind.MINISTRY : OfficeKind.DEPARTMENT;
    }

    private int version(OfficeId id) {
        return offices.details(id).version();
    }

    private OfficeRef found(String words, LocalDate day) {
        return assertInstanceOf(NameReading.Found.class, names.resolve(words, Speaking.UNKNOWN, day))
                .office();
    }

    private static void assertBroken(String key, Runnable verb) {
        assertEquals(key, assertThrows(RuleBroken.class, verb::run).key());
    }
}
