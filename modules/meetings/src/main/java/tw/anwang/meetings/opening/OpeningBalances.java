package tw.anwang.meetings.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tw.anwang.desk.TypedOffices;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.meetings.tracked.Act;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.Handling;
import tw.anwang.meetings.tracked.NewItem;
import tw.anwang.meetings.tracked.Origin;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItems;

/** Takes over the open items of a running series; what is there already stays as it is. */
@ApplicationScoped
public class OpeningBalances {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    SeriesList seriesList;

    @Inject
    Meetings meetings;

    @Inject
    TrackedItems items;

    @Inject
    TypedOffices offices;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** What would become of each row; writes nothing. @param name of the file, which may say its 密等 */
    @Permitted("meetings.keep")
    @Transactional
    public List<BalanceLine> preview(long seriesId, String name, Path file, Locale locale) {
        kept(seriesId);
        return new BalanceReading(offices, numbers(seriesId), Taipei.today(clock), locale).of(name, file);
    }

    /** Writes the rows that were good or doubtful, all or nothing. @return how many were new */
    @Permitted("meetings.keep")
    @Transactional
    public int takeOver(long seriesId, List<BalanceLine> lines) {
        Series series = kept(seriesId);
        Set<String> there = numbers(seriesId);
        List<BalanceLine> fresh = lines.stream()
                .filter(line -> line.result().isTaken() && !there.contains(line.number()))
                .toList();
        fresh.forEach(line -> begin(series, line));
        return fresh.size();
    }

    private void begin(Series series, BalanceLine line) {
        NewItem begun = new NewItem(
                Origin.list(series.id(), line.meeting().isEmpty() ? null : line.meeting(), null),
                line.number(),
                line.title().substring(0, Math.min(200, line.title().length())),
                line.text(),
                Handling.REPORT,
                Due.of(line.dueKind(), line.dueDate(), null),
                series.countyCode(),
                series.sensitivity().graded(line.grade()),
                new OfficeId(line.leadId()),
                line.coIds().stream().sorted().map(OfficeId::new).toList(),
                series.staffOffice(),
                series.parties(),
                false);
        items.begin(begun, Act.OPENING_BALANCE, Basis.openingBalance(null));
    }

    /**
     * 前次第4案（待補登）: an earlier item that minutes speak of and nobody knows here. The same words for the same meeting
     * give the same stub.
     *
     * @param meetingId the meeting that spoke of it
     * @param words the number as spoken: 4
     */
    @Permitted("meetings.keep")
    @Transactional
    public TrackedItem stub(long meetingId, String words) {
        Meeting meeting = meetings.byId(meetingId);
        Series series = kept(meeting.seriesId());
        String number = (meeting.ordinal() == null ? "會" + meetingId : meeting.ordinal()) + "前-" + words;
        if (numbers(series.id()).contains(number)) {
            return items.numbered(series.id(), number);
        }
        String title = "前次第" + words + "案（待補登）";
        NewItem begun = new NewItem(
                Origin.list(series.id(), null, null),
                number,
                title,
                title,
                Handling.REPORT,
                Due.none(),
                series.countyCode(),
                series.sensitivity(),
                series.staffOffice(),
                List.of(),
                series.staffOffice(),
                List.of(),
                true);
        return items.begin(begun, Act.STUB, Basis.openingBalance(null));
    }

    private Series kept(long seriesId) {
        Series series = seriesList.byId(seriesId);
        series.whyNotKeep(user.getMe()).ifPresent(RuleBroken::refuse);
        return series;
    }

    private Set<String> numbers(long seriesId) {
        return new HashSet<>(
                em.createQuery("select i.number from TrackedItem i where i.origin.seriesId = :series", String.class)
                        .setParameter("series", seriesId)
                        .getResultList());
    }
}
