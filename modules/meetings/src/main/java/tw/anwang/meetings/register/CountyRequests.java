package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.grade.Graded;

/** All requests to the centre: what bureau and head do. The verbs of the compiling office are in {@link Compiling}. */
@ApplicationScoped
public class CountyRequests {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Offices offices;

    @Inject
    CompilingOffices compiling;

    @Inject
    RequestTurn turn;

    @Inject
    RequestReaders readers;

    @Inject
    RequestAddressees addressees;

    @Inject
    RequestTasks tasks;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The request with that id. @throws NotVisible where the person does not see it */
    @Permitted("meetings.read")
    @Transactional
    public CountyRequest byId(long id) {
        return visible(id).orElseThrow(() -> new NotVisible(CountyRequest.KIND.name(), id));
    }

    /** The same; empty where the person does not see it. */
    Optional<CountyRequest> visible(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<CountyRequest> query = cb.createQuery(CountyRequest.class);
        Root<CountyRequest> request = query.from(CountyRequest.class);
        query.where(
                cb.equal(request.get("id"), id),
                ScopeCriteria.visible(user.getMe().scope(), CountyRequest.KIND, cb, query, request));
        return em.createQuery(query).getResultStream().findFirst();
    }

    /** A new draft that is 普通. @return its id */
    @Permitted("meetings.answer")
    @Transactional
    public long draft(int year, RequestWords words, Collection<Long> asked) {
        return draft(year, words, asked, Grade.ORDINARY);
    }

    /** A new draft of the person's own bureau. @param asked the central offices that shall reply @return its id */
    @Permitted("meetings.answer")
    @Transactional
    public long draft(int year, RequestWords words, Collection<Long> asked, Grade grade) {
        RequestRules.whyNotDraft(bureau(), user.getMe()).ifPresent(RuleBroken::refuse);
        CountyRequest request = new CountyRequest(bureau(), RequestRules.year(year), words);
        if (grade != Grade.ORDINARY) {
            Graded.whyNot(Grade.ORDINARY, grade, user.getMe()).ifPresent(RuleBroken::refuse);
            request.regrade(grade);
        }
        em.persist(request);
        em.flush();
        addressees.ask(request.id(), asked);
        step(request, null);
        readers.publish(request, compiling);
        trail.record("register", CountyRequest.KIND.name(), request.id(), null);
        return request.id();
    }

    /** The office of the person, as a bureau. */
    @Permitted("meetings.read")
    @Transactional
    public OfficeRef bureau() {
        return offices.byId(user.getMe().office()).orElseThrow();
    }

    /** Other words while the bureau has it. @param version the version the form was read at */
    @Permitted("meetings.answer")
    @Transactional
    public void amend(long id, int version, RequestWords words, Collection<Long> asked) {
        CountyRequest request = inTurn(id);
        RequestRules.whyNotAmend(request, user.getMe()).ifPresent(RuleBroken::refuse);
        needRead(request, version);
        request.amend(words);
        em.lock(request, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // also where only other offices are asked
        addressees.ask(request.id(), asked);
        readers.publish(request, compiling);
        trail.record("change", CountyRequest.KIND.name(), id, null);
    }

    /** What somebody judges or changes are the words that somebody read. */
    static void needRead(CountyRequest request, int version) {
        if (request.version() != version) {
            throw new OptimisticLockException();
        }
    }

    /** To the bureau's head. */
    @Permitted("meetings.answer")
    @Transactional
    public void handIn(long id) {
        CountyRequest request = inTurn(id);
        RequestRules.whyNotAmend(request, user.getMe()).ifPresent(RuleBroken::refuse);
        move(request, null, "submit", CountyRequest::handIn);
    }

    /** The bureau's head approves: it gets its number and goes to the compiling office. @param version that was read */
    @Permitted("meetings.approve")
    @Transactional
    public void approve(long id, int version) {
        CountyRequest request = inTurn(id);
        RequestRules.whyNotApprove(request, user.getMe()).ifPresent(RuleBroken::refuse);
        needRead(request, version);
        int number = nextNumber(request.bureau(), request.year());
        int place = nextPlace(request.countyCode(), request.year());
        move(request, null, "approve", one -> one.approve(number, place));
    }

    /** Counted in bureau and year. */
    int nextNumber(OfficeId bureau, int year) {
        return next("number", "leadOfficeId", bureau.value(), year);
    }

    int nextPlace(String countyCode, int year) {
        return next("position", "countyCode", countyCode, year);
    }

    private int next(String counter, String of, Object whose, int year) {
        return 1
                + em.createQuery(
                                "select coalesce(max(r." + counter + "), 0) from CountyRequest r where r." + of
                                        + " = :whose and r.year = :year",
                                Integer.class)
                        .setParameter("whose", whose)
                        .setParameter("year", year)
                        .getSingleResult();
    }

    /** Back to the writer: by the bureau's head, or by the compiling office before it is sent. @param version that was read */
    @Permitted("meetings.read")
    @Transactional
    public void giveBack(long id, int version, String why) {
        CountyRequest request = inTurn(id);
        RequestRules.whyNotGiveBack(request, compiling.of(request.countyCode()), user.getMe())
                .ifPresent(RuleBroken::refuse);
        needRead(request, version);
        move(request, why, "giveBack", one -> one.giveBack(why));
        setFree(request);
    }

    /** The bureau asks no more. */
    @Permitted("meetings.answer")
    @Transactional
    public void withdraw(long id, String why) {
        CountyRequest request = inTurn(id);
        RequestRules.whyNotWithdraw(request, user.getMe()).ifPresent(RuleBroken::refuse);
        move(request, why, "withdraw", CountyRequest::withdraw);
        setFree(request);
    }

    /** What was joined to a request that goes back or is withdrawn stands alone again, with the compiling office. */
    private void setFree(CountyRequest target) {
        List<CountyRequest> joined = em.createQuery(
                        "select r from CountyRequest r where r.mergedInto = :id order by r.position",
                        CountyRequest.class)
                .setParameter("id", target.id())
                .getResultList();
        joined.forEach(one -> move(one, target.numbered(), "giveBack", CountyRequest::part));
        if (!joined.isEmpty()) {
            readers.publish(target, compiling); // their bureaus wait for it no more
        }
    }

    /** Locked before it is read. */
    CountyRequest inTurn(long id) {
        turn.take(turn.of(id));
        return byId(id);
    }

    void move(CountyRequest request, String words, String verb, Consumer<CountyRequest> change) {
        change.accept(request);
        step(request, words);
        em.flush();
        readers.publish(request, compiling);
        tasks.moved(request, compiling.of(request.countyCode()));
        trail.record(verb, CountyRequest.KIND.name(), request.id(), words);
    }

    void step(CountyRequest request, String words) {
        em.persist(new RequestStep(request.id(), request.state(), words, user.getMe(), clock.instant()));
    }

    /** One that leaves the state as it is: what was done stands before the reason. @param verb key of its words */
    void step(CountyRequest request, String verb, String why) {
        step(request, Sentences.of("meetings", verb, Locale.TAIWAN) + "：" + why.strip());
    }

    /** Ids of the central offices that shall reply, in the order asked. @throws NotVisible as {@link #byId} */
    @Permitted("meetings.read")
    @Transactional
    public List<Long> asked(long id) {
        byId(id);
        return replies(id).stream()
                .filter(reply -> reply.office() != null && !reply.isLocal())
                .map(reply -> reply.office().value())
                .distinct()
                .toList();
    }

    List<RequestReply> replies(long id) {
        return em.createQuery(
                        "select r from RequestReply r where r.requestId = :id order by r.position", RequestReply.class)
                .setParameter("id", id)
                .getResultList();
    }
}
