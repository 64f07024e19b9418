package tw.anwang.meetings.tracked;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Scope;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.series.Party;

/**
 * Items, and people for rule tests: {@code anItem().due(Due.on(day)).handedOut()}; a house of a test on the database
 * begins its own, {@code house.anItem("14-討1").ledBy(office).handedOutIn(items)}.
 */
public final class ItemFixture {
    public static final OfficeId STAFF = new OfficeId(1);
    public static final OfficeId MENTAL_HEALTH = new OfficeId(2);
    public static final OfficeId IMMIGRATION = new OfficeId(3);
    public static final LocalDate TODAY = LocalDate.of(2023, 2, 1);
    public static final Instant NOW = Taipei.at(TODAY.atTime(10, 0));

    private Origin origin = Origin.minutes(7, 14, 99, "第14次會議", LocalDate.of(2023, 1, 7));
    private String number = "14-討2";
    private String title = "社區精神照護";
    private String text = "請心健司辦理";
    private Sensitivity sensitivity = Sensitivity.ORDINARY;
    private Handling handling = Handling.REPORT;
    private Due due = Due.none();
    private OfficeId lead = MENTAL_HEALTH;
    private List<OfficeId> cos = new ArrayList<>();
    private OfficeId staff = STAFF;
    private List<Party> readers = new ArrayList<>();

    public static ItemFixture anItem() {
        return new ItemFixture();
    }

    public ItemFixture numbered(String value) {
        number = value;
        return this;
    }

    public ItemFixture inSeries(long id) {
        return from(Origin.minutes(id, 14, 99, "第14次會議", LocalDate.of(2023, 1, 7)));
    }

    public ItemFixture from(Origin value) {
        origin = value;
        return this;
    }

    public ItemFixture saying(String newTitle, String newText) {
        title = newTitle;
        text = newText;
        return this;
    }

    public ItemFixture of(Sensitivity value) {
        sensitivity = value;
        return this;
    }

    public ItemFixture keptBy(OfficeId office) {
        staff = office;
        return this;
    }

    public ItemFixture to(Handling value) {
        handling = value;
        return this;
    }

    public ItemFixture due(Due value) {
        due = value;
        return this;
    }

    public ItemFixture ledBy(OfficeId office, OfficeId... others) {
        lead = office;
        cos = Arrays.asList(others);
        return this;
    }

    public ItemFixture readBy(Party... parties) {
        readers = Arrays.asList(parties);
        return this;
    }

    public NewItem begun() {
        return new NewItem(
                origin, number, title, text, handling, due, null, sensitivity, lead, cos, staff, readers, false);
    }

    public TrackedItem handedOut() {
        return new TrackedItem(begun(), Act.HAND_OUT, Basis.selection(14), keeper(), NOW);
    }

    /** For the person who is signed in, who keeps the series. @return id */
    public long handedOutIn(TrackedItems items) {
        return handedOutIn(items, Basis.staffUnit(null));
    }

    public long handedOutIn(TrackedItems items, Basis basis) {
        return items.begin(begun(), Act.HAND_OUT, basis).id();
    }

    /** An officer of the staff unit. */
    public static Actor keeper() {
        return person(STAFF, "meetings.read", "meetings.keep", "meetings.answer");
    }

    public static Actor person(OfficeId office, String... permissions) {
        return new Actor(
                new AccountId(office.value() * 10),
                "王小明",
                office,
                Set.of(permissions),
                Scope.ofOffices(Set.of(office.value()), office.value() * 10));
    }
}
