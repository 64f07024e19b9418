package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import tw.anwang.desk.SearchChanges;

/**
 * Writes down who sees a request: its bureau; the compiling office once the bureau's head approved; the central offices
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

    /** Another compiling office: it sees what the one before saw. @param countyCode null for those of all counties */
    void publishAll(String countyCode, CompilingOffices compiling) {
        em.createQuery("select r from CountyRequest r where :all = 1 or r.countyCode = :county", CountyRequest.class)
                .setParameter("all", countyCode == null ? 1 : 0)
                .setParameter("county", countyCode == null ? "" : countyCode)
                .getResultList()
                .forEach(request -> publish(request, compiling));
    }

    private List<Long> asked(long id) {
        return em.createQuery(
                        "select distinct r.officeId from RequestReply r where r.requestId = :id and r.local = false"
                                + " and r.officeId is not null",
                        Long.class)
                .setParameter("id", id)
                .getResultList();
    }
}
