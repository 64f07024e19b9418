package tw.anwang.meetings.tracked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.desk.Notices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/**
 * The item that goes on for one that was merged or moved. Both lives tell it, and both rows change in one transaction:
 * two people who merge two items into each other at the same moment cannot both succeed, so no circle comes about.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class GoingOn {
    private static final int MEETING_WORDS = 80;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    SeriesList seriesList;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** The decision with the item that goes on as it stands now; with 移列 to a series kept here it is begun there. */
    Decision complete(TrackedItem item, Decision decision) {
        return switch (decision.act()) {
            case MERGE ->
                decision.with(em.find(TrackedItem.class, decision.into().id()));
            case MOVE ->
                seriesNamed(decision.movedTo())
                        .map(series -> decision.with(begun(item, seriesList.behind(series.id()), decision.basis())))
                        .orElse(decision);
            default -> decision;
        };
    }

    /** Why what was moved or split cannot be resumed: it goes on elsewhere, and nobody is asked twice for the same. */
    Optional<RuleBroken> whyNotResume(TrackedItem item) {
        return em.createQuery(
                        "select i from TrackedItem i where i.tracking = :under and (i.id = :next or i.origin.splitFromId = :split)"
                                + " order by i.id",
                        TrackedItem.class)
                .setParameter("under", Tracking.UNDER)
                .setParameter(
                        "next",
                        item.ending().movedIntoId() == null ? 0L : item.ending().movedIntoId())
                .setParameter("split", item.tracking() == Tracking.SPLIT ? item.id() : 0L)
                .getResultStream()
                .findFirst()
                .map(goesOn -> new RuleBroken(
                        "meetings.trackedItem.resume.goesOn",
                        item.number(),
                        goesOn.number(),
                        seriesList.behind(goesOn.origin().seriesId()).shortName()));
    }

    /** Tells the life of the item that goes on, and makes its row change with the other one. */
    void tell(TrackedItem item, Decision decision) {
        TrackedItem goesOn = decision.into();
        if (goesOn == null) {
            return;
        }
        boolean merged = decision.act() == Act.MERGE;
        if (merged) {
            told(goesOn, Act.TAKE_IN, item, decision.basis());
        }
        notices.tell(
                goesOn.staff(),
                merged ? "meetings.notice.merged" : "meetings.notice.moved",
                "/meetings/trackedItem.xhtml?id=" + goesOn.id(),
                item.number(),
                goesOn.number());
    }

    /** A line in the life of the item that goes on, whose row changes with it. */
    void told(TrackedItem goesOn, Act act, TrackedItem item, Basis basis) {
        goesOn.tell(act, item, basis, user.getMe(), clock.instant());
        em.lock(goesOn, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The words of the decision by which another item goes on are told there too. */
    void reword(TrackedItem item, Basis basis) {
        Long goesOn = item.ending().goesOnAsId();
        boolean since = TrackingChange.lastDecision(item.changes())
                .filter(by -> !basis.meetingId().equals(by.basis().meetingId()))
                .isPresent();
        if (goesOn != null && !since) {
            em.find(TrackedItem.class, goesOn).tell(Act.REWORD, item, basis, user.getMe(), clock.instant());
        }
    }

    /** The series kept here that such words name; empty where they name a body outside. */
    Optional<SeriesChoice> seriesNamed(String words) {
        return seriesList.choices().stream()
                .filter(series -> words.equals(series.name()) || words.equals(series.shortName()))
                .findFirst();
    }

    private TrackedItem begun(TrackedItem item, Series series, Basis basis) {
        if (series.id() == item.origin().seriesId()) {
            throw new RuleBroken("meetings.trackedItem.move.sameSeries", item.number(), series.shortName());
        }
        if (item.sensitivity().isPartiesOnly()) {
            throw new RuleBroken("meetings.trackedItem.move.partiesOnly", item.number());
        }
        NewItem begun = new NewItem(
                origin(item, series),
                freeNumber(item, series.id()),
                item.title(),
                item.text(),
                Handling.REPORT,
                item.due(),
                series.countyCode(),
                series.sensitivity().graded(item.grade()),
                item.lead(),
                item.parties().stream()
                        .filter(party -> party.part() == Part.CO)
                        .map(TrackedItemParty::office)
                        .toList(),
                series.staffOffice(),
                series.parties(series.participants()),
                false);
        TrackedItem next = new TrackedItem(begun, Act.CARRY_ON, basis, user.getMe(), clock.instant());
        next.changes().get(0).with(item);
        em.persist(next);
        em.flush();
        return next;
    }

    private Origin origin(TrackedItem item, Series series) {
        String from = seriesList.behind(item.origin().seriesId()).shortName();
        String words = item.origin().meetingWords() == null ? "" : item.origin().meetingWords();
        String told =
                MessageFormat.format(Sentences.of("meetings", "trackedItem.movedFrom", Locale.TAIWAN), from, words);
        return Origin.carried(
                series.id(),
                item.origin().minutesItemId(),
                told.length() > MEETING_WORDS ? told.substring(0, MEETING_WORDS) : told,
                item.origin().adoptedOn());
    }

    /** 移14-討2; where the series has it already, 移14-討2(2), 移14-討2(3) … */
    private String freeNumber(TrackedItem item, long series) {
        String moved = Sentences.of("meetings", "trackedItem.movedNumber", Locale.TAIWAN);
        String base = item.number().startsWith(moved) ? item.number() : moved + item.number();
        List<String> taken = numbersLike(base, series);
        String number = base;
        for (int n = 2; taken.contains(number); n++) {
            number = base + "(" + n + ")";
        }
        return number;
    }

    /** Numbers of the series that begin so. */
    List<String> numbersLike(String base, long series) {
        return em.createQuery(
                        "select i.number from TrackedItem i where i.origin.seriesId = :series and i.number like :base",
                        String.class)
                .setParameter("series", series)
                .setParameter("base", base + "%")
                .getResultList();
    }
}
