package tw.anwang.portal;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.anwang.identity.Permitted;

/** Nothing that holds rows answers without a right: not a method that no page calls yet, not a servlet. */
class RightsTest {
    private static final JavaClasses HOUSE = House.CLASSES;

    /**
     * Methods that hold rows and ask no right, each for one of these reasons: nobody is known yet (the door), the caller
     * has asked (what a module lays for another in its own transaction), or the clock calls and nobody waits. A new
     * method is not among them: it names its right, or is written here with its reason in its Javadoc.
     */
    private static final Map<String, Set<String>> WITHOUT = Map.ofEntries(
            entry("desk.Drafts", Set.of("sweep")),
            entry("desk.Files", Set.of("open", "sweepOrphans")),
            entry("desk.Notices", Set.of("tell", "rename")),
            entry("desk.Tasks", Set.of("close", "closeAll", "open", "openAll", "openAlone", "rename", "waiting")),
            entry("desk.DueTasks", Set.of("between", "stillOpen")),
            entry("desk.SearchChanges", Set.of("changed")),
            entry("desk.OfficialNumbers", Set.of("next")),
            // what case modules ask in their own transaction: the verb that calls has asked for the case
            entry("registry.Involvements", Set.of("begin", "end", "endedOn", "entrust", "serving")),
            entry(
                    "registry.household.Households",
                    Set.of(
                            "admit",
                            "changed",
                            "died",
                            "join",
                            "make",
                            "members",
                            "names",
                            "oneAtATime",
                            "refs",
                            "release",
                            "sensitivity",
                            "sharing")),
            entry(
                    "intake.clock.Clocks",
                    Set.of(
                            "goOn",
                            "met",
                            "next",
                            "notMet",
                            "of",
                            "over",
                            "pause",
                            "reckoned",
                            "resume",
                            "start",
                            "startAccepting")),
            // the rooms of intake among each other: the verb that calls has asked for right and scope
            entry("intake.clock.CorrectedClocks", Set.of("reckon")),
            entry("intake.decider.Deciders", Set.of("officeOf", "whyNot")),
            entry("intake.dispatch.Dispatching", Set.of("decider", "dispatch")),
            entry("intake.person.EarlierReports", Set.of("visible")),
            entry("intake.person.Likeness", Set.of("of")),
            entry("intake.person.PeopleOfReport", Set.of("of")),
            entry("intake.person.ReportedPeople", Set.of("tell")),
            entry("intake.person.ReportedFamilies", Set.of("admit", "apart", "joined", "registered", "release")),
            entry("intake.report.Reports", Set.of("inTurn", "moved", "needRight", "noted", "people")),
            entry("intake.screening.CrossChecks", Set.of("forget", "latest")),
            entry("intake.screening.Screenings", Set.of("latest")),
            entry("desk.search.ChangeRows", Set.of("sweep")),
            entry("desk.job.JobRows", Set.of("byId", "problems")),
            entry(
                    "identity.Trail",
                    Set.of("atTheDoor", "exported", "exportedRows", "grantFor", "listed", "record", "recordAll")),
            entry("identity.account.AccountSweep", Set.of("remind", "sweep")),
            entry("identity.account.Actors", Set.of("arrival")),
            entry("identity.account.Administrators", Set.of("answeringFor", "national", "of")),
            entry("identity.account.Relocation", Set.of("move")),
            entry("identity.account.WorkingRoles", Set.of("codes", "heads", "needSecondFactor", "workingIn")),
            entry("identity.application.Applications", Set.of("apply", "roles", "sweep")),
            entry("identity.deputy.DeputySweep", Set.of("sweep")),
            entry("identity.move.Moving", Set.of("open", "sweep")),
            entry("identity.roster.Rosters", Set.of("sweep")),
            entry("identity.RosterWork", Set.of("page")),
            entry("identity.Addressees", Set.of("addressOf", "having", "nameOf", "officeOf")),
            entry("desk.UnsentDrafts", Set.of("give", "of")),
            entry("desk.Mails", Set.of("standing", "write")),
            entry("meetings.publication.PublicMinutes", Set.of("found", "head", "items")),
            entry("desk.Pieces", Set.of("forget")),
            entry("identity.asked.AskedWords", Set.of("keep", "sweep", "words")),
            entry(
                    "identity.account.ArrivingAccounts",
                    Set.of("admit", "givable", "hold", "mayStandTogether", "open", "renew")),
            entry("identity.account.FirstAdministrator", Set.of("isNotNeeded", "open")),
            entry("identity.account.ResetCodes", Set.of("hours", "use")),
            entry(
                    "identity.account.SignInAccounts",
                    Set.of("allowedFailures", "count", "credentials", "lockMinutes", "rehash", "settle")),
            entry("identity.account.UsedResetCodes", Set.of("since")),
            entry("identity.factor.FactorNeed", Set.of("hasOne", "isAsked", "isRequired")),
            entry("identity.factor.SealedSecrets", Set.of("counts", "renew")),
            entry("identity.grant.GrantEnds", Set.of("leftBy", "sweep")),
            entry("identity.grant.LiveGrants", Set.of("granted", "of", "setMoment")),
            entry("identity.signin.OpenSignIns", Set.of("begin", "endAll", "endOne", "last", "of", "over", "seen")),
            entry("identity.trail.ChainRows", Set.of("add", "begin", "borne", "codes", "lastSeal", "unclosed")),
            entry("identity.trail.NewActs", Set.of("add", "addAll")),
            entry("identity.trail.TrailSize", Set.of("acts")),
            entry("identity.trail.TrailTables", Set.of("acts")),
            entry("identity.warning.WarningReach", Set.of("auditorsOfTheCountry")),
            entry("identity.warning.Watch", Set.of("look")),
            entry("meetings.answer.AnswerTasks", Set.of("forget", "lay", "owe", "postponeShares")),
            entry("meetings.proposal.MeetingTurn", Set.of("meetingOf", "meetingOfMatter", "meetingOfOpinion", "take")),
            entry("meetings.proposal.ProposalReaders", Set.of("publishAll")),
            entry("registry.household.MergedPlaces", Set.of("died", "oneHead", "putBack", "shared")),
            entry("registry.household.NearPeople", Set.of("of")),
            entry("registry.household.NumberedPeople", Set.of("headed", "of")),
            entry("registry.household.PersonPlaces", Set.of("of")),
            entry("registry.household.ToldPlaces", Set.of("lives")),
            entry("registry.person.KnownPeople", Set.of("like")),
            entry("registry.duplicate.HouseholdTwins", Set.of("look", "lookThrough")),
            entry("registry.duplicate.Twins", Set.of("look", "lookThrough")),
            entry("registry.involvement.SeenInvolvements", Set.of("of")),
            entry("welfare.brought.GradedThere", Set.of("is")),
            entry("welfare.familycase.CaseLife", Set.of("begin", "bring", "handedOn", "renew", "returned", "wrote")),
            entry(
                    "welfare.decision.DecidedElsewhere",
                    Set.of("isFor", "isTheirs", "note", "takeBackAll", "takeBackEnd")),
            entry("welfare.followup.CountedFollowUps", Set.of("protectedAfter")),
            entry("welfare.further.CaseReports", Set.of("all", "heldSince", "joined", "since")),
            entry("welfare.further.FamiliesServed", Set.of("of", "running")),
            entry("welfare.further.JoiningCases", Set.of("join")),
            entry("welfare.visit.FirstVisit", Set.of("renew", "since")),
            entry("welfare.visit.NextVisit", Set.of("latest", "of")),
            entry("welfare.visit.NotesHandedOn", Set.of("ask", "handBack", "handOn", "mark")),
            // what a series closes and opens, by whoever may change the series
            entry("meetings.series.ClosedTogether", Set.of("close", "open")));

    /** Every address that is no page, and how what it gives is kept to those who may have it. FHIR alone gives records as JSON. */
    private static final Map<String, String> ENDPOINTS = Map.ofEntries(
            entry("/desk/blankForm", "BlankFormDoor: empty forms, the right of who fills them in; no records"),
            entry(
                    "/desk/calendar.ics",
                    "CalendarDoor: the person's own tasks by the predicate of home; numbers, no names"),
            entry(
                    "/indicators/statistics.ods",
                    "StatisticsDownload: numbers of what the person may list, by the page's predicate; no records"),
            entry("/indicators/statistics.pdf", "StatisticsDownload: as the ods"),
            entry("/desk/draft", "DraftDoor: the person's own draft, by account; JSON of what that person typed"),
            entry(
                    "/desk/file",
                    "FileDoor: the FileGuard of the record, 404 else; ScopeMatrixIT asks for the files of every record"),
            entry("/desk/jobState", "JobDoor: the person's own jobs, by account"),
            entry(
                    "/identity/archive",
                    "ArchiveDoor: archives of the trail, for identity.auditCountry, traced before a byte leaves"),
            entry(
                    "/identity/selfAudit.ods",
                    "SelfAuditExport: the people of the own office, by identity.audit; no records"),
            entry("/identity/accounts.csv", "RosterExport: the accounts within reach, the list's own predicate"),
            entry("/identity/accounts.ods", "RosterExport: as the csv"),
            entry("/identity/accounts.xlsx", "RosterExport: as the csv"),
            entry("/identity/offices.csv", "RosterExport: names of offices, by directory.administer; no records"),
            entry("/identity/offices.ods", "RosterExport: as the csv"),
            entry("/identity/offices.xlsx", "RosterExport: as the csv"),
            entry(
                    "/intake/platformRows.csv",
                    "WrongRowsExport: rows of an import of the own county, 404 else; PlatformImportsIT"),
            entry("/intake/platformRows.ods", "WrongRowsExport: as the csv"),
            entry(
                    "/intake/platformReports.csv",
                    "LeavingExport: the list's own predicate, traced with its purpose; LeavingFilesIT"),
            entry("/intake/platformReports.ods", "LeavingExport: as the csv"),
            entry("/intake/platformReports.json", "LeavingExport: as the csv"),
            entry("/intake/platformReports.ndjson", "LeavingExport: as the csv"),
            entry("/language", "LanguageSwitch: no rows"),
            entry("/meetings/meetingCalendar", "MeetingCalendarDownload: the meeting, 404 outside"),
            entry(
                    "/public/document",
                    "PublicMinutesDownload: for everybody, what PublicMinutes finds open; PublishingMinutesIT"),
            entry("/meetings/countyRequests.csv", "RegisterExport: the list's own predicate; WhoSeesRequestsIT"),
            entry("/meetings/countyRequests.odt", "RegisterExport: as the csv, the first five hundred"),
            entry("/meetings/countyRequests.ods", "RegisterExport: as the csv"),
            entry("/meetings/countyRequests.pdf", "RegisterExport: as the odt"),
            entry("/meetings/countyRequests.xlsx", "RegisterExport: as the csv"),
            entry(
                    "/meetings/consultationPaper",
                    "CompilationDownload: the consultation, 404 outside; before it is published for its owner"),
            entry("/meetings/archive.csv", "ArchiveExport: as the ods"),
            entry("/meetings/archive.ods", "ArchiveExport: what the person brought, by account; ArrivingInPiecesIT"),
            entry(
                    "/meetings/archivePieces",
                    "ArchiveDoor: what the person brings, by account; JSON of sizes and of the file being read"),
            entry(
                    "/meetings/meetingPaper",
                    "MeetingPaperDownload: the meeting, 404 outside; a draft agenda for its staff unit"),
            entry("/meetings/changesDocument", "PaperDownload: the minutes' meeting, 404 outside"),
            entry("/meetings/minutesDocument", "PaperDownload: the minutes' meeting, 404 outside"),
            entry("/meetings/recordingDocument", "RecordingDownload: the predicate of the draft's page, 404 outside"),
            entry(
                    "/meetings/recordingSave",
                    "RecordingDoor: POST alone, gives a version and a time; RecordingMinutesIT asks who may"),
            entry("/meetings/reportDocument", "PaperDownload: the report's meeting, 404 outside"),
            entry(
                    "/meetings/trackedItems.csv",
                    "TrackedItemExport: the list's own predicate; ScopeMatrixIT compares it with the list"),
            entry("/meetings/figures.ods", "FigurePapers: @Permitted, counted by the scope predicate"),
            entry("/meetings/figures.pdf", "FigurePapers: as the spreadsheet"),
            entry("/meetings/figureRows.ods", "FigureRowSheet: @Permitted, the predicate of the figure"),
            entry("/meetings/figureRows.xlsx", "FigureRowSheet: as the ods"),
            entry("/meetings/figureYears.ods", "FigureYearPapers: @Permitted, counted by the scope predicate"),
            entry("/meetings/figureYears.pdf", "FigureYearPapers: as the spreadsheet"),
            entry("/meetings/trackedItems.ods", "TrackedItemExport: as the csv"),
            entry("/meetings/trackedItems.xlsx", "TrackedItemExport: as the csv"),
            entry("/meetings/worksheet.ods", "WorksheetExport: the predicate of the round's page; RoundTripIT"),
            entry("/meetings/worksheet.xlsx", "WorksheetExport: as the ods"),
            entry("/welfare/supervisionPaper", "SupervisionDownload: the predicate of the record's page, 404 outside"),
            entry("/session", "SessionDoor: seconds left"),
            entry("/singleSignOn", "SingleSignOnDoor: leads to the provider; no rows"),
            entry("/singleSignOn/answer", "SingleSignOnDoor: the provider's answer at the door; no rows"),
            entry("/session/typed", "SessionDoor: the person's own typed text"));

    @Test
    void every_public_method_of_what_holds_rows_asks_for_a_right() {
        Map<String, Set<String>> silent = new TreeMap<>();
        HOUSE.stream().filter(RightsTest::holdsRows).forEach(type -> {
            Set<String> methods = type.getMethods().stream()
                    .filter(method -> isOpen(type, method))
                    .map(JavaMethod::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!methods.isEmpty()) {
                silent.put(type.getName().replace("tw.anwang.", ""), methods);
            }
        });
        Map<String, Set<String>> known = new TreeMap<>();
        WITHOUT.forEach((type, methods) -> known.put(type, new TreeSet<>(methods)));
        assertEquals(known, silent);
    }

    private static boolean holdsRows(JavaClass type) {
        boolean bean = type.isAnnotatedWith(ApplicationScoped.class) || type.isAnnotatedWith(RequestScoped.class);
        return bean
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isAnnotatedWith(Named.class)
                && !type.getPackageName().startsWith("tw.anwang.directory")
                && type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class));
    }

    private static boolean isOpen(JavaClass type, JavaMethod method) {
        Set<JavaModifier> modifiers = method.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC)
                && !modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !method.getName().startsWith("_persistence")
                && !isOfAPublishedInterface(type, method)
                && !method.isAnnotatedWith(Permitted.class)
                && !type.isAnnotatedWith(Permitted.class);
    }

    /** What a module offers those below it, who ask on behalf of a person. */
    private static boolean isOfAPublishedInterface(JavaClass type, JavaMethod method) {
        return type.getAllRawInterfaces().stream()
                .filter(one -> one.getPackageName().startsWith("tw.anwang"))
                .flatMap(one -> one.getMethods().stream())
                .anyMatch(one -> one.getName().equals(method.getName()));
    }

    @Test
    void every_address_that_is_no_page_is_known_and_says_how_it_keeps_its_rows() {
        Set<String> found = HOUSE.stream()
                .filter(type -> type.isAssignableTo(HttpServlet.class))
                .flatMap(type -> addresses(type))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ENDPOINTS.keySet(), found);
    }

    private static Stream<String> addresses(JavaClass type) {
        WebServlet mapped = type.getAnnotationOfType(WebServlet.class);
        return Stream.concat(Stream.of(mapped.value()), Stream.of(mapped.urlPatterns()));
    }

    /** Were there any, each would have to be asked for records outside, as pages are. */
    @Test
    void there_is_no_rest_resource_and_no_socket() {
        Set<String> others =
                Set.of("jakarta.ws.rs.Path", "jakarta.websocket.server.ServerEndpoint", "jakarta.jws.WebService");
        Set<String> found = HOUSE.stream()
                .filter(type -> type.getAnnotations().stream()
                        .anyMatch(one -> others.contains(one.getRawType().getName())))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), found);
    }

    @Test
    void something_is_looked_at() {
        assertTrue(HOUSE.stream().filter(RightsTest::holdsRows).count() > 30);
    }
}
