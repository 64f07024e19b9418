package tw.anwang.meetings.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.MinutesItem;
import tw.anwang.meetings.minutes.MinutesState;
import tw.anwang.meetings.minutes.MinutesVersion;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;

/** All selections; each verb stands in one transaction with its row in the trail. */
@ApplicationScoped
public class Selections {
    static final String KIND = "meetings.selection";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    MinutesVersions versions;

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    HandOut handOut;

    @Inject
    SelectionTasks tasks;

    @Inject
    Suggestions suggestions;

    @Inject
    AlreadyTracked alreadyTracked;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The selection of these minutes; the staff unit's first look begins it with what the reading suggests. */
    @Permitted("meetings.keep")
    @Transactional
    public Selection of(long minutesId) {
        MinutesVersion minutes = versions.byId(minutesId);
        return existing(minutesId).orElseGet(() -> begin(minutes));
    }

    private Optional<Selection> existing(long minutesId) {
        return em.createQuery("select s from Selection s where s.minutesId = :minutes", Selection.class)
                .setParameter("minutes", minutesId)
                .setHint("eclipselink.batch", "s.rows.cos")
                .setHint("eclipselink.batch.type", "IN")
                .getResultStream()
                .findFirst();
    }

    private Selection begin(MinutesVersion minutes) {
        if (minutes.state() == MinutesState.REVIEW) {
            throw new RuleBroken("meetings.selection.reviewFirst");
        }
        Meeting meeting = meetings.byId(minutes.meetingId());
        if (!user.getMe().actsFor(meeting.staffOffice())) {
            throw new NotVisible(KIND, minutes.id());
        }
        Selection selection = new Selection(minutes.id(), meeting.staffOffice(), clock.instant());
        suggestions.into(selection, meeting, versions.itemsOf(minutes.id()));
        em.persist(selection);
        em.flush();
        trail.record("create", KIND, selection.id(), null);
        return selection;
    }

    /** Keeps what was typed. @param version that was read; @throws OptimisticLockException where somebody saved first */
    @Permitted("meetings.keep")
    @Transactional
    public void save(long minutesId, int version, Map<Long, Choice> choices) {
        change(minutesId, version, "change", selection -> selection.choose(choices, user.getMe(), clock.instant()));
    }

    @Permitted("meetings.keep")
    @Transactional
    public void submit(long minutesId, int version) {
        change(minutesId, version, "submit", selection -> {
            selection.submit(user.getMe(), clock.instant());
            refuseTracked(selection);
        });
    }

    /** Keeps what was typed and lays it before the head; where a row is not ready, nothing is saved. */
    @Permitted("meetings.keep")
    @Transactional
    public void saveAndSubmit(long minutesId, int version, Map<Long, Choice> choices) {
        save(minutesId, version, choices);
        submit(minutesId, of(minutesId).version());
    }

    @Permitted("meetings.approve")
    @Transactional
    public void approve(long minutesId, int version) {
        change(minutesId, version, "approve", selection -> selection.approve(user.getMe(), clock.instant()));
    }

    @Permitted("meetings.approve")
    @Transactional
    public void giveBack(long minutesId, int version, String reason) {
        change(minutesId, version, "return", selection -> selection.giveBack(reason, user.getMe()));
    }

    /** 交辦. Pressed again it changes nothing. */
    @Permitted("meetings.keep")
    @Transactional
    public void handOut(long minutesId, int version) {
        if (of(minutesId).state() != SelectionState.HANDED_OUT) {
            change(minutesId, version, "handOut", this::handOut);
        }
    }

    private void handOut(Selection selection) {
        selection.handOut(user.getMe(), clock.instant());
        em.flush(); // who comes second fails here, before anything is handed out twice
        refuseTracked(selection);
        Meeting meeting = meetings.byId(versions.byId(selection.minutesId()).meetingId());
        Series series = seriesList.behind(meeting.seriesId());
        Map<Long, MinutesItem> items = items(selection);
        selection.rows().stream()
                .filter(row -> row.choice().handling().isHandedOut())
                .forEach(row -> handOut.of(row, items.get(row.itemId()), meeting, series));
    }

    private Map<Long, MinutesItem> items(Selection selection) {
        return versions.itemsOf(selection.minutesId()).stream()
                .collect(Collectors.toMap(MinutesItem::id, Function.identity()));
    }

    private void refuseTracked(Selection selection) {
        long series =
                meetings.byId(versions.byId(selection.minutesId()).meetingId()).seriesId();
        alreadyTracked.whyNotHandOut(selection, series, items(selection)).ifPresent(RuleBroken::refuse);
    }

    /** Points of these minutes that are tracked already. @return permanent number to the id of the tracked item */
    @Permitted("meetings.keep")
    @Transactional
    public Map<String, Long> tracked(long minutesId) {
        long series = meetings.byId(versions.byId(minutesId).meetingId()).seriesId();
        return alreadyTracked.among(series, versions.itemsOf(minutesId));
    }

    private void change(long minutesId, int version, String verb, Consumer<Selection> act) {
        Selection selection = of(minutesId);
        if (selection.version() != version) {
            throw new OptimisticLockException();
        }
        SelectionState before = selection.state();
        act.accept(selection);
        em.flush();
        if (selection.state() != before) {
            tasks.turned(
                    selection, meetings.byId(versions.byId(minutesId).meetingId()), before == SelectionState.SUBMITTED);
        }
        trail.record(verb, KIND, selection.id(), null);
    }
}
