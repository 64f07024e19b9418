package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tw.anwang.desk.SearchChanges;

/**
 * Writes down who sees a request: its bureau, and those whose requests were joined to it; the compiling office once the bureau's head approved; the central offices
 * that are asked and the programme's staff unit once it was sent. A draft is its bureau's alone. Always inside the
 * transaction of the change.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RequestReaders {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    SearchChanges search;

    /** @param asked ids of the central offices that are asked */
    void publish(CountyRequest request, List<Long> asked, long compiler, long programme) {
        long id = request.id();
        em.createQuery("delete from CountyRequestParty p where p.recordId = :id")
                .setParameter("id", id)
                .executeUpdate();
        add(id, request.bureau().value(), RequestPart.BUREAU);
        joined(request).forEach(bureau -> add(id, bureau, RequestPart.JOINED));
        if (request.number() != null || request.state().isAtCentre()) {
            add(id, compiler, RequestPart.COMPILER);
        }
        if (request.state().isAtCentre()) {
            asked.forEach(office -> add(id, office, RequestPart.ASKED));
            add(id, programme, RequestPart.PROGRAMME);
        }
        search.changed(CountyRequest.KIND.name(), id);
    }

    private void add(long id, long office, RequestPart part) {
        em.persist(CountyRequestParty.office(id, office, part));
    }

    void publish(CountyRequest request, CompilingOffices compiling) {
        CompilingOffices.Desks desks = compiling.desks(request.countyCode());
        publish(
                request,
                asked(request.id()),
                desks.compiler().value(),
                desks.programme().value());
    }

    /**
     * Another compiling office: it sees what the one before saw. Nobody else moves them meanwhile.
     *
     * @param countyCode null for those of all counties
     * @return those that were published
     */
    List<CountyRequest> publishAll(String countyCode, CompilingOffices compiling) {
        List<CountyRequest> all = em.createQuery(
                        "select r from CountyRequest r where :all = 1 or r.countyCode = :county order by r.id",
                        CountyRequest.class)
                .setParameter("all", countyCode == null ? 1 : 0)
                .setParameter("county", countyCode == null ? "" : countyCode)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        all.forEach(request -> publish(request, compiling));
        return all;
    }

    /** Bureaus whose requests go on in that one, also by way of a third. */
    Set<Long> joined(CountyRequest request) {
        Set<Long> bureaus = new TreeSet<>();
        joinedTo(request).forEach(one -> bureaus.add(one.bureau().value()));
        bureaus.remove(request.bureau().value());
        return bureaus;
    }

    /** Requests that go on in that one, also by way of a third. */
    List<CountyRequest> joinedTo(CountyRequest request) {
        List<CountyRequest> all = new ArrayList<>();
        Deque<Long> open = new ArrayDeque<>(List.of(request.id()));
        while (!open.isEmpty()) {
            em.createQuery("select r from CountyRequest r where r.mergedInto = :id", CountyRequest.class)
                    .setParameter("id", open.pop())
                    .getResultList()
                    .forEach(one -> {
                        all.add(one);
                        open.push(one.id());
                    });
        }
        return all;
    }

    List<Long> asked(long id) {
        return em.createQuery(
                        "select distinct r.officeId from RequestReply r where r.requestId = :id and r.local = false"
                                + " and r.officeId is not null",
                        Long.class)
                .setParameter("id", id)
                .getResultList();
    }
}
