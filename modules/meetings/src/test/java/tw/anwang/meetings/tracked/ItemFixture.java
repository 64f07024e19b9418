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

/** Items and people for rule tests: {@code anItem().due(Due.on(day)).handedOut()}. */
public final class ItemFixture {
    public static final OfficeId STAFF = new OfficeId(1);
    public static final OfficeId MENTAL_HEALTH = new OfficeId(2);
    public static final OfficeId IMMIGRATION = new OfficeId(3);
    public static final LocalDate TODAY = LocalDate.of(2023, 2, 1);
    public static final Instant NOW = Taipei.at(TODAY.atTime(10, 0));

    private long series = 7;
    private String number = "14-討2";
    private Handling handling = Handling.REPORT;
    private Due due = Due.none();
    private OfficeId lead = MENTAL_HEALTH;
    private List<OfficeId> cos = new ArrayList<>();
    private List<Party> readers = new ArrayList<>();

    public static ItemFixture anItem() {
        return new ItemFixture();
    }

    public ItemFixture numbered(String value) {
        number = value;
        return this;
    }

    public ItemFixture inSeries(long id) {
        series = id;
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
        Origin origin = Origin.minutes(series, 14, 99, "第14次會議", LocalDate.of(2023, 1, 7));
        return new NewItem(
                origin,
                number,
                "社區精神照護",
                "請心健司辦理",
                handling,
                due,
                null,
                Sensitivity.ORDINARY,
                lead,
                cos,
                STAFF,
                readers,
                false);
    }

    public TrackedItem handedOut() {
        return new TrackedItem(begun(), Act.HAND_OUT, Basis.selection(14), keeper(), NOW);
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
