package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.Offices;
import tw.anwang.kernel.RuleBroken;

/** The central offices (回應機關) that a request of the bureau asks, in its own transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RequestAddressees {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Offices offices;

    /** These and no others, while nobody has replied. @throws RuleBroken as {@link #needCentral} */
    void ask(long requestId, Collection<Long> asked) {
        needCentral(asked);
        em.createQuery("delete from RequestReply r where r.requestId = :id")
                .setParameter("id", requestId)
                .executeUpdate();
        int position = 0;
        for (Long office : asked) {
            em.persist(new RequestReply(requestId, position++, new OfficeId(office)));
        }
        em.flush();
    }

    /** @throws RuleBroken where nobody or a local office is asked */
    void needCentral(Collection<Long> asked) {
        if (asked.isEmpty()) {
            throw new RuleBroken("meetings.countyRequest.nobodyAsked");
        }
        offices.byIds(asked.stream().map(OfficeId::new).toList()).values().stream()
                .filter(office -> office.countyCode() != null)
                .findFirst()
                .ifPresent(office -> {
                    throw new RuleBroken("meetings.countyRequest.notCentral", office.name());
                });
    }
}
