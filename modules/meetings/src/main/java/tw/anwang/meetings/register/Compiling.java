package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.tracked.TrackedItems;

/** What a county's compiling office does: order, join, send; and say what follows from the replies. */
@ApplicationScoped
public class Compiling {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    CountyRequests requests;

    @Inject
    CompilingOffices compiling;

    @Inject
    RequestTurn turn;

    @Inject
    RequestReaders readers;

    @Inject
    RequestTasks tasks;

    @Inject
    RequestGrades grades;

    @Inject
    TrackedItems items;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** 併案: it goes on in another of the county's. @param into id of that one; null where none was chosen */
    @Permitted("meetings.keep")
    @Transactional
    public void merge(long id, Long into) {
        if (into == null) {
            throw new RuleBroken("meetings.countyRequest.noTargetChosen");
        }
        CountyRequest request = compiled(id);
        CountyRequest target = requests.byId(into);
        requests.move(request, target.numbered(), "mergeRequest", one -> one.merge(target));
        grades.keepAsClosed(target); // its bureau reads the joined one there
        askTogether(request, target);
        readers.publish(target, compiling); // who asked the joined one reads on there
    }

    /** Whom the joined one asks, the other one asks too. */
    private void askTogether(CountyRequest joined, CountyRequest target) {
        List<RequestReply> there = requests.replies(target.id());
        List<OfficeId> asked = there.stream().map(RequestReply::office).toList();
        int position = there.size();
        for (RequestReply reply : requests.replies(joined.id())) {
            if (!asked.contains(reply.office())) {
                em.persist(new RequestReply(target.id(), position++, reply.office()));
            }
        }
    }

    /** One place up or down among those that are being compiled. */
    @Permitted("meetings.keep")
    @Transactional
    public void move(long id, boolean up) {
        CountyRequest request = compiled(id);
        List<CountyRequest> all = compiled(request.countyCode(), request.year());
        int at = all.indexOf(request);
        int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < all.size()) {
            int place = request.position();
            request.place(all.get(to).position());
            all.get(to).place(place);
        }
        trail.record("arrange", CountyRequest.KIND.name(), id, null);
    }

    private List<CountyRequest> compiled(String countyCode, int year) {
        return em.createQuery(
                        "select r from CountyRequest r where r.countyCode = :county and r.year = :year"
                                + " and r.state = :state order by r.position, r.id",
                        CountyRequest.class)
                .setParameter("county", countyCode)
                .setParameter("year", year)
                .setParameter("state", RequestState.COMPILING)
                .getResultList();
    }

    /**
     * Sends requests of a county and year to the centre: frozen from now on. What came to the compiling office after it
     * looked waits for the next time.
     *
     * @param seen id of each request that was shown to the version that was shown
     * @param dueOn the day by which the centre is asked to reply; null: no day
     * @return how many
     * @throws RuleBroken for a day that is over
     * @throws OptimisticLockException where one of them was changed meanwhile
     */
    @Permitted("meetings.keep")
    @Transactional
    public int send(String countyCode, int year, Map<Long, Integer> seen, LocalDate dueOn) {
        turn.take(new RequestTurn.Place(countyCode, year));
        if (!user.getMe().actsFor(compiling.of(countyCode))) {
            throw new RuleBroken("meetings.countyRequest.notCompiler");
        }
        RequestRules.whyNotBy(dueOn, Taipei.today(clock)).ifPresent(RuleBroken::refuse);
        List<CountyRequest> all = compiled(countyCode, year);
        if (all.isEmpty()) {
            throw new RuleBroken("meetings.countyRequest.nothingToSend");
        }
        List<CountyRequest> chosen =
                all.stream().filter(one -> seen.containsKey(one.id())).toList();
        if (chosen.isEmpty() || chosen.size() != seen.size()) {
            throw new OptimisticLockException();
        }
        chosen.forEach(one -> CountyRequests.needRead(one, seen.get(one.id())));
        chosen.forEach(one -> send(one, dueOn));
        return chosen.size();
    }

    /** What {@link #send} would send now, in its order; nothing for who does not compile there. */
    @Permitted("meetings.keep")
    @Transactional
    public List<ToSend> toSend(String countyCode, int year) {
        return user.getMe().actsFor(compiling.of(countyCode))
                ? compiled(countyCode, year).stream()
                        .map(one -> new ToSend(one.id(), one.version(), one.called()))
                        .toList()
                : List.of();
    }

    /** One that waits to be sent. @param version as shown @param called as lists of work call it */
    public record ToSend(long id, int version, String called) implements Serializable {}

    private void send(CountyRequest request, LocalDate dueOn) {
        request.send(clock.instant(), dueOn);
        requests.step(request, null);
        em.flush();
        readers.publish(request, compiling);
        tasks.sent(request, requests.replies(request.id()));
        trail.record("sendToCentre", CountyRequest.KIND.name(), request.id(), null);
    }

    private CountyRequest compiled(long id) {
        CountyRequest request = requests.inTurn(id);
        RequestRules.whyNotCompile(request, compiling.of(request.countyCode()), user.getMe())
                .ifPresent(RuleBroken::refuse);
        return request;
    }

    /**
     * What follows from the replies: under way, done, impossible, or tracked as an item of a meeting.
     *
     * @param version the version the page was read at
     * @param series with {@code number}, the tracked item in which it goes on; null where none is named: one that was
     *     named before stays
     * @param dueOn the day by which the step is taken, a task of the office that says so; null: no day. What is done or
     *     impossible has none
     * @throws RuleBroken while an office that was asked still owes its reply: it replies, or is excused, first
     */
    @Permitted("meetings.keep")
    @Transactional
    public void follow(
            long id, int version, RequestState next, String saying, LocalDate dueOn, Long series, String number) {
        CountyRequest request = requests.inTurn(id);
        CompilingOffices.Desks desks = compiling.desks(request.countyCode());
        LocalDate day = RequestState.CLOSED.contains(next) ? null : dueOn;
        RequestRules.whyNotFollow(request, desks.compiler(), desks.programme(), user.getMe())
                .or(() -> RequestRules.whyNotBy(day, Taipei.today(clock)))
                .ifPresent(RuleBroken::refuse);
        CountyRequests.needRead(request, version);
        needNothingOwed(request);
        boolean named = next == RequestState.TRACKED && series != null && number != null && !number.isBlank();
        Long item =
                named ? items.numbered(series, number).id() : request.nextStep().trackedItemId();
        OfficeId taker = user.getMe().actsFor(desks.compiler()) ? null : desks.programme();
        requests.move(
                request,
                NextStep.told(saying, day),
                "follow",
                one -> one.follow(next, new NextStep(saying, item).by(day, taker)));
    }

    /** What follows ends the writing of replies: nobody's work is ended unseen. */
    private void needNothingOwed(CountyRequest request) {
        boolean owed = requests.replies(request.id()).stream().anyMatch(RequestReply::isOwed);
        if (request.state() == RequestState.SENT && owed) {
            throw new RuleBroken("meetings.countyRequest.repliesOwed");
        }
    }
}
