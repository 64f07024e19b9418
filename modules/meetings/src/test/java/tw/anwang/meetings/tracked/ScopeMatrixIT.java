package tw.anwang.meetings.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.SearchChanges;
import tw.anwang.desk.search.Search;
import tw.anwang.desk.search.SearchFilter;
import tw.anwang.desk.search.SearchHit;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.answer.AnswerSheets;
import tw.anwang.meetings.consultation.Consultation;
import tw.anwang.meetings.consultation.ConsultationFilter;
import tw.anwang.meetings.consultation.ConsultationRow;
import tw.anwang.meetings.consultation.ConsultationSearch;
import tw.anwang.meetings.consultation.ConsultationSheets;
import tw.anwang.meetings.figures.FigureFilter;
import tw.anwang.meetings.figures.FigureRow;
import tw.anwang.meetings.figures.FigureRows;
import tw.anwang.meetings.figures.Figures;
import tw.anwang.meetings.figures.Grouping;
import tw.anwang.meetings.figures.Measure;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFilter;
import tw.anwang.meetings.meeting.MeetingRow;
import tw.anwang.meetings.meeting.MeetingSearch;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.proposal.CallSheets;
import tw.anwang.meetings.proposal.Opinions;
import tw.anwang.meetings.proposal.Proposal;
import tw.anwang.meetings.proposal.ProposalRow;
import tw.anwang.meetings.proposal.ProposalSheets;
import tw.anwang.meetings.proposal.Proposals;
import tw.anwang.meetings.round.BoardRow;
import tw.anwang.meetings.round.RoundAnswers;
import tw.anwang.meetings.round.RoundChoice;
import tw.anwang.meetings.round.RoundRow;
import tw.anwang.meetings.round.RoundSheets;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.meetings.series.SeriesRow;
import tw.anwang.testing.FiveWays;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.ScopeMatrix;

/** Every role of the product, from offices inside and outside: what each sees, in every way one can ask. */
class ScopeMatrixIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    /** All items of the matrix are overdue. */
    private static final FigureFilter FIGURES =
            new FigureFilter(MatrixRows.SERIES, null, false, null, null, null, Grouping.SERIES, null, null, null, null);

    @Inject
    private TrackedItemSearch search;

    @Inject
    private TrackedItemSheet sheets;

    @Inject
    private TrackedItems items;

    @Inject
    private TrackedItemStories stories;

    @Inject
    private AnswerSheets answers;

    @Inject
    private OverdueOnHome home;

    @Inject
    private Figures figures;

    @Inject
    private FigureRows figureRows;

    @Inject
    private MeetingSearch meetingSearch;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesVersions minutes;

    @Inject
    private ConsultationSearch consultationSearch;

    @Inject
    private ConsultationSheets consultationSheets;

    @Inject
    private CallSheets calls;

    @Inject
    private Proposals proposals;

    @Inject
    private ProposalSheets proposalSheets;

    @Inject
    private Opinions opinions;

    @Inject
    private SeriesList seriesList;

    @Inject
    private RoundSheets roundSheets;

    @Inject
    private RoundAnswers roundAnswers;

    @Inject
    private tw.anwang.desk.Files files;

    @Inject
    private Search words;

    @Inject
    private SearchChanges changes;

    @Inject
    private CurrentUser user;

    private MatrixRows rows;
    private final Map<String, AccountId> people = new LinkedHashMap<>();

    @BeforeEach
    void rows() throws Exception {
        rows = new MatrixRows(container);
        rows.lay();
        container.inTransaction(() -> changes.changed("*", 0));
    }

    /** Sees by what the office takes part in, by the county, or everything but what is kept to its parties. */
    private FiveWays<String> everybody(
            FiveWays<String> ways, Map<Long, List<Long>> byOffice, List<Long> county, List<Long> country)
            throws SQLException {
        for (String role : rows.roles()) {
            for (long office : MatrixRows.OFFICES.keySet()) {
                String who = role + ", " + MatrixRows.OFFICES.get(office);
                people.put(who, rows.person(role, office));
                if (!rows.reads(role)) {
                    ways.refused(who, NotPermitted.class);
                } else if (role.equals(MatrixRows.COUNTRY)) {
                    ways.sees(who, together(openly(role, byOffice.get(office)), country));
                } else if (role.equals(MatrixRows.COUNTY) && office > 10_000) {
                    ways.sees(who, together(openly(role, byOffice.get(office)), county));
                } else {
                    ways.sees(who, openly(role, byOffice.get(office)));
                }
            }
        }
        return ways.actingAs(who -> user.actAs(people.get(who)));
    }

    /** Without what is 密, for a role that does not see it. */
    private List<Long> openly(String role, List<Long> records) throws SQLException {
        return rows.confidential(role)
                ? records
                : records.stream()
                        .filter(id -> id != MatrixRows.LED_CONFIDENTIAL)
                        .toList();
    }

    private static List<Long> together(List<Long> one, List<Long> other) {
        List<Long> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    @Test
    void tracked_items() throws Exception {
        TrackedItemFilter all = new TrackedItemFilter(null, MatrixRows.SERIES, null, null, null, null, false);
        TrackedItemFilter likewise = new TrackedItemFilter("範圍矩陣", MatrixRows.SERIES, null, null, null, null, false);
        FiveWays<String> ways = FiveWays.<String>of(TrackedItem.KIND.name(), NotVisible.class)
                .list(() -> listed(all))
                .count(() -> search.count(all))
                .dashboard(() -> search.found(all, 1, null).overdue())
                .search(() -> indexed(TrackedItem.KIND.name()))
                .list("words", () -> listed(likewise))
                .list("rows of a figure", () -> rowsOfAFigure())
                .count(
                        "figures",
                        () -> figures.of(FIGURES, Locale.TAIWAN).total().number(Measure.OVERDUE))
                .export(() -> exported(all))
                .open("page", items::byId)
                .open("history", stories::of)
                .open("id among others", id -> search.visibleAmong(List.of(id)).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotVisible("item", id)))
                .open("answer", id -> answers.byId(id))
                .open("attachment", id -> files.download(rows.file("meetings.answer", id)));
        kept("tracked-items", everybody(ways, MatrixRows.ROWS, MatrixRows.COUNTY_ROWS, MatrixRows.COUNTRY_ROWS));
        numbersOnHomeAreTheLists();
    }

    /** By the index: the rows were laid past the portal, which is told. */
    private Collection<Long> indexed(String kind) {
        return words.found(new SearchFilter("範圍矩陣", kind, MatrixRows.SERIES, null, null), 1).hits().stream()
                .map(SearchHit::record)
                .toList();
    }

    /** Those of other tests are among them, so the number is compared with the list it opens. */
    private void numbersOnHomeAreTheLists() throws SQLException {
        LocalDate today = Taipei.today(Clock.systemUTC());
        for (AccountId person : people.values()) {
            user.actAs(person);
            if (user.may("meetings.read")) {
                long late = home.cards(user.getMe(), today, Locale.TAIWAN).stream()
                        .mapToLong(card -> card.all().number())
                        .sum();
                assertEquals(search.count(TrackedItemFilter.overdueOf(null, null)), late, person.toString());
            } else {
                assertTrue(home.cards(user.getMe(), today, Locale.TAIWAN).isEmpty());
            }
        }
    }

    private Collection<Long> listed(TrackedItemFilter filter) {
        return search.found(filter, 1, null).rows().stream()
                .map(TrackedItemRow::id)
                .toList();
    }

    private Collection<Long> rowsOfAFigure() {
        return figureRows.found(FIGURES.of(Measure.OVERDUE, null, null), 1).rows().stream()
                .map(FigureRow::itemId)
                .toList();
    }

    private Collection<Long> exported(TrackedItemFilter filter) throws Exception {
        // who may not ask for rows gets no file either: rows are asked for while it is written
        List<Long> ids = new ArrayList<>();
        for (var row : sheets.of(filter, Locale.TAIWAN).rows()) {
            ids.add(Long.valueOf(row.get(0).shown().replace("1-矩", "")));
        }
        return ids;
    }

    @Test
    void meetings_and_their_minutes() throws Exception {
        MeetingFilter all = new MeetingFilter(MatrixRows.SERIES, null, null, null);
        FiveWays<String> ways = FiveWays.<String>of(Meeting.KIND.name(), NotVisible.class)
                .list(() -> met(all))
                .count(() -> meetingSearch.found(all, 1).paging().total())
                .search(() -> indexed(Meeting.KIND.name()))
                .list("words", () -> met(new MeetingFilter(MatrixRows.SERIES, null, "範圍矩陣", null)))
                .open("page", meetings::byId)
                .open("minutes", minutes::byId)
                .open("attachment", id -> files.download(rows.file("meetings.meeting", id)));
        kept("meetings", everybody(ways, MatrixRows.ROWS, MatrixRows.COUNTY_ROWS, MatrixRows.COUNTRY_ROWS));
    }

    private Collection<Long> met(MeetingFilter filter) {
        return meetingSearch.found(filter, 1).rows().stream()
                .map(MeetingRow::id)
                .toList();
    }

    @Test
    void consultations() throws Exception {
        ConsultationFilter all = new ConsultationFilter(null, null, "範圍矩陣", null);
        FiveWays<String> ways = FiveWays.<String>of(Consultation.KIND.name(), NotVisible.class)
                .list(() -> consulted(all))
                .count(() -> consultationSearch.count(all))
                .search(() -> indexed(Consultation.KIND.name()))
                .list("running", () -> consulted(new ConsultationFilter(null, true, "範圍矩陣", null)))
                .open("page", id -> consultationSheets.byId(id, null))
                .open("attachment", id -> files.download(rows.file("meetings.consultation", id)));
        kept("consultations", everybody(ways, MatrixRows.ROWS, MatrixRows.COUNTY_ROWS, MatrixRows.COUNTRY_ROWS));
    }

    private Collection<Long> consulted(ConsultationFilter filter) {
        return consultationSearch.found(filter, 1).rows().stream()
                .map(ConsultationRow::id)
                .toList();
    }

    /** A meeting has one proposal, with its number; the list is that of each meeting. */
    @Test
    void proposals() throws Exception {
        FiveWays<String> ways = FiveWays.<String>of(Proposal.KIND.name(), NotVisible.class)
                .list(this::proposed)
                .search(() -> indexed(Proposal.KIND.name()))
                .open("page", proposalSheets::byId)
                .open("to be changed", proposals::byId)
                .open("opinion", opinions::byId)
                .open("attachment", id -> files.download(rows.file("meetings.proposal", id)));
        kept("proposals", everybody(ways, MatrixRows.ROWS, MatrixRows.COUNTY_ROWS, MatrixRows.COUNTRY_ROWS));
    }

    private Collection<Long> proposed() {
        return MatrixRows.ALL_ROUNDS.stream()
                .flatMap(meeting -> calls.rows(meeting).stream())
                .map(ProposalRow::id)
                .toList();
    }

    /** Seen by who sees the meeting and by who is asked; every list here shows the newest ones of all series. */
    @Test
    void rounds() throws Exception {
        FiveWays<String> ways = FiveWays.<String>of("meetings.round", NotVisible.class)
                .list(() -> ofTheMatrix(roundSheets.all().stream().map(RoundRow::id)))
                .list(
                        "choices",
                        () -> ofTheMatrix(roundSheets.choices().stream().map(RoundChoice::id)))
                .open("page", roundSheets::byId);
        kept("rounds", everybody(ways, MatrixRows.ROUNDS, MatrixRows.COUNTY_ROWS, MatrixRows.COUNTRY_ROWS));
        numbersInTheListAreThoseOfTheRound();
    }

    private static Collection<Long> ofTheMatrix(Stream<Long> ids) {
        return ids.filter(MatrixRows.ALL_ROUNDS::contains).toList();
    }

    /** What a person's offices owe in a round: in the list of rounds, on its board, and the answers one by one. */
    private void numbersInTheListAreThoseOfTheRound() {
        for (AccountId person : people.values()) {
            user.actAs(person);
            if (user.may("meetings.read")) {
                for (RoundRow row : roundSheets.all().stream()
                        .filter(one -> MatrixRows.ALL_ROUNDS.contains(one.id()))
                        .toList()) {
                    long board = roundAnswers.board(row.id()).stream()
                            .filter(BoardRow::ours)
                            .mapToLong(BoardRow::getTotal)
                            .sum();
                    assertEquals(board, row.owed(), person + " in round " + row.id());
                }
            }
        }
    }

    @Test
    void series() throws Exception {
        FiveWays<String> ways = FiveWays.<String>of(Series.KIND.name(), NotVisible.class)
                .list(() -> seriesList.rows().stream().map(SeriesRow::id).toList())
                .list("choices", () -> seriesList.choices().stream()
                        .map(SeriesChoice::id)
                        .toList())
                .open("page", seriesList::byId);
        kept("series", everybody(ways, MatrixRows.SERIES_SEEN, MatrixRows.COUNTY_SERIES, MatrixRows.COUNTRY_SERIES));
    }

    /** The table in docs is what was found: who changes what a role sees, changes it there too. */
    private static void kept(String name, FiveWays<String> ways) throws Exception {
        ScopeMatrix matrix = ways.prove().keep(name);
        String docs = Files.readString(Path.of("..", "..", "docs", "scope-matrix.md"));
        assertTrue(
                docs.contains(matrix.asMarkdown()),
                "docs/scope-matrix.md tells otherwise than modules/meetings/target/scope-matrix/" + name + ".md:\n"
                        + matrix.asMarkdown());
    }

    @Test
    void the_roles_are_those_of_the_product_and_the_two_widest_scopes() throws Exception {
        assertTrue(rows.roles()
                .containsAll(Arrays.asList("administrator", "officeHead", "caseOfficer", "reader", "auditor")));
        assertTrue(rows.roles().containsAll(List.of(MatrixRows.COUNTY, MatrixRows.COUNTRY)));
    }
}
