package tw.anwang.meetings.tracked;

import static tw.anwang.meetings.series.Part.NAMED;
import static tw.anwang.meetings.series.Part.TAKING_PART;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.series.Party;
import tw.anwang.meetings.series.SeriesChoice;

/**
 * What is done to many items at once, one after the other by the rules and in the words of the single verb, and taken
 * back. The caller has found the items visible, and tells the staff units once for all of them.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ItemsTogether {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    GoingOn goingOn;

    @Inject
    ItemReaders readers;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Event<AskedOffices> asked;

    @Inject
    Clock clock;

    /** The series kept here that such words name; empty where they name a body outside. */
    @Permitted("meetings.keep")
    public Optional<SeriesChoice> seriesNamed(String words) {
        return goingOn.seriesNamed(words);
    }

    /** 併案, 移列. @return the item that goes on; empty where a body outside does */
    @Permitted("meetings.keep")
    public Optional<TrackedItem> end(TrackedItem item, Decision decision) {
        item.whyNot(decision, user.getMe(), Taipei.today(clock)).ifPresent(RuleBroken::refuse);
        Decision whole = goingOn.complete(item, decision);
        item.decide(whole, user.getMe(), clock.instant());
        if (whole.act() == Act.MERGE) {
            goingOn.told(whole.into(), Act.TAKE_IN, item, whole.basis());
        }
        record(whole.act(), item, whole.basis());
        asksAnew(item);
        if (whole.act() == Act.MOVE && whole.into() != null) {
            asksAnew(whole.into());
        }
        return Optional.ofNullable(whole.into());
    }

    /** 分列. @return the parts, numbered 14-討2-1, 14-討2-2 … */
    @Permitted("meetings.keep")
    public List<TrackedItem> split(TrackedItem item, List<PartOfItem> parts, Basis basis) {
        TrackedItemPolicy.whyNotSplit(item, parts).ifPresent(RuleBroken::refuse);
        item.decide(Decision.split(basis), user.getMe(), clock.instant());
        record(Act.SPLIT, item, basis);
        List<String> taken =
                goingOn.numbersLike(item.number() + "-", item.origin().seriesId());
        List<TrackedItem> begun = new ArrayList<>();
        int n = 0;
        for (PartOfItem part : parts) {
            String number;
            do {
                number = item.number() + "-" + ++n;
            } while (taken.contains(number));
            begun.add(begun(item, part, number, basis));
        }
        asksAnew(item);
        begun.forEach(this::asksAnew);
        return begun;
    }

    private TrackedItem begun(TrackedItem item, PartOfItem part, String number, Basis basis) {
        NewItem of = new NewItem(
                Origin.partOf(item),
                number,
                part.title() == null ? item.title() : part.title(),
                part.text() == null ? item.text() : part.text(),
                Handling.REPORT,
                part.due() == null ? item.due() : part.due(),
                item.countyCode(),
                item.sensitivity(),
                part.lead(),
                part.cos(),
                item.staff(),
                readers(item),
                item.isStub());
        TrackedItem begun = new TrackedItem(of, Act.BRANCH, basis, user.getMe(), clock.instant());
        begun.changes().get(0).with(item);
        em.persist(begun);
        em.flush();
        record(Act.BRANCH, begun, basis);
        return begun;
    }

    /** Whoever saw the whole goes on seeing each part. */
    private static List<Party> readers(TrackedItem item) {
        return item.parties().stream()
                .filter(party -> party.part() != Part.STAFF)
                .map(party -> new Party(
                        party.office() == null ? null : party.office().value(),
                        party.accountId(),
                        party.accountId() == null ? TAKING_PART : NAMED))
                .toList();
    }

    /** The offices of what was merged are asked where it goes on. @return those that were not before */
    @Permitted("meetings.keep")
    public List<Joined> join(TrackedItem goesOn, Collection<OfficeId> offices) {
        List<Joined> joined = goesOn.join(offices);
        asksAnew(goesOn);
        return joined;
    }

    /** They are asked there no longer. */
    @Permitted("meetings.keep")
    public void leave(TrackedItem goesOn, Collection<Joined> offices) {
        goesOn.leave(offices);
        readers.follow(goesOn); // the series may name others than on the day they joined
        asksAnew(goesOn);
    }

    /**
     * 復原: the item stands where it stood.
     *
     * @param begun what a move or a split had begun: it goes on no more
     * @param takenIn the item within which it had gone on, or null
     * @param missedOn as the item's limit had it, or null
     */
    @Permitted("meetings.keep")
    public void undo(TrackedItem item, List<TrackedItem> begun, TrackedItem takenIn, LocalDate missedOn, Basis basis) {
        for (TrackedItem one : begun) {
            one.withdraw(item, basis, user.getMe(), clock.instant());
            record(Act.WITHDRAW, one, basis);
            asksAnew(one);
        }
        item.undo(missedOn, basis, user.getMe(), clock.instant());
        record(Act.UNDO, item, basis);
        if (takenIn != null) {
            goingOn.told(takenIn, Act.LET_GO, item, basis);
        }
        asksAnew(item);
    }

    private void record(Act act, TrackedItem item, Basis basis) {
        trail.record(act.name(), TrackedItem.KIND.name(), item.id(), basis.inShort());
    }

    private void asksAnew(TrackedItem item) {
        em.flush();
        asked.fire(new AskedOffices(item.id(), item.origin().seriesId()));
    }
}
