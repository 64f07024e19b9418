package tw.anwang.meetings.tracked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.SearchChanges;
import tw.anwang.desk.Tasks;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.due.Due;

/** All tracked items. */
@ApplicationScoped
public class TrackedItems {
    /** The verb of the task that asks an office to say 已閱. */
    static final String READ_TASK = "meetings.task.read";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Tasks tasks;

    @Inject
    SearchChanges search;

    @Inject
    Clock clock;

    @Inject
    GoingOn goingOn;

    @Inject
    Event<AskedOffices> asked;

    /** The item with that id. @throws NotVisible where the person does not see it */
    @Permitted("meetings.read")
    @Transactional
    public TrackedItem byId(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<TrackedItem> query = cb.createQuery(TrackedItem.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        query.where(
                cb.equal(item.get("id"), id),
                ScopeCriteria.visible(user.getMe().scope(), TrackedItem.KIND, cb, query, item));
        return em.createQuery(query)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(TrackedItem.KIND.name(), id));
    }

    /** The item of that number in the series. @throws RuleBroken where the person sees none */
    @Permitted("meetings.read")
    @Transactional
    public TrackedItem numbered(long seriesId, String number) {
        return em.createQuery(
                        "select i.id from TrackedItem i where i.origin.seriesId = :series and i.number = :number",
                        Long.class)
                .setParameter("series", seriesId)
                .setParameter("number", number == null ? "" : number.strip())
                .getResultStream()
                .findFirst()
                .map(this::byId)
                .orElseThrow(() -> new RuleBroken("meetings.trackedItem.noSuchNumber", number));
    }

    /** Begins an item: handed out, taken over, or a stub. The caller has asked whether the person may. */
    @Permitted("meetings.keep")
    @Transactional
    public TrackedItem begin(NewItem begun, Act act, Basis basis) {
        TrackedItem item = new TrackedItem(begun, act, basis, user.getMe(), clock.instant());
        em.persist(item);
        em.flush();
        trail.record(act.name(), TrackedItem.KIND.name(), item.id(), begun.number());
        asksAnew(item);
        askToRead(item);
        return item;
    }

    /** 展延: another time limit, granted by the staff unit. */
    @Permitted("meetings.keep")
    @Transactional
    public void extend(long id, Due due, Basis basis) {
        byId(id).extend(due, basis, user.getMe(), clock.instant());
        trail.record(Act.EXTEND.name(), TrackedItem.KIND.name(), id, basis.inShort());
    }

    /** 改分: another office leads. */
    @Permitted("meetings.keep")
    @Transactional
    public void reassign(long id, OfficeId lead, Basis basis) {
        TrackedItem item = byId(id);
        item.reassign(lead, basis, user.getMe(), clock.instant());
        trail.record(Act.REASSIGN.name(), TrackedItem.KIND.name(), id, basis.inShort());
        asksAnew(item);
    }

    /** 改分協辦: another office works along in the place of one that did. */
    @Permitted("meetings.keep")
    @Transactional
    public void reassign(long id, OfficeId co, OfficeId to, Basis basis) {
        TrackedItem item = byId(id);
        em.lock(item, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // its parties alone change, which no version would tell
        item.reassign(co, to, basis, user.getMe(), clock.instant());
        trail.record(Act.REASSIGN_CO.name(), TrackedItem.KIND.name(), id, basis.inShort());
        search.changed(TrackedItem.KIND.name(), id);
        asksAnew(item);
    }

    /** Writes down a decision on one item, its line of history and the trail, all or nothing. */
    @Permitted("meetings.keep")
    @Transactional
    public void decide(long id, Decision decision) {
        TrackedItem item = byId(id);
        Decision whole = possible(item, decision);
        boolean tracked = item.tracking() == Tracking.UNDER;
        item.decide(whole, user.getMe(), clock.instant());
        goingOn.tell(item, whole);
        trail.record(
                decision.act().name(),
                TrackedItem.KIND.name(),
                id,
                decision.basis().inShort());
        if (tracked != (item.tracking() == Tracking.UNDER)) {
            asksAnew(item);
        }
        if (decision.act() == Act.MOVE && whole.into() != null) {
            asksAnew(whole.into());
        }
    }

    /** 修正決定文字: what a meeting decided stays, its words are others now; the line of before stays beside them. */
    @Permitted("meetings.keep")
    @Transactional
    public void reword(long id, Basis basis) {
        TrackedItem item = byId(id);
        TrackedItemPolicy.whyNotKeep(item, user.getMe()).ifPresent(RuleBroken::refuse);
        item.tell(Act.REWORD, null, basis, user.getMe(), clock.instant());
        goingOn.reword(item, basis);
        trail.record(Act.REWORD.name(), TrackedItem.KIND.name(), id, basis.inShort());
    }

    /** Refused before the item that goes on is begun; then with that item. */
    private Decision possible(TrackedItem item, Decision decision) {
        item.whyNot(decision, user.getMe(), Taipei.today(clock))
                .or(() -> decision.act() == Act.RESUME ? goingOn.whyNotResume(item) : Optional.empty())
                .ifPresent(RuleBroken::refuse);
        return goingOn.complete(item, decision);
    }

    private void asksAnew(TrackedItem item) {
        em.flush();
        asked.fire(new AskedOffices(item.id(), item.origin().seriesId()));
    }

    /** The same, unless somebody changed the item first. @param version the person looked at when deciding */
    @Permitted("meetings.keep")
    @Transactional
    public void decide(long id, int version, Decision decision) {
        if (byId(id).version() != version) {
            throw new OptimisticLockException();
        }
        decide(id, decision);
    }

    /** 已閱, for the office that was asked: a subordinate's reading closes the task of the office above it. */
    @Permitted("meetings.answer")
    @Transactional
    public void read(long id) {
        OfficeId asked = byId(id).read(user.getMe(), clock.instant());
        trail.record("markRead", TrackedItem.KIND.name(), id, null);
        tasks.close(TrackedItem.KIND.name(), id, READ_TASK, asked);
    }

    private void askToRead(TrackedItem item) {
        if (item.handling().asksForReading()) {
            item.parties().stream()
                    .filter(TrackedItemParty::isAsked)
                    .forEach(party -> tasks.open(NewTask.of(
                                    READ_TASK,
                                    TrackedItem.KIND.name(),
                                    item.id(),
                                    "/meetings/trackedItem.xhtml?id=" + item.id())
                            .forOffice(party.office(), "meetings.answer")
                            .because("meetings.task.why." + party.part())
                            .about(item.called())));
        }
    }
}
