package tw.anwang.intake.report;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.person.ToldPerson;
import tw.anwang.intake.screening.Proposal;
import tw.anwang.intake.screening.Screenings;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** 高雄市 with its window, two centres and the bureau above them. */
public final class IntakeFixture {
    public static final String COUNTY = "6400000000";
    public static final String SANMIN_DISTRICT = "64000050";
    public static final long WINDOW = 10220;
    public static final long SANMIN = 10221;
    public static final long FENGSHAN = 10223;
    public static final long BUREAU = 10201;
    public static final long ELSEWHERE = 10301;

    public final AccountId screener;
    public final AccountId checker;
    public final AccountId worker;
    public final AccountId supervisor;
    public final AccountId other;
    public final AccountId head;
    final AccountId elsewhere;
    private final ModuleContainer container;
    private final CurrentUser user;
    private final Reports reports;
    private final Screenings screenings;

    public IntakeFixture(ModuleContainer container) throws SQLException {
        this.container = container;
        user = container.get(CurrentUser.class);
        reports = container.get(Reports.class);
        screenings = container.get(Screenings.class);
        screener = person("篩案", WINDOW, "intakeOfficer");
        checker = person("複核", WINDOW, "intakeOfficer");
        worker = person("社工", SANMIN, "socialWorker");
        supervisor = person("三民督導", SANMIN, "socialWorkSupervisor");
        other = person("鳳山督導", FENGSHAN, "socialWorkSupervisor");
        head = person("科長", BUREAU, "intakeOfficer");
        elsewhere = person("新北", ELSEWHERE, "intakeOfficer");
    }

    public AccountId person(String name, long office, String... roles) throws SQLException {
        return new AccountId(TestAccount.called(name).with(roles).in(container.database(), office));
    }

    public static ReportWords words(String told) {
        return words(told, SANMIN_DISTRICT);
    }

    public static ReportWords words(String told, String district) {
        return new ReportWords(told, "A", "B", "24", "4", district, "高雄市三民區測試路1號");
    }

    public static ReportHead head(ReportKind kind, Instant received) {
        return new ReportHead(kind, COUNTY, null, received, false, null, null, null);
    }

    public static ToldPerson child(String name) {
        return new ToldPerson(name, Sex.FEMALE, LocalDate.of(2018, 3, 1), MemberRole.CHILD, true, null, "0912345678");
    }

    public static final ToldReporter TEACHER = new ToldReporter("祕密人", "導師", "測試國小", "07-1234567");

    /** Reports that came from another system, with all that hangs on them. */
    public static void forgetImports(ModuleContainer container) throws SQLException {
        String imported = "(select id from intake_report where source_system <> '本系統')";
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("delete from intake_clock where report_id in " + imported);
            statement.execute("delete from desk_task where record_kind = 'intake.report' and record_id in " + imported);
            statement.execute("delete from intake_report where source_system <> '本系統'");
        }
    }

    /** Entered by the centre's worker an hour ago. */
    public long entered(ReportKind kind, String name) {
        return entered(kind, name, SANMIN_DISTRICT);
    }

    public long entered(ReportKind kind, String name, String district) {
        actAs(worker);
        Instant known = container.clock().instant().minus(Duration.ofHours(1));
        return reports.register(head(kind, known), words("案情 " + name, district), List.of(child(name)), TEACHER);
    }

    public void proposed(long id, long office) {
        actAs(screener);
        screenings.propose(id, version(id), to(office));
    }

    public static Proposal to(long office) {
        return new Proposal(new tw.anwang.directory.OfficeId(office), null, "轄區中心", java.util.Set.of());
    }

    public void dispatched(long id, long office) {
        proposed(id, office);
        actAs(checker);
        screenings.agree(id, version(id), null);
    }

    public int version(long id) {
        return reports.byId(id).version();
    }

    public void actAs(AccountId who) {
        if (!user.actAs(who)) {
            throw new IllegalStateException("no account " + who);
        }
    }
}
