package tw.anwang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;

/**
 * Drafts of somebody whose work goes to somebody else: that they are there, never what they say. Only the author moves
 * one. Asks no right itself: the verb that calls it has asked.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class UnsentDrafts {
    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    CurrentUser user;

    /** Which of these records have a draft of that person on that page. */
    public Set<String> of(AccountId author, String page, Collection<String> records) {
        if (records.isEmpty()) {
            return Set.of();
        }
        List<?> found = em.createNativeQuery(
                        "select record from desk_draft where account_id = ?1 and page = ?2 order by record")
                .setParameter(1, author.value())
                .setParameter(2, page)
                .getResultList();
        return found.stream().map(String::valueOf).filter(records::contains).collect(Collectors.toSet());
    }

    /** The own draft becomes that colleague's, who has none there. @return whether it moved */
    public boolean give(String page, String record, AccountId taker) {
        return em.createNativeQuery(
                                "update ignore desk_draft set account_id = ?1 where account_id = ?2 and page = ?3 and record = ?4")
                        .setParameter(1, taker.value())
                        .setParameter(2, user.getMe().id().value())
                        .setParameter(3, page)
                        .setParameter(4, record)
                        .executeUpdate()
                > 0;
    }
}
