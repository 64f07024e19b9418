package tw.anwang.meetings.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import tw.anwang.desk.MailFate;
import tw.anwang.desk.Mails;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.round.RoundSheet;
import tw.anwang.meetings.round.RoundSheets;

/** The lists of a round as read: by the staff unit of its series alone. */
@ApplicationScoped
public class UrgingSheets {
    private static final int NEWEST = 10;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    RoundSheets rounds;

    @Inject
    Debts debts;

    @Inject
    Urgings urgings;

    @Inject
    Mails mails;

    /**
     * The draft with what is still owed of it, and the newest ten lists that were released with what became of each
     * mail, of the items that the person sees; eight statements.
     *
     * @throws NotVisible for everybody who does not work for the staff unit: the list is its own affair
     */
    @Permitted("meetings.keep")
    @Transactional
    public UrgingBook of(long id) {
        RoundSheet round = rounds.byId(id);
        if (!Round.keeps(round.staffUnit(), user.getMe())) {
            throw new NotVisible("meetings.round", id);
        }
        List<Urging> lists = lists(id);
        List<UrgingLine> lines = lines(lists);
        List<UrgingLine> urged = seen(lines);
        UrgingSheet draft = lists.stream()
                .filter(Urging::isDraft)
                .findFirst()
                .map(one -> draft(one, lines, urgings.late(round.dueOn())))
                .orElse(null);
        return new UrgingBook(round, draft, released(lists, urged));
    }

    private List<Urging> lists(long round) {
        return em.createQuery(
                        "select u from Urging u where u.roundId = :round order by u.draftOf desc, u.id desc",
                        Urging.class)
                .setParameter("round", round)
                .setMaxResults(NEWEST + 1)
                .getResultList();
    }

    private List<UrgingLine> lines(List<Urging> lists) {
        return lists.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select l from UrgingLine l where l.urgingId in :lists"
                                        + " order by l.officeId, l.trackedItemId",
                                UrgingLine.class)
                        .setParameter("lists", lists.stream().map(Urging::id).toList())
                        .getResultList();
    }

    /** Of what was released, the lines about items that the person sees. */
    private List<UrgingLine> seen(List<UrgingLine> lines) {
        List<UrgingLine> urged =
                lines.stream().filter(line -> line.daysLate() != null).toList();
        Set<Long> visible =
                debts.seen(urged.stream().map(UrgingLine::itemId).distinct().toList(), user.getMe());
        return urged.stream().filter(line -> visible.contains(line.itemId())).toList();
    }

    private UrgingSheet draft(Urging draft, List<UrgingLine> lines, int late) {
        List<UrgedBefore> before = urgedBefore(draft.roundId());
        List<UrgingRow> rows = debts.of(draft.roundId(), user.getMe()).stream()
                .flatMap(debt -> lines.stream()
                        .filter(line -> line.urgingId() == draft.id() && line.isOf(debt))
                        .map(line -> row(line, debt, before)))
                .toList();
        return new UrgingSheet(draft.preparedBy(), draft.preparedAt(), draft.version(), late, rows);
    }

    private static UrgingRow row(UrgingLine line, Debt debt, List<UrgedBefore> before) {
        return new UrgingRow(
                line.id(),
                debt.officeId(),
                debt.number(),
                debt.title(),
                debt.sensitivity(),
                line.isChosen(),
                before.stream()
                        .filter(one -> one.itemId() == debt.itemId() && one.officeId() == debt.officeId())
                        .mapToLong(UrgedBefore::times)
                        .sum());
    }

    /** How often an office was urged for an item in the round, on whichever list. */
    public record UrgedBefore(long itemId, long officeId, long times) {}

    private List<UrgedBefore> urgedBefore(long round) {
        return em.createQuery(
                        "select new tw.anwang.meetings.urging.UrgingSheets$UrgedBefore(l.trackedItemId, l.officeId, count(l))"
                                + " from UrgingLine l, Urging u where u.id = l.urgingId and u.roundId = :round"
                                + " and l.daysLate is not null group by l.trackedItemId, l.officeId",
                        UrgedBefore.class)
                .setParameter("round", round)
                .getResultList();
    }

    private List<ReleasedUrging> released(List<Urging> lists, List<UrgingLine> urged) {
        List<Urging> done = lists.stream().filter(one -> !one.isDraft()).toList();
        List<MailFate> fates =
                mails.fates(UrgedHeads.KIND, done.stream().map(Urging::id).toList());
        return done.stream()
                .map(one -> ReleasedUrging.of(
                        one,
                        urged.stream()
                                .filter(line -> line.urgingId() == one.id())
                                .toList(),
                        fates.stream()
                                .filter(fate -> fate.occasionId() == one.id())
                                .toList()))
                .toList();
    }
}
