package tw.anwang.meetings.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.desk.Jobs;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.grade.IncomingPapers;
import tw.anwang.meetings.round.RoundSheets;

/** The worksheets that the person of this request brought back; nobody else sees them. */
@ApplicationScoped
public class Worksheets {
    static final String KIND = "meetings.worksheet";
    private static final int NAME_ROOM = 200;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    RoundSheets rounds;

    @Inject
    IncomingWorksheet incoming;

    @Inject
    Jobs jobs;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Reads a worksheet and judges each row; changes no answer.
     *
     * @return its number
     * @throws RuleBroken where it is no worksheet of that round, or one of another office
     */
    @Permitted("meetings.answer")
    @Transactional
    public long bring(long round, String fileName, IncomingPapers.Content content, Locale language) {
        rounds.byId(round);
        WorksheetFile file = incoming.read(fileName, content);
        List<WorksheetLine> lines = incoming.judge(round, file.rows(), language);
        Worksheet brought =
                new Worksheet(round, user.getMe().id(), fitting(fileName), language, file.foreign(), clock.instant());
        em.persist(brought);
        em.flush();
        rows().put(brought.id(), lines);
        trail.record("bringWorksheet", KIND, brought.id(), brought.fileName());
        return brought.id();
    }

    /** @throws NotVisible where it is somebody else's, or deleted */
    @Permitted("meetings.answer")
    @Transactional
    public Worksheet byId(long id) {
        Worksheet found = em.find(Worksheet.class, id);
        if (found == null || !found.isOf(user.getMe().id())) {
            throw new NotVisible(KIND, id);
        }
        return found;
    }

    @Permitted("meetings.answer")
    @Transactional
    public Map<RowResult, Long> counts(long id) {
        return rows().counts(byId(id).id());
    }

    /** @param result or null for all; rows that need a look come first */
    @Permitted("meetings.answer")
    @Transactional
    public List<WorksheetLine> page(long id, RowResult result, int first, int size) {
        return rows().page(byId(id).id(), result, first, size);
    }

    /** Where both changed: whose words shall stand. What is chosen for the file still waits to be taken over. */
    @Permitted("meetings.answer")
    @Transactional
    public void choose(long id, int row, Side side) {
        WorksheetLine line = rows().line(byId(id).id(), row).stream()
                .filter(one -> one.result() == RowResult.CONFLICT
                        || one.choice() != null && one.result().isWaiting())
                .findFirst()
                .orElseThrow(() -> new RuleBroken("meetings.worksheet.notToChoose"));
        RowResult next = side == Side.FILE ? RowResult.CHANGED : RowResult.KEPT;
        rows().put(id, List.of(line.become(next, line.seen(), side, line.words())));
    }

    /** Begins to take the rows over that wait, or goes on after a stop. @return the number of the job */
    @Permitted("meetings.answer")
    @Transactional
    public long confirm(long id, Locale language) {
        em.find(Worksheet.class, id, LockModeType.PESSIMISTIC_WRITE); // two presses come one after the other
        Worksheet brought = byId(id);
        if (jobs.isUnderway(WorksheetWork.KIND, String.valueOf(id))) {
            throw new RuleBroken("meetings.worksheet.underway");
        }
        Map<RowResult, Long> counts = counts(id);
        if (counts.keySet().stream().noneMatch(RowResult::isWaiting)) {
            throw new RuleBroken("meetings.worksheet.nothing");
        }
        brought.confirm(clock.instant());
        trail.record("confirmWorksheet", KIND, id, brought.fileName());
        String title = Sentences.of("meetings", "worksheet.title", language) + " " + brought.fileName();
        return jobs.start(WorksheetWork.KIND, title, String.valueOf(id));
    }

    private WorksheetRows rows() {
        return new WorksheetRows(em);
    }

    private static String fitting(String name) {
        String words = name == null ? "" : name.replaceAll(".*[/\\\\]", "");
        return words.length() <= NAME_ROOM ? words : words.substring(0, NAME_ROOM);
    }
}
